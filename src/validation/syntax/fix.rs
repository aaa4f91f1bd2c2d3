//! The edit that makes broken JSON less broken.

use std::ops::Range;

use super::SyntaxKind;

/// Bytes to replace, and their replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) span: Range<usize>,
    pub(crate) replacement: String,
    /// Whether nothing else can have been meant.
    pub(crate) is_certain: bool,
    /// What the edit does, as a command.
    pub(crate) title: &'static str,
}

/// The edit for a kind of mistake at a span, if there is one.
pub(crate) fn edit(_kind: SyntaxKind, _span: Range<usize>, _bytes: &[u8]) -> Option<Edit> {
    None
}
