//! A value with its position in the file.

use std::ops::Range;

use serde::Deserialize;

/// `toml::Spanned` as our own type, because a JSON Schema has to be derived for it.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub(crate) struct Spanned<T>(toml::Spanned<T>);

impl<T> Spanned<T> {
    /// A default value, for a key that the file does not have.
    pub(crate) fn unwritten(value: T) -> Self {
        Self(toml::Spanned::new(0..0, value))
    }

    /// The value.
    pub(crate) fn get_ref(&self) -> &T {
        self.0.get_ref()
    }

    /// Its span in the file, in bytes.
    pub(crate) fn span(&self) -> Range<usize> {
        self.0.span()
    }

    /// Whether the file has the key.
    pub(crate) fn is_written(&self) -> bool {
        !self.span().is_empty()
    }
}

impl<T: Default> Default for Spanned<T> {
    fn default() -> Self {
        Self::unwritten(T::default())
    }
}

#[cfg(feature = "schema")]
impl<T: serde::Serialize> serde::Serialize for Spanned<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.get_ref().serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
