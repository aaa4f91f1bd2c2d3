//! One violation as a report keeps it.

use super::span::Span;
use crate::payload::Payload;
use crate::validation::detect::BodyKind;
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

/// What was found instead of something valid.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found {
    Nothing,
    /// A value of this kind.
    Kind(JsonKind),
    /// The item's text; `cut` if that is not all of it.
    Text {
        cut: bool,
    },
    /// A documented name; $metadata has this one instead.
    OtherName(&'static str),
    /// Something beyond this limit.
    Limit(usize),
    /// Another body, and its payload if that is known. The item's text has details.
    Body {
        kind: BodyKind,
        payload: Option<Payload>,
    },
    /// Text that is not JSON: what was expected, and the byte that was found, or `None` at the end.
    Syntax {
        expected: &'static str,
        found: Option<u8>,
    },
}
