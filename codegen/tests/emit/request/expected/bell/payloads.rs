// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl PayloadType for crate::model::types::Bell {
    const PAYLOAD: Payload = Payload::Bell;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::types::Bell {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::types::Bell {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `bell` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::Bell).parse::<Self>(bytes).map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::CreateBell {
    const PAYLOAD: Payload = Payload::CreateBell;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::CreateBell {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::CreateBell {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-bell` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::CreateBell).parse::<Self>(bytes).map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::UpdateBell {
    const PAYLOAD: Payload = Payload::UpdateBell;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::UpdateBell {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::UpdateBell {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-bell` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::UpdateBell).parse::<Self>(bytes).map(|(value, _)| value)
    }
}
