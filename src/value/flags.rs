//! A combination of an enum type's members, kept as a list of names.

use std::{borrow::Cow, convert::Infallible, fmt, ops::BitOr, slice, str::FromStr, vec};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{EnumType, Field, FlagsType, Open, open::NameVisitor};

/// One or more members of the flags enum type `E`.
///
/// Reads a name, several names separated by commas, or the number that some services write as a string; writes names.
/// Members are in the order of their numbers, each only once, followed by unknown names as they were read. So reading
/// and writing back keeps the meaning, but not always the text.
///
/// ```
/// use msgraph_profile::{AllowedAudiences, Flags};
///
/// let audiences: Flags<AllowedAudiences> = serde_json::from_str(r#""24""#)?;
/// assert!(audiences.contains(AllowedAudiences::Organization));
/// assert_eq!(audiences.to_string(), "organization,federatedOrganizations");
/// assert_eq!(serde_json::to_string(&audiences)?, r#""organization,federatedOrganizations""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Most values are a single member, and can be compared with it:
///
/// ```
/// use msgraph_profile::{AllowedAudiences, Flags};
///
/// assert!(Flags::from("organization") == AllowedAudiences::Organization);
/// let two: Flags<_> = [AllowedAudiences::Contacts, AllowedAudiences::Family].into_iter().collect();
/// assert_eq!(two.to_string(), "family,contacts");
/// ```
// A list, not a number: a member may be 0, and a number cannot hold unknown names.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Flags<E: EnumType>(Vec<Open<E>>);

impl<E: FlagsType> Flags<E> {
    /// The members, in the order of their numbers, then the unknown names.
    ///
    /// ```
    /// use msgraph_profile::{AllowedAudiences, Flags, Open};
    ///
    /// let audiences = Flags::from("future,8");
    /// assert_eq!(audiences.members(), [Open::Known(AllowedAudiences::Organization), Open::from("future")]);
    /// ```
    #[must_use]
    pub fn members(&self) -> &[Open<E>] {
        &self.0
    }

    /// Iterates over [`members`](Self::members).
    pub fn iter(&self) -> slice::Iter<'_, Open<E>> {
        self.0.iter()
    }

    /// Whether this member is named; this includes a member with the number 0.
    ///
    /// ```
    /// use msgraph_profile::{AllowedAudiences, Flags};
    ///
    /// let audiences = Flags::from("family,contacts");
    /// assert!(audiences.contains(AllowedAudiences::Family));
    /// assert!(!audiences.contains(AllowedAudiences::Me));
    /// ```
    #[must_use]
    pub fn contains(&self, member: E) -> bool {
        self.0.iter().any(|own| *own == member)
    }

    /// The member, if there is exactly one and it is known.
    ///
    /// ```
    /// use msgraph_profile::{AllowedAudiences, Flags};
    ///
    /// assert_eq!(Flags::from("8").single(), Some(AllowedAudiences::Organization));
    /// assert_eq!(Flags::<AllowedAudiences>::from("8,16").single(), None);
    /// ```
    #[must_use]
    pub fn single(&self) -> Option<E> {
        match self.0.as_slice() {
            [member] => member.known(),
            _ => None,
        }
    }

    /// The names separated by commas, copied only if there are several.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self.0.as_slice() {
            [member] => member.as_str().into(),
            members => members.iter().map(Open::as_str).collect::<Vec<_>>().join(",").into(),
        }
    }

    fn read(&mut self, text: &str) {
        for item in text.split(',').map(str::trim).filter(|item| !item.is_empty()) {
            match members_of(item) {
                Some(members) => members.into_iter().for_each(|member| self.insert(member)),
                None => self.0.push(Open::Other(item.to_owned())),
            }
        }
    }

    fn insert(&mut self, member: E) {
        // Members come first, so this only reaches unknown names if the member is new: time stays linear in the input.
        if !self.contains(member) {
            let index = self
                .0
                .partition_point(|own| matches!(own, Open::Known(known) if known.bits() <= member.bits()));
            self.0.insert(index, Open::Known(member));
        }
    }
}

/// The members that an item of the list means: by name, by number or by a sum of numbers.
fn members_of<E: FlagsType>(item: &str) -> Option<Vec<E>> {
    if let Some(member) = E::from_name(item) {
        return Some(vec![member]);
    }
    let number = item.parse::<i64>().ok()?;
    if let Some(member) = E::MEMBERS.iter().find(|member| member.bits() == number) {
        return Some(vec![*member]);
    }
    let (mut left, mut found) = (number, Vec::new());
    for &member in E::MEMBERS {
        let bits = member.bits();
        if bits > 0 && left & bits == bits {
            left &= !bits;
            found.push(member);
        }
    }
    (left == 0 && number > 0).then_some(found)
}

impl<E: FlagsType> Field<Flags<E>> {
    /// Whether there is a value and it names this member.
    ///
    /// ```
    /// use msgraph_profile::{AllowedAudiences, Field, Flags};
    ///
    /// let audiences = Field::Value(Flags::from("family,contacts"));
    /// assert!(audiences.contains(AllowedAudiences::Family));
    /// assert!(!Field::<Flags<_>>::Null.contains(AllowedAudiences::Family));
    /// ```
    #[must_use]
    pub fn contains(&self, member: E) -> bool {
        self.get().is_some_and(|flags| flags.contains(member))
    }
}

impl<E: FlagsType> PartialEq<E> for Flags<E> {
    fn eq(&self, other: &E) -> bool {
        self.single() == Some(*other)
    }
}

impl<E: FlagsType> PartialEq<E> for Field<Flags<E>> {
    fn eq(&self, other: &E) -> bool {
        self.get().is_some_and(|flags| flags == other)
    }
}

impl<E: FlagsType> fmt::Display for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

impl<E: FlagsType> From<E> for Flags<E> {
    fn from(member: E) -> Self {
        Self(vec![Open::Known(member)])
    }
}

impl<E: FlagsType> From<&str> for Flags<E> {
    fn from(text: &str) -> Self {
        let mut flags = Self(Vec::new());
        flags.read(text);
        flags
    }
}

impl<E: FlagsType> From<String> for Flags<E> {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl<E: FlagsType> FromStr for Flags<E> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl<E: FlagsType> From<Open<E>> for Flags<E> {
    fn from(member: Open<E>) -> Self {
        [member].into_iter().collect()
    }
}

impl<E: FlagsType, const N: usize> From<[E; N]> for Flags<E> {
    fn from(members: [E; N]) -> Self {
        members.into_iter().collect()
    }
}

impl<E: FlagsType> From<E> for Field<Flags<E>> {
    fn from(member: E) -> Self {
        Self::Value(member.into())
    }
}

impl<E: FlagsType, M: Into<Self>> BitOr<M> for Flags<E> {
    type Output = Self;

    fn bitor(mut self, other: M) -> Self {
        self.extend(other.into());
        self
    }
}

impl<E: FlagsType> Extend<Open<E>> for Flags<E> {
    fn extend<I: IntoIterator<Item = Open<E>>>(&mut self, members: I) {
        members.into_iter().for_each(|member| self.read(member.as_str()));
    }
}

impl<E: FlagsType> Extend<E> for Flags<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, members: I) {
        members.into_iter().for_each(|member| self.insert(member));
    }
}

impl<E: FlagsType> IntoIterator for Flags<E> {
    type Item = Open<E>;
    type IntoIter = vec::IntoIter<Open<E>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'f, E: FlagsType> IntoIterator for &'f Flags<E> {
    type Item = &'f Open<E>;
    type IntoIter = slice::Iter<'f, Open<E>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<E: FlagsType> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        members.into_iter().map(Open::Known).collect()
    }
}

impl<E: FlagsType> FromIterator<Open<E>> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = Open<E>>>(members: I) -> Self {
        let mut flags = Self(Vec::new());
        flags.extend(members);
        flags
    }
}

impl<E: FlagsType> Serialize for Flags<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de, E: FlagsType> Deserialize<'de> for Flags<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor::of::<E>())
    }
}

#[cfg(test)]
mod tests;
