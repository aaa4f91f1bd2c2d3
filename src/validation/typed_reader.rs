//! A serializer that writes nothing and asks the rules: checks any `Serialize` value without text and without a tree.

#![expect(clippy::inline_always, reason = "a value is read in one function; measured in benches/")]

mod collections;

use std::fmt;

use serde::ser::{Error, Impossible, Serialize, Serializer};

use super::checker::{Checker, Items, JsonKind};
use super::path::{Path, Span};
use super::shape::Check;
use collections::{ArrayReader, ObjectReader};

/// The struct as which `serde_json` writes a number under `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Checks a body.
pub(super) fn read<T: Serialize + ?Sized>(body: &T, checker: &mut Checker<'_>) {
    let at = Path::body(checker.root());
    // An error is the value's own refusal to be written; what was found until then stands.
    let _ = body.serialize(ValueReader { checker, expected: Expected::Body, at: &at });
}

/// What a value may be.
enum Expected<'s> {
    /// The payload itself.
    Body,
    /// The value of a property.
    Value(&'static Check),
    /// An item of a collection, and what has been seen of it.
    Item(&'static Check, &'s mut Items),
    /// The type annotation of the object around it.
    Annotation,
    /// Anything: only how deep it nests matters.
    Anything,
}

/// Reads one value.
struct ValueReader<'p, 's, 'c, 'r> {
    checker: &'c mut Checker<'r>,
    expected: Expected<'s>,
    at: &'p Path<'p>,
}

/// A value refused to be written.
#[derive(Debug)]
struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value cannot be written")
    }
}

impl std::error::Error for Refused {}

impl Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl<'p, 'c, 'r> ValueReader<'p, '_, 'c, 'r> {
    #[expect(clippy::unnecessary_wraps, reason = "the methods that call it answer with its result")]
    fn scalar(self, kind: JsonKind) -> Result<(), Refused> {
        let Self { checker, expected, at } = self;
        match (expected, kind) {
            (Expected::Body, kind) => checker.not_an_object(kind, at, Span::NONE),
            (Expected::Annotation, kind) => checker.annotation(at.shape, Err(kind), at, Span::NONE),
            (Expected::Value(check) | Expected::Item(check, _), JsonKind::Null) => {
                checker.null(check, at, Span::NONE);
            }
            (Expected::Value(check) | Expected::Item(check, _), JsonKind::Boolean) => {
                checker.boolean(check, at, Span::NONE);
            }
            (Expected::Value(check) | Expected::Item(check, _), _) => checker.number(check, at, Span::NONE),
            (Expected::Anything, _) => {}
        }
        Ok(())
    }

    #[inline(always)]
    fn array(self) -> ArrayReader<'p, 'c, 'r> {
        let Self { checker, expected, at } = self;
        let item = match expected {
            Expected::Value(check) | Expected::Item(check, _) => check.items(),
            Expected::Body | Expected::Annotation | Expected::Anything => None,
        };
        if item.is_none() {
            wrong_container(checker, &expected, JsonKind::Array, at);
        }
        let item = if look_no_deeper(checker, at) { None } else { item };
        ArrayReader::new(checker, item, at)
    }

    #[inline(always)]
    fn map(self) -> ObjectReader<'p, 'c, 'r> {
        let Self { checker, expected, at } = self;
        let shape = match expected {
            Expected::Body => Some(at.shape),
            Expected::Value(check) | Expected::Item(check, _) => check.object(),
            Expected::Annotation | Expected::Anything => None,
        };
        if shape.is_none() {
            wrong_container(checker, &expected, JsonKind::Object, at);
        }
        let shape = if look_no_deeper(checker, at) { None } else { shape };
        ObjectReader::new(checker, shape, at)
    }
}

/// Reports an array or object that nests too deep.
fn look_no_deeper(checker: &mut Checker<'_>, at: &Path<'_>) -> bool {
    let deep = checker.is_too_deep(at);
    if deep {
        checker.too_deep(at, Span::NONE);
    }
    deep
}

fn wrong_container(checker: &mut Checker<'_>, expected: &Expected<'_>, kind: JsonKind, at: &Path<'_>) {
    match expected {
        Expected::Body => checker.not_an_object(kind, at, Span::NONE),
        Expected::Annotation => checker.annotation(at.shape, Err(kind), at, Span::NONE),
        Expected::Value(check) | Expected::Item(check, _) => checker.wrong_type(check, kind, at, Span::NONE),
        Expected::Anything => {}
    }
}

macro_rules! numbers {
    ($($method:ident: $type:ty),*) => {
        $(fn $method(self, _: $type) -> Result<(), Refused> {
            self.scalar(JsonKind::Number)
        })*
    };
}

impl<'p, 'c, 'r> Serializer for ValueReader<'p, '_, 'c, 'r> {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = ArrayReader<'p, 'c, 'r>;
    type SerializeTuple = ArrayReader<'p, 'c, 'r>;
    type SerializeTupleStruct = ArrayReader<'p, 'c, 'r>;
    type SerializeTupleVariant = Impossible<(), Refused>;
    type SerializeMap = ObjectReader<'p, 'c, 'r>;
    type SerializeStruct = ObjectReader<'p, 'c, 'r>;
    type SerializeStructVariant = Impossible<(), Refused>;

    numbers!(
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128
    );

    #[inline(always)]
    fn serialize_bool(self, _: bool) -> Result<(), Refused> {
        self.scalar(JsonKind::Boolean)
    }

    fn serialize_f32(self, value: f32) -> Result<(), Refused> {
        self.serialize_f64(f64::from(value))
    }

    #[inline(always)]
    fn serialize_f64(self, value: f64) -> Result<(), Refused> {
        // JSON has no such number; serde_json writes null.
        self.scalar(if value.is_finite() { JsonKind::Number } else { JsonKind::Null })
    }

    fn serialize_char(self, value: char) -> Result<(), Refused> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    #[inline(always)]
    fn serialize_str(self, text: &str) -> Result<(), Refused> {
        let Self { checker, expected, at } = self;
        match expected {
            Expected::Value(check) => {
                checker.string(check, text.as_bytes(), at, Span::NONE);
            }
            Expected::Item(check, seen) => {
                if let Some(member) = checker.string(check, text.as_bytes(), at, Span::NONE) {
                    checker.item(seen, member, check, at, Span::NONE);
                }
            }
            Expected::Body => checker.not_an_object(JsonKind::String, at, Span::NONE),
            Expected::Annotation => checker.annotation(at.shape, Ok(text.as_bytes()), at, Span::NONE),
            Expected::Anything => {}
        }
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Refused> {
        // An array of numbers, which no property is.
        self.array();
        Ok(())
    }

    #[inline(always)]
    fn serialize_none(self) -> Result<(), Refused> {
        self.scalar(JsonKind::Null)
    }

    #[inline(always)]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Refused> {
        self.scalar(JsonKind::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Refused> {
        self.scalar(JsonKind::Null)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Refused> {
        self.serialize_str(name)
    }

    #[inline(always)]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        let mut map = self.map();
        map.member(name, value)?;
        map.finish();
        Ok(())
    }

    #[inline(always)]
    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Refused> {
        Ok(self.array())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Refused> {
        Ok(self.array())
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Refused> {
        Ok(self.array())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Refused> {
        Err(Refused)
    }

    #[inline(always)]
    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Refused> {
        Ok(self.map())
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeStruct, Refused> {
        if name == NUMBER {
            self.scalar(JsonKind::Number)?;
            return Ok(ObjectReader::Number);
        }
        Ok(self.map())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Refused> {
        Err(Refused)
    }
}
