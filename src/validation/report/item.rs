//! One violation as a report keeps it.

use super::span::Span;
use crate::validation::rules::{Code, Level};
use crate::validation::tables::{JsonKind, ObjectTable, ValueCheck};

/// One violation, but for its texts.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) code: Code,
    pub(crate) level: Level,
    pub(crate) pointer: (usize, usize),
    pub(crate) text: (usize, usize),
    pub(crate) object: &'static ObjectTable,
    pub(crate) check: Option<&'static ValueCheck>,
    pub(crate) found: Found,
    pub(crate) span: Span,
    /// Line and column at which the span begins; zeros where there is none.
    pub(crate) line_and_column: (usize, usize),
}

/// What stands where something else should.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found {
    Nothing,
    /// A value of this kind.
    Kind(JsonKind),
    /// The item's text; not all of it, where cut.
    Text {
        cut: bool,
    },
    /// The name that $metadata has instead.
    OtherName(&'static str),
    /// More than this limit.
    Limit(usize),
    /// Something that is not JSON: what was expected, and the byte found, none at the end.
    Syntax {
        expected: &'static str,
        found: Option<u8>,
    },
}
