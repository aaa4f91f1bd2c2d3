//! What every generated enum type has in common: its members, their names, and the error for any other name.

use std::{error::Error, fmt};

use crate::text::printable;

/// The maximum number of characters of an unknown name that its error shows.
const MAX_SHOWN: usize = 64;

/// Lets generated code anywhere in this crate implement the public traits, and nobody else.
pub(crate) mod sealed {
    /// Public, as a supertrait of public traits must be, in a module that no other crate can name.
    pub trait Sealed {}
}

/// A closed enum type of Microsoft Graph: its members and their names, for code that is generic over enums.
///
/// The trait is sealed: the generated enums implement it. They have the same items as inherent ones, so that
/// it need not be imported to use one of them.
///
/// ```
/// use msgraph_profile::{CollaborationTag, EnumType};
///
/// fn names<E: EnumType>() -> String {
///     E::MEMBERS.iter().map(|member| member.name()).collect::<Vec<_>>().join(" | ")
/// }
/// assert_eq!(names::<CollaborationTag>(), "askMeAbout | ableToMentor | wantsToLearn | wantsToImprove");
/// ```
pub trait EnumType: sealed::Sealed + Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// The name of the enum type, as Microsoft Graph spells it.
    const NAME: &'static str;

    /// Every member, in the order of the schema.
    const MEMBERS: &'static [Self];

    /// The member's name, as it stands in JSON.
    fn name(self) -> &'static str;

    /// The member of this name, if there is one; upper and lower case differ.
    ///
    /// ```
    /// use msgraph_profile::{CollaborationTag, EnumType};
    ///
    /// assert_eq!(CollaborationTag::from_name("askMeAbout"), Some(CollaborationTag::AskMeAbout));
    /// assert_eq!(CollaborationTag::from_name("askmeabout"), None);
    /// ```
    fn from_name(name: &str) -> Option<Self>;
}

/// An enum type whose members can be combined; [`Flags`](crate::Flags) holds such a combination.
///
/// ```
/// use msgraph_profile::{AllowedAudiences, FlagsType};
///
/// assert_eq!(AllowedAudiences::Organization.bits(), 8);
/// ```
pub trait FlagsType: EnumType {
    /// The member's number in `$metadata`; it may be 0, so members are compared by name, never by bits.
    fn bits(self) -> i64;
}

/// A text that names no member of an enum type.
///
/// Displays the text, cut and escaped so that it can be logged, and the names that are right.
///
/// ```
/// use msgraph_profile::CollaborationTag;
///
/// let error = "askmeabout".parse::<CollaborationTag>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#""askmeabout" is not one of askMeAbout, ableToMentor, wantsToLearn, wantsToImprove"#
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    text: String,
    members: String,
}

impl UnknownName {
    /// The error for `text` where a member of `E` was expected.
    ///
    /// ```
    /// use msgraph_profile::{EnumType, UnknownName};
    ///
    /// fn read<E: EnumType>(text: &str) -> Result<E, UnknownName> {
    ///     E::from_name(text).ok_or_else(|| UnknownName::of::<E>(text))
    /// }
    /// assert!(read::<msgraph_profile::CollaborationTag>("wantsToLearn").is_ok());
    /// ```
    #[must_use]
    pub fn of<E: EnumType>(text: &str) -> Self {
        let members = E::MEMBERS.iter().map(|member| member.name()).collect::<Vec<_>>().join(", ");
        Self { text: printable(text, MAX_SHOWN).into_owned(), members }
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not one of {}", self.text, self.members)
    }
}

impl Error for UnknownName {}

#[cfg(test)]
pub(super) mod tests;
