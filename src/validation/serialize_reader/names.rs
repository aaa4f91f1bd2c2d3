//! What serde writes as a member's name: strings, and what `serde_json` makes strings of.

use serde::ser::{Error as _, Impossible, Serialize, Serializer};
use serde_json::Error;

/// Hands a name on without a copy of it.
pub(super) struct NameReader<F>(pub(super) F);

macro_rules! written {
    ($($method:ident($type:ty);)*) => {
        $(fn $method(self, value: $type) -> Result<(), Error> {
            self.0(&serde_json::to_string(&value)?)
        })*
    };
}

macro_rules! refused {
    ($($method:ident($($type:ty),*) -> $answer:ty;)*) => {
        $(fn $method(self, $(_: $type),*) -> Result<$answer, Error> {
            Err(not_a_string())
        })*
    };
}

fn not_a_string() -> Error {
    Error::custom("key must be a string")
}

fn float<T: Serialize>(value: T, is_finite: bool) -> Result<String, Error> {
    if is_finite { serde_json::to_string(&value) } else { Err(Error::custom("float key must be finite")) }
}

impl<F: FnOnce(&str) -> Result<(), Error>> Serializer for NameReader<F> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Impossible<(), Error>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    written! {
        serialize_bool(bool);
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

    refused! {
        serialize_bytes(&[u8]) -> ();
        serialize_none() -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct(&'static str, usize) -> Self::SerializeStruct;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }

    #[inline]
    fn serialize_str(self, name: &str) -> Result<(), Error> {
        self.0(name)
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.0(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        self.0(&float(value, value.is_finite())?)
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        self.0(&float(value, value.is_finite())?)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Error> {
        self.0(name)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, name: &T) -> Result<(), Error> {
        name.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, name: &T) -> Result<(), Error> {
        name.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(not_a_string())
    }
}
