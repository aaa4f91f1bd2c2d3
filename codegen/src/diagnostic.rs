//! What is wrong in a schema file, at which position, and what to write instead.

use std::fmt;
use std::ops::Range;

use crate::source::Source;

/// One mistake in a schema file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub help: Help,
}

/// How to fix a mistake.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Help {
    /// What to do, in words.
    Text(String),
    /// The name that was probably meant.
    Suggestion(String),
}

impl Diagnostic {
    /// A mistake at a span of a file.
    #[must_use]
    pub fn new(
        source: &Source,
        at: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<Help>,
    ) -> Self {
        let (line, column) = source.position(at.start);
        Self { path: source.path.clone(), line, column, message: message.into(), help: help.into() }
    }

    /// The name that was probably meant.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        match &self.help {
            Help::Suggestion(name) => Some(name),
            Help::Text(_) => None,
        }
    }
}

impl From<&str> for Help {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Help {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// `schemas/types/x.toml:12:1: unknown key "nulable"; did you mean "nullable"?`
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}; ", self.path, self.line, self.column, self.message)?;
        match &self.help {
            Help::Text(text) => f.write_str(text),
            Help::Suggestion(name) => write!(f, "did you mean \"{name}\"?"),
        }
    }
}

impl std::error::Error for Diagnostic {}
