//! The checks of an array: what its items are, and which members of an enum it has had.

use super::{Checker, Location};
use crate::validation::report::{Found, Span};
use crate::validation::rules::Code;
use crate::validation::tables::ValueCheck;

/// The members of an enum that a collection has had so far, a bit for each: an enum has at most
/// [`MAX_MEMBERS`](crate::validation::object_tables::MAX_MEMBERS).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SeenItems(u64);

/// An array that is being checked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ArrayCheck {
    /// What each item must be.
    pub(crate) item: &'static ValueCheck,
    seen: SeenItems,
}

impl ArrayCheck {
    #[inline]
    pub(super) fn new(item: &'static ValueCheck) -> Self {
        Self { item, seen: SeenItems::default() }
    }

    /// An item that has been checked, and its member if it is one of an enum.
    #[inline]
    pub(crate) fn item(&mut self, member: Option<usize>, at: &Location<'_>, checker: &mut Checker<'_>) {
        if let Some(member) = member {
            checker.item(&mut self.seen, member, self.item, at, Span::NONE);
        }
    }
}

impl Checker<'_> {
    /// An item of a collection that is the given member of an enum: reports a repeat.
    #[inline]
    pub(crate) fn item(
        &mut self,
        seen: &mut SeenItems,
        member: usize,
        check: &'static ValueCheck,
        at: &Location<'_>,
        span: Span,
    ) {
        let mask = 1 << member;
        if seen.0 & mask != 0 {
            self.findings.add(Code::DuplicateItem, *at, span, Some(check), Found::Nothing);
        }
        seen.0 |= mask;
    }
}
