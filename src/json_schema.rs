//! The JSON Schema documents, embedded: one for each payload, each structured type and each enum.
//!
//! A document is self-contained and says exactly what is [denied](crate::Level::Deny) by default, but for what JSON
//! Schema cannot say: JSON syntax, duplicate names and the limits. Requests are closed except for names with `@`;
//! what Graph returns is open.

use std::fmt;

use serde_json::Value;

use crate::validation::named;
use crate::value::sealed::Sealed;
use crate::value::{EnumType, Open, UnknownName};

/// The dialects in which the documents exist.
///
/// Parses from and prints as the folder's name: `2020-12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Dialect {
    /// JSON Schema, draft 2020-12.
    Draft202012,
}

impl Dialect {
    /// Every dialect.
    pub const ALL: &'static [Self] = &[Self::Draft202012];

    /// The dialect's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft202012 => "2020-12",
        }
    }
}

named!(Dialect, "dialect");

/// An embedded document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Document {
    name: &'static str,
    dialect: Dialect,
    text: &'static str,
}

impl Document {
    /// The name of the payload, type or enum.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The dialect.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The document's text, as it stands in `json-schema/`.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The document, parsed.
    #[must_use]
    pub fn to_value(&self) -> Value {
        // Generated text, which the tests parse; null would be the schema of nothing.
        serde_json::from_str(self.text).unwrap_or_default()
    }

    /// Where the document stands below `json-schema/`, such as `2020-12/personInterest.schema.json`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/{}.schema.json", self.dialect.as_str(), self.name)
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("name", &self.name)
            .field("dialect", &self.dialect)
            .finish_non_exhaustive()
    }
}

/// The document of a payload, a structured type or an enum, by its name; none where there is none of that name.
///
/// ```
/// use msgraph_profile::{Payload, json_schema::{Dialect, document}};
///
/// let payload = document(Payload::CreatePersonInterest.as_str(), Dialect::Draft202012).unwrap();
/// assert_eq!(payload.to_value()["additionalProperties"], false);
/// assert!(document("collaborationTag", Dialect::Draft202012).unwrap().text().contains("askMeAbout"));
/// ```
#[must_use]
pub fn document(name: &str, dialect: Dialect) -> Option<Document> {
    documents().find(|document| document.name == name && document.dialect == dialect)
}

/// Every document, sorted by dialect and name.
pub fn documents() -> impl Iterator<Item = Document> {
    generated::DOCUMENTS.iter().copied()
}

mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/json_schema_documents.rs"));
}
