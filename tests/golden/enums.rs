// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::value::sealed::Sealed;
use crate::value::{EnumType, FlagsType, Open, UnknownName};
/// Who can see the values of a profile object. Graph's pages list the names without explaining them; the meanings here are inferred from the names.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>: docs commit 0636bafc; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Lists single values and never says that they can be combined; every sample has one. $metadata: Declares a flags enum (`IsFlags`): one value may name several members. OData: Writes several members of a flags enum as one string, separated by commas without spaces. Reading taken: A request may name one member. A combination is denied as `enum-combined`, which a caller can allow: the documented list is closed, and other tools can only use a plain list of values. Combinations in responses are read.
/// - Documentation: Lists the eight names. OData: Prefers names, and allows the number as a string if no name fits. Observed answer: A response of the sibling type skillProficiency, reported in 2020, has the number as a string: "8" for `organization`. Reading taken: Names and numbers in responses are read, and an unlisted name is kept as is. A request must use a listed name: a number or an unlisted name is denied as `enum-unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(
        strum::EnumString,
        strum::Display,
        strum::IntoStaticStr,
        strum::AsRefStr,
        strum::VariantArray,
        strum::EnumCount,
        strum::EnumIter
    ),
    strum(parse_err_ty = UnknownName, parse_err_fn = UnknownName::of::<AllowedAudiences>)
)]
pub enum AllowedAudiences {
    /// `me`: Only the owner of the profile. Its number is 0, so it adds nothing to a combination.
    #[cfg_attr(feature = "strum", strum(serialize = "me"))]
    Me,
    /// `family`: People the owner counts as family.
    #[cfg_attr(feature = "strum", strum(serialize = "family"))]
    Family,
    /// `contacts`: The owner's contacts.
    #[cfg_attr(feature = "strum", strum(serialize = "contacts"))]
    Contacts,
    /// `groupMembers`: Members of the groups the owner belongs to.
    #[cfg_attr(feature = "strum", strum(serialize = "groupMembers"))]
    GroupMembers,
    /// `organization`: People in the owner's organization.
    #[cfg_attr(feature = "strum", strum(serialize = "organization"))]
    Organization,
    /// `federatedOrganizations`: People in organizations federated with the owner's organization.
    #[cfg_attr(feature = "strum", strum(serialize = "federatedOrganizations"))]
    FederatedOrganizations,
    /// `everyone`: Anyone, inside and outside the organization.
    #[cfg_attr(feature = "strum", strum(serialize = "everyone"))]
    Everyone,
    /// `unknownFutureValue`: A placeholder in responses for audiences added after this list was written. Do not send it.
    #[cfg_attr(feature = "strum", strum(serialize = "unknownFutureValue"))]
    UnknownFutureValue,
}
impl AllowedAudiences {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[
        Self::Me,
        Self::Family,
        Self::Contacts,
        Self::GroupMembers,
        Self::Organization,
        Self::FederatedOrganizations,
        Self::Everyone,
        Self::UnknownFutureValue,
    ];
    /// The member's name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Family => "family",
            Self::Contacts => "contacts",
            Self::GroupMembers => "groupMembers",
            Self::Organization => "organization",
            Self::FederatedOrganizations => "federatedOrganizations",
            Self::Everyone => "everyone",
            Self::UnknownFutureValue => "unknownFutureValue",
        }
    }
}
impl Sealed for AllowedAudiences {}
impl EnumType for AllowedAudiences {
    const NAME: &'static str = "allowedAudiences";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "me" => Self::Me,
                "family" => Self::Family,
                "contacts" => Self::Contacts,
                "groupMembers" => Self::GroupMembers,
                "organization" => Self::Organization,
                "federatedOrganizations" => Self::FederatedOrganizations,
                "everyone" => Self::Everyone,
                "unknownFutureValue" => Self::UnknownFutureValue,
                _ => return None,
            },
        )
    }
}
#[cfg(not(feature = "strum"))]
impl std::str::FromStr for AllowedAudiences {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
    }
}
#[cfg(not(feature = "strum"))]
impl std::fmt::Display for AllowedAudiences {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl PartialEq<Open<AllowedAudiences>> for AllowedAudiences {
    fn eq(&self, other: &Open<AllowedAudiences>) -> bool {
        other == self
    }
}
impl FlagsType for AllowedAudiences {
    fn bits(self) -> i64 {
        match self {
            Self::Me => 0i64,
            Self::Family => 1i64,
            Self::Contacts => 2i64,
            Self::GroupMembers => 4i64,
            Self::Organization => 8i64,
            Self::FederatedOrganizations => 16i64,
            Self::Everyone => 32i64,
            Self::UnknownFutureValue => 64i64,
        }
    }
}
/// The markup language of a text.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta>: docs commit 5abf6045; $metadata of USNat of August 2026 (f54f11b6), the global one not compared.
///
/// # Where sources disagree
///
/// - Documentation: An early revision of the page (docs commit 2695c127) has `HTML`, in capital letters; later ones have `html`. $metadata (USNat, USSec): Declare the member `html`. Reading taken: `html`, on which the later pages and `$metadata` agree. Any other spelling in a request is denied as `enum-unknown`; every value in a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(
        strum::EnumString,
        strum::Display,
        strum::IntoStaticStr,
        strum::AsRefStr,
        strum::VariantArray,
        strum::EnumCount,
        strum::EnumIter
    ),
    strum(parse_err_ty = UnknownName, parse_err_fn = UnknownName::of::<BodyType>)
)]
pub enum BodyType {
    /// `text`: Plain text without markup.
    #[cfg_attr(feature = "strum", strum(serialize = "text"))]
    Text,
    /// `html`: HTML.
    #[cfg_attr(feature = "strum", strum(serialize = "html"))]
    Html,
}
impl BodyType {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[Self::Text, Self::Html];
    /// The member's name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
        }
    }
}
impl Sealed for BodyType {}
impl EnumType for BodyType {
    const NAME: &'static str = "bodyType";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "text" => Self::Text,
                "html" => Self::Html,
                _ => return None,
            },
        )
    }
}
#[cfg(not(feature = "strum"))]
impl std::str::FromStr for BodyType {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
    }
}
#[cfg(not(feature = "strum"))]
impl std::fmt::Display for BodyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl PartialEq<Open<BodyType>> for BodyType {
    fn eq(&self, other: &Open<BodyType>) -> bool {
        other == self
    }
}
/// How a user wants to work with others on a subject. Only the documentation has this list, so the service may add tags at any time.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta>: page revision later than docs commit 69bc95f6; $metadata schema sync 2026-08-04 (69bb120).
///
/// Only the documentation closes this list; $metadata has a plain string.
///
/// # Where sources disagree
///
/// - Documentation: Lists the four as the allowed values, on the resource page and in both request tables. $metadata: Declares a collection of strings without an enum, which allows any text. Reading taken: The documented list is closed for requests: any other value is denied as `enum-unknown`, because the service responds to an unsuitable value with an error that explains nothing. A caller can change the level. Every value in a response is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(
        strum::EnumString,
        strum::Display,
        strum::IntoStaticStr,
        strum::AsRefStr,
        strum::VariantArray,
        strum::EnumCount,
        strum::EnumIter
    ),
    strum(parse_err_ty = UnknownName, parse_err_fn = UnknownName::of::<CollaborationTag>)
)]
pub enum CollaborationTag {
    /// `askMeAbout`: The user is happy to be asked about it.
    #[cfg_attr(feature = "strum", strum(serialize = "askMeAbout"))]
    AskMeAbout,
    /// `ableToMentor`: The user can mentor others in it.
    #[cfg_attr(feature = "strum", strum(serialize = "ableToMentor"))]
    AbleToMentor,
    /// `wantsToLearn`: The user wants to learn it.
    #[cfg_attr(feature = "strum", strum(serialize = "wantsToLearn"))]
    WantsToLearn,
    /// `wantsToImprove`: The user wants to get better at it.
    #[cfg_attr(feature = "strum", strum(serialize = "wantsToImprove"))]
    WantsToImprove,
}
impl CollaborationTag {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[
        Self::AskMeAbout,
        Self::AbleToMentor,
        Self::WantsToLearn,
        Self::WantsToImprove,
    ];
    /// The member's name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AskMeAbout => "askMeAbout",
            Self::AbleToMentor => "ableToMentor",
            Self::WantsToLearn => "wantsToLearn",
            Self::WantsToImprove => "wantsToImprove",
        }
    }
}
impl Sealed for CollaborationTag {}
impl EnumType for CollaborationTag {
    const NAME: &'static str = "collaborationTag";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "askMeAbout" => Self::AskMeAbout,
                "ableToMentor" => Self::AbleToMentor,
                "wantsToLearn" => Self::WantsToLearn,
                "wantsToImprove" => Self::WantsToImprove,
                _ => return None,
            },
        )
    }
}
#[cfg(not(feature = "strum"))]
impl std::str::FromStr for CollaborationTag {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
    }
}
#[cfg(not(feature = "strum"))]
impl std::fmt::Display for CollaborationTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl PartialEq<Open<CollaborationTag>> for CollaborationTag {
    fn eq(&self, other: &Open<CollaborationTag>) -> bool {
        other == self
    }
}
/// How well a user has mastered a skill. Graph's pages list the names without explaining them; the meanings here are inferred from the names and their order.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>: docs commit 3bd18aec; numbers from $metadata of USNat of August 2026 (f54f11b6), the global one not compared.
///
/// # Where sources disagree
///
/// - Documentation: Lists the six names. OData: Prefers names, and allows the number as a string if no name fits. Observed answer: A response reported in 2020 has the number as a string: "4" for `expert`. Reading taken: A response may have any string; one that is not a listed name, such as a number, is kept as is. A request must use a listed name: a number or an unlisted name is denied as `enum-unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(
    feature = "strum",
    derive(
        strum::EnumString,
        strum::Display,
        strum::IntoStaticStr,
        strum::AsRefStr,
        strum::VariantArray,
        strum::EnumCount,
        strum::EnumIter
    ),
    strum(
        parse_err_ty = UnknownName,
        parse_err_fn = UnknownName::of::<SkillProficiencyLevel>
    )
)]
pub enum SkillProficiencyLevel {
    /// `elementary`: The user knows the basics.
    #[cfg_attr(feature = "strum", strum(serialize = "elementary"))]
    Elementary,
    /// `limitedWorking`: The user can use the skill at work, within limits.
    #[cfg_attr(feature = "strum", strum(serialize = "limitedWorking"))]
    LimitedWorking,
    /// `generalProfessional`: The user can use the skill for most professional work.
    #[cfg_attr(feature = "strum", strum(serialize = "generalProfessional"))]
    GeneralProfessional,
    /// `advancedProfessional`: The user can use the skill for difficult professional work.
    #[cfg_attr(feature = "strum", strum(serialize = "advancedProfessional"))]
    AdvancedProfessional,
    /// `expert`: The user is an expert.
    #[cfg_attr(feature = "strum", strum(serialize = "expert"))]
    Expert,
    /// `unknownFutureValue`: A placeholder in responses for levels added after this list was written. Do not send it.
    #[cfg_attr(feature = "strum", strum(serialize = "unknownFutureValue"))]
    UnknownFutureValue,
}
impl SkillProficiencyLevel {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[
        Self::Elementary,
        Self::LimitedWorking,
        Self::GeneralProfessional,
        Self::AdvancedProfessional,
        Self::Expert,
        Self::UnknownFutureValue,
    ];
    /// The member's name in JSON.
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
#[cfg(not(feature = "strum"))]
impl std::str::FromStr for SkillProficiencyLevel {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
    }
}
#[cfg(not(feature = "strum"))]
impl std::fmt::Display for SkillProficiencyLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl PartialEq<Open<SkillProficiencyLevel>> for SkillProficiencyLevel {
    fn eq(&self, other: &Open<SkillProficiencyLevel>) -> bool {
        other == self
    }
}
