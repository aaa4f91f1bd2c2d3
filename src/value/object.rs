//! Reads every generated struct with one visitor, and keeps the properties it does not declare.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{self, DeserializeSeed, MapAccess, Visitor},
    ser::SerializeMap,
};
use serde_json::{Map, Value};

use super::Field;

/// A generated struct: its declared properties, and the map for all others.
pub(crate) trait Object: Default {
    /// The name of the structured type or operation, for error messages.
    const NAME: &'static str;

    /// The names of the declared properties, as in JSON.
    const PROPERTIES: &'static [&'static str];

    /// Reads the value of the declared property with this index, with [`read_property`].
    fn read<'de, A: MapAccess<'de>>(&mut self, property: usize, map: &mut A) -> Result<(), A::Error>;

    /// The properties that are not declared.
    fn additional(&mut self) -> &mut Map<String, Value>;
}

/// Reads any [`Object`]: `deserializer.deserialize_map(ObjectVisitor(PhantomData))`.
pub(crate) struct ObjectVisitor<T>(pub(crate) PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a JSON object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::default();
        while let Some(key) = map.next_key_seed(KeySeed(T::PROPERTIES))? {
            match key {
                Key::Declared(property) => object.read(property, &mut map)?,
                Key::Additional(name) => {
                    let value = map.next_value()?;
                    object.additional().insert(name, value);
                }
            }
        }
        Ok(object)
    }
}

/// A name: the index of a declared property, or another name.
enum Key {
    Declared(usize),
    Additional(String),
}

/// Looks a name up among the declared ones, and copies it only if it is another.
struct KeySeed(&'static [&'static str]);

impl KeySeed {
    fn find(&self, name: &str) -> Option<Key> {
        self.0.iter().position(|declared| *declared == name).map(Key::Declared)
    }
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Key, E> {
        Ok(self.find(name).unwrap_or_else(|| Key::Additional(name.to_owned())))
    }

    fn visit_string<E: de::Error>(self, name: String) -> Result<Key, E> {
        Ok(self.find(&name).unwrap_or(Key::Additional(name)))
    }
}

/// Reads a declared property's value into its field.
///
/// # Errors
/// If the value has another type, or the property was read before.
pub(crate) fn read_property<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    field: &mut Field<T>,
    name: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    if !field.is_absent() {
        return Err(de::Error::duplicate_field(name));
    }
    *field = map.next_value()?;
    Ok(())
}

/// The additional properties without those that are declared: their fields are written, and no name is written twice.
pub(crate) fn undeclared<'a>(
    additional: &'a Map<String, Value>,
    declared: &'a [&str],
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    additional.iter().filter(|(name, _)| !declared.contains(&name.as_str()))
}

/// Writes the additional properties. Their number is not known beforehand: start with `serialize_map(None)`.
#[inline]
pub(crate) fn write_additional<M: SerializeMap>(
    map: &mut M,
    additional: &Map<String, Value>,
    declared: &[&str],
) -> Result<(), M::Error> {
    if additional.is_empty() {
        return Ok(());
    }
    undeclared(additional, declared).try_for_each(|(name, value)| map.serialize_entry(name, value))
}

#[cfg(test)]
mod tests;
