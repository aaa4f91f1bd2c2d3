//! The embedded documents, and functions to find them.

use std::fmt::{self, Write};

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

    /// The dialect of the document.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The flavor of the document.
    #[must_use]
    pub fn flavor(&self) -> Flavor {
        self.flavor
    }

    /// The same document in another flavor; `None` if the flavor does not have it.
    ///
    /// ```
    /// use msgraph_profile::json_schema::{Dialect, Flavor, document};
    ///
    /// let tags = document("collaborationTag", Dialect::Draft07).unwrap().in_flavor(Flavor::VsCode).unwrap();
    /// assert!(tags.to_value()["enumDescriptions"].is_array());
    /// ```
    #[must_use]
    pub fn in_flavor(&self, flavor: Flavor) -> Option<Self> {
        let same = |other: &&'static Self| {
            (other.name, other.dialect, other.flavor) == (self.name, self.dialect, flavor)
        };
        all().find(same).copied()
    }

    /// The text of the document, as in `json-schema/`.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The text of the document with an `$id` below a URL.
    ///
    /// Documents without `$schema`, which are those of `OpenAPI` and of [`Flavor::Strict`], are returned unchanged.
    ///
    /// ```
    /// use msgraph_profile::json_schema::{Dialect, document};
    ///
    /// let document = document("collaborationTag", Dialect::Draft07).unwrap();
    /// let text = document.text_with_id("https://example.com/schemas");
    /// assert!(text.contains("\"https://example.com/schemas/draft-07/collaborationTag.schema.json\""));
    /// assert!(!document.text().contains("$id"));
    /// ```
    #[must_use]
    pub fn text_with_id(&self, base: &str) -> String {
        let id = Value::String(format!("{}/{}", base.trim_end_matches('/'), self.path));
        let mut text = String::with_capacity(self.text.len() + base.len() + self.path.len());
        for line in self.text.split_inclusive('\n') {
            text.push_str(line);
            // Keywords of the root are indented by two blanks.
            if line.starts_with("  \"$schema\": ") {
                let _ = writeln!(text, "  \"$id\": {id},");
            }
        }
        text
    }

    /// The document, parsed.
    #[must_use]
    pub fn to_value(&self) -> Value {
        // Generated text, which the tests parse.
        serde_json::from_str(self.text).unwrap_or_default()
    }

    /// The path of the document in `json-schema/`, such as `2020-12/personInterest.schema.json`.
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

/// The document with the name of a payload, a structured type or an enum type; `None` if there is no such document.
///
/// In the `OpenAPI` dialects, the only document is called `msgraph-profile`.
///
/// ```
/// use msgraph_profile::{Payload, json_schema::{Dialect, document}};
///
/// let payload = document(Payload::CreatePersonInterest, Dialect::Draft202012).unwrap();
/// assert_eq!(payload.to_value()["additionalProperties"], false);
/// assert!(document("collaborationTag", Dialect::Draft07).unwrap().text().contains("askMeAbout"));
/// let api = document("msgraph-profile", Dialect::OpenApi31).unwrap().to_value();
/// assert!(api["paths"]["/me/profile/interests"]["post"].is_object());
/// ```
#[must_use]
pub fn document(name: impl AsRef<str>, dialect: Dialect) -> Option<Document> {
    let name = name.as_ref();
    vanilla().find(|document| document.name == name && document.dialect == dialect).copied()
}

/// All documents of all dialects in the vanilla flavor, sorted by dialect and name.
pub fn documents() -> impl Iterator<Item = Document> {
    let mut documents: Vec<Document> = vanilla().copied().collect();
    documents.sort_by_key(|document| (document.dialect, document.name));
    documents.into_iter()
}

fn all() -> impl Iterator<Item = &'static Document> {
    generated::DOCUMENTS.iter().copied().flatten()
}

fn vanilla() -> impl Iterator<Item = &'static Document> {
    all().filter(|document| document.flavor == Flavor::Vanilla)
}

mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/json_schema_documents.rs"));
}
