// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "userAccountInformation")))]
/// The age group of a user, as the directory records it. Only the documentation has this list; the meanings given here follow the names.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>: docs commits db3ad729 and 028b8e35; $metadata schema sync 2026-08-04 (69bb120).
///
/// Only the documentation has this list; $metadata declares a plain string.
///
/// # Where sources disagree
///
/// - Documentation: Lists `null`, `minor`, `notAdult` and `adult`. $metadata: Declares a string without an enum, which takes any text. Reading taken: The three names; null is the absence of a value and not a name. The property is read-only, and every value is read from responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum AgeGroup {
    /// `minor`: The user is a minor.
    Minor,
    /// `notAdult`: The user is between a minor and an adult.
    NotAdult,
    /// `adult`: The user is an adult.
    Adult,
}
impl AgeGroup {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[Self::Minor, Self::NotAdult, Self::Adult];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::NotAdult => "notAdult",
            Self::Adult => "adult",
        }
    }
}
crate::named!(AgeGroup);
impl Sealed for AgeGroup {}
impl EnumType for AgeGroup {
    const NAME: &'static str = "ageGroup";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "minor" => Self::Minor,
                "notAdult" => Self::NotAdult,
                "adult" => Self::Adult,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<AgeGroup>> for AgeGroup {
    fn eq(&self, other: &Open<AgeGroup>) -> bool {
        other == self
    }
}
