//! Walks a model type's fields and asks the rules; the generated code names them.

#![expect(clippy::inline_always, reason = "a value is read in one function; measured in benches/")]

use serde::Serialize;
use serde_json::{Map, Value};

use super::value;
use crate::validation::check::{Checker, Expected, Location, Number, ObjectCheck};
use crate::validation::detect::Evidence;
use crate::validation::report::Span;
use crate::validation::tables::{ObjectTable, ValueCheck};
use crate::value::{
    Double, EnumType, Field, Flags, FlagsType, GraphDate, GraphDateTime, Object, OneOrMany, Open, undeclared,
};

mod generated {
    //! The generated list of the model types' properties.
    include!(concat!(env!("OUT_DIR"), "/generated/typed_readers.rs"));
}

/// A model type as the payload of its own name sees it: its fields are properties of the table.
pub(crate) trait TypedObject: Object {
    /// The table of its properties.
    const TABLE: &'static ObjectTable;

    /// Reads each property.
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>);
}

/// Checks a body.
#[inline]
pub(crate) fn read<T: TypedObject + Serialize>(body: &T, checker: &mut Checker<'_>) {
    let at = &Location::body(T::TABLE);
    if let Some(object) = read_object(body, at, checker) {
        object.end(at, checker, || evidence_in(body));
    }
}

#[inline]
fn read_object<T: TypedObject>(
    object: &T,
    at: &Location<'_>,
    checker: &mut Checker<'_>,
) -> Option<ObjectCheck> {
    let check = checker.known_object(T::TABLE, at)?;
    let mut reader = PropertyReader { checker, object: check, at };
    object.read_properties(&mut reader);
    Some(reader.object)
}

#[cold]
#[inline(never)]
fn evidence_in<T: Serialize>(body: &T) -> Evidence {
    // A model type is written as an object, so the default is never taken.
    serde_json::to_value(body)
        .ok()
        .as_ref()
        .and_then(Value::as_object)
        .map(Evidence::in_map)
        .unwrap_or_default()
}

/// Reads the properties of an object.
pub(crate) struct PropertyReader<'p, 'c, 'r> {
    checker: &'c mut Checker<'r>,
    object: ObjectCheck,
    at: &'p Location<'p>,
}

impl PropertyReader<'_, '_, '_> {
    /// A declared property, by its index in the table.
    #[inline(always)]
    pub(crate) fn declared<T: TypedValue>(&mut self, index: usize, name: &'static str, field: &Field<T>) {
        if field.is_absent() {
            return;
        }
        let Self { checker, object, .. } = self;
        let at = &Location::declared(self.at, name, object.table);
        // No model type has a field that its own payload must not have.
        let Expected::Value(check) = object.property(index, at, checker) else { return };
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
        let Self { checker, object, at } = self;
        for (name, value) in undeclared(additional, declared) {
            value::read_pair(name, value, object, at, checker);
        }
    }
}

/// What a field of a model type may hold. The generator chose it by the check, so its kind is the expected one.
pub(crate) trait TypedValue {
    /// Checks the value; returns the member it is if it must be one of an enum.
    fn read(&self, check: &'static ValueCheck, at: &Location<'_>, checker: &mut Checker<'_>)
    -> Option<usize>;
}

impl<T: TypedObject> TypedValue for T {
    #[inline]
    fn read(&self, _: &'static ValueCheck, at: &Location<'_>, checker: &mut Checker<'_>) -> Option<usize> {
        if let Some(object) = read_object(self, at, checker) {
            // Evidence is only asked for at the end of the body.
            object.end(at, checker, Evidence::default);
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
        let mut array = checker.known_array(check, at)?;
        for (index, item) in self.iter().enumerate() {
            let at = &Location::item(at, index);
            let member = item.read(array.item, at, checker);
            array.item(member, at, checker);
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
        checker.number(check, Number::Other, at, Span::NONE);
        None
    }
}

impl TypedValue for i32 {
    #[inline(always)]
    fn read(
        &self,
        check: &'static ValueCheck,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<usize> {
        checker.number(check, Number::Integer((*self).into()), at, Span::NONE);
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

strings!(String, GraphDate, GraphDateTime);

impl<E: EnumType> TypedValue for Open<E> {
    #[inline(always)]
    fn read(
        &self,
        check: &'static ValueCheck,
        at: &Location<'_>,
        checker: &mut Checker<'_>,
    ) -> Option<usize> {
        match self {
            // Both the enum and the table have the members in the schema's order.
            Self::Known(known) => {
                let member = E::MEMBERS.iter().position(|member| member == known);
                checker.known_member(check, member, known.name(), at)
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
