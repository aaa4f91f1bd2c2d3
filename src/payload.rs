//! Payloads: what travels and can be checked, and the Rust type of each.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::validation::TypedObject;
use crate::validation::tables::PayloadKind;

mod generated {
    //! The generated enum, and the implementations for each payload's Rust type.
    include!(concat!(env!("OUT_DIR"), "/generated/payloads.rs"));
}

pub use generated::Payload;

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
}

/// The Rust type of a payload, such as `CreatePersonInterest`.
///
/// Sealed: only the generated types implement it.
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
#[expect(private_bounds, reason = "seals the trait: other crates cannot name the bound")]
pub trait PayloadType: Serialize + DeserializeOwned + TypedObject + 'static {
    /// The payload that the type holds.
    const PAYLOAD: Payload;
}
