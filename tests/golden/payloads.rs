// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::payload::PayloadType;
use crate::validation::tables::PayloadTable;
use crate::validation::{Report, Validator, validate_typed};
/// Something that can be checked by itself: a request body, or an object that Graph returns.
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
    /// All variants, in order.
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
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/payloads.rs"));
