// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl PayloadType for crate::model::types::EducationalActivity {
    const PAYLOAD: Payload = Payload::EducationalActivity;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::types::EducationalActivity {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::types::EducationalActivity {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `educationalActivity` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::EducationalActivity)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::CreateEducationalActivity {
    const PAYLOAD: Payload = Payload::CreateEducationalActivity;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::CreateEducationalActivity {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::CreateEducationalActivity {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-educationalActivity` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::CreateEducationalActivity)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for crate::model::requests::UpdateEducationalActivity {
    const PAYLOAD: Payload = Payload::UpdateEducationalActivity;
}
/// As [`from_slice`](Self::from_slice).
impl std::str::FromStr for crate::model::requests::UpdateEducationalActivity {
    type Err = Report;
    #[inline]
    fn from_str(text: &str) -> Result<Self, Report> {
        Self::from_slice(text.as_bytes())
    }
}
impl crate::model::requests::UpdateEducationalActivity {
    /// Checks the value with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-educationalActivity` and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Payload::UpdateEducationalActivity)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
