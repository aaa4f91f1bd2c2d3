//! What becomes a field, and what a field can be compared with.

use super::Field;
use crate::value::{EnumType, Open};

/// `None` if the field is absent or null.
impl<T> From<Field<T>> for Option<T> {
    fn from(field: Field<T>) -> Self {
        field.into_option()
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Field<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<const N: usize> From<[&str; N]> for Field<Vec<String>> {
    fn from(items: [&str; N]) -> Self {
        Self::Value(items.map(str::to_owned).into())
    }
}

impl<E: EnumType, const N: usize> From<[E; N]> for Field<Vec<Open<E>>> {
    fn from(members: [E; N]) -> Self {
        Self::Value(members.map(Open::Known).into())
    }
}

/// `None` is equal to an absent field and to null.
///
/// ```
/// # use msgraph_profile::Field;
/// assert!(Field::Value(1) == Some(1) && Field::<i32>::Null == None);
/// ```
impl<T: PartialEq> PartialEq<Option<T>> for Field<T> {
    fn eq(&self, other: &Option<T>) -> bool {
        self.get() == other.as_ref()
    }
}

impl PartialEq<str> for Field<String> {
    fn eq(&self, other: &str) -> bool {
        self.as_deref() == Some(other)
    }
}

impl PartialEq<&str> for Field<String> {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl PartialEq<String> for Field<String> {
    fn eq(&self, other: &String) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<Field<Self>> for String {
    fn eq(&self, other: &Field<Self>) -> bool {
        other == self
    }
}

impl PartialEq<Field<String>> for str {
    fn eq(&self, other: &Field<String>) -> bool {
        other == self
    }
}

impl PartialEq<Field<String>> for &str {
    fn eq(&self, other: &Field<String>) -> bool {
        other == self
    }
}

impl PartialEq<bool> for Field<bool> {
    fn eq(&self, other: &bool) -> bool {
        self.get() == Some(other)
    }
}

impl PartialEq<i32> for Field<i32> {
    fn eq(&self, other: &i32) -> bool {
        self.get() == Some(other)
    }
}
