// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "languageProficiency")))]
/// How well a user has mastered a language. Graph's pages list the names without explaining them; the meanings given here follow the names and their order.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>: docs commits db3ad729 and 0672af8e; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The list of values has `unknownFutureValue`, and no page says that a request cannot use it. API guidelines: A service must refuse the sentinel member in a POST with status 400, and treat it in a PATCH as if the property were absent. Reading taken: It is listed, and therefore not denied, but it is of no use: in a request it gets the warning `enum-sentinel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum LanguageProficiencyLevel {
    /// `elementary`: The user knows the basics.
    Elementary,
    /// `conversational`: The user can hold a simple conversation.
    Conversational,
    /// `limitedWorking`: The user can use the language at work, within limits.
    LimitedWorking,
    /// `professionalWorking`: The user can use the language for most professional work.
    ProfessionalWorking,
    /// `fullProfessional`: The user can use the language for any professional work.
    FullProfessional,
    /// `nativeOrBilingual`: The user speaks it as a first language, or as well as one.
    NativeOrBilingual,
    /// `unknownFutureValue`: Marks a level in a response that was added after this list. It is meant for readers and should not be sent.
    UnknownFutureValue,
}
impl LanguageProficiencyLevel {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Elementary,
        Self::Conversational,
        Self::LimitedWorking,
        Self::ProfessionalWorking,
        Self::FullProfessional,
        Self::NativeOrBilingual,
        Self::UnknownFutureValue,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Elementary => "elementary",
            Self::Conversational => "conversational",
            Self::LimitedWorking => "limitedWorking",
            Self::ProfessionalWorking => "professionalWorking",
            Self::FullProfessional => "fullProfessional",
            Self::NativeOrBilingual => "nativeOrBilingual",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
crate::named!(LanguageProficiencyLevel);
impl Sealed for LanguageProficiencyLevel {}
impl EnumType for LanguageProficiencyLevel {
    const NAME: &'static str = "languageProficiencyLevel";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "elementary" => Self::Elementary,
                "conversational" => Self::Conversational,
                "limitedWorking" => Self::LimitedWorking,
                "professionalWorking" => Self::ProfessionalWorking,
                "fullProfessional" => Self::FullProfessional,
                "nativeOrBilingual" => Self::NativeOrBilingual,
                "unknownFutureValue" => Self::UnknownFutureValue,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<LanguageProficiencyLevel>> for LanguageProficiencyLevel {
    fn eq(&self, other: &Open<LanguageProficiencyLevel>) -> bool {
        other == self
    }
}
