// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "skillProficiency")))]
/// How well a user has mastered a skill. Graph's pages list the names without explaining them; the meanings here are inferred from the names and their order.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>: docs commit 3bd18aec; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Lists the six names. OData: Prefers names, and allows the number as a string if no name fits. Observed response: A response reported in 2020 has the number as a string: "4" for `expert`. Reading taken: A response may have any string; one that is not a listed name, such as a number, is kept as is. A request must use a listed name: a number or an unlisted name is denied as `enum-unknown`.
/// - Documentation: The request tables list `unknownFutureValue` among the values that can be set. API guidelines: A service must refuse the sentinel member in a POST with status 400, and treat it in a PATCH as if the property were absent. Reading taken: It is listed, and therefore not denied, but it is of no use: in a request it gets the warning `enum-sentinel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(strum::EnumCount, strum::EnumIter, strum::VariantArray)
)]
pub enum SkillProficiencyLevel {
    /// `elementary`: The user knows the basics.
    Elementary,
    /// `limitedWorking`: The user can use the skill at work, within limits.
    LimitedWorking,
    /// `generalProfessional`: The user can use the skill for most professional work.
    GeneralProfessional,
    /// `advancedProfessional`: The user can use the skill for difficult professional work.
    AdvancedProfessional,
    /// `expert`: The user is an expert.
    Expert,
    /// `unknownFutureValue`: A placeholder in responses for levels added after this list was written. Do not send it.
    UnknownFutureValue,
}
impl SkillProficiencyLevel {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::Elementary,
        Self::LimitedWorking,
        Self::GeneralProfessional,
        Self::AdvancedProfessional,
        Self::Expert,
        Self::UnknownFutureValue,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Elementary => "elementary",
            Self::LimitedWorking => "limitedWorking",
            Self::GeneralProfessional => "generalProfessional",
            Self::AdvancedProfessional => "advancedProfessional",
            Self::Expert => "expert",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
crate::named!(SkillProficiencyLevel);
impl Sealed for SkillProficiencyLevel {}
impl EnumType for SkillProficiencyLevel {
    const NAME: &'static str = "skillProficiencyLevel";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "elementary" => Self::Elementary,
                "limitedWorking" => Self::LimitedWorking,
                "generalProfessional" => Self::GeneralProfessional,
                "advancedProfessional" => Self::AdvancedProfessional,
                "expert" => Self::Expert,
                "unknownFutureValue" => Self::UnknownFutureValue,
                _ => return None,
            },
        )
    }
}
impl PartialEq<Open<SkillProficiencyLevel>> for SkillProficiencyLevel {
    fn eq(&self, other: &Open<SkillProficiencyLevel>) -> bool {
        other == self
    }
}
