// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl PayloadType for crate::model::types::ItemEmail {
    const PAYLOAD: Payload = Payload::ItemEmail;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::types::ItemEmail {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::types::ItemEmail {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `itemEmail` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::ItemEmail).parse::<Self>(bytes).map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::CreateItemEmail {
    const PAYLOAD: Payload = Payload::CreateItemEmail;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::CreateItemEmail {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::CreateItemEmail {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-itemEmail` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::CreateItemEmail)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::UpdateItemEmail {
    const PAYLOAD: Payload = Payload::UpdateItemEmail;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::UpdateItemEmail {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::UpdateItemEmail {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-itemEmail` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::UpdateItemEmail)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
