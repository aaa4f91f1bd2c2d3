//! What is wrong in a schema file, where, and what to write instead.

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
    /// How to mend it.
    pub help: String,
}

impl Diagnostic {
    /// A mistake at a byte range of a file.
    #[must_use]
    pub fn new(
        source: &Source,
        at: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let (line, column) = source.position(at.start);
        Self { path: source.path.clone(), line, column, message: message.into(), help: help.into() }
    }
}

/// `schemas/types/x.toml:12:1: unknown key "nulable"; did you mean "nullable"?`
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.path, self.line, self.column, self.message)?;
        if self.help.is_empty() { Ok(()) } else { write!(f, "; {}", self.help) }
    }
}

impl std::error::Error for Diagnostic {}
