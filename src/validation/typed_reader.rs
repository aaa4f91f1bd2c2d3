//! Walks a model type's fields and asks the rules; [`typed_shapes`](super::typed_shapes) names them.

#![expect(clippy::inline_always, reason = "a value is read in one function; measured in benches/")]

use serde_json::{Map, Value};

use super::checker::{Checker, Items, Members, Next};
use super::path::{Path, Span};
use super::shape::{Check, Shape};
use super::value_reader;
use crate::value::{
    Double, EnumType, Field, Flags, FlagsType, GraphDateTime, Object, OneOrMany, Open, written,
};

/// A model type as the payload of its own name sees it: its fields are members of the shape.
pub(crate) trait TypedShape: Object {
    /// What its members may be.
    const SHAPE: &'static Shape;

    /// Reads each member.
    fn read_members(&self, members: &mut MemberReader<'_, '_, '_>);
}

/// Checks a body.
#[inline]
pub(super) fn read<T: TypedShape>(body: &T, checker: &mut Checker<'_>) {
    let at = Path::body(T::SHAPE);
    if checker.is_too_deep(&at) {
        return checker.too_deep(&at, Span::NONE);
    }
    let members = read_object(body, &at, checker);
    checker.end_of_body(members, &at, Span::NONE);
}

#[inline]
fn read_object<T: TypedShape>(object: &T, at: &Path<'_>, checker: &mut Checker<'_>) -> Members {
    let mut reader = MemberReader { checker, shape: T::SHAPE, at, members: Members::default() };
    object.read_members(&mut reader);
    reader.members
}

/// Reads the members of an object.
pub(crate) struct MemberReader<'p, 'c, 'r> {
    checker: &'c mut Checker<'r>,
    shape: &'static Shape,
    at: &'p Path<'p>,
    members: Members,
}

impl MemberReader<'_, '_, '_> {
    /// A declared property, by its place among the shape's members.
    #[inline(always)]
    pub(super) fn declared<T: TypedValue>(&mut self, index: usize, name: &'static str, field: &Field<T>) {
        if field.is_absent() {
            return;
        }
        let Self { checker, shape, members, .. } = self;
        let at = &Path::declared(self.at, name, shape);
        checker.declared(index, members, at, Span::NONE);
        let check = match checker.standing(shape, index, at, Span::NONE) {
            Next::Check(check) => check,
            Next::Disputed(member) => {
                checker.disputed(member, at, Span::NONE);
                member.check
            }
            // No model type has a field that its own payload must not carry.
            Next::Annotation | Next::Skip => return,
        };
        match field {
            Field::Absent => {}
            Field::Null => checker.null(check, at, Span::NONE),
            Field::Value(value) => {
                value.read(check, at, checker);
            }
        }
    }

    /// What the type does not declare.
    #[inline(always)]
    pub(super) fn additional(&mut self, additional: &Map<String, Value>, declared: &[&str]) {
        if !additional.is_empty() {
            self.read_additional(additional, declared);
        }
    }

    #[inline(never)]
    fn read_additional(&mut self, additional: &Map<String, Value>, declared: &[&str]) {
        let Self { checker, shape, at, members } = self;
        for (name, value) in written(additional, declared) {
            value_reader::read_member(name, value, shape, members, at, checker);
        }
    }
}

/// What a field of a model type may hold. Its kind is that of the check, or the generator would not have chosen it.
pub(super) trait TypedValue {
    /// Checks the value; gives its place in the enum that it must be a member of.
    fn read(&self, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize>;
}

impl<T: TypedShape> TypedValue for T {
    #[inline]
    fn read(&self, _: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize> {
        if checker.is_too_deep(at) {
            checker.too_deep(at, Span::NONE);
        } else {
            read_object(self, at, checker);
        }
        None
    }
}

impl<T: TypedValue> TypedValue for [T] {
    #[inline]
    fn read(&self, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize> {
        if checker.is_too_deep(at) {
            checker.too_deep(at, Span::NONE);
            return None;
        }
        let check = check.items()?;
        let mut seen = Items::default();
        for (index, item) in self.iter().enumerate() {
            let at = &Path::item(at, index);
            if let Some(member) = item.read(check, at, checker) {
                checker.item(&mut seen, member, check, at, Span::NONE);
            }
        }
        None
    }
}

impl<T: TypedValue> TypedValue for Vec<T> {
    #[inline]
    fn read(&self, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize> {
        self.as_slice().read(check, at, checker)
    }
}

impl TypedValue for OneOrMany {
    #[inline]
    fn read(&self, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize> {
        match self.items() {
            [one] if self.is_one() => one.read(check, at, checker),
            many => many.read(check, at, checker),
        }
    }
}

impl TypedValue for bool {
    #[inline(always)]
    fn read(&self, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize> {
        checker.boolean(check, at, Span::NONE);
        None
    }
}

impl TypedValue for Double {
    #[inline(always)]
    fn read(&self, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize> {
        if let Some(text) = self.special_text() {
            return checker.string(check, text.as_bytes(), at, Span::NONE);
        }
        checker.number(check, at, Span::NONE);
        None
    }
}

macro_rules! strings {
    ($($type:ty),*) => {
        $(impl TypedValue for $type {
            #[inline(always)]
            fn read(&self, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize> {
                checker.string(check, self.as_str().as_bytes(), at, Span::NONE)
            }
        })*
    };
}

strings!(String, GraphDateTime);

impl<E: EnumType> TypedValue for Open<E> {
    #[inline(always)]
    fn read(&self, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize> {
        match self {
            // The schema's order is that of the checks' tables too.
            Self::Known(known) => {
                let place = E::MEMBERS.iter().position(|member| member == known);
                checker.known_member(check, place, known.name(), at)
            }
            Self::Other(text) => checker.string(check, text.as_bytes(), at, Span::NONE),
        }
    }
}

impl<E: FlagsType> TypedValue for Flags<E> {
    #[inline(always)]
    fn read(&self, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) -> Option<usize> {
        match self.members() {
            [member] => member.read(check, at, checker),
            _ => checker.string(check, self.text().as_bytes(), at, Span::NONE),
        }
    }
}
