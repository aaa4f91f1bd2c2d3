// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::model::requests::CreatePersonAnnotation;
use crate::model::requests::CreatePersonInterest;
use crate::model::requests::CreateSkillProficiency;
use crate::model::requests::UpdatePersonAnnotation;
use crate::model::requests::UpdatePersonInterest;
use crate::model::requests::UpdateSkillProficiency;
use crate::model::types::PersonAnnotation;
use crate::model::types::PersonInterest;
use crate::model::types::SkillProficiency;
use crate::validation::tables::PayloadTable;
use crate::validation::{PayloadType, PayloadVisitor, Report, validate_typed};
use crate::value::sealed::Sealed;
use crate::value::{EnumType, Open, UnknownName};
/// One thing that travels and can be checked: a request body, or an object that Graph returns.
///
/// Parses from and prints as its name.
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
    strum(parse_err_ty = UnknownName, parse_err_fn = UnknownName::of::<Payload>)
)]
#[non_exhaustive]
pub enum Payload {
    /// `create-personAnnotation`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "create-personAnnotation"))]
    CreatePersonAnnotation,
    /// `create-personInterest`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "create-personInterest"))]
    CreatePersonInterest,
    /// `create-skillProficiency`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "create-skillProficiency"))]
    CreateSkillProficiency,
    /// `update-personAnnotation`: the request body of PATCH <https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "update-personAnnotation"))]
    UpdatePersonAnnotation,
    /// `update-personInterest`: the request body of PATCH <https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "update-personInterest"))]
    UpdatePersonInterest,
    /// `update-skillProficiency`: the request body of PATCH <https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "update-skillProficiency"))]
    UpdateSkillProficiency,
    /// `personAnnotation`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "personAnnotation"))]
    PersonAnnotation,
    /// `personInterest`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "personInterest"))]
    PersonInterest,
    /// `skillProficiency`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>.
    #[cfg_attr(feature = "strum", strum(serialize = "skillProficiency"))]
    SkillProficiency,
}
impl Payload {
    /// Every member, in the page's order.
    pub const ALL: &'static [Self] = &[
        Self::CreatePersonAnnotation,
        Self::CreatePersonInterest,
        Self::CreateSkillProficiency,
        Self::UpdatePersonAnnotation,
        Self::UpdatePersonInterest,
        Self::UpdateSkillProficiency,
        Self::PersonAnnotation,
        Self::PersonInterest,
        Self::SkillProficiency,
    ];
    /// The member's name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreatePersonAnnotation => "create-personAnnotation",
            Self::CreatePersonInterest => "create-personInterest",
            Self::CreateSkillProficiency => "create-skillProficiency",
            Self::UpdatePersonAnnotation => "update-personAnnotation",
            Self::UpdatePersonInterest => "update-personInterest",
            Self::UpdateSkillProficiency => "update-skillProficiency",
            Self::PersonAnnotation => "personAnnotation",
            Self::PersonInterest => "personInterest",
            Self::SkillProficiency => "skillProficiency",
        }
    }
}
impl Sealed for Payload {}
impl EnumType for Payload {
    const NAME: &'static str = "Payload";
    const MEMBERS: &'static [Self] = Self::ALL;
    fn name(self) -> &'static str {
        self.as_str()
    }
    fn from_name(name: &str) -> Option<Self> {
        Some(
            match name {
                "create-personAnnotation" => Self::CreatePersonAnnotation,
                "create-personInterest" => Self::CreatePersonInterest,
                "create-skillProficiency" => Self::CreateSkillProficiency,
                "update-personAnnotation" => Self::UpdatePersonAnnotation,
                "update-personInterest" => Self::UpdatePersonInterest,
                "update-skillProficiency" => Self::UpdateSkillProficiency,
                "personAnnotation" => Self::PersonAnnotation,
                "personInterest" => Self::PersonInterest,
                "skillProficiency" => Self::SkillProficiency,
                _ => return None,
            },
        )
    }
}
#[cfg(not(feature = "strum"))]
impl std::str::FromStr for Payload {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        Self::from_name(name).ok_or_else(|| UnknownName::of::<Self>(name))
    }
}
#[cfg(not(feature = "strum"))]
impl std::fmt::Display for Payload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl PartialEq<Open<Payload>> for Payload {
    fn eq(&self, other: &Open<Payload>) -> bool {
        other == self
    }
}
impl Payload {
    pub(crate) const fn table(self) -> &'static PayloadTable {
        match self {
            Self::CreatePersonAnnotation => {
                &crate::validation::object_tables::PAYLOAD_CREATE_PERSON_ANNOTATION
            }
            Self::CreatePersonInterest => {
                &crate::validation::object_tables::PAYLOAD_CREATE_PERSON_INTEREST
            }
            Self::CreateSkillProficiency => {
                &crate::validation::object_tables::PAYLOAD_CREATE_SKILL_PROFICIENCY
            }
            Self::UpdatePersonAnnotation => {
                &crate::validation::object_tables::PAYLOAD_UPDATE_PERSON_ANNOTATION
            }
            Self::UpdatePersonInterest => {
                &crate::validation::object_tables::PAYLOAD_UPDATE_PERSON_INTEREST
            }
            Self::UpdateSkillProficiency => {
                &crate::validation::object_tables::PAYLOAD_UPDATE_SKILL_PROFICIENCY
            }
            Self::PersonAnnotation => {
                &crate::validation::object_tables::PAYLOAD_PERSON_ANNOTATION
            }
            Self::PersonInterest => {
                &crate::validation::object_tables::PAYLOAD_PERSON_INTEREST
            }
            Self::SkillProficiency => {
                &crate::validation::object_tables::PAYLOAD_SKILL_PROFICIENCY
            }
        }
    }
    /// Calls the visitor with the payload's Rust type.
    pub fn visit<V: PayloadVisitor>(self, visitor: V) -> V::Output {
        match self {
            Self::CreatePersonAnnotation => visitor.visit::<CreatePersonAnnotation>(),
            Self::CreatePersonInterest => visitor.visit::<CreatePersonInterest>(),
            Self::CreateSkillProficiency => visitor.visit::<CreateSkillProficiency>(),
            Self::UpdatePersonAnnotation => visitor.visit::<UpdatePersonAnnotation>(),
            Self::UpdatePersonInterest => visitor.visit::<UpdatePersonInterest>(),
            Self::UpdateSkillProficiency => visitor.visit::<UpdateSkillProficiency>(),
            Self::PersonAnnotation => visitor.visit::<PersonAnnotation>(),
            Self::PersonInterest => visitor.visit::<PersonInterest>(),
            Self::SkillProficiency => visitor.visit::<SkillProficiency>(),
        }
    }
}
impl PayloadType for CreatePersonAnnotation {
    const PAYLOAD: Payload = Payload::CreatePersonAnnotation;
}
impl crate::validation::sealed::Sealed for CreatePersonAnnotation {}
impl CreatePersonAnnotation {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-personAnnotation` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::CreatePersonAnnotation)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for CreatePersonInterest {
    const PAYLOAD: Payload = Payload::CreatePersonInterest;
}
impl crate::validation::sealed::Sealed for CreatePersonInterest {}
impl CreatePersonInterest {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-personInterest` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::CreatePersonInterest)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for CreateSkillProficiency {
    const PAYLOAD: Payload = Payload::CreateSkillProficiency;
}
impl crate::validation::sealed::Sealed for CreateSkillProficiency {}
impl CreateSkillProficiency {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `create-skillProficiency` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::CreateSkillProficiency)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for UpdatePersonAnnotation {
    const PAYLOAD: Payload = Payload::UpdatePersonAnnotation;
}
impl crate::validation::sealed::Sealed for UpdatePersonAnnotation {}
impl UpdatePersonAnnotation {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-personAnnotation` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::UpdatePersonAnnotation)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for UpdatePersonInterest {
    const PAYLOAD: Payload = Payload::UpdatePersonInterest;
}
impl crate::validation::sealed::Sealed for UpdatePersonInterest {}
impl UpdatePersonInterest {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-personInterest` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::UpdatePersonInterest)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for UpdateSkillProficiency {
    const PAYLOAD: Payload = Payload::UpdateSkillProficiency;
}
impl crate::validation::sealed::Sealed for UpdateSkillProficiency {}
impl UpdateSkillProficiency {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `update-skillProficiency` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::UpdateSkillProficiency)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for PersonAnnotation {
    const PAYLOAD: Payload = Payload::PersonAnnotation;
}
impl crate::validation::sealed::Sealed for PersonAnnotation {}
impl PersonAnnotation {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `personAnnotation` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::PersonAnnotation)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for PersonInterest {
    const PAYLOAD: Payload = Payload::PersonInterest;
}
impl crate::validation::sealed::Sealed for PersonInterest {}
impl PersonInterest {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `personInterest` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::PersonInterest)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
impl PayloadType for SkillProficiency {
    const PAYLOAD: Payload = Payload::SkillProficiency;
}
impl crate::validation::sealed::Sealed for SkillProficiency {}
impl SkillProficiency {
    /// Reports every wrong property, with the default rules.
    #[must_use]
    #[inline]
    pub fn validate(&self) -> Report {
        validate_typed(self)
    }
    /// Checks the bytes as `skillProficiency` and reads them.
    ///
    /// # Errors
    ///
    /// The report, when anything in it is denied. `null-item` and `duplicate-property` are always denied here.
    #[inline]
    pub fn from_slice(bytes: &[u8]) -> Result<Self, Report> {
        crate::validation::Validator::new(Payload::SkillProficiency)
            .parse::<Self>(bytes)
            .map(|(value, _)| value)
    }
}
