//! Checks payloads and reports every wrong property.
//!
//! [`rules`] says what is checked, [`check`] applies it, [`readers`] walk each form of input, and [`report`] holds what
//! was found. [`tables`] is what the generator fills in.

mod check;
pub(crate) mod detect;
mod fix;
mod readers;
mod report;
pub(crate) mod rules;
mod settings;
pub(crate) mod settle;
mod syntax;
pub(crate) mod tables;
mod validator;

use serde_json::Value;

pub use detect::{BodyKind, Detection};
pub use fix::{Fixed, apply_fixes};
pub(crate) use readers::bytes::{ReadBytes, generated as byte_readers};
pub(crate) use readers::typed::TypedObject;
pub use report::{
    Applicability, Detail, Expected, ExpectedKind, Fix, FixRecord, LinkFault, Position, Related,
    RelatedRecord, Report, ReportRecord, Violation, ViolationRecord, most_similar,
};
pub use rules::{Code, Level, Limits, RuleExample, RuleInput, Rules};
pub use syntax::SyntaxKind;
pub use tables::JsonKind;
pub use validator::Validator;

use crate::payload::{Payload, PayloadType};
use settings::Settings;

pub(crate) mod object_tables {
    //! The generated tables.
    include!(concat!(env!("OUT_DIR"), "/generated/object_tables.rs"));
}

/// Checks a `Value` as a payload, with the default rules and limits.
///
/// ```
/// use msgraph_profile::{Payload, validate};
///
/// let report = validate(Payload::CreatePersonInterest, &serde_json::json!({ "webUrl": "chelseafc.com" }));
/// assert_eq!(report.to_string().lines().next(), Some(
///     "error: /webUrl: not an absolute link: it has no scheme, such as https: [link-shape]"
/// ));
/// ```
#[must_use]
#[inline]
pub fn validate(payload: Payload, body: &Value) -> Report {
    Settings::DEFAULT.validate(payload, payload.object(), body)
}

/// Checks JSON bytes as a payload, with the default rules and limits. Never panics, whatever the bytes are.
///
/// ```
/// use msgraph_profile::{Code, Payload, validate_slice};
///
/// let report = validate_slice(Payload::CreatePersonInterest, br#"{ "categories": ["Sports",] }"#);
/// assert_eq!(report.violations().next().map(|violation| violation.code()), Some(Code::JsonSyntax));
/// ```
#[must_use]
#[inline]
pub fn validate_slice(payload: Payload, bytes: &[u8]) -> Report {
    Settings::DEFAULT.validate_slice(payload, payload.object(), payload.read_bytes(), bytes)
}

/// Checks JSON text as a payload, with the default rules and limits.
///
/// ```
/// use msgraph_profile::{Payload, validate_str};
///
/// assert!(validate_str(Payload::UpdatePersonInterest, r#"{ "description": null }"#).is_valid());
/// ```
#[must_use]
#[inline]
pub fn validate_str(payload: Payload, text: &str) -> Report {
    validate_slice(payload, text.as_bytes())
}

/// Checks a typed value, with the default rules and limits.
pub(crate) fn validate_typed<T: PayloadType>(value: &T) -> Report {
    Settings::DEFAULT.validate_typed(value)
}
