//! One violation as a report keeps it.

use super::span::Span;
use crate::validation::rules::{Code, Level};
use crate::validation::tables::{JsonKind, ObjectTable, ValueCheck};

/// One violation, without its texts.
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
    /// Line and column at which the span begins; zeros if there is no span.
    pub(crate) line_and_column: (usize, usize),
}

/// What is wrong with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkFault {
    NoScheme,
    Space,
    Control,
}

/// What was found instead of something valid.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found {
    Nothing,
    /// A value of this kind.
    Kind(JsonKind),
    /// A whole number, of which only an enum's member is told.
    Integer(i64),
    /// Text that is an object as PowerShell or .NET prints it.
    PrintedObject,
    /// A link, and what is wrong with it.
    Link(LinkFault),
    /// The item's text; `cut` if that is not all of it.
    Text {
        cut: bool,
    },
    /// A documented name; $metadata has this one instead.
    OtherName(&'static str),
    /// Something beyond this limit.
    Limit(usize),
    /// Text that is not JSON: what was expected, and the byte that was found, or `None` at the end.
    Syntax {
        expected: &'static str,
        found: Option<u8>,
    },
}
