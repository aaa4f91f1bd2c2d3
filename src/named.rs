//! Conversions from and to text for this crate's own enums.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Error, Visitor};

/// Reads an enum by its name.
pub(crate) struct NameVisitor<T> {
    type_name: &'static str,
    read: PhantomData<T>,
}

impl<T> NameVisitor<T> {
    pub(crate) fn new(type_name: &'static str) -> Self {
        Self { type_name, read: PhantomData }
    }
}

impl<T: FromStr<Err = crate::UnknownNameError>> Visitor<'_> for NameVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the name of a {}", self.type_name)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        name.parse().map_err(E::custom)
    }
}

/// Implements `FromStr`, `Display`, the conversions to its name and, by the name, serde's traits for an enum with `ALL`
/// and `as_str`.
macro_rules! named {
    ($type:ident) => {
        impl std::str::FromStr for $type {
            type Err = crate::UnknownNameError;

            fn from_str(name: &str) -> Result<Self, crate::UnknownNameError> {
                let found = Self::ALL.iter().copied().find(|variant| variant.as_str() == name);
                found.ok_or_else(|| {
                    crate::UnknownNameError::new(
                        stringify!($type),
                        name,
                        Self::ALL.iter().map(|variant| variant.as_str()),
                    )
                })
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl From<$type> for &'static str {
            fn from(value: $type) -> Self {
                value.as_str()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(crate::named::NameVisitor::<Self>::new(stringify!($type)))
            }
        }
    };
}
pub(crate) use named;
