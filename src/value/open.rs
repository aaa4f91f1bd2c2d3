//! An enum value that may be unknown to this crate.

use std::{
    cmp::Ordering,
    convert::Infallible,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    str::FromStr,
};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, Visitor},
};

use super::{EnumType, Field};

/// A member of the enum type `E`, or another text: Microsoft Graph may add members at any time.
///
/// Reading an unknown name never fails, and it is written back unchanged. Two values are equal if their texts are.
///
/// ```
/// use msgraph_profile::{CollaborationTag, Open};
///
/// let tags: Vec<Open<CollaborationTag>> = serde_json::from_str(r#"["askMeAbout","wantsToTeach"]"#)?;
/// assert!(tags[0] == CollaborationTag::AskMeAbout);
/// for tag in &tags {
///     match tag {
///         Open::Known(CollaborationTag::AskMeAbout) => println!("ask me"),
///         Open::Known(other) => println!("{other}"),
///         Open::Other(text) => println!("unknown: {text}"),
///     }
/// }
/// let known: Vec<CollaborationTag> = tags.iter().filter_map(Open::known).collect();
/// assert_eq!(known, [CollaborationTag::AskMeAbout]);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A misspelt name is not an error here either; validation of a request reports it.
#[derive(Clone, Debug)]
pub enum Open<E> {
    /// A member of the enum type.
    Known(E),
    /// Another text, as it was read.
    Other(String),
}

impl<E: EnumType> Open<E> {
    /// The text, as in JSON.
    ///
    /// ```
    /// use msgraph_profile::{CollaborationTag, Open};
    ///
    /// assert_eq!(Open::Known(CollaborationTag::AskMeAbout).as_str(), "askMeAbout");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(member) => member.name(),
            Self::Other(text) => text,
        }
    }

    /// The member of the enum type, if the text is its name.
    ///
    /// ```
    /// use msgraph_profile::{CollaborationTag, Open};
    ///
    /// assert_eq!(Open::from("askMeAbout").known(), Some(CollaborationTag::AskMeAbout));
    /// assert_eq!(Open::<CollaborationTag>::from("wantsToTeach").known(), None);
    /// ```
    #[must_use]
    pub fn known(&self) -> Option<E> {
        match self {
            Self::Known(member) => Some(*member),
            // A caller may have built `Other` with the name of a member.
            Self::Other(text) => E::from_name(text),
        }
    }
}

impl<E: EnumType> PartialEq for Open<E> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<E: EnumType> Eq for Open<E> {}

impl<E: EnumType> Hash for Open<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// By text.
impl<E: EnumType> Ord for Open<E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl<E: EnumType> PartialOrd for Open<E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E: EnumType> PartialEq<E> for Open<E> {
    fn eq(&self, other: &E) -> bool {
        self.as_str() == other.name()
    }
}

impl<E: EnumType> PartialEq<&str> for Field<Open<E>> {
    fn eq(&self, other: &&str) -> bool {
        self.get().is_some_and(|value| value == other)
    }
}

impl<E: EnumType> PartialEq<str> for Open<E> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<E: EnumType> PartialEq<&str> for Open<E> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl<E: EnumType> PartialEq<E> for Field<Open<E>> {
    fn eq(&self, other: &E) -> bool {
        self.get().is_some_and(|value| value == other)
    }
}

impl<E: EnumType> fmt::Display for Open<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<E: EnumType> AsRef<str> for Open<E> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<E: EnumType> From<E> for Open<E> {
    fn from(member: E) -> Self {
        Self::Known(member)
    }
}

impl<E: EnumType> From<&E> for Open<E> {
    fn from(member: &E) -> Self {
        Self::Known(*member)
    }
}

impl<E: EnumType> From<E> for Field<Open<E>> {
    fn from(member: E) -> Self {
        Self::Value(Open::Known(member))
    }
}

impl<E: EnumType> From<&str> for Open<E> {
    fn from(text: &str) -> Self {
        E::from_name(text).map_or_else(|| Self::Other(text.to_owned()), Self::Known)
    }
}

impl<E: EnumType> From<String> for Open<E> {
    fn from(text: String) -> Self {
        E::from_name(&text).map_or_else(|| Self::Other(text), Self::Known)
    }
}

impl<E: EnumType> FromStr for Open<E> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl<E: EnumType> Serialize for Open<E> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, E: EnumType> Deserialize<'de> for Open<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor::of::<E>())
    }
}

/// Reads an [`Open`] or a [`Flags`](super::Flags) from a string, without copying known names.
pub(super) struct NameVisitor<T> {
    enum_name: &'static str,
    read: PhantomData<T>,
}

impl<T> NameVisitor<T> {
    pub(super) fn of<E: EnumType>() -> Self {
        Self { enum_name: E::NAME, read: PhantomData }
    }
}

impl<T> Visitor<'_> for NameVisitor<T>
where
    T: From<String> + for<'text> From<&'text str>,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a string that names a member of {}", self.enum_name)
    }

    fn visit_str<D: de::Error>(self, text: &str) -> Result<T, D> {
        Ok(text.into())
    }

    fn visit_string<D: de::Error>(self, text: String) -> Result<T, D> {
        Ok(text.into())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::value::enum_type::tests::Tag;

    #[test]
    fn any_text_round_trips() {
        let json = r#"["askMeAbout","AskMeAbout","","\u00e9\n",
            "x"]"#;
        let tags: Vec<Open<Tag>> = serde_json::from_str(json).unwrap();
        assert!(matches!(tags[0], Open::Known(Tag::AskMeAbout)));
        assert!(tags[1..].iter().all(|tag| matches!(tag, Open::Other(_))));
        assert_eq!(serde_json::to_string(&tags).unwrap(), r#"["askMeAbout","AskMeAbout","","é\n","x"]"#);
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::from_value::<Vec<Open<Tag>>>(value).unwrap(), tags);
        assert_eq!(serde_json::from_reader::<_, Vec<Open<Tag>>>(json.as_bytes()).unwrap(), tags);
    }

    #[test]
    fn only_a_string_is_read() {
        let error = serde_json::from_str::<Open<Tag>>("8").unwrap_err().to_string();
        assert!(error.contains("expected a string that names a member of collaborationTag"), "{error}");
    }

    #[test]
    fn equal_and_hashed_by_text() {
        let (known, other) = (Open::Known(Tag::AskMeAbout), Open::Other("askMeAbout".to_owned()));
        assert_eq!(known, other);
        assert_eq!(other.known(), Some(Tag::AskMeAbout));
        assert_eq!(HashSet::from([known.clone(), other.clone()]).len(), 1);
        assert!(other == Tag::AskMeAbout && known == "askMeAbout" && known == *"askMeAbout");
        assert!(known != Tag::WantsToLearn);
        assert!(Field::Value(known) == Tag::AskMeAbout && Field::<Open<Tag>>::Null != Tag::AskMeAbout);
    }

    #[test]
    fn members_and_texts_convert_into_it() {
        let tags: [Open<Tag>; 4] = [
            Tag::AskMeAbout.into(),
            "askMeAbout".into(),
            String::from("askMeAbout").into(),
            "askMeAbout".parse().unwrap(),
        ];
        assert!(tags.iter().all(|tag| matches!(tag, Open::Known(Tag::AskMeAbout))));
        assert_eq!(format!("[{:>12}]", tags[0]), "[  askMeAbout]");
        assert_eq!(tags[0].as_ref(), "askMeAbout");
    }
}
