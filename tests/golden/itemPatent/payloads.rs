// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl PayloadType for crate::model::types::ItemPatent {
    const PAYLOAD: Payload = Payload::ItemPatent;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::types::ItemPatent {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::types::ItemPatent {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `itemPatent` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::ItemPatent).parse::<Self>(bytes).map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::CreateItemPatent {
    const PAYLOAD: Payload = Payload::CreateItemPatent;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::CreateItemPatent {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::CreateItemPatent {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-itemPatent` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::CreateItemPatent)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::UpdateItemPatent {
    const PAYLOAD: Payload = Payload::UpdateItemPatent;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::UpdateItemPatent {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::UpdateItemPatent {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-itemPatent` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::UpdateItemPatent)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
