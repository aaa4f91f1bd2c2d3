//! Why a text is not JSON: what its writer did, rather than what a parser expected.
//!
//! The scanner stops at an error, which is an offset and what it expected there. [`diagnose`] looks at the text around
//! it, once: the text before the offset is the beginning of JSON.

mod character;
mod encoding;
mod fix;
mod input;
mod kind;
mod shown;
mod string;
mod structure;
mod table;
mod token;
mod walk;

pub use table::SyntaxKind;

use std::ops::Range;

pub(crate) use fix::edit;

use shown::Shown;

use crate::scan::{Expected, SyntaxError};

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Diagnosis {
    pub(crate) kind: SyntaxKind,
    pub(crate) span: Range<usize>,
    /// What was found, for people.
    pub(crate) found: Shown,
    /// The offset of the bracket or quotation mark that opened what is not closed.
    pub(crate) opening: Option<usize>,
}

/// The text, and where it stops being JSON.
#[derive(Clone, Copy)]
struct Broken<'b> {
    bytes: &'b [u8],
    offset: usize,
    expected: Expected,
}

/// Why a text is not JSON. Takes one pass at most.
pub(crate) fn diagnose(bytes: &[u8], error: SyntaxError) -> Diagnosis {
    let broken = Broken { bytes, offset: error.offset.min(bytes.len()), expected: error.expected };
    input::diagnose(broken).or_else(|| by_expectation(broken)).unwrap_or_else(|| broken.unexpected())
}

fn by_expectation(broken: Broken<'_>) -> Option<Diagnosis> {
    match broken.expected {
        Expected::ClosingQuote
        | Expected::EscapedControl
        | Expected::Utf8
        | Expected::Escape
        | Expected::FourHexadecimalDigits
        | Expected::SurrogatePair => string::diagnose(broken),
        Expected::Digit | Expected::NoLeadingZero | Expected::InRange => token::number(broken),
        Expected::True | Expected::False | Expected::Null => token::literal(broken),
        Expected::EndOfInput => input::after_body(broken),
        Expected::Value
        | Expected::ValueOrEndOfArray
        | Expected::Name
        | Expected::NameOrEndOfObject
        | Expected::Colon
        | Expected::CommaOrEndOfArray
        | Expected::CommaOrEndOfObject => structure::diagnose(broken),
    }
}

impl<'b> Broken<'b> {
    /// The text from an offset on; empty beyond the end.
    fn from(self, offset: usize) -> &'b [u8] {
        self.bytes.get(offset..).unwrap_or_default()
    }

    /// The text from the error on.
    fn rest(self) -> &'b [u8] {
        self.from(self.offset)
    }

    /// The text before an offset.
    fn before(self, offset: usize) -> &'b [u8] {
        self.bytes.get(..offset).unwrap_or_default()
    }

    fn byte(self, offset: usize) -> Option<u8> {
        self.bytes.get(offset).copied()
    }

    /// The end of the last value or separator before the error.
    fn previous_end(self) -> usize {
        self.before(self.offset).trim_ascii_end().len()
    }

    /// The last byte before the error that is not whitespace.
    fn previous(self) -> Option<u8> {
        self.byte(self.previous_end().checked_sub(1)?)
    }

    /// The offset of the next byte that is not whitespace.
    fn skip_whitespace(self, offset: usize) -> usize {
        let rest = self.from(offset);
        offset + (rest.len() - rest.trim_ascii_start().len())
    }

    /// The end of the line that an offset is in, without its line end.
    fn line_end(self, offset: usize) -> usize {
        let rest = self.from(offset);
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        offset + end
    }

    fn diagnosis(self, kind: SyntaxKind, start: usize, end: usize) -> Diagnosis {
        let found = character::shown_at(self.bytes, start);
        Diagnosis { kind, span: start..end.clamp(start, self.bytes.len()), found, opening: None }
    }

    /// A mistake that is the character at the error.
    fn here(self, kind: SyntaxKind) -> Diagnosis {
        self.diagnosis(kind, self.offset, character::end(self.bytes, self.offset))
    }

    fn unexpected(self) -> Diagnosis {
        self.here(SyntaxKind::UnexpectedCharacter)
    }
}

impl Diagnosis {
    fn found(self, found: impl Into<Shown>) -> Self {
        Self { found: found.into(), ..self }
    }

    fn opened_at(self, opening: Option<usize>) -> Self {
        Self { opening, ..self }
    }
}
