//! Walks a model type's fields and asks the rules; [`typed_readers`](super::typed_readers) names them.

#![expect(clippy::inline_always, reason = "a value is read in one function; measured in benches/")]

use serde_json::{Map, Value};

use super::value;
use crate::validation::check::{Checker, Location, Next, SeenItems, SeenNames};
use crate::validation::report::Span;
use crate::validation::tables::{ObjectTable, ValueCheck};
use crate::value::{
    Double, EnumType, Field, Flags, FlagsType, GraphDateTime, Object, OneOrMany, Open, written,
};

mod generated {
    //! The generated list of the model types' properties.
    include!(concat!(env!("OUT_DIR"), "/generated/typed_readers.rs"));
}

/// A model type as the payload of its own name sees it: its fields are members of the shape.
pub(crate) trait TypedObject: Object {
    /// What its members may be.
    const TABLE: &'static ObjectTable;

    /// Reads each member.
    fn read_properties(&self, seen: &mut PropertyReader<'_, '_, '_>);
}

/// Checks a body.
#[inline]
pub(crate) fn read<T: TypedObject>(body: &T, checker: &mut Checker<'_>) {
    let at = Location::body(T::TABLE);
    if checker.is_too_deep(&at) {
        return checker.too_deep(&at, Span::NONE);
    }
    let seen = read_object(body, &at, checker);
    checker.end_of_body(seen, &at, Span::NONE);
}

#[inline]
fn read_object<T: TypedObject>(object: &T, at: &Location<'_>, checker: &mut Checker<'_>) -> SeenNames {
    let mut reader = PropertyReader { checker, object: T::TABLE, at, seen: SeenNames::default() };
    object.read_properties(&mut reader);
    reader.seen
}

/// Reads the members of an object.
pub(crate) struct PropertyReader<'p, 'c, 'r> {
    checker: &'c mut Checker<'r>,
    object: &'static ObjectTable,
    at: &'p Location<'p>,
    seen: SeenNames,
}

impl PropertyReader<'_, '_, '_> {
    /// A declared property, by its place among the shape's members.
    #[inline(always)]
    pub(crate) fn declared<T: TypedValue>(&mut self, index: usize, name: &'static str, field: &Field<T>) {
        if field.is_absent() {
            return;
        }
        let Self { checker, object, seen, .. } = self;
        let at = &Location::declared(self.at, name, object);
        checker.declared(index, seen, at, Span::NONE);
        let check = match checker.access(object, index, at, Span::NONE) {
            Next::Check(check) => check,
            Next::Disputed(property) => {
                checker.disputed(property, at, Span::NONE);
                property.check
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
    pub(crate) fn additional(&mut self, additional: &Map<String, Value>, declared: &[&str]) {
        if !additional.is_empty() {
            self.read_additional(additional, declared);
        }
    }

    #[inline(never)]
    fn read_additional(&mut self, additional: &Map<String, Value>, declared: &[&str]) {
        let Self { checker, object, at, seen } = self;
        for (name, value) in written(additional, declared) {
            value::read_pair(name, value, object, seen, at, checker);
        }
    }
}

/// What a field of a model type may hold. Its kind is that of the check, or the generator would not have chosen it.
pub(crate) trait TypedValue {
    /// Checks the value; gives its place in the enum that it must be a member of.
    fn read(&self, check: &'static ValueCheck, at: &Location<'_>, checker: &mut Checker<'_>)
    -> Option<usize>;
}

impl<T: TypedObject> TypedValue for T {
    #[inline]
    fn read(&self, _: &'static ValueCheck, at: &Location<'_>, checker: &mut Checker<'_>) -> Option<usize> {
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
    fn read(
        &self,
        check: &'static ValueCheck,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<usize> {
        if checker.is_too_deep(at) {
            checker.too_deep(at, Span::NONE);
            return None;
        }
        let check = check.items()?;
        let mut seen = SeenItems::default();
        for (index, item) in self.iter().enumerate() {
            let at = &Location::item(at, index);
            if let Some(member) = item.read(check, at, checker) {
                checker.item(&mut seen, member, check, at, Span::NONE);
            }
        }
        None
    }
}

impl<T: TypedValue> TypedValue for Vec<T> {
    #[inline]
    fn read(
        &self,
        check: &'static ValueCheck,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<usize> {
        self.as_slice().read(check, at, checker)
    }
}

impl TypedValue for OneOrMany {
    #[inline]
    fn read(
        &self,
        check: &'static ValueCheck,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<usize> {
        match self.items() {
            [one] if self.is_one() => one.read(check, at, checker),
            many => many.read(check, at, checker),
        }
    }
}

impl TypedValue for bool {
    #[inline(always)]
    fn read(
        &self,
        check: &'static ValueCheck,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<usize> {
        checker.boolean(check, at, Span::NONE);
        None
    }
}

impl TypedValue for Double {
    #[inline(always)]
    fn read(
        &self,
        check: &'static ValueCheck,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<usize> {
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
            fn read(&self, check: &'static ValueCheck, at: &Location<'_>, checker: &mut Checker<'_>) -> Option<usize> {
                checker.string(check, self.as_str().as_bytes(), at, Span::NONE)
            }
        })*
    };
}

strings!(String, GraphDateTime);

impl<E: EnumType> TypedValue for Open<E> {
    #[inline(always)]
    fn read(
        &self,
        check: &'static ValueCheck,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<usize> {
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
    fn read(
        &self,
        check: &'static ValueCheck,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<usize> {
        match self.members() {
            [member] => member.read(check, at, checker),
            _ => checker.string(check, self.text().as_bytes(), at, Span::NONE),
        }
    }
}
