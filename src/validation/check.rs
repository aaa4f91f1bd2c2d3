//! What is checked: a reader walks its input and asks here about each object, array and value.
//!
//! [`Checker`] reports everything that is wrong. A reader may skip a value that is certainly valid, but only by asking
//! a predicate that is defined beside the rule, such as [`ValueCheck::accepts_any_string`]: a new rule changes the
//! predicate, and with it every reader.
//!
//! [`ValueCheck::accepts_any_string`]: crate::validation::tables::ValueCheck::accepts_any_string

mod annotation;
mod array;
mod findings;
mod link;
mod location;
mod object;
mod other_body;
mod value;
mod walk;

pub(crate) use array::{ArrayCheck, SeenItems};
pub(crate) use findings::Findings;
pub(crate) use location::Location;
pub(crate) use object::{Next, ObjectCheck, SeenNames, is_other_annotation};
pub(crate) use value::Number;
pub(crate) use walk::{Expected, Scalar};

use crate::validation::report::{Found, Span};
use crate::validation::rules::{Code, Limits};
use crate::validation::tables::ObjectTable;

/// Applies one payload's rules and collects what they find.
pub(crate) struct Checker<'r> {
    pub(crate) findings: Findings<'r>,
    body_object: &'static ObjectTable,
    max_depth: usize,
}

impl<'r> Checker<'r> {
    pub(crate) fn new(body_object: &'static ObjectTable, findings: Findings<'r>, limits: &Limits) -> Self {
        Self { findings, body_object, max_depth: limits.depth }
    }

    /// The object that the body must be.
    pub(crate) fn body_object(&self) -> &'static ObjectTable {
        self.body_object
    }

    /// How many more objects and arrays a value may nest.
    #[inline]
    pub(crate) fn depth_left_at(&self, at: &Location<'_>) -> usize {
        self.max_depth.saturating_sub(at.depth)
    }

    /// Whether an object or array is nested too deeply to be checked.
    #[inline]
    pub(crate) fn is_too_deep(&self, at: &Location<'_>) -> bool {
        at.depth >= self.max_depth
    }

    /// Reports a value that nests too deeply, once for all that is in it.
    #[cold]
    pub(crate) fn too_deep(&mut self, at: &Location<'_>, span: Span) {
        self.findings.add(Code::TooDeep, *at, span, None, Found::Limit(self.max_depth));
    }

    /// Whether an object or array can be checked; reports it if it is nested too deeply.
    #[inline]
    fn can_enter(&mut self, at: &Location<'_>) -> bool {
        let too_deep = self.is_too_deep(at);
        if too_deep {
            self.too_deep(at, Span::NONE);
        }
        !too_deep
    }
}
