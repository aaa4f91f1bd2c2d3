//! A row of `disagreements`.

use serde::Deserialize;

use super::Spanned;
#[cfg(feature = "schema")]
use super::json_schema;

/// A point on which sources contradict each other, and the reading taken.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::disagreement))]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    /// The property it is about; the file's own subject where absent.
    pub property: Option<Spanned<String>>,
    /// What the sources differ in.
    pub topic: Topic,
    /// Who says what; at least two.
    pub says: Spanned<Vec<Statement>>,
    /// The reading taken, and why.
    pub reading: Spanned<String>,
}

/// What two sources can differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Topic {
    /// Whether it exists.
    Presence,
    /// How it is called.
    Name,
    /// Its type, or single value against collection.
    Type,
    /// Whether null is a right value.
    Nullability,
    /// Which values are right.
    Values,
    /// Who may set it, and when.
    Settable,
    /// Which permissions it needs.
    Permissions,
    /// What it means.
    Meaning,
    /// Where it is found.
    Path,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 9] = [
        Self::Presence,
        Self::Name,
        Self::Type,
        Self::Nullability,
        Self::Values,
        Self::Settable,
        Self::Permissions,
        Self::Meaning,
        Self::Path,
    ];

    /// The topic as the files write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Presence => "presence",
            Self::Name => "name",
            Self::Type => "type",
            Self::Nullability => "nullability",
            Self::Values => "values",
            Self::Settable => "settable",
            Self::Permissions => "permissions",
            Self::Meaning => "meaning",
            Self::Path => "path",
        }
    }
}

/// What one source says.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = json_schema::rules::statement))]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Who.
    pub source: StatementSource,
    /// Which clouds' $metadata; empty for the global one.
    #[serde(default)]
    pub clouds: Vec<String>,
    /// What.
    pub text: String,
    /// What $metadata declares, for the drift check to compare.
    pub declares: Option<Spanned<String>>,
}

/// The kinds of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum StatementSource {
    /// A documentation page.
    Documentation,
    /// $metadata (CSDL).
    Metadata,
    /// Microsoft's REST API guidelines.
    Guidelines,
    /// The OData specification.
    Odata,
    /// An answer that the service gave.
    Response,
}
