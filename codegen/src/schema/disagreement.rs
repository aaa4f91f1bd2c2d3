//! The `[[disagreement]]` rows.

use serde::Deserialize;

use super::Spanned;
use crate::vocabulary::{StatementSource, Topic};

/// A point on which sources disagree, and the reading taken.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    /// The property it is about; if omitted, the subject of the file.
    pub property: Option<Spanned<String>>,
    /// What the sources disagree about.
    pub topic: Topic,
    /// The statements of the sources; at least two.
    pub says: Spanned<Vec<Statement>>,
    /// The reading taken, and why.
    pub reading: Spanned<String>,
}

/// The statement of one source.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The source.
    pub source: StatementSource,
    /// The clouds whose $metadata it is about; empty for the global one.
    #[serde(default)]
    pub clouds: Vec<String>,
    /// What the source says.
    pub text: String,
    /// What $metadata declares, in a form that the drift check compares.
    pub declares: Option<Spanned<String>>,
}
