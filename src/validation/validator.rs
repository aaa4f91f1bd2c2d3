//! A payload with rules and limits, and each form of input that can be checked with them.

use serde::Serialize;
use serde_json::Value;

use super::check::{Checker, Findings, Location};
use super::readers::{bytes, typed, value};
use super::report::{Found, Position, Report, Span, locate, relate};
use super::rules::{Code, Limits, Rules};
use super::syntax::SyntaxKind;
use crate::elements::Element;
use crate::payload::Payload;
use crate::payload::PayloadType;
use crate::scan::Expected;

/// Checks inputs as one payload, with settings.
///
/// ```
/// use msgraph_profile::{Code, Payload, Rules, Validator};
///
/// let validator = Validator::new(Payload::UpdatePersonInterest).rules(Rules::DEFAULT.deny(Code::EmptyUpdate));
/// assert!(!validator.validate_slice(b"{}").is_valid());
/// ```
#[derive(Clone, Debug)]
pub struct Validator {
    payload: Payload,
    rules: Rules,
    limits: Limits,
}

impl Validator {
    /// A validator with the default rules and limits.
    #[must_use]
    pub const fn new(payload: Payload) -> Self {
        Self { payload, rules: Rules::DEFAULT, limits: Limits::DEFAULT }
    }

    /// Replaces the rules' levels.
    #[must_use]
    pub const fn rules(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self
    }

    /// Replaces the limits.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Checks a `Value`.
    #[must_use]
    pub fn validate(&self, body: &Value) -> Report {
        self.check(|checker| value::read(body, checker))
    }

    /// Checks JSON bytes. Never panics, whatever the bytes are.
    #[must_use]
    pub fn validate_slice(&self, bytes: &[u8]) -> Report {
        let mut report = self.check_slice(bytes);
        locate(bytes, &mut report.items, Position::START);
        report
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
        let mut report = self.check_slice(element.body());
        report.move_into(element.pointer(), element.span().start);
        locate(element.text, &mut report.items, element.position());
        report
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
        let mut report = self.check(|checker| bytes::read_syntax(bytes, checker));
        locate(bytes, &mut report.items, Position::START);
        report
    }

    /// Checks a typed value as this validator's payload.
    #[must_use]
    pub fn validate_typed<T: PayloadType>(&self, value: &T) -> Report {
        if self.payload == T::PAYLOAD {
            return self.check(|checker| typed::read(value, checker));
        }
        self.validate_serializable(value).unwrap_or_else(|error| self.unreadable(&error))
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

    /// Checks JSON bytes and reads them into `T`.
    ///
    /// Whatever the settings are, [`Code::NullItem`], [`Code::NumberRange`] and [`Code::DuplicateProperty`] are denied here,
    /// and the maximum depth is 127: no `T` can hold other bodies.
    ///
    /// # Errors
    ///
    /// The report, if anything is denied.
    pub fn parse<T: PayloadType>(&self, bytes: &[u8]) -> Result<(T, Report), Report> {
        let always = [Code::NullItem, Code::NumberRange, Code::DuplicateProperty, Code::TooDeep];
        let rules = always.into_iter().fold(self.rules.clone(), Rules::deny);
        let depth = self.limits.depth.min(Limits::DEFAULT.depth);
        let strict = Self { payload: T::PAYLOAD, rules, limits: self.limits.max_depth(depth) };
        let report = strict.validate_slice(bytes).into_result()?;
        match serde_json::from_slice(bytes) {
            Ok(value) => Ok((value, report)),
            Err(error) => Err(strict.unreadable(&error)),
        }
    }

    /// A valid body that serde refuses; no such input is known.
    #[cold]
    fn unreadable(&self, _: &serde_json::Error) -> Report {
        self.check(|checker| {
            let at = Location::body(checker.body_object());
            let found = Found::Syntax { kind: SyntaxKind::NotJson, expected: Expected::Value, opening: None };
            checker.findings.add(Code::JsonSyntax, at, Span::NONE, None, found);
        })
    }

    /// The report without positions.
    fn check_slice(&self, bytes: &[u8]) -> Report {
        if bytes.len() > self.limits.bytes {
            return self.check(|checker| {
                let at = Location::body(checker.body_object());
                checker.findings.add(Code::TooLarge, at, Span::NONE, None, Found::Limit(self.limits.bytes));
            });
        }
        let mut report = self.check(|checker| bytes::read_payload(self.payload, bytes, checker));
        relate(bytes, self.payload.table().object, &mut report.items);
        report
    }

    #[inline]
    fn check(&self, read: impl FnOnce(&mut Checker<'_>)) -> Report {
        let mut report = Report::new(self.payload);
        let findings = Findings::new(&mut report, &self.rules, self.limits.violations);
        read(&mut Checker::new(self.payload, findings, &self.limits));
        report
    }
}
