//! Compiles the documents with the `jsonschema` crate.

use jsonschema::{ValidationError, Validator};

use super::{Dialect, document};
use crate::Payload;

/// Compiles the document of a payload with the `jsonschema` crate: a second validator, independent of the
/// [rules](crate::validate).
///
/// ```
/// use msgraph_profile::{Payload, json_schema};
///
/// let validator = json_schema::validator(Payload::CreatePersonInterest)?;
/// assert!(validator.is_valid(&serde_json::json!({ "displayName": "Chelsea FC" })));
/// assert!(!validator.is_valid(&serde_json::json!({ "displayname": "Chelsea FC" })));
/// # Ok::<(), jsonschema::ValidationError<'static>>(())
/// ```
///
/// # Errors
///
/// If `jsonschema` rejects the document. The tests rule that out for the version that they use.
pub fn validator(payload: Payload) -> Result<Validator, ValidationError<'static>> {
    let schema = document(payload.as_str(), Dialect::Draft202012).map(|document| document.to_value());
    jsonschema::draft202012::new(&schema.unwrap_or_default())
}
