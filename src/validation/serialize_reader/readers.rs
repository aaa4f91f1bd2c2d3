//! What serde's sequences, maps, structs and variants are handed to.

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use serde_json::{Error, Value};

use super::ValueReader;
use super::containers::{Array, Object};
use super::names::NameReader;
use crate::validation::checker::Checker;
use crate::validation::path::Path;

/// Reads an array.
pub(super) struct ArrayReader<'p, 'c, 'r> {
    pub(super) checker: &'c mut Checker<'r>,
    pub(super) array: Array,
    pub(super) at: &'p Path<'p>,
}

macro_rules! sequences {
    ($($trait:ident::$method:ident;)*) => {
        $(impl $trait for ArrayReader<'_, '_, '_> {
            type Ok = Option<usize>;
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
                self.array.item(item, self.at, self.checker)
            }

            fn end(self) -> Result<Option<usize>, Error> {
                Ok(None)
            }
        })*
    };
}

sequences! {
    SerializeSeq::serialize_element;
    SerializeTuple::serialize_element;
    SerializeTupleStruct::serialize_field;
}

/// Reads an object.
pub(super) struct ObjectReader<'p, 'c, 'r> {
    pub(super) checker: &'c mut Checker<'r>,
    pub(super) object: Object,
    pub(super) at: &'p Path<'p>,
    /// A name that was written before its value.
    pub(super) name: Option<Box<str>>,
}

impl SerializeMap for ObjectReader<'_, '_, '_> {
    type Ok = Option<usize>;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> Result<(), Error> {
        name.serialize(NameReader(|name: &str| {
            self.name = Some(name.into());
            Ok(())
        }))
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let name = self.name.take().unwrap_or_default();
        self.object.member(&name, value, self.at, self.checker)
    }

    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        name: &K,
        value: &V,
    ) -> Result<(), Error> {
        name.serialize(NameReader(|name: &str| self.object.member(name, value, self.at, self.checker)))
    }

    fn end(self) -> Result<Option<usize>, Error> {
        self.object.end(self.at, self.checker);
        Ok(None)
    }
}

/// Reads a struct: an object, but for two by which `serde_json` tells itself what to write.
pub(super) enum StructReader<'p, 'c, 'r> {
    Object(ObjectReader<'p, 'c, 'r>),
    /// A number, which is checked already.
    Number,
    /// A value that follows as JSON text, and what its reader answered.
    Text {
        reader: Option<ValueReader<'p, 'c, 'r>>,
        answer: Option<usize>,
    },
}

impl SerializeStruct for StructReader<'_, '_, '_> {
    type Ok = Option<usize>;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        match self {
            Self::Object(ObjectReader { checker, object, at, .. }) => object.member(name, value, at, checker),
            Self::Number => Ok(()),
            Self::Text { reader, answer } => value.serialize(NameReader(|text: &str| {
                if let Some(reader) = reader.take() {
                    *answer = serde_json::from_str::<Value>(text)?.serialize(reader)?;
                }
                Ok(())
            })),
        }
    }

    fn end(self) -> Result<Option<usize>, Error> {
        match self {
            Self::Object(object) => SerializeMap::end(object),
            Self::Number => Ok(None),
            Self::Text { answer, .. } => Ok(answer),
        }
    }
}

/// Reads an enum's variant with items: an object whose one member is an array.
pub(super) struct TupleVariantReader<'p, 'c, 'r> {
    pub(super) object: ObjectReader<'p, 'c, 'r>,
    pub(super) variant: &'static str,
    pub(super) contents: Array,
}

impl SerializeTupleVariant for TupleVariantReader<'_, '_, '_> {
    type Ok = Option<usize>;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        let ObjectReader { checker, object, at, .. } = &mut self.object;
        self.contents.item(item, &object.path_of(self.variant, at), checker)
    }

    fn end(self) -> Result<Option<usize>, Error> {
        SerializeMap::end(self.object)
    }
}

/// Reads an enum's variant with fields: an object whose one member is an object.
pub(super) struct StructVariantReader<'p, 'c, 'r> {
    pub(super) object: ObjectReader<'p, 'c, 'r>,
    pub(super) variant: &'static str,
    pub(super) contents: Object,
}

impl SerializeStructVariant for StructVariantReader<'_, '_, '_> {
    type Ok = Option<usize>;
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        let ObjectReader { checker, object, at, .. } = &mut self.object;
        self.contents.member(name, value, &object.path_of(self.variant, at), checker)
    }

    fn end(self) -> Result<Option<usize>, Error> {
        SerializeMap::end(self.object)
    }
}
