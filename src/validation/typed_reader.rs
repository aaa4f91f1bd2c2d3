//! A serializer that writes nothing and asks the rules: checks any `Serialize` value without text and without a tree.

#![expect(clippy::inline_always, reason = "a value is read in one function; measured in benches/")]

mod collections;

use std::fmt;

use serde::ser::{Error, Impossible, Serialize, Serializer};

use super::checker::{Checker, JsonKind};
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
#[derive(Clone, Copy)]
enum Expected {
    /// The payload itself.
    Body,
    /// The value of a property, or an item of a collection.
    Value(&'static Check),
    /// The type annotation of the object around it.
    Annotation,
    /// Anything: only how deep it nests matters.
    Anything,
}

/// Reads one value.
struct ValueReader<'p, 'c, 'r> {
    checker: &'c mut Checker<'r>,
    expected: Expected,
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

impl<'p, 'c, 'r> ValueReader<'p, 'c, 'r> {
    #[inline(always)]
    #[expect(clippy::unnecessary_wraps, reason = "the methods that call it answer with its result")]
    fn scalar(self, kind: JsonKind) -> Result<Option<usize>, Refused> {
        judge_scalar(self.checker, self.expected, kind, self.at);
        Ok(None)
    }

    #[inline(always)]
    fn array(self) -> ArrayReader<'p, 'c, 'r> {
        let Self { checker, expected, at } = self;
        let item = match expected {
            Expected::Value(check) => check.items(),
            Expected::Body | Expected::Annotation | Expected::Anything => None,
        };
        if item.is_none() {
            wrong_container(checker, expected, JsonKind::Array, at);
        }
        let item = if look_no_deeper(checker, at) { None } else { item };
        ArrayReader::new(checker, item, at)
    }

    /// A number whose digits follow as the one member of a struct.
    fn number_in_digits(self) -> ObjectReader<'p, 'c, 'r> {
        let Self { checker, expected, at } = self;
        judge_scalar(checker, expected, JsonKind::Number, at);
        ObjectReader::new(checker, None, at)
    }

    #[inline(always)]
    fn map(self) -> ObjectReader<'p, 'c, 'r> {
        let Self { checker, expected, at } = self;
        let shape = match expected {
            Expected::Body => Some(at.shape),
            Expected::Value(check) => check.object(),
            Expected::Annotation | Expected::Anything => None,
        };
        if shape.is_none() {
            wrong_container(checker, expected, JsonKind::Object, at);
        }
        let shape = if look_no_deeper(checker, at) { None } else { shape };
        ObjectReader::new(checker, shape, at)
    }
}

/// A value that is neither a string nor a container.
#[inline]
fn judge_scalar(checker: &mut Checker<'_>, expected: Expected, kind: JsonKind, at: &Path<'_>) {
    match (expected, kind) {
        (Expected::Body, kind) => checker.not_an_object(kind, at, Span::NONE),
        (Expected::Annotation, kind) => checker.annotation(at.shape, Err(kind), at, Span::NONE),
        (Expected::Anything, _) => {}
        (Expected::Value(check), kind) => match kind {
            JsonKind::Null => checker.null(check, at, Span::NONE),
            JsonKind::Boolean => checker.boolean(check, at, Span::NONE),
            _ => checker.number(check, at, Span::NONE),
        },
    }
}

/// Reports an array or object that nests too deep.
#[inline(always)]
fn look_no_deeper(checker: &mut Checker<'_>, at: &Path<'_>) -> bool {
    let deep = checker.is_too_deep(at);
    if deep {
        checker.too_deep(at, Span::NONE);
    }
    deep
}

#[cold]
fn wrong_container(checker: &mut Checker<'_>, expected: Expected, kind: JsonKind, at: &Path<'_>) {
    match expected {
        Expected::Body => checker.not_an_object(kind, at, Span::NONE),
        Expected::Annotation => checker.annotation(at.shape, Err(kind), at, Span::NONE),
        Expected::Value(check) => checker.wrong_type(check, kind, at, Span::NONE),
        Expected::Anything => {}
    }
}

macro_rules! numbers {
    ($($method:ident: $type:ty),*) => {
        $(fn $method(self, _: $type) -> Result<Option<usize>, Refused> {
            self.scalar(JsonKind::Number)
        })*
    };
}

/// What it answers is the text's place in the enum that it must be a member of.
impl<'p, 'c, 'r> Serializer for ValueReader<'p, 'c, 'r> {
    type Ok = Option<usize>;
    type Error = Refused;
    type SerializeSeq = ArrayReader<'p, 'c, 'r>;
    type SerializeTuple = ArrayReader<'p, 'c, 'r>;
    type SerializeTupleStruct = ArrayReader<'p, 'c, 'r>;
    type SerializeTupleVariant = Impossible<Option<usize>, Refused>;
    type SerializeMap = ObjectReader<'p, 'c, 'r>;
    type SerializeStruct = ObjectReader<'p, 'c, 'r>;
    type SerializeStructVariant = Impossible<Option<usize>, Refused>;

    numbers!(
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128
    );

    #[inline(always)]
    fn serialize_bool(self, _: bool) -> Result<Option<usize>, Refused> {
        self.scalar(JsonKind::Boolean)
    }

    fn serialize_f32(self, value: f32) -> Result<Option<usize>, Refused> {
        self.serialize_f64(f64::from(value))
    }

    #[inline(always)]
    fn serialize_f64(self, value: f64) -> Result<Option<usize>, Refused> {
        // JSON has no such number; serde_json writes null.
        self.scalar(if value.is_finite() { JsonKind::Number } else { JsonKind::Null })
    }

    fn serialize_char(self, value: char) -> Result<Option<usize>, Refused> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    #[inline(always)]
    fn serialize_str(self, text: &str) -> Result<Option<usize>, Refused> {
        let Self { checker, expected, at } = self;
        match expected {
            Expected::Value(check) => return Ok(checker.string(check, text.as_bytes(), at, Span::NONE)),
            Expected::Body => checker.not_an_object(JsonKind::String, at, Span::NONE),
            Expected::Annotation => checker.annotation(at.shape, Ok(text.as_bytes()), at, Span::NONE),
            Expected::Anything => {}
        }
        Ok(None)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<Option<usize>, Refused> {
        // An array of numbers, which no property is.
        self.array();
        Ok(None)
    }

    #[inline(always)]
    fn serialize_none(self) -> Result<Option<usize>, Refused> {
        self.scalar(JsonKind::Null)
    }

    #[inline(always)]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Option<usize>, Refused> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Option<usize>, Refused> {
        self.scalar(JsonKind::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Option<usize>, Refused> {
        self.scalar(JsonKind::Null)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
    ) -> Result<Option<usize>, Refused> {
        self.serialize_str(name)
    }

    #[inline(always)]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Option<usize>, Refused> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<Option<usize>, Refused> {
        let mut map = self.map();
        map.member(name, value)?;
        map.finish();
        Ok(None)
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
            return Ok(self.number_in_digits());
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
