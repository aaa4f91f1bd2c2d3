// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl PayloadType for crate::model::types::PersonInterest {
    const PAYLOAD: Payload = Payload::PersonInterest;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::types::PersonInterest {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::types::PersonInterest {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `personInterest` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::PersonInterest)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::CreatePersonInterest {
    const PAYLOAD: Payload = Payload::CreatePersonInterest;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::CreatePersonInterest {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::CreatePersonInterest {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-personInterest` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::CreatePersonInterest)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::UpdatePersonInterest {
    const PAYLOAD: Payload = Payload::UpdatePersonInterest;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::UpdatePersonInterest {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::UpdatePersonInterest {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-personInterest` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::UpdatePersonInterest)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
