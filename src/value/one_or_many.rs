//! A collection of strings that some responses send as a single string.

use std::{fmt, slice, vec};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, SeqAccess, Visitor, value::SeqAccessDeserializer},
};

use super::Field;

/// A collection of strings, also read from a single string, and written in the form in which it was read.
///
/// Microsoft's sources disagree about the form of `source.type`. What you build is a collection; a single string and a
/// collection of that one string are not equal.
///
/// ```
/// use msgraph_profile::OneOrMany;
///
/// let read: OneOrMany = serde_json::from_str(r#""User""#)?;
/// assert_eq!(read.items(), ["User"]);
/// assert_eq!(serde_json::to_string(&read)?, r#""User""#);
///
/// let built = OneOrMany::from(["User"]);
/// assert_eq!(serde_json::to_string(&built)?, r#"["User"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OneOrMany(Repr);

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Repr {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    /// The strings, in whichever form they were read.
    #[must_use]
    pub fn items(&self) -> &[String] {
        match &self.0 {
            Repr::One(item) => slice::from_ref(item),
            Repr::Many(items) => items,
        }
    }

    /// Iterates over [`items`](Self::items).
    pub fn iter(&self) -> slice::Iter<'_, String> {
        self.items().iter()
    }

    /// Whether it was read from a single string and is written as one.
    ///
    /// ```
    /// use msgraph_profile::OneOrMany;
    ///
    /// assert!(!OneOrMany::from(["User"]).is_one());
    /// ```
    #[must_use]
    pub const fn is_one(&self) -> bool {
        matches!(self.0, Repr::One(_))
    }
}

impl Field<OneOrMany> {
    /// The strings, in whichever form they were read; empty if the field is absent or null.
    ///
    /// ```
    /// use msgraph_profile::{Field, OneOrMany};
    ///
    /// assert_eq!(Field::Value(OneOrMany::from(["User"])).items(), ["User"]);
    /// ```
    #[must_use]
    pub fn items(&self) -> &[String] {
        self.get().map(OneOrMany::items).unwrap_or_default()
    }
}

impl<S: Into<String>, const N: usize> From<[S; N]> for OneOrMany {
    fn from(items: [S; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<S: Into<String>> From<Vec<S>> for OneOrMany {
    fn from(items: Vec<S>) -> Self {
        items.into_iter().collect()
    }
}

/// A collection of one string.
impl From<&str> for OneOrMany {
    fn from(item: &str) -> Self {
        [item].into()
    }
}

/// A collection of one string.
impl From<String> for OneOrMany {
    fn from(item: String) -> Self {
        [item].into()
    }
}

impl From<OneOrMany> for Vec<String> {
    fn from(strings: OneOrMany) -> Self {
        match strings.0 {
            Repr::One(item) => vec![item],
            Repr::Many(items) => items,
        }
    }
}

impl IntoIterator for OneOrMany {
    type Item = String;
    type IntoIter = vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        Vec::from(self).into_iter()
    }
}

impl<'s> IntoIterator for &'s OneOrMany {
    type Item = &'s String;
    type IntoIter = slice::Iter<'s, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<S: Into<String>> FromIterator<S> for OneOrMany {
    fn from_iter<I: IntoIterator<Item = S>>(items: I) -> Self {
        Self(Repr::Many(items.into_iter().map(Into::into).collect()))
    }
}

impl Serialize for OneOrMany {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::One(item) => serializer.serialize_str(item),
            Repr::Many(items) => items.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor)
    }
}

struct OneOrManyVisitor;

impl<'de> Visitor<'de> for OneOrManyVisitor {
    type Value = OneOrMany;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or a collection of strings")
    }

    fn visit_str<E: de::Error>(self, item: &str) -> Result<OneOrMany, E> {
        self.visit_string(item.to_owned())
    }

    fn visit_string<E: de::Error>(self, item: String) -> Result<OneOrMany, E> {
        Ok(OneOrMany(Repr::One(item)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<OneOrMany, A::Error> {
        Vec::<String>::deserialize(SeqAccessDeserializer::new(items)).map(OneOrMany::from)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn both_forms_round_trip() {
        for json in [r#""a""#, r#"["a"]"#, r#"["a","b"]"#, "[]", r#""""#, r#""\n""#] {
            let read: OneOrMany = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
            assert_eq!(read.is_one(), json.starts_with('"'));
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::from_value::<OneOrMany>(value).unwrap(), read);
            assert_eq!(serde_json::from_reader::<_, OneOrMany>(json.as_bytes()).unwrap(), read);
        }
    }

    #[test]
    fn null_is_read_by_the_field() {
        assert_eq!(serde_json::from_str::<Field<OneOrMany>>("null").unwrap(), Field::Null);
        for wrong in ["null", "1", "1.5", "true", "{}", "[null]", "[1]"] {
            assert!(serde_json::from_str::<OneOrMany>(wrong).is_err(), "{wrong}");
        }
        let error = serde_json::from_value::<OneOrMany>(json!({})).unwrap_err().to_string();
        assert_eq!(error, "invalid type: map, expected a string or a collection of strings");
    }

    #[test]
    fn built_values_are_collections() {
        let built = [
            OneOrMany::from(["a"]),
            OneOrMany::from(vec![String::from("a")]),
            OneOrMany::from([String::from("a")]),
            ["a"].iter().copied().collect(),
        ];
        assert!(built.iter().all(|built| json!(built) == json!(["a"]) && !built.is_one()));
        assert_eq!(Field::<OneOrMany>::Null.items(), [""; 0]);
    }
}
