//! Payloads: what travels and can be checked, and the Rust type of each.

use std::fmt::Debug;
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::facts::{self, Operation};
use crate::validation::tables::PayloadKind;
use crate::validation::{Report, TypedObject, Validator, validate_typed};

mod generated {
    //! The generated enum, and the implementations for each payload's Rust type.
    include!(concat!(env!("OUT_DIR"), "/generated/payloads.rs"));
}

pub use generated::Payload;

/// ```
/// use msgraph_profile::{Payload, validate_str};
///
/// let payload: Payload = "update-personInterest".parse()?;
/// assert_eq!(payload, Payload::UpdatePersonInterest);
/// assert!(validate_str(payload, r#"{ "description": null }"#).is_valid());
/// # Ok::<(), msgraph_profile::UnknownNameError>(())
/// ```
impl Payload {
    /// Whether it is a request body rather than an object that Graph returns.
    ///
    /// ```
    /// use msgraph_profile::Payload;
    ///
    /// assert!(Payload::CreatePersonInterest.is_request());
    /// assert!(!Payload::PersonInterest.is_request());
    /// ```
    #[must_use]
    pub fn is_request(self) -> bool {
        self.kind() != PayloadKind::Entity
    }

    /// The operation whose request body it is; `None` for an object that Graph returns.
    ///
    /// ```
    /// use msgraph_profile::Payload;
    ///
    /// assert_eq!(Payload::CreatePersonInterest.operation().map(|operation| operation.method), Some("POST"));
    /// assert_eq!(Payload::PersonInterest.operation(), None);
    /// ```
    #[must_use]
    pub fn operation(self) -> Option<&'static Operation> {
        facts::operation(self.as_str())
    }

    /// The payload of the object that the request is about; for an object that Graph returns, the payload itself.
    ///
    /// ```
    /// use msgraph_profile::Payload;
    ///
    /// assert_eq!(Payload::UpdatePersonInterest.entity(), Payload::PersonInterest);
    /// assert_eq!(Payload::PersonInterest.entity(), Payload::PersonInterest);
    /// ```
    #[must_use]
    pub fn entity(self) -> Self {
        self.operation().and_then(|operation| operation.type_name.parse().ok()).unwrap_or(self)
    }
}

/// The bound of [`PayloadType`] that depends on the feature `schemars`.
#[cfg(feature = "schemars")]
pub trait HasSchema: schemars::JsonSchema {}
#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> HasSchema for T {}

/// The bound of [`PayloadType`] that depends on the feature `schemars`.
#[cfg(not(feature = "schemars"))]
pub trait HasSchema {}
#[cfg(not(feature = "schemars"))]
impl<T> HasSchema for T {}

/// The Rust type of a payload, such as `CreatePersonInterest`.
///
/// Sealed: only the generated types implement it. With the feature `schemars`, they also implement `JsonSchema`.
///
/// ```
/// use msgraph_profile::{PayloadType, Report};
///
/// fn read<T: PayloadType>(bytes: &[u8]) -> Result<T, Report> {
///     T::from_slice(bytes)
/// }
/// let request: msgraph_profile::CreatePersonInterest = read(br#"{ "displayName": "Chelsea FC" }"#)?;
/// assert_eq!(request.display_name, "Chelsea FC");
/// # Ok::<(), Report>(())
/// ```
#[expect(private_bounds, reason = "seals the trait: other crates cannot name the bound")]
pub trait PayloadType:
    Serialize
    + DeserializeOwned
    + FromStr<Err = Report>
    + Clone
    + Debug
    + Default
    + PartialEq
    + Send
    + Sync
    + HasSchema
    + TypedObject
    + 'static
{
    /// The payload that the type holds.
    const PAYLOAD: Payload;

    /// The payload that the value is.
    fn payload(&self) -> Payload {
        Self::PAYLOAD
    }

    /// Checks the value with the default rules.
    fn validate(&self) -> Report {
        validate_typed(self)
    }

    /// Checks the bytes as this payload and reads them.
    ///
    /// # Errors
    ///
    /// The report, if a violation is denied. `null-item`, `number-range` and `duplicate-property` are always denied
    /// here.
    fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        Validator::new(Self::PAYLOAD).parse::<Self>(bytes).map(|(value, _)| value)
    }
}
