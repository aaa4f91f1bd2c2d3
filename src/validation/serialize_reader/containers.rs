//! Arrays and objects: what their items and members may be, and what has been seen of them.

#![expect(clippy::inline_always, reason = "a value is read in one function; measured in benches/")]

use serde::Serialize;
use serde_json::Error;

use super::{Expected, ValueReader};
use crate::validation::checker::{Checker, Items, Members, Next};
use crate::validation::path::{Path, Span};
use crate::validation::shape::{Check, Shape};

/// What is inside an array or object.
#[derive(Clone, Copy, Debug)]
pub(super) enum Inside<T> {
    /// Values to check.
    Check(T),
    /// Values of which only the depth matters.
    Skip,
    /// Values that nest too deep to look at.
    TooDeep,
}

/// An array.
#[derive(Clone, Copy, Debug)]
pub(super) struct Array {
    inside: Inside<&'static Check>,
    index: usize,
    seen: Items,
}

impl Array {
    #[inline]
    pub(super) fn new(inside: Inside<&'static Check>) -> Self {
        Self { inside, index: 0, seen: Items::default() }
    }

    /// Reads the next item.
    #[inline(always)]
    pub(super) fn item<T: Serialize + ?Sized>(
        &mut self,
        item: &T,
        at: &Path<'_>,
        checker: &mut Checker<'_>,
    ) -> Result<(), Error> {
        let (expected, at) = match self.inside {
            Inside::Check(check) => (Expected::Value(check), Path::item(at, self.index)),
            Inside::Skip => (Expected::Anything, Path::inside(at)),
            Inside::TooDeep => return Ok(()),
        };
        self.index += 1;
        let member = item.serialize(ValueReader { checker, expected, at: &at })?;
        if let (Some(member), Expected::Value(check)) = (member, expected) {
            checker.item(&mut self.seen, member, check, &at, Span::NONE);
        }
        Ok(())
    }
}

/// An object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Object {
    inside: Inside<&'static Shape>,
    members: Members,
}

impl Object {
    #[inline]
    pub(super) fn new(inside: Inside<&'static Shape>) -> Self {
        Self { inside, members: Members::default() }
    }

    /// Where the value of a name stands.
    #[inline(always)]
    pub(super) fn path_of<'p>(&self, name: &'p str, at: &'p Path<'p>) -> Path<'p> {
        match self.inside {
            Inside::Check(shape) => Path::read(at, name.as_bytes(), shape),
            Inside::Skip | Inside::TooDeep => Path::inside(at),
        }
    }

    /// Checks the name of the next member, whose value stands there; tells what the value may be, if it is to be looked at.
    #[inline(always)]
    pub(super) fn expected(
        &mut self,
        name: &str,
        value_at: &Path<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<Expected> {
        let shape = match self.inside {
            Inside::Check(shape) => shape,
            Inside::Skip => return Some(Expected::Anything),
            Inside::TooDeep => return None,
        };
        let (next, _) = checker.name(shape, name.as_bytes(), &mut self.members, value_at, Span::NONE);
        Some(match next {
            Next::Check(check) => Expected::Value(check),
            Next::Disputed(member) => {
                checker.disputed(member, value_at, Span::NONE);
                Expected::Value(member.check)
            }
            Next::Annotation => Expected::Annotation,
            Next::Skip => Expected::Anything,
        })
    }

    /// Reads the next member.
    #[inline(always)]
    pub(super) fn member<T: Serialize + ?Sized>(
        &mut self,
        name: &str,
        value: &T,
        at: &Path<'_>,
        checker: &mut Checker<'_>,
    ) -> Result<(), Error> {
        let at = &self.path_of(name, at);
        let Some(expected) = self.expected(name, at, checker) else { return Ok(()) };
        value.serialize(ValueReader { checker, expected, at }).map(drop)
    }

    /// All members have been read.
    #[inline]
    pub(super) fn end(self, at: &Path<'_>, checker: &mut Checker<'_>) {
        if matches!(self.inside, Inside::Check(_)) && at.level == 0 {
            checker.end_of_body(self.members, at, Span::NONE);
        }
    }
}
