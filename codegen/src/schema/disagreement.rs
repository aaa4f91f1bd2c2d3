//! The `[[disagreement]]` rows.

use serde::Deserialize;

use super::Spanned;
use crate::vocabulary::{StatementSource, Topic};

/// A point on which sources disagree, and the reading taken.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Disagreement {
    /// The property it is about; if omitted, the subject of the file.
    pub(crate) property: Option<Spanned<String>>,
    /// What the sources disagree about.
    pub(crate) topic: Topic,
    /// The statements of the sources; at least two.
    pub(crate) says: Spanned<Vec<Statement>>,
    /// The reading taken, and why.
    pub(crate) reading: Spanned<String>,
}

/// The statement of one source.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Statement {
    /// The source.
    pub(crate) source: StatementSource,
    /// The clouds whose $metadata it is about; empty for the global one.
    #[serde(default)]
    pub(crate) clouds: Vec<String>,
    /// What the source says.
    pub(crate) text: String,
    /// What $metadata declares, in a form that the drift check compares.
    pub(crate) declares: Option<Spanned<String>>,
}
