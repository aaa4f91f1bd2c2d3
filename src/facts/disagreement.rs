//! Contradictions between sources.

use super::{Source, Topic};

/// A contradiction between sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Disagreement {
    /// The property concerned; `None` if it is the whole type, enum type or operation.
    pub property: Option<&'static str>,
    /// What the sources disagree about.
    pub topic: Topic,
    /// What each source says.
    pub says: &'static [Statement],
    /// The reading that this crate follows, and why.
    pub reading: &'static str,
}

/// What one source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statement {
    /// The source.
    pub source: Source,
    /// The clouds whose $metadata says so; empty for the global cloud.
    pub clouds: &'static [&'static str],
    /// What the source says.
    pub text: &'static str,
}
