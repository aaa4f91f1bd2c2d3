//! A payload with rules and limits, and each form of input that can be checked with them.

use serde::Serialize;
use serde_json::Value;

use std::fmt;

use super::readers::bytes::ReadBytes;
use super::report::Report;
use super::rules::{Code, Limits, Rules};
use super::settings::Settings;
use super::tables::ObjectTable;
use crate::elements::Element;
use crate::payload::{Payload, PayloadType};

/// Checks inputs as one payload, with settings.
///
/// ```
/// use msgraph_profile::{Code, Payload, Rules, Validator};
///
/// let validator = Validator::new(Payload::UpdatePersonInterest).rules(Rules::DEFAULT.deny(Code::EmptyUpdate));
/// assert!(!validator.validate_slice(b"{}").is_valid());
/// assert_ne!(validator, Validator::new(validator.payload()));
/// ```
#[derive(Clone, Copy)]
pub struct Validator {
    payload: Payload,
    // Chosen in `new`, where the compiler knows a constant payload: so a program links the code of that payload only.
    object: &'static ObjectTable,
    read_bytes: ReadBytes,
    settings: Settings,
}

impl Validator {
    /// A validator with the default rules and limits.
    #[must_use]
    #[inline]
    pub const fn new(payload: Payload) -> Self {
        let (object, read_bytes) = (payload.object(), payload.read_bytes());
        Self { payload, object, read_bytes, settings: Settings::DEFAULT }
    }

    /// The payload that inputs are checked as.
    #[must_use]
    pub const fn payload(&self) -> Payload {
        self.payload
    }

    /// The rules' levels, which [`rules`](Self::rules) sets.
    #[must_use]
    pub const fn get_rules(&self) -> &Rules {
        &self.settings.rules
    }

    /// The limits, which [`limits`](Self::limits) sets.
    #[must_use]
    pub const fn get_limits(&self) -> &Limits {
        &self.settings.limits
    }

    /// Replaces the rules' levels.
    #[must_use]
    pub const fn rules(mut self, rules: Rules) -> Self {
        self.settings.rules = rules;
        self
    }

    /// Replaces the limits.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.settings.limits = limits;
        self
    }

    /// Checks a `Value`.
    ///
    /// It holds fewer mistakes than the bytes that it was read from: of a name that is set twice it has the last value. With
    /// the feature `arbitrary_precision` of `serde_json` it also has numbers beyond the range of `f64`, which are not
    /// [`Code::JsonSyntax`] here.
    #[must_use]
    pub fn validate(&self, body: &Value) -> Report {
        self.settings.validate(self.payload, self.object, body)
    }

    /// Checks JSON bytes. Never panics, whatever the bytes are.
    #[must_use]
    pub fn validate_slice(&self, bytes: &[u8]) -> Report {
        self.settings.validate_slice(self.payload, self.object, self.read_bytes, bytes)
    }

    /// Checks JSON bytes like [`validate_slice`](Self::validate_slice), and replaces a report, whose memory is reused.
    ///
    /// Once the report has grown, a stream of invalid messages allocates next to nothing: only names and values with
    /// escapes are decoded, and a body without any name of the payload, or nested more than 64 deep, takes memory.
    ///
    /// ```
    /// use msgraph_profile::{Payload, Report, Validator};
    ///
    /// let validator = Validator::new(Payload::CreatePersonInterest);
    /// let mut report = Report::new(Payload::CreatePersonInterest);
    /// let mut errors = 0;
    /// for message in [r#"{ "id": "1" }"#, "{}", r#"{ "webUrl": 1, "description": 2 }"#] {
    ///     validator.validate_slice_into(message.as_bytes(), &mut report);
    ///     errors += report.error_count();
    /// }
    /// assert_eq!(errors, 3);
    /// ```
    pub fn validate_slice_into(&self, bytes: &[u8], report: &mut Report) {
        self.settings.validate_slice_into(self.payload, self.object, self.read_bytes, bytes, report);
    }

    /// Whether JSON bytes are valid: the verdict of [`validate_slice`](Self::validate_slice), without a report. The memory
    /// that it takes does not grow with the number of violations.
    ///
    /// ```
    /// use msgraph_profile::{Payload, Validator};
    ///
    /// let validator = Validator::new(Payload::CreatePersonInterest);
    /// assert!(validator.is_valid_slice(br#"{ "displayName": "Chelsea FC" }"#));
    /// assert!(!validator.is_valid_slice(br#"{ "displayname": "Chelsea FC" }"#));
    /// ```
    #[must_use]
    pub fn is_valid_slice(&self, bytes: &[u8]) -> bool {
        self.settings.is_valid_slice(self.payload, self.object, self.read_bytes, bytes)
    }

    /// Checks JSON text.
    #[must_use]
    pub fn validate_str(&self, text: &str) -> Report {
        self.validate_slice(text.as_bytes())
    }

    /// Checks an element of a text, as [`elements`](crate::elements) finds it. Locations, spans and positions are those of
    /// the whole text.
    #[must_use]
    pub fn validate_element(&self, element: &Element<'_>) -> Report {
        self.settings.validate_element(self.payload, self.object, self.read_bytes, element)
    }

    /// Checks only whether the bytes are JSON, as a file must be from which [`elements`](crate::elements) are read.
    ///
    /// ```
    /// use msgraph_profile::{Code, Payload, Validator};
    ///
    /// let report = Validator::new(Payload::PersonInterest).validate_syntax(br#"{ "value": [{ "new": 1 }, ] }"#);
    /// assert_eq!(report.violations().map(|violation| violation.code()).collect::<Vec<_>>(), [Code::JsonSyntax]);
    /// ```
    #[must_use]
    pub fn validate_syntax(&self, bytes: &[u8]) -> Report {
        self.settings.validate_syntax(self.payload, self.object, bytes)
    }

    /// Checks a typed value as this validator's payload.
    #[must_use]
    pub fn validate_typed<T: PayloadType>(&self, value: &T) -> Report {
        if self.payload == T::PAYLOAD {
            return self.settings.validate_typed(value);
        }
        let value = serde_json::to_value(value);
        value.map_or_else(
            |_| self.settings.unreadable(self.payload, self.object),
            |value| self.validate(&value),
        )
    }

    /// Checks your own [`Serialize`] types, by way of a `Value`: no spans, and a name that is written twice counts once.
    ///
    /// ```
    /// use msgraph_profile::{Payload, Validator};
    ///
    /// #[derive(serde::Serialize)]
    /// #[serde(rename_all = "camelCase")]
    /// struct Hobby {
    ///     display_name: &'static str,
    ///     collaboration_tags: Vec<&'static str>,
    /// }
    /// let hobby = Hobby { display_name: "Chess", collaboration_tags: vec!["askMeAbout", "mentor"] };
    /// let report = Validator::new(Payload::CreatePersonInterest).validate_serializable(&hobby)?;
    /// assert_eq!(report.violations().next().and_then(|one| one.pointer()), Some("/collaborationTags/1"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the value's `Serialize` impl fails, or it contains a map with keys that are not strings.
    pub fn validate_serializable<T: Serialize + ?Sized>(
        &self,
        value: &T,
    ) -> Result<Report, serde_json::Error> {
        Ok(self.validate(&serde_json::to_value(value)?))
    }

    /// Checks JSON bytes and reads them into `T`. If `T` is the type of another payload, they must be valid as that one,
    /// too.
    ///
    /// ```
    /// use msgraph_profile::{Code, CreatePersonInterest, Payload, UpdatePersonInterest, Validator};
    ///
    /// let body = br#"{ "source": { "type": ["User"] } }"#;
    /// let create = Validator::new(Payload::CreatePersonInterest);
    /// assert!(create.parse::<CreatePersonInterest>(body).is_ok());
    /// let report = create.parse::<UpdatePersonInterest>(body).unwrap_err();
    /// assert_eq!((report.payload(), report.count_of(Code::NotSettable)), (Payload::UpdatePersonInterest, 1));
    /// ```
    ///
    /// Whatever the settings are, [`Code::NullItem`], [`Code::NumberRange`] and [`Code::DuplicateProperty`] are denied here,
    /// and the maximum depth is 127: no `T` can hold other bodies.
    ///
    /// # Errors
    ///
    /// The report, if anything is denied.
    pub fn parse<T: PayloadType>(&self, bytes: &[u8]) -> Result<(T, Report), Report> {
        let always = [Code::NullItem, Code::NumberRange, Code::DuplicateProperty, Code::TooDeep];
        let Settings { rules, limits } = &self.settings;
        let rules = always.into_iter().fold(*rules, Rules::deny);
        let limits = limits.max_depth(limits.depth.min(Limits::DEFAULT.depth));
        let strict = const { Self::new(T::PAYLOAD) }.rules(rules).limits(limits);
        if self.payload != T::PAYLOAD {
            Self { settings: strict.settings, ..*self }.validate_slice(bytes).into_result()?;
        }
        let report = strict.validate_slice(bytes).into_result()?;
        match serde_json::from_slice(bytes) {
            Ok(value) => Ok((value, report)),
            Err(_) => Err(strict.settings.unreadable(strict.payload, strict.object)),
        }
    }
}

/// Whether both have the same payload, rules and limits.
impl PartialEq for Validator {
    fn eq(&self, other: &Self) -> bool {
        (self.payload, self.get_rules(), self.get_limits())
            == (other.payload, other.get_rules(), other.get_limits())
    }
}

impl Eq for Validator {}

impl fmt::Debug for Validator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { rules, limits } = &self.settings;
        let mut validator = f.debug_struct("Validator");
        validator
            .field("payload", &self.payload)
            .field("rules", rules)
            .field("limits", limits)
            .finish_non_exhaustive()
    }
}
