//! The embedded documents, and how they are found.

use std::fmt;

use serde_json::Value;

use super::{Dialect, Flavor};

/// An embedded document.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Document {
    name: &'static str,
    dialect: Dialect,
    flavor: Flavor,
    path: &'static str,
    text: &'static str,
}

impl Document {
    /// The name of the payload, type or enum; `msgraph-profile` for an `OpenAPI` document.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The dialect.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// For whom it is written.
    #[must_use]
    pub fn flavor(&self) -> Flavor {
        self.flavor
    }

    /// The same document in another flavor; none where the dialect has no such flavor.
    ///
    /// ```
    /// use msgraph_profile::json_schema::{Dialect, Flavor, document};
    ///
    /// let tags = document("collaborationTag", Dialect::Draft07).unwrap().in_flavor(Flavor::VsCode).unwrap();
    /// assert!(tags.to_value()["enumDescriptions"].is_array());
    /// ```
    #[must_use]
    pub fn in_flavor(&self, flavor: Flavor) -> Option<Self> {
        let same =
            |other: &&Self| (other.name, other.dialect, other.flavor) == (self.name, self.dialect, flavor);
        generated::DOCUMENTS.iter().find(same).copied()
    }

    /// The document's text, as it stands in `json-schema/`.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The document's text with its `$id` below another address, or, for `None`, without it.
    ///
    /// An `OpenAPI` document has no `$id` and stays as it is.
    ///
    /// ```
    /// use msgraph_profile::json_schema::{Dialect, document};
    ///
    /// let document = document("collaborationTag", Dialect::Draft07).unwrap();
    /// let text = document.text_with_id(Some("https://example.com/schemas"));
    /// assert!(text.contains("\"https://example.com/schemas/draft-07/collaborationTag.schema.json\""));
    /// assert!(!document.text_with_id(None).contains("$id"));
    /// ```
    #[must_use]
    pub fn text_with_id(&self, base: Option<&str>) -> String {
        let id = base.map(|base| {
            let id = format!("{}/{}", base.trim_end_matches('/'), self.path);
            format!("  \"$id\": {},\n", Value::String(id))
        });
        let mut text = String::with_capacity(self.text.len());
        for line in self.text.split_inclusive('\n') {
            // Two blanks of indentation: a keyword of the root.
            let is_id = line.starts_with("  \"$id\": ");
            text.push_str(if is_id { id.as_deref().unwrap_or_default() } else { line });
        }
        text
    }

    /// The document, parsed.
    #[must_use]
    pub fn to_value(&self) -> Value {
        // Generated text, which the tests parse; null would be the schema of nothing.
        serde_json::from_str(self.text).unwrap_or_default()
    }

    /// Where the document stands below `json-schema/`, such as `2020-12/personInterest.schema.json`.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.path
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("path", &self.path).finish_non_exhaustive()
    }
}

/// The document of a payload, a structured type or an enum, by its name; none where there is none of that name.
///
/// In the `OpenAPI` dialects, the one document is called `msgraph-profile`.
///
/// ```
/// use msgraph_profile::{Payload, json_schema::{Dialect, document}};
///
/// let payload = document(Payload::CreatePersonInterest.as_str(), Dialect::Draft202012).unwrap();
/// assert_eq!(payload.to_value()["additionalProperties"], false);
/// assert!(document("collaborationTag", Dialect::Draft07).unwrap().text().contains("askMeAbout"));
/// let api = document("msgraph-profile", Dialect::OpenApi31).unwrap().to_value();
/// assert!(api["paths"]["/me/profile/interests"]["post"].is_object());
/// ```
#[must_use]
pub fn document(name: &str, dialect: Dialect) -> Option<Document> {
    documents().find(|document| document.name == name && document.dialect == dialect)
}

/// Every document of every dialect, by dialect and kind, in the flavor for every reader.
pub fn documents() -> impl Iterator<Item = Document> {
    generated::DOCUMENTS.iter().filter(|document| document.flavor == Flavor::Vanilla).copied()
}

mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/json_schema_documents.rs"));
}
