//! The JSON Schema documents, embedded: one for each payload, each structured type and each enum, and `OpenAPI`
//! documents of all operations.
//!
//! A document is self-contained and says exactly what is [denied](crate::Level::Deny) by default, but for what JSON
//! Schema cannot say: JSON syntax, duplicate names and the limits. Requests are closed except for names with `@`;
//! what Graph returns is open.

mod dialect;
mod document;
#[cfg(feature = "schemars")]
mod fragment;
#[cfg(feature = "jsonschema")]
mod validator;

pub use dialect::{Dialect, Flavor};
pub use document::{Document, document, documents};
#[cfg(feature = "jsonschema")]
pub use validator::validator;
