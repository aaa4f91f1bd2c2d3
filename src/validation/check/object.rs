//! The checks of an object: which names it has.

#![expect(clippy::inline_always, reason = "a body is read in one function; measured in benches/")]

use super::{Checker, Expected, Location};
use crate::validation::detect::{Evidence, NameRow};
use crate::validation::report::{Found, Span};
use crate::validation::rules::Code;
use crate::validation::tables::{
    ANNOTATION_INDEX, Access, ObjectTable, PayloadKind, PropertyTable, TYPE_ANNOTATION, ValueCheck,
};

/// What to do with the value of a name.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Next {
    /// Check it.
    Check(&'static ValueCheck),
    /// Check it, and report that only one source has the property.
    Disputed(&'static PropertyTable),
    /// Check it as the object's type annotation.
    Annotation,
    /// Skip it.
    Skip,
}

/// The names that an object has had so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SeenNames {
    /// A bit for each declared name, and one for the type annotation, at [`ANNOTATION_INDEX`].
    declared: u64,
    /// What undeclared names there were: [`UNDECLARED`], [`FOREIGN`] and [`OTHER_CASE`]. A byte, so that the whole fits
    /// into two registers.
    undeclared: u8,
}

/// There was an undeclared name without `@`.
const UNDECLARED: u8 = 1;
/// There was one that another entity type declares.
const FOREIGN: u8 = 2;
/// There was the type annotation in another case.
const OTHER_CASE: u8 = 4;

impl SeenNames {
    /// Notes a declared name; returns whether it was there before.
    #[inline(always)]
    fn repeats(&mut self, bit: usize) -> bool {
        let mask = 1 << bit;
        let repeats = self.declared & mask != 0;
        self.declared |= mask;
        repeats
    }

    /// Whether any name was declared.
    #[inline]
    fn any_declared(self) -> bool {
        self.declared & !(1 << ANNOTATION_INDEX) != 0
    }
}

/// Whether a name is an annotation that no rule is about.
#[inline]
pub(crate) fn is_other_annotation(name: &[u8]) -> bool {
    name.contains(&b'@') && !name.eq_ignore_ascii_case(TYPE_ANNOTATION.as_bytes())
}

/// An object that is being checked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ObjectCheck {
    pub(crate) table: &'static ObjectTable,
    seen: SeenNames,
}

impl ObjectCheck {
    #[inline]
    pub(super) fn new(table: &'static ObjectTable) -> Self {
        Self { table, seen: SeenNames::default() }
    }

    /// Any name; returns what its value must be.
    #[inline(always)]
    pub(crate) fn name(&mut self, name: &[u8], at: &Location<'_>, checker: &mut Checker<'_>) -> Expected {
        let next = checker.name(self.table, name, &mut self.seen, at, Span::NONE);
        checker.expected(next, at)
    }

    /// A declared name, by its index in the table; returns what its value must be.
    #[inline(always)]
    pub(crate) fn property(
        &mut self,
        index: usize,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Expected {
        checker.declared(index, &mut self.seen, at, Span::NONE);
        let next = checker.access(self.table, index, at, Span::NONE);
        checker.expected(next, at)
    }

    /// The object ends, and with it the body if it is at the top; `evidence` is what it holds.
    #[inline]
    pub(crate) fn end(
        self,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
        evidence: impl FnOnce() -> Evidence,
    ) {
        checker.end_of_object(self.seen, at);
        if at.depth == 0 {
            checker.end_of_body(self.seen, at, Span::NONE, evidence);
        }
    }
}

impl Checker<'_> {
    /// What the value must be, for readers that are at it already.
    #[inline(always)]
    fn expected(&mut self, next: Next, at: &Location<'_>) -> Expected {
        match next {
            Next::Check(check) => Expected::Value(check),
            Next::Disputed(property) => {
                self.disputed(property, at, Span::NONE);
                Expected::Value(property.check)
            }
            Next::Annotation => Expected::Annotation,
            Next::Skip => Expected::Anything,
        }
    }

    /// A declared name, by its index in the table: reports a repeat.
    #[inline(always)]
    pub(crate) fn declared(&mut self, index: usize, seen: &mut SeenNames, at: &Location<'_>, span: Span) {
        if seen.repeats(index) {
            self.findings.add(Code::DuplicateProperty, *at, span, None, Found::Nothing);
        }
    }

    /// The name [`TYPE_ANNOTATION`]: reports a repeat.
    #[inline]
    pub(crate) fn annotation_name(&mut self, seen: &mut SeenNames, at: &Location<'_>, span: Span) {
        self.declared(ANNOTATION_INDEX, seen, at, span);
    }

    /// Whether the payload may have a declared property, after [`declared`](Self::declared).
    #[inline(always)]
    pub(crate) fn access(
        &mut self,
        object: &'static ObjectTable,
        index: usize,
        at: &Location<'_>,
        span: Span,
    ) -> Next {
        let Some(property) = object.properties.get(index) else { return Next::Skip };
        let code = match property.access {
            Access::Allowed if property.metadata_name.is_none() => return Next::Check(property.check),
            Access::Allowed | Access::Undocumented => return Next::Disputed(property),
            Access::ReadOnly => Code::ReadOnlyProperty,
            Access::NotSettable => Code::NotSettable,
        };
        self.findings.add(code, *at, span, None, Found::Nothing);
        Next::Skip
    }

    /// Any name.
    #[inline(always)]
    pub(crate) fn name(
        &mut self,
        object: &'static ObjectTable,
        name: &[u8],
        seen: &mut SeenNames,
        at: &Location<'_>,
        span: Span,
    ) -> Next {
        let Some(index) = (object.find)(name) else {
            return self.undeclared(object, name, seen, at, span);
        };
        self.declared(index, seen, at, span);
        self.access(object, index, at, span)
    }

    /// A property that only one source has; reported at its value.
    #[inline]
    pub(crate) fn disputed(&mut self, property: &'static PropertyTable, at: &Location<'_>, span: Span) {
        if property.access == Access::Undocumented {
            self.findings.add(Code::UndocumentedProperty, *at, span, Some(property.check), Found::Nothing);
        }
        if let Some(other) = property.metadata_name {
            self.findings.add(Code::DisputedShape, *at, span, Some(property.check), Found::OtherName(other));
        }
    }

    /// A name that is not declared.
    fn undeclared(
        &mut self,
        object: &'static ObjectTable,
        name: &[u8],
        seen: &mut SeenNames,
        at: &Location<'_>,
        span: Span,
    ) -> Next {
        if name == TYPE_ANNOTATION.as_bytes() {
            self.annotation_name(seen, at, span);
            return Next::Annotation;
        }
        if name.eq_ignore_ascii_case(TYPE_ANNOTATION.as_bytes()) {
            seen.undeclared |= OTHER_CASE;
            self.findings.add(Code::AnnotationName, *at, span, None, Found::Nothing);
        } else if !is_other_annotation(name) {
            seen.undeclared |= UNDECLARED;
            if at.depth == 1
                && self.findings.payload_kind() == PayloadKind::Entity
                && NameRow::of(name).is_some()
            {
                seen.undeclared |= FOREIGN;
            }
            if !object.open {
                self.findings.add(Code::UnknownProperty, *at, span, None, Found::Nothing);
            }
        }
        Next::Skip
    }

    /// An object has been read to its end.
    #[inline(always)]
    pub(crate) fn end_of_object(&mut self, seen: SeenNames, at: &Location<'_>) {
        if seen.undeclared != 0 {
            self.findings.set_beside(at, seen.declared);
        }
    }

    /// The body has been read to its end; `evidence` is what it holds.
    #[inline]
    pub(crate) fn end_of_body(
        &mut self,
        seen: SeenNames,
        at: &Location<'_>,
        span: Span,
        evidence: impl FnOnce() -> Evidence,
    ) {
        if !seen.any_declared() || seen.undeclared & FOREIGN != 0 {
            self.unusual_body(seen, at, span, evidence);
        }
    }

    /// A body without declared names, or with names of another type.
    #[cold]
    #[inline(never)]
    fn unusual_body(
        &mut self,
        seen: SeenNames,
        at: &Location<'_>,
        span: Span,
        evidence: impl FnOnce() -> Evidence,
    ) {
        if seen.undeclared & UNDECLARED != 0 {
            let none_declared = !seen.any_declared();
            self.other_body(&evidence().decide(), none_declared, at, span);
        } else if self.findings.payload_kind() == PayloadKind::Update {
            self.findings.add(Code::EmptyUpdate, *at, span, None, Found::Nothing);
        }
    }
}
