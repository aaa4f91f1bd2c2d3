//! A serializer that writes nothing and asks the rules: checks any `Serialize` value as the JSON that `serde_json` would
//! write, without text and without a tree.

mod containers;
mod names;
mod readers;

use serde::ser::{Serialize, Serializer};
use serde_json::Error;

use super::checker::{Checker, JsonKind};
use super::path::{Path, Span};
use super::shape::Check;
use containers::{Array, Inside, Object};
use readers::{ArrayReader, ObjectReader, StructReader, StructVariantReader, TupleVariantReader};

/// The struct as which `serde_json` writes a number under `arbitrary_precision`: its digits are the one member.
const NUMBER: &str = "$serde_json::private::Number";

/// The struct as which `serde_json` writes a `RawValue`: its text is the one member.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Checks a body. An error is the value's own refusal to be written; what was found until then stands.
pub(super) fn read<T: Serialize + ?Sized>(body: &T, checker: &mut Checker<'_>) -> Result<(), Error> {
    let at = &Path::body(checker.root());
    body.serialize(ValueReader { checker, expected: Expected::Body, at }).map(drop)
}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
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

impl ValueReader<'_, '_, '_> {
    #[inline]
    fn array(&mut self) -> Array {
        let items = match self.expected {
            Expected::Value(check) => check.items(),
            Expected::Body | Expected::Annotation | Expected::Anything => None,
        };
        Array::new(self.inside(JsonKind::Array, items))
    }

    #[inline]
    fn object(&mut self) -> Object {
        let shape = match self.expected {
            Expected::Body => Some(self.at.shape),
            Expected::Value(check) => check.object(),
            Expected::Annotation | Expected::Anything => None,
        };
        Object::new(self.inside(JsonKind::Object, shape))
    }

    /// Reports an array or object where it is wrong or nests too deep.
    #[inline]
    fn inside<T>(&mut self, kind: JsonKind, right: Option<T>) -> Inside<T> {
        if right.is_none() {
            self.wrong_kind(kind);
        }
        if self.checker.is_too_deep(self.at) {
            self.checker.too_deep(self.at, Span::NONE);
            return Inside::TooDeep;
        }
        right.map_or(Inside::Skip, Inside::Check)
    }

    fn wrong_kind(&mut self, kind: JsonKind) {
        let Self { checker, expected, at } = self;
        match *expected {
            Expected::Body => checker.not_an_object(kind, at, Span::NONE),
            Expected::Annotation => checker.annotation(at.shape, Err(kind), at, Span::NONE),
            Expected::Value(check) => checker.wrong_type(check, kind, at, Span::NONE),
            Expected::Anything => {}
        }
    }

    /// A value that is neither a string nor a container.
    #[inline]
    #[expect(clippy::unnecessary_wraps, reason = "the methods that call it answer with its result")]
    fn scalar(mut self, kind: JsonKind) -> Result<Option<usize>, Error> {
        match (self.expected, kind) {
            (Expected::Value(check), JsonKind::Null) => self.checker.null(check, self.at, Span::NONE),
            (Expected::Value(check), JsonKind::Boolean) => self.checker.boolean(check, self.at, Span::NONE),
            (Expected::Value(check), _) => self.checker.number(check, self.at, Span::NONE),
            _ => self.wrong_kind(kind),
        }
        Ok(None)
    }
}

macro_rules! numbers {
    ($($method:ident($type:ty);)*) => {
        $(fn $method(self, _: $type) -> Result<Option<usize>, Error> {
            self.scalar(JsonKind::Number)
        })*
    };
}

/// What it answers is the text's place in the enum that it must be a member of.
impl<'p, 'c, 'r> Serializer for ValueReader<'p, 'c, 'r> {
    type Ok = Option<usize>;
    type Error = Error;
    type SerializeSeq = ArrayReader<'p, 'c, 'r>;
    type SerializeTuple = ArrayReader<'p, 'c, 'r>;
    type SerializeTupleStruct = ArrayReader<'p, 'c, 'r>;
    type SerializeTupleVariant = TupleVariantReader<'p, 'c, 'r>;
    type SerializeMap = ObjectReader<'p, 'c, 'r>;
    type SerializeStruct = StructReader<'p, 'c, 'r>;
    type SerializeStructVariant = StructVariantReader<'p, 'c, 'r>;

    numbers! {
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_i128(i128);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_u128(u128);
    }

    #[inline]
    fn serialize_bool(self, _: bool) -> Result<Option<usize>, Error> {
        self.scalar(JsonKind::Boolean)
    }

    fn serialize_f32(self, value: f32) -> Result<Option<usize>, Error> {
        self.serialize_f64(f64::from(value))
    }

    #[inline]
    fn serialize_f64(self, value: f64) -> Result<Option<usize>, Error> {
        // JSON has no such number; serde_json writes null.
        self.scalar(if value.is_finite() { JsonKind::Number } else { JsonKind::Null })
    }

    fn serialize_char(self, value: char) -> Result<Option<usize>, Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    #[inline]
    fn serialize_str(mut self, text: &str) -> Result<Option<usize>, Error> {
        match self.expected {
            Expected::Value(check) => {
                return Ok(self.checker.string(check, text.as_bytes(), self.at, Span::NONE));
            }
            Expected::Annotation => {
                self.checker.annotation(self.at.shape, Ok(text.as_bytes()), self.at, Span::NONE);
            }
            Expected::Body | Expected::Anything => self.wrong_kind(JsonKind::String),
        }
        Ok(None)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<Option<usize>, Error> {
        self.collect_seq(bytes)
    }

    fn serialize_none(self) -> Result<Option<usize>, Error> {
        self.scalar(JsonKind::Null)
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Option<usize>, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Option<usize>, Error> {
        self.scalar(JsonKind::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Option<usize>, Error> {
        self.scalar(JsonKind::Null)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Option<usize>, Error> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Option<usize>, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Option<usize>, Error> {
        let mut object = self.object();
        object.member(variant, value, self.at, self.checker)?;
        object.end(self.at, self.checker);
        Ok(None)
    }

    #[inline]
    fn serialize_seq(mut self, _: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        let array = self.array();
        Ok(ArrayReader { checker: self.checker, array, at: self.at })
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        let mut object = self.object();
        let at = &object.path_of(variant, self.at);
        let contents = match object.expected(variant, at, self.checker) {
            Some(expected) => ValueReader { checker: self.checker, expected, at }.array(),
            None => Array::new(Inside::TooDeep),
        };
        let object = ObjectReader { checker: self.checker, object, at: self.at, name: None };
        Ok(TupleVariantReader { object, variant, contents })
    }

    #[inline]
    fn serialize_map(mut self, _: Option<usize>) -> Result<Self::SerializeMap, Error> {
        let object = self.object();
        Ok(ObjectReader { checker: self.checker, object, at: self.at, name: None })
    }

    fn serialize_struct(self, name: &'static str, length: usize) -> Result<Self::SerializeStruct, Error> {
        Ok(match name {
            NUMBER => {
                self.scalar(JsonKind::Number)?;
                StructReader::Number
            }
            RAW_VALUE => StructReader::Text { reader: Some(self), answer: None },
            _ => StructReader::Object(self.serialize_map(Some(length))?),
        })
    }

    fn serialize_struct_variant(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        let mut object = self.object();
        let at = &object.path_of(variant, self.at);
        let contents = match object.expected(variant, at, self.checker) {
            Some(expected) => ValueReader { checker: self.checker, expected, at }.object(),
            None => Object::new(Inside::TooDeep),
        };
        let object = ObjectReader { checker: self.checker, object, at: self.at, name: None };
        Ok(StructVariantReader { object, variant, contents })
    }
}
