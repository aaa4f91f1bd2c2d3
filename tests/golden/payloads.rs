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
use crate::payload::PayloadType;
use crate::validation::tables::PayloadTable;
use crate::validation::{Report, validate_typed};
/// One thing that travels and can be checked: a request body, or an object that Graph returns.
///
/// Parses from and prints as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Payload {
    /// `create-personAnnotation`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta>.
    CreatePersonAnnotation,
    /// `create-personInterest`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta>.
    CreatePersonInterest,
    /// `create-skillProficiency`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta>.
    CreateSkillProficiency,
    /// `update-personAnnotation`: the request body of PATCH <https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta>.
    UpdatePersonAnnotation,
    /// `update-personInterest`: the request body of PATCH <https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta>.
    UpdatePersonInterest,
    /// `update-skillProficiency`: the request body of PATCH <https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta>.
    UpdateSkillProficiency,
    /// `personAnnotation`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>.
    PersonAnnotation,
    /// `personInterest`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>.
    PersonInterest,
    /// `skillProficiency`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>.
    SkillProficiency,
}
impl Payload {
    /// Every variant, in the schema's order.
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
    /// The name.
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
crate::named!(Payload);
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
}
impl PayloadType for CreatePersonAnnotation {
    const PAYLOAD: Payload = Payload::CreatePersonAnnotation;
}
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
