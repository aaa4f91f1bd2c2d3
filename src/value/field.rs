//! A property of a model: absent, null or a value.

mod collection;
mod convert;

use std::{
    fmt,
    marker::PhantomData,
    mem,
    ops::{Deref, DerefMut},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Visitor, ser::Error as _};

/// A property of a model: absent, null or a value.
///
/// The three differ in a PATCH: an absent property keeps its stored value, null clears it, and a value replaces it. In
/// what Microsoft Graph returns, a property that was not selected is absent.
///
/// ```
/// use msgraph_profile::Field;
///
/// let mut name = Field::<String>::default();
/// assert!(name.is_absent());
/// name.set("Chelsea FC");
/// assert!(name == "Chelsea FC");
/// assert_eq!(name.as_deref().unwrap_or("(unnamed)"), "Chelsea FC");
/// name.clear();
/// assert!(name.is_null());
/// assert_eq!(name.get(), None);
/// ```
///
/// There is no `From<Option<T>>`, since `None` could mean either; use [`null_if_none`](Self::null_if_none) or
/// [`absent_if_none`](Self::absent_if_none), or a setter whose name begins with `maybe_`. Write `Field::Value` in full: importing the variants with `use Field::*`
/// would hide `serde_json::Value`.
///
/// # In your own structs
/// A `Field` needs the attribute shown here. Without it, reading an object that lacks the name is an error, and so is
/// writing an absent field: neither silently becomes null. Avoid `Option<Field<T>>` and `Field<Field<T>>`: null always
/// maps to the outer type.
///
/// ```
/// use msgraph_profile::Field;
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Hobby {
///     #[serde(default, skip_serializing_if = "Field::is_absent")]
///     name: Field<String>,
///     #[serde(default, skip_serializing_if = "Field::is_absent")]
///     level: Field<u8>,
/// }
/// let hobby: Hobby = serde_json::from_str(r#"{"level":null}"#)?;
/// assert!(hobby.name.is_absent() && hobby.level.is_null());
/// assert_eq!(serde_json::to_string(&hobby)?, r#"{"level":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field<T> {
    /// Not in the JSON object: not selected when read, kept unchanged when sent.
    #[default]
    Absent,
    /// JSON null: clears the property when sent.
    Null,
    /// A value.
    Value(T),
}

impl<T> Field<T> {
    /// A value, or null for `None`.
    ///
    /// ```
    /// # use msgraph_profile::Field;
    /// assert_eq!(Field::null_if_none(Some(1)), Field::Value(1));
    /// assert_eq!(Field::<i32>::null_if_none(None), Field::Null);
    /// assert_eq!(Field::<i32>::absent_if_none(None), Field::Absent);
    /// ```
    #[must_use]
    pub fn null_if_none(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// A value, or absent for `None`.
    #[must_use]
    pub fn absent_if_none(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }

    /// Whether the field is absent.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is null.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the field has a value.
    #[must_use]
    pub const fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// The value, if there is one.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Null | Self::Absent => None,
        }
    }

    /// The value, if there is one, for changing it in place.
    ///
    /// ```
    /// # use msgraph_profile::Field;
    /// let mut level = Field::Value(1);
    /// if let Some(level) = level.get_mut() { *level += 1 }
    /// assert_eq!(level.take(), Field::Value(2));
    /// ```
    #[must_use]
    pub const fn get_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Null | Self::Absent => None,
        }
    }

    /// Borrows the value, for a [`map`](Self::map) that keeps the original.
    #[must_use]
    pub const fn as_ref(&self) -> Field<&T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(value),
        }
    }

    /// The dereferenced value, if there is one: `&str` for a `String`, `&[T]` for a `Vec<T>`.
    #[must_use]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.get().map(T::deref)
    }

    /// The dereferenced value, if there is one, for changing it in place.
    #[must_use]
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target>
    where
        T: DerefMut,
    {
        self.get_mut().map(T::deref_mut)
    }

    /// The value, or `None` if the field is absent or null.
    #[must_use]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Null | Self::Absent => None,
        }
    }

    /// The value, or `default` if the field is absent or null.
    #[must_use]
    pub fn unwrap_or(self, default: T) -> T {
        self.into_option().unwrap_or(default)
    }

    /// The value, or the type's default if the field is absent or null.
    #[must_use]
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_option().unwrap_or_default()
    }

    /// The value, for changing it in place; if the field is absent or null, it is set to the type's default first.
    ///
    /// ```
    /// use msgraph_profile::PersonInterest;
    ///
    /// let mut interest = PersonInterest::default();
    /// interest.inference.get_or_insert_default().confidence_score.set(0.3);
    /// assert!(interest.inference.is_value());
    /// ```
    pub fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.get_or_insert_with(T::default)
    }

    /// As [`get_or_insert_default`](Self::get_or_insert_default), with a value that is made if it is needed.
    pub fn get_or_insert_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        let mut make = Some(make);
        loop {
            match self {
                Self::Value(value) => return value,
                // Happens once at most, so there is something to call.
                Self::Null | Self::Absent => {
                    if let Some(make) = make.take() {
                        *self = Self::Value(make());
                    }
                }
            }
        }
    }

    /// Whether there is a value and `test` returns true for it.
    #[must_use]
    pub fn is_value_and(&self, test: impl FnOnce(&T) -> bool) -> bool {
        self.get().is_some_and(test)
    }

    /// The field as nested options: `None` if absent, `Some(None)` if null.
    ///
    /// ```
    /// # use msgraph_profile::Field;
    /// assert_eq!(Field::<i32>::Absent.presence(), None);
    /// assert_eq!(Field::<i32>::Null.presence(), Some(None));
    /// assert_eq!(Field::Value(1).presence(), Some(Some(&1)));
    /// ```
    #[must_use]
    pub const fn presence(&self) -> Option<Option<&T>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(None),
            Self::Value(value) => Some(Some(value)),
        }
    }

    /// Applies `change` to the value, if there is one.
    ///
    /// ```
    /// # use msgraph_profile::Field;
    /// let name = Field::<String>::from("Chelsea FC");
    /// assert_eq!(name.as_ref().map(|name| name.len()), Field::Value(10));
    /// ```
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(change(value)),
        }
    }

    /// As [`map`](Self::map), for a `change` that may return an absent or null field.
    ///
    /// ```
    /// # use msgraph_profile::Field;
    /// let name = Field::<String>::from("");
    /// assert!(name.and_then(|name| if name.is_empty() { Field::Absent } else { Field::Value(name) }).is_absent());
    /// ```
    #[must_use]
    pub fn and_then<U>(self, change: impl FnOnce(T) -> Field<U>) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => change(value),
        }
    }

    /// Sets the value. For the items of a collection see [`set_items`](Self::set_items).
    pub fn set(&mut self, value: impl Into<T>) {
        *self = Self::Value(value.into());
    }

    /// Sets the field to null.
    ///
    /// A collection is never null in OData: to empty it, call [`clear_items`](Self::clear_items).
    pub fn clear(&mut self) {
        *self = Self::Null;
    }

    /// Takes the field out and leaves it absent.
    #[must_use]
    pub fn take(&mut self) -> Self {
        mem::take(self)
    }
}

impl<T> Field<T> {
    /// Replaces a stored field, unless this one is absent.
    pub(crate) fn replace_in(self, stored: &mut Self) {
        if !self.is_absent() {
            *stored = self;
        }
    }

    /// Makes null absent: a request omits what has no value.
    pub(crate) fn null_to_absent(self) -> Self {
        match self {
            Self::Null => Self::Absent,
            other => other,
        }
    }
}

impl<T: Clone + PartialEq> Field<T> {
    /// This field if it differs from `before`, else absent.
    pub(crate) fn changed(&self, before: &Self) -> Self {
        if self == before { Self::Absent } else { self.clone() }
    }
}

impl<T: Serialize> Serialize for Field<T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => serializer.serialize_some(value),
            Self::Null => serializer.serialize_none(),
            Self::Absent => Err(S::Error::custom(
                "an absent Field cannot be serialized; add to the struct field \
                 #[serde(default, skip_serializing_if = \"Field::is_absent\")]",
            )),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Not `deserialize_option`: for a missing field, serde would call it with `None`, which means null.
        deserializer.deserialize_newtype_struct("Field", FieldVisitor(PhantomData))
    }
}

struct FieldVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldVisitor<T> {
    type Value = Field<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Field<T>, D::Error> {
        Option::deserialize(deserializer).map(Field::null_if_none)
    }
}

#[cfg(test)]
mod tests;
