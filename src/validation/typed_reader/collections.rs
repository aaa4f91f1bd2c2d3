//! Arrays and objects: what a typed value writes as a sequence, a map or a struct.

#![expect(clippy::inline_always, reason = "a value is read in one function; measured in benches/")]

use serde::ser::{
    Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, SerializeTupleStruct,
    Serializer,
};

use super::{Expected, Refused, ValueReader};
use crate::validation::checker::{Checker, Items, Members, Next};
use crate::validation::path::{Path, Span};
use crate::validation::shape::{Check, Shape};

/// Reads the items of an array.
pub(super) struct ArrayReader<'p, 'c, 'r> {
    checker: &'c mut Checker<'r>,
    /// None where an array is wrong.
    item: Option<&'static Check>,
    at: &'p Path<'p>,
    index: usize,
    seen: Items,
}

impl<'p, 'c, 'r> ArrayReader<'p, 'c, 'r> {
    #[inline(always)]
    pub(super) fn new(checker: &'c mut Checker<'r>, item: Option<&'static Check>, at: &'p Path<'p>) -> Self {
        Self { checker, item, at, index: 0, seen: Items::default() }
    }

    #[inline(always)]
    fn item<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Refused> {
        let Self { checker, item: check, at, seen, .. } = self;
        let Some(check) = *check else {
            let path = Path::inside(at);
            item.serialize(ValueReader { checker, expected: Expected::Anything, at: &path })?;
            return Ok(());
        };
        let at = &Path::item(at, self.index);
        self.index += 1;
        if let Some(member) = item.serialize(ValueReader { checker, expected: Expected::Value(check), at })? {
            checker.item(seen, member, check, at, Span::NONE);
        }
        Ok(())
    }
}

/// Reads the members of an object.
pub(super) struct ObjectReader<'p, 'c, 'r> {
    checker: &'c mut Checker<'r>,
    /// None where an object is wrong, or where its members are no members.
    shape: Option<&'static Shape>,
    at: &'p Path<'p>,
    members: Members,
    /// A name that was written before its value.
    name: Option<Box<str>>,
}

impl<'p, 'c, 'r> ObjectReader<'p, 'c, 'r> {
    #[inline(always)]
    pub(super) fn new(checker: &'c mut Checker<'r>, shape: Option<&'static Shape>, at: &'p Path<'p>) -> Self {
        Self { checker, shape, at, members: Members::default(), name: None }
    }

    #[inline(always)]
    pub(super) fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Refused> {
        let Self { checker, shape, at, members, .. } = self;
        let Some(shape) = *shape else {
            let path = Path::inside(at);
            return value
                .serialize(ValueReader { checker, expected: Expected::Anything, at: &path })
                .map(drop);
        };
        let at = &Path::read(at, name.as_bytes(), shape);
        let expected = match checker.name(shape, name.as_bytes(), members, at, Span::NONE).0 {
            Next::Check(check) => Expected::Value(check),
            Next::Disputed(member) => {
                checker.disputed(member, at, Span::NONE);
                Expected::Value(member.check)
            }
            Next::Annotation => Expected::Annotation,
            Next::Skip => Expected::Anything,
        };
        value.serialize(ValueReader { checker, expected, at }).map(drop)
    }

    /// All members have been read.
    #[inline(always)]
    pub(super) fn finish(self) {
        if self.shape.is_some() && self.at.level == 0 {
            self.checker.end_of_body(self.members, self.at, Span::NONE);
        }
    }
}

macro_rules! sequences {
    ($($trait:ident :: $method:ident),*) => {
        $(impl $trait for ArrayReader<'_, '_, '_> {
            type Ok = Option<usize>;
            type Error = Refused;

            #[inline(always)]
            fn $method<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Refused> {
                self.item(item)
            }

            #[inline(always)]
            fn end(self) -> Result<Option<usize>, Refused> {
                Ok(None)
            }
        })*
    };
}

sequences!(
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field
);

impl SerializeStruct for ObjectReader<'_, '_, '_> {
    type Ok = Option<usize>;
    type Error = Refused;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        self.member(name, value)
    }

    fn end(self) -> Result<Option<usize>, Refused> {
        self.finish();
        Ok(None)
    }
}

impl SerializeMap for ObjectReader<'_, '_, '_> {
    type Ok = Option<usize>;
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), Refused> {
        name.serialize(NameReader(|name: &str| {
            self.name = Some(name.into());
            Ok(())
        }))
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        let name = self.name.take().unwrap_or_default();
        self.member(&name, value)
    }

    #[inline(always)]
    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        name: &K,
        value: &V,
    ) -> Result<(), Refused> {
        name.serialize(NameReader(|name: &str| self.member(name, value)))
    }

    #[inline(always)]
    fn end(self) -> Result<Option<usize>, Refused> {
        self.finish();
        Ok(None)
    }
}

/// Hands a member's name on without a copy of it. Model types have strings as names, and nothing else.
struct NameReader<F>(F);

macro_rules! refused {
    ($($method:ident($($type:ty),*);)*) => {
        $(fn $method(self, $(_: $type),*) -> Result<(), Refused> {
            Err(Refused)
        })*
    };
}

macro_rules! refused_parts {
    ($($method:ident($($type:ty),*) -> $part:ident;)*) => {
        $(fn $method(self, $(_: $type),*) -> Result<Self::$part, Refused> {
            Err(Refused)
        })*
    };
}

impl<F: FnOnce(&str) -> Result<(), Refused>> Serializer for NameReader<F> {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Impossible<(), Refused>;
    type SerializeTuple = Impossible<(), Refused>;
    type SerializeTupleStruct = Impossible<(), Refused>;
    type SerializeTupleVariant = Impossible<(), Refused>;
    type SerializeMap = Impossible<(), Refused>;
    type SerializeStruct = Impossible<(), Refused>;
    type SerializeStructVariant = Impossible<(), Refused>;

    #[inline(always)]
    fn serialize_str(self, name: &str) -> Result<(), Refused> {
        self.0(name)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Refused> {
        self.0(name)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, name: &T) -> Result<(), Refused> {
        name.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        name: &T,
    ) -> Result<(), Refused> {
        name.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Refused> {
        Err(Refused)
    }

    refused! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
    }

    refused_parts! {
        serialize_seq(Option<usize>) -> SerializeSeq;
        serialize_tuple(usize) -> SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> SerializeTupleVariant;
        serialize_map(Option<usize>) -> SerializeMap;
        serialize_struct(&'static str, usize) -> SerializeStruct;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> SerializeStructVariant;
    }
}
