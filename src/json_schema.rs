//! The embedded JSON Schema documents: one for each payload, structured type and enum type, and `OpenAPI` documents of
//! all operations.
//!
//! A document is self-contained and rejects exactly what is [denied](crate::Level::Deny) by default, except for what
//! JSON Schema cannot express: JSON syntax, duplicate names and the limits. Schemas of requests are closed except for
//! names with `@`; schemas of what Graph returns are open.

mod dialect;
mod document;
#[cfg(feature = "schemars")]
mod fragment;
#[cfg(feature = "jsonschema-0_61")]
mod validator;

pub use dialect::{Dialect, Flavor};
pub use document::{Document, document, documents};
#[cfg(feature = "jsonschema-0_61")]
pub use validator::validator;
