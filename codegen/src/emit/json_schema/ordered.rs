//! Objects that keep the order of their name/value pairs, and JSON values made of them, for examples.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Number;

/// A JSON value.
#[derive(Clone, Debug)]
pub(super) enum Ordered {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Self>),
    Object(Vec<(String, Self)>),
}

impl Ordered {
    /// Reads JSON text; `None` if it is not JSON.
    pub(super) fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

impl From<&str> for Ordered {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

/// Name/value pairs, written as an object in their order.
///
/// Maps of so many types would be a large part of what is compiled.
#[derive(Clone, Debug)]
pub(super) struct Pairs<T>(pub(super) Vec<(String, T)>);

impl<T> Pairs<T> {
    /// A single pair.
    pub(super) fn one(name: impl Into<String>, value: T) -> Self {
        Self(vec![(name.into(), value)])
    }

    /// Sorted by name; of pairs with the same name, the last one.
    pub(super) fn by_name(pairs: impl IntoIterator<Item = (String, T)>) -> Self {
        let mut sorted = Self::default();
        for (name, value) in pairs {
            sorted.set(name, value);
        }
        sorted
    }

    /// Sets the value of a name among sorted pairs.
    pub(super) fn set(&mut self, name: String, value: T) {
        let index = self.0.partition_point(|(other, _)| *other < name);
        match self.0.get_mut(index) {
            Some((other, old)) if *other == name => *old = value,
            _ => self.0.insert(index, (name, value)),
        }
    }

    /// The value of a name among sorted pairs.
    pub(super) fn get(&self, name: &str) -> Option<&T> {
        let index = self.0.partition_point(|(other, _)| other.as_str() < name);
        self.0.get(index).filter(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// The same names with other values.
    pub(super) fn map<O>(self, mut each: impl FnMut(T) -> O) -> Pairs<O> {
        Pairs(self.0.into_iter().map(|(name, value)| (name, each(value))).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Pairs<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Serialize> Serialize for Pairs<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, part)| (name, part)))
    }
}

/// The text of a document, with a final newline.
pub(super) fn to_text(document: &impl Serialize) -> String {
    // Documents consist of strings, numbers and lists of them, which JSON can always express.
    serde_json::to_string_pretty(document).unwrap_or_default() + "\n"
}

impl Serialize for Ordered {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => value.serialize(serializer),
            Self::String(value) => serializer.serialize_str(value),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(pairs) => serializer.collect_map(pairs.iter().map(|(name, value)| (name, value))),
        }
    }
}

impl<'de> Deserialize<'de> for Ordered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OrderedVisitor)
    }
}

struct OrderedVisitor;

impl<'de> Visitor<'de> for OrderedVisitor {
    type Value = Ordered;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Ordered, E> {
        Ok(Ordered::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Ordered, E> {
        Ok(Ordered::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Ordered, E> {
        Ok(Ordered::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Ordered, E> {
        Ok(Ordered::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Ordered, E> {
        Ok(Number::from_f64(value).map_or(Ordered::Null, Ordered::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Ordered, E> {
        Ok(Ordered::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Ordered, A::Error> {
        let mut array = Vec::new();
        while let Some(item) = items.next_element()? {
            array.push(item);
        }
        Ok(Ordered::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Ordered, A::Error> {
        let mut object = Vec::new();
        while let Some(pair) = pairs.next_entry()? {
            object.push(pair);
        }
        Ok(Ordered::Object(object))
    }
}
