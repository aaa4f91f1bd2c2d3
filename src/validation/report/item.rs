//! One violation as a report keeps it.

use super::span::Span;
use crate::payload::Payload;
use crate::scan::Expected;
use crate::validation::detect::BodyKind;
use crate::validation::rules::{Code, Level};
use crate::validation::syntax::SyntaxKind;
use crate::validation::tables::{JsonKind, ObjectTable, ValueCheck};

/// One violation, without its texts.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) code: Code,
    pub(crate) level: Level,
    /// How many objects and arrays it is nested in, which [`Limits`](crate::Limits) keep small.
    pub(crate) depth: u16,
    pub(crate) pointer: (usize, usize),
    pub(crate) text: (usize, usize),
    pub(crate) object: &'static ObjectTable,
    pub(crate) check: Option<&'static ValueCheck>,
    pub(crate) found: Found,
    pub(crate) span: Span,
    /// Line and column at which the span begins; zeros if there is no span.
    pub(crate) line_and_column: (usize, usize),
}

impl Item {
    /// What makes the text not JSON, if that is the violation.
    pub(crate) fn syntax(&self) -> Option<SyntaxKind> {
        match self.found {
            Found::Syntax { kind, .. } => Some(kind),
            _ => None,
        }
    }
}

/// What is wrong with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkFault {
    /// It has no scheme, such as `https:`.
    NoScheme,
    /// It contains a space.
    Space,
    /// It contains a control character.
    Control,
}

/// What was found instead of something valid.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Found {
    Nothing,
    /// A value of this kind.
    Kind(JsonKind),
    /// A string that holds an object as JSON.
    EncodedJson,
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
    /// A name that its object already has here.
    SetBefore(Span),
    /// An unknown name, in an object that also has these properties, a bit for each by its index in the table. One of
    /// them may be the same name in another spelling: its index, and the offset of its quotation mark.
    Beside {
        names: u64,
        twin: Option<(u8, usize)>,
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
    /// Text that is not JSON; the item's text says what was found.
    Syntax {
        kind: SyntaxKind,
        expected: Expected,
        /// The offset of the bracket or quotation mark that opened what is not closed.
        opening: Option<usize>,
    },
}

impl Found {
    /// The same in a text that has `offset` bytes before the body.
    pub(super) fn moved_by(self, offset: usize) -> Self {
        match self {
            Self::SetBefore(span) => Self::SetBefore(span.moved_by(offset)),
            Self::Beside { names, twin } => {
                Self::Beside { names, twin: twin.map(|(index, start)| (index, start + offset)) }
            }
            Self::Syntax { kind, expected, opening } => {
                Self::Syntax { kind, expected, opening: opening.map(|opening| opening + offset) }
            }
            found => found,
        }
    }
}
