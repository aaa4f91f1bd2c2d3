//! The walk over an input that is a tree already: what a reader asks at each object, array and other value.

#![expect(clippy::inline_always, reason = "saves a call for each value; measured in benches/")]

use serde::de::IgnoredAny;

use super::{ArrayCheck, Checker, Location, Number, ObjectCheck};
use crate::validation::report::{Found, Span};
use crate::validation::rules::Code;
use crate::validation::tables::{JsonKind, ObjectTable, ValueCheck};

/// What a value must be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Expected {
    /// The body: an object.
    Body,
    /// What a property or an item must be.
    Value(&'static ValueCheck),
    /// The value of `@odata.type`.
    Annotation,
    /// Nothing is known of it; only its depth matters.
    Anything,
}

/// A value that is neither an object nor an array.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Scalar<'v> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number(Number),
    /// A string, as UTF-8.
    String(&'v [u8]),
}

impl Scalar<'_> {
    fn kind(self) -> JsonKind {
        match self {
            Self::Null => JsonKind::Null,
            Self::Boolean => JsonKind::Boolean,
            Self::Number(_) => JsonKind::Number,
            Self::String(_) => JsonKind::String,
        }
    }
}

impl Checker<'_> {
    /// An object begins; `None` if it is not checked: then only its depth matters.
    #[inline(always)]
    pub(crate) fn object(&mut self, expected: Expected, at: &Location<'_>) -> Option<ObjectCheck> {
        let table = match expected {
            Expected::Body => Some(self.body_object()),
            Expected::Value(check) => check.object(),
            Expected::Annotation | Expected::Anything => None,
        };
        if table.is_none() {
            self.unexpected(expected, JsonKind::Object, at);
        }
        table.filter(|_| !self.is_too_deep(at)).map(ObjectCheck::new)
    }

    /// An object begins that is known to be valid there; `None` if it is reported because of its depth.
    #[inline]
    pub(crate) fn known_object(
        &mut self,
        table: &'static ObjectTable,
        at: &Location<'_>,
    ) -> Option<ObjectCheck> {
        self.can_enter(at).then(|| ObjectCheck::new(table))
    }

    /// An array begins that is known to be valid there; `None` if it is reported because of its depth.
    #[inline]
    pub(crate) fn known_array(
        &mut self,
        check: &'static ValueCheck,
        at: &Location<'_>,
    ) -> Option<ArrayCheck> {
        check.items().filter(|_| self.can_enter(at)).map(ArrayCheck::new)
    }

    /// An array begins; `None` if it is not checked: then only its depth matters.
    #[inline(always)]
    pub(crate) fn array(&mut self, expected: Expected, at: &Location<'_>) -> Option<ArrayCheck> {
        let item = match expected {
            Expected::Value(check) => check.items(),
            Expected::Body | Expected::Annotation | Expected::Anything => None,
        };
        if item.is_none() {
            self.unexpected(expected, JsonKind::Array, at);
        }
        item.filter(|_| !self.is_too_deep(at)).map(ArrayCheck::new)
    }

    /// Any other value; returns the member it is if it must be one of an enum.
    #[inline(always)]
    pub(crate) fn scalar(
        &mut self,
        expected: Expected,
        value: Scalar<'_>,
        at: &Location<'_>,
    ) -> Option<usize> {
        let Expected::Value(check) = expected else {
            match (expected, value) {
                (Expected::Body, Scalar::String(text)) => self.string_as_body(text, at, Span::NONE),
                (Expected::Annotation, Scalar::String(text)) => {
                    self.annotation(at.object, Ok(text), at, Span::NONE);
                }
                _ => self.unexpected(expected, value.kind(), at),
            }
            return None;
        };
        match value {
            Scalar::String(text) => return self.string(check, text, at, Span::NONE),
            Scalar::Null => self.null(check, at, Span::NONE),
            Scalar::Boolean => self.boolean(check, at, Span::NONE),
            Scalar::Number(number) => self.number(check, number, at, Span::NONE),
        }
        None
    }

    /// A value of a kind that cannot be valid, unless nothing is expected.
    #[cold]
    fn unexpected(&mut self, expected: Expected, found: JsonKind, at: &Location<'_>) {
        match expected {
            Expected::Body => self.not_an_object(found, at, Span::NONE),
            Expected::Value(check) => self.wrong_type(check, found, at, Span::NONE),
            Expected::Annotation => self.annotation(at.object, Err(found), at, Span::NONE),
            Expected::Anything => {}
        }
    }

    /// Reports a body that is a string, which may hold the object.
    #[cold]
    pub(crate) fn string_as_body(&mut self, text: &[u8], at: &Location<'_>, span: Span) {
        let is_encoded =
            text.trim_ascii_start().starts_with(b"{") && serde_json::from_slice::<IgnoredAny>(text).is_ok();
        let found = if is_encoded { Found::EncodedJson } else { Found::Kind(JsonKind::String) };
        self.findings.add(Code::NotAnObject, *at, span, None, found);
    }

    /// Reports a body that is not an object.
    #[cold]
    pub(crate) fn not_an_object(&mut self, found: JsonKind, at: &Location<'_>, span: Span) {
        self.findings.add(Code::NotAnObject, *at, span, None, Found::Kind(found));
    }
}
