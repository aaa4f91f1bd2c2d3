//! The traits of generated enum types, and the error for a text that is not one of the expected names.

use std::{error::Error, fmt};

use crate::text::printable;

/// The maximum number of characters of an unknown name that its error shows.
const MAX_SHOWN: usize = 64;

/// Keeps public traits to the generated types.
pub(crate) mod sealed {
    /// A supertrait of public traits, which other crates cannot name.
    pub trait Sealed {}
}

/// A closed enum type of Microsoft Graph: its members and their names, for code that is generic over enums.
///
/// The trait is sealed: only the generated enums implement it.
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

    /// All members, in the schema's order.
    const MEMBERS: &'static [Self];

    /// The member's name, as in JSON.
    fn name(self) -> &'static str;

    /// The member with this name, if there is one; names are case-sensitive.
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
    /// The member's number in `$metadata`. It may be 0, so members are compared by name, never by number.
    fn bits(self) -> i64;
}

/// The error for a text that is not one of the expected names.
///
/// `Display` shows the text, cut and escaped so it can be logged, and the expected names.
///
/// ```
/// use msgraph_profile::{CollaborationTag, Level};
///
/// let error = "askmeabout".parse::<CollaborationTag>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     r#""askmeabout" is not one of askMeAbout, ableToMentor, wantsToLearn, wantsToImprove"#
/// );
/// assert_eq!((error.type_name(), error.allowed().len()), ("CollaborationTag", 4));
/// assert_eq!("error".parse::<Level>().unwrap_err().to_string(), r#""error" is not one of allow, warn, deny"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownNameError {
    type_name: &'static str,
    text: String,
    allowed: Vec<&'static str>,
}

impl UnknownNameError {
    pub(crate) fn new(
        type_name: &'static str,
        text: &str,
        allowed: impl Iterator<Item = &'static str>,
    ) -> Self {
        Self { type_name, text: printable(text, MAX_SHOWN).into_owned(), allowed: allowed.collect() }
    }

    /// The Rust type that has no such name, such as `CollaborationTag`.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// The text, cut and escaped so it can be logged.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The expected names.
    #[must_use]
    pub fn allowed(&self) -> &[&'static str] {
        &self.allowed
    }
}

impl fmt::Display for UnknownNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not one of {}", self.text, self.allowed.join(", "))
    }
}

impl Error for UnknownNameError {}

#[cfg(test)]
pub(super) mod tests;
