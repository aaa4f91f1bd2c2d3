//! Checks payloads and reports every wrong property.
//!
//! [`rules`] says what is checked, [`check`] applies it, [`readers`] walk each form of input, and [`report`] holds what
//! was found. [`tables`] is what the generator fills in.

mod check;
mod readers;
mod report;
pub(crate) mod rules;
pub(crate) mod tables;
mod validator;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub use report::{Position, Report, Violation};
pub(crate) use rules::named;
pub use rules::{Code, Level, Limits, RuleExample, RuleInput, Rules};
pub use validator::Validator;

use crate::payload::Payload;
use tables::PayloadKind;

pub(crate) mod object_tables {
    //! The generated tables.
    include!(concat!(env!("OUT_DIR"), "/generated/object_tables.rs"));
}

/// Keeps [`PayloadType`] to the generated types.
pub(crate) mod sealed {
    use super::readers::typed::TypedObject;

    /// Implemented by the generated payload types.
    #[expect(private_bounds, reason = "no other crate can name it")]
    pub trait Sealed: TypedObject {}
}

/// A Rust type that a payload is read into: `CreatePersonInterest` and its like. Sealed.
///
/// ```
/// use msgraph_profile::{PayloadType, Report, Validator};
///
/// fn read<T: PayloadType>(bytes: &[u8]) -> Result<T, Report> {
///     Validator::new(T::PAYLOAD).parse(bytes).map(|(value, _warnings)| value)
/// }
/// let request: msgraph_profile::CreatePersonInterest = read(br#"{ "displayName": "Chelsea FC" }"#)?;
/// assert_eq!(request.display_name, "Chelsea FC");
/// # Ok::<(), Report>(())
/// ```
pub trait PayloadType: Serialize + DeserializeOwned + sealed::Sealed + 'static {
    /// The payload.
    const PAYLOAD: Payload;
}

/// Generic code for the Rust type of a payload that is only known at run time, for [`Payload::visit`].
///
/// ```
/// use msgraph_profile::{Payload, PayloadType, PayloadVisitor, Report, Validator};
///
/// /// Reads a body and writes it again, in the order in which the type has its properties.
/// struct Rewrite<'b>(&'b [u8]);
///
/// impl PayloadVisitor for Rewrite<'_> {
///     type Output = Result<String, Report>;
///
///     fn visit<T: PayloadType>(self) -> Self::Output {
///         let (value, _warnings) = Validator::new(T::PAYLOAD).parse::<T>(self.0)?;
///         Ok(serde_json::to_string(&value).unwrap_or_default())
///     }
/// }
/// let payload: Payload = "create-personInterest".parse().unwrap();
/// let body = br#"{ "displayName": "Chelsea FC", "categories": [] }"#;
/// assert_eq!(payload.visit(Rewrite(body))?, r#"{"categories":[],"displayName":"Chelsea FC"}"#);
/// # Ok::<(), Report>(())
/// ```
pub trait PayloadVisitor {
    /// What comes of it.
    type Output;

    /// Is called once, with the payload's type.
    fn visit<T: PayloadType>(self) -> Self::Output;
}

impl Payload {
    /// Whether it is a request body, and not an object that Graph returns.
    ///
    /// ```
    /// use msgraph_profile::Payload;
    ///
    /// assert!(Payload::CreatePersonInterest.is_request());
    /// assert!(!Payload::PersonInterest.is_request());
    /// ```
    #[must_use]
    pub fn is_request(self) -> bool {
        self.table().kind != PayloadKind::Entity
    }
}

/// Checks a `Value` as a payload, with the default rules and limits.
///
/// ```
/// use msgraph_profile::{Payload, validate};
///
/// let report = validate(Payload::CreatePersonInterest, &serde_json::json!({ "webUrl": "chelseafc.com" }));
/// assert_eq!(report.to_string().lines().next(), Some(
///     "error: /webUrl: not an absolute link: it needs a scheme with a colon, and no spaces or control characters \
///      [link-shape]"
/// ));
/// ```
#[must_use]
pub fn validate(payload: Payload, body: &Value) -> Report {
    Validator::new(payload).validate(body)
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
pub fn validate_slice(payload: Payload, bytes: &[u8]) -> Report {
    Validator::new(payload).validate_slice(bytes)
}

/// Checks JSON text as a payload, with the default rules and limits.
///
/// ```
/// use msgraph_profile::{Payload, validate_str};
///
/// assert!(validate_str(Payload::UpdatePersonInterest, r#"{ "description": null }"#).is_valid());
/// ```
#[must_use]
pub fn validate_str(payload: Payload, text: &str) -> Report {
    validate_slice(payload, text.as_bytes())
}

/// Checks a typed value, with the default rules and limits.
pub(crate) fn validate_typed<T: PayloadType>(value: &T) -> Report {
    Validator::new(T::PAYLOAD).validate_typed(value)
}
