// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::payload::PayloadType;
use crate::validation::tables::{ObjectTable, PayloadKind};
use crate::validation::{
    ReadBytes, Report, Validator, byte_readers, object_tables, validate_typed,
};
/// Something that can be checked by itself: a request body, or an object that Graph returns.
///
/// Parses from and prints as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Payload {
    /// `create-educationalActivity`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-educationalactivities?view=graph-rest-beta>.
    CreateEducationalActivity,
    /// `create-itemAddress`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-addresses?view=graph-rest-beta>.
    CreateItemAddress,
    /// `create-itemEmail`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-emails?view=graph-rest-beta>.
    CreateItemEmail,
    /// `create-itemPatent`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-patents?view=graph-rest-beta>.
    CreateItemPatent,
    /// `create-itemPhone`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-phones?view=graph-rest-beta>.
    CreateItemPhone,
    /// `create-itemPublication`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-publications?view=graph-rest-beta>.
    CreateItemPublication,
    /// `create-languageProficiency`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-languages?view=graph-rest-beta>.
    CreateLanguageProficiency,
    /// `create-personAnniversary`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-anniversaries?view=graph-rest-beta>.
    CreatePersonAnniversary,
    /// `create-personAnnotation`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta>.
    CreatePersonAnnotation,
    /// `create-personAward`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-awards?view=graph-rest-beta>.
    CreatePersonAward,
    /// `create-personCertification`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-certifications?view=graph-rest-beta>.
    CreatePersonCertification,
    /// `create-personInterest`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta>.
    CreatePersonInterest,
    /// `create-personName`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-names?view=graph-rest-beta>.
    CreatePersonName,
    /// `create-personResponsibility`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-responsibilities?view=graph-rest-beta>.
    CreatePersonResponsibility,
    /// `create-personWebsite`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-websites?view=graph-rest-beta>.
    CreatePersonWebsite,
    /// `create-projectParticipation`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-projects?view=graph-rest-beta>.
    CreateProjectParticipation,
    /// `create-skillProficiency`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta>.
    CreateSkillProficiency,
    /// `create-userAccountInformation`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-accounts?view=graph-rest-beta>.
    CreateUserAccountInformation,
    /// `create-webAccount`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-webaccounts?view=graph-rest-beta>.
    CreateWebAccount,
    /// `create-workPosition`: the request body of POST <https://learn.microsoft.com/graph/api/profile-post-positions?view=graph-rest-beta>.
    CreateWorkPosition,
    /// `update-educationalActivity`: the request body of PATCH <https://learn.microsoft.com/graph/api/educationalactivity-update?view=graph-rest-beta>.
    UpdateEducationalActivity,
    /// `update-itemAddress`: the request body of PATCH <https://learn.microsoft.com/graph/api/itemaddress-update?view=graph-rest-beta>.
    UpdateItemAddress,
    /// `update-itemEmail`: the request body of PATCH <https://learn.microsoft.com/graph/api/itememail-update?view=graph-rest-beta>.
    UpdateItemEmail,
    /// `update-itemPatent`: the request body of PATCH <https://learn.microsoft.com/graph/api/itempatent-update?view=graph-rest-beta>.
    UpdateItemPatent,
    /// `update-itemPhone`: the request body of PATCH <https://learn.microsoft.com/graph/api/itemphone-update?view=graph-rest-beta>.
    UpdateItemPhone,
    /// `update-itemPublication`: the request body of PATCH <https://learn.microsoft.com/graph/api/itempublication-update?view=graph-rest-beta>.
    UpdateItemPublication,
    /// `update-languageProficiency`: the request body of PATCH <https://learn.microsoft.com/graph/api/languageproficiency-update?view=graph-rest-beta>.
    UpdateLanguageProficiency,
    /// `update-personAnniversary`: the request body of PATCH <https://learn.microsoft.com/graph/api/personanniversary-update?view=graph-rest-beta>.
    UpdatePersonAnniversary,
    /// `update-personAnnotation`: the request body of PATCH <https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta>.
    UpdatePersonAnnotation,
    /// `update-personAward`: the request body of PATCH <https://learn.microsoft.com/graph/api/personaward-update?view=graph-rest-beta>.
    UpdatePersonAward,
    /// `update-personCertification`: the request body of PATCH <https://learn.microsoft.com/graph/api/personcertification-update?view=graph-rest-beta>.
    UpdatePersonCertification,
    /// `update-personInterest`: the request body of PATCH <https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta>.
    UpdatePersonInterest,
    /// `update-personName`: the request body of PATCH <https://learn.microsoft.com/graph/api/personname-update?view=graph-rest-beta>.
    UpdatePersonName,
    /// `update-personResponsibility`: the request body of PATCH <https://learn.microsoft.com/graph/api/personresponsibility-update?view=graph-rest-beta>.
    UpdatePersonResponsibility,
    /// `update-personWebsite`: the request body of PATCH <https://learn.microsoft.com/graph/api/personwebsite-update?view=graph-rest-beta>.
    UpdatePersonWebsite,
    /// `update-projectParticipation`: the request body of PATCH <https://learn.microsoft.com/graph/api/projectparticipation-update?view=graph-rest-beta>.
    UpdateProjectParticipation,
    /// `update-skillProficiency`: the request body of PATCH <https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta>.
    UpdateSkillProficiency,
    /// `update-userAccountInformation`: the request body of PATCH <https://learn.microsoft.com/graph/api/useraccountinformation-update?view=graph-rest-beta>.
    UpdateUserAccountInformation,
    /// `update-webAccount`: the request body of PATCH <https://learn.microsoft.com/graph/api/webaccount-update?view=graph-rest-beta>.
    UpdateWebAccount,
    /// `update-workPosition`: the request body of PATCH <https://learn.microsoft.com/graph/api/workposition-update?view=graph-rest-beta>.
    UpdateWorkPosition,
    /// `educationalActivity`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta>.
    EducationalActivity,
    /// `itemAddress`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta>.
    ItemAddress,
    /// `itemEmail`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta>.
    ItemEmail,
    /// `itemPatent`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>.
    ItemPatent,
    /// `itemPhone`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta>.
    ItemPhone,
    /// `itemPublication`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta>.
    ItemPublication,
    /// `languageProficiency`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>.
    LanguageProficiency,
    /// `personAnniversary`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta>.
    PersonAnniversary,
    /// `personAnnotation`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>.
    PersonAnnotation,
    /// `personAward`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>.
    PersonAward,
    /// `personCertification`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>.
    PersonCertification,
    /// `personInterest`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>.
    PersonInterest,
    /// `personName`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>.
    PersonName,
    /// `personResponsibility`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta>.
    PersonResponsibility,
    /// `personWebsite`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta>.
    PersonWebsite,
    /// `projectParticipation`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>.
    ProjectParticipation,
    /// `skillProficiency`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>.
    SkillProficiency,
    /// `userAccountInformation`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>.
    UserAccountInformation,
    /// `webAccount`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>.
    WebAccount,
    /// `workPosition`: the object that Graph returns <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>.
    WorkPosition,
}
impl Payload {
    /// All variants, in order.
    pub const ALL: &'static [Self] = &[
        Self::CreateEducationalActivity,
        Self::CreateItemAddress,
        Self::CreateItemEmail,
        Self::CreateItemPatent,
        Self::CreateItemPhone,
        Self::CreateItemPublication,
        Self::CreateLanguageProficiency,
        Self::CreatePersonAnniversary,
        Self::CreatePersonAnnotation,
        Self::CreatePersonAward,
        Self::CreatePersonCertification,
        Self::CreatePersonInterest,
        Self::CreatePersonName,
        Self::CreatePersonResponsibility,
        Self::CreatePersonWebsite,
        Self::CreateProjectParticipation,
        Self::CreateSkillProficiency,
        Self::CreateUserAccountInformation,
        Self::CreateWebAccount,
        Self::CreateWorkPosition,
        Self::UpdateEducationalActivity,
        Self::UpdateItemAddress,
        Self::UpdateItemEmail,
        Self::UpdateItemPatent,
        Self::UpdateItemPhone,
        Self::UpdateItemPublication,
        Self::UpdateLanguageProficiency,
        Self::UpdatePersonAnniversary,
        Self::UpdatePersonAnnotation,
        Self::UpdatePersonAward,
        Self::UpdatePersonCertification,
        Self::UpdatePersonInterest,
        Self::UpdatePersonName,
        Self::UpdatePersonResponsibility,
        Self::UpdatePersonWebsite,
        Self::UpdateProjectParticipation,
        Self::UpdateSkillProficiency,
        Self::UpdateUserAccountInformation,
        Self::UpdateWebAccount,
        Self::UpdateWorkPosition,
        Self::EducationalActivity,
        Self::ItemAddress,
        Self::ItemEmail,
        Self::ItemPatent,
        Self::ItemPhone,
        Self::ItemPublication,
        Self::LanguageProficiency,
        Self::PersonAnniversary,
        Self::PersonAnnotation,
        Self::PersonAward,
        Self::PersonCertification,
        Self::PersonInterest,
        Self::PersonName,
        Self::PersonResponsibility,
        Self::PersonWebsite,
        Self::ProjectParticipation,
        Self::SkillProficiency,
        Self::UserAccountInformation,
        Self::WebAccount,
        Self::WorkPosition,
    ];
    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CreateEducationalActivity => "create-educationalActivity",
            Self::CreateItemAddress => "create-itemAddress",
            Self::CreateItemEmail => "create-itemEmail",
            Self::CreateItemPatent => "create-itemPatent",
            Self::CreateItemPhone => "create-itemPhone",
            Self::CreateItemPublication => "create-itemPublication",
            Self::CreateLanguageProficiency => "create-languageProficiency",
            Self::CreatePersonAnniversary => "create-personAnniversary",
            Self::CreatePersonAnnotation => "create-personAnnotation",
            Self::CreatePersonAward => "create-personAward",
            Self::CreatePersonCertification => "create-personCertification",
            Self::CreatePersonInterest => "create-personInterest",
            Self::CreatePersonName => "create-personName",
            Self::CreatePersonResponsibility => "create-personResponsibility",
            Self::CreatePersonWebsite => "create-personWebsite",
            Self::CreateProjectParticipation => "create-projectParticipation",
            Self::CreateSkillProficiency => "create-skillProficiency",
            Self::CreateUserAccountInformation => "create-userAccountInformation",
            Self::CreateWebAccount => "create-webAccount",
            Self::CreateWorkPosition => "create-workPosition",
            Self::UpdateEducationalActivity => "update-educationalActivity",
            Self::UpdateItemAddress => "update-itemAddress",
            Self::UpdateItemEmail => "update-itemEmail",
            Self::UpdateItemPatent => "update-itemPatent",
            Self::UpdateItemPhone => "update-itemPhone",
            Self::UpdateItemPublication => "update-itemPublication",
            Self::UpdateLanguageProficiency => "update-languageProficiency",
            Self::UpdatePersonAnniversary => "update-personAnniversary",
            Self::UpdatePersonAnnotation => "update-personAnnotation",
            Self::UpdatePersonAward => "update-personAward",
            Self::UpdatePersonCertification => "update-personCertification",
            Self::UpdatePersonInterest => "update-personInterest",
            Self::UpdatePersonName => "update-personName",
            Self::UpdatePersonResponsibility => "update-personResponsibility",
            Self::UpdatePersonWebsite => "update-personWebsite",
            Self::UpdateProjectParticipation => "update-projectParticipation",
            Self::UpdateSkillProficiency => "update-skillProficiency",
            Self::UpdateUserAccountInformation => "update-userAccountInformation",
            Self::UpdateWebAccount => "update-webAccount",
            Self::UpdateWorkPosition => "update-workPosition",
            Self::EducationalActivity => "educationalActivity",
            Self::ItemAddress => "itemAddress",
            Self::ItemEmail => "itemEmail",
            Self::ItemPatent => "itemPatent",
            Self::ItemPhone => "itemPhone",
            Self::ItemPublication => "itemPublication",
            Self::LanguageProficiency => "languageProficiency",
            Self::PersonAnniversary => "personAnniversary",
            Self::PersonAnnotation => "personAnnotation",
            Self::PersonAward => "personAward",
            Self::PersonCertification => "personCertification",
            Self::PersonInterest => "personInterest",
            Self::PersonName => "personName",
            Self::PersonResponsibility => "personResponsibility",
            Self::PersonWebsite => "personWebsite",
            Self::ProjectParticipation => "projectParticipation",
            Self::SkillProficiency => "skillProficiency",
            Self::UserAccountInformation => "userAccountInformation",
            Self::WebAccount => "webAccount",
            Self::WorkPosition => "workPosition",
        }
    }
}
crate::named!(Payload);
impl Payload {
    pub(crate) const fn kind(self) -> PayloadKind {
        match self {
            Self::CreateEducationalActivity
            | Self::CreateItemAddress
            | Self::CreateItemEmail
            | Self::CreateItemPatent
            | Self::CreateItemPhone
            | Self::CreateItemPublication
            | Self::CreateLanguageProficiency
            | Self::CreatePersonAnniversary
            | Self::CreatePersonAnnotation
            | Self::CreatePersonAward
            | Self::CreatePersonCertification
            | Self::CreatePersonInterest
            | Self::CreatePersonName
            | Self::CreatePersonResponsibility
            | Self::CreatePersonWebsite
            | Self::CreateProjectParticipation
            | Self::CreateSkillProficiency
            | Self::CreateUserAccountInformation
            | Self::CreateWebAccount
            | Self::CreateWorkPosition => PayloadKind::Create,
            Self::EducationalActivity
            | Self::ItemAddress
            | Self::ItemEmail
            | Self::ItemPatent
            | Self::ItemPhone
            | Self::ItemPublication
            | Self::LanguageProficiency
            | Self::PersonAnniversary
            | Self::PersonAnnotation
            | Self::PersonAward
            | Self::PersonCertification
            | Self::PersonInterest
            | Self::PersonName
            | Self::PersonResponsibility
            | Self::PersonWebsite
            | Self::ProjectParticipation
            | Self::SkillProficiency
            | Self::UserAccountInformation
            | Self::WebAccount
            | Self::WorkPosition => PayloadKind::Entity,
            Self::UpdateEducationalActivity
            | Self::UpdateItemAddress
            | Self::UpdateItemEmail
            | Self::UpdateItemPatent
            | Self::UpdateItemPhone
            | Self::UpdateItemPublication
            | Self::UpdateLanguageProficiency
            | Self::UpdatePersonAnniversary
            | Self::UpdatePersonAnnotation
            | Self::UpdatePersonAward
            | Self::UpdatePersonCertification
            | Self::UpdatePersonInterest
            | Self::UpdatePersonName
            | Self::UpdatePersonResponsibility
            | Self::UpdatePersonWebsite
            | Self::UpdateProjectParticipation
            | Self::UpdateSkillProficiency
            | Self::UpdateUserAccountInformation
            | Self::UpdateWebAccount
            | Self::UpdateWorkPosition => PayloadKind::Update,
        }
    }
    /// The table of the object that the body must be.
    #[inline]
    pub(crate) const fn object(self) -> &'static ObjectTable {
        match self {
            Self::CreateEducationalActivity => {
                &object_tables::OBJECT_CREATE_EDUCATIONAL_ACTIVITY
            }
            Self::CreateItemAddress => &object_tables::OBJECT_CREATE_ITEM_ADDRESS,
            Self::CreateItemEmail => &object_tables::OBJECT_CREATE_ITEM_EMAIL,
            Self::CreateItemPatent => &object_tables::OBJECT_CREATE_ITEM_PATENT,
            Self::CreateItemPhone => &object_tables::OBJECT_CREATE_ITEM_PHONE,
            Self::CreateItemPublication => &object_tables::OBJECT_CREATE_ITEM_PUBLICATION,
            Self::CreateLanguageProficiency => {
                &object_tables::OBJECT_CREATE_LANGUAGE_PROFICIENCY
            }
            Self::CreatePersonAnniversary => {
                &object_tables::OBJECT_CREATE_PERSON_ANNIVERSARY
            }
            Self::CreatePersonAnnotation => {
                &object_tables::OBJECT_CREATE_PERSON_ANNOTATION
            }
            Self::CreatePersonAward => &object_tables::OBJECT_CREATE_PERSON_AWARD,
            Self::CreatePersonCertification => {
                &object_tables::OBJECT_CREATE_PERSON_CERTIFICATION
            }
            Self::CreatePersonInterest => &object_tables::OBJECT_CREATE_PERSON_INTEREST,
            Self::CreatePersonName => &object_tables::OBJECT_CREATE_PERSON_NAME,
            Self::CreatePersonResponsibility => {
                &object_tables::OBJECT_CREATE_PERSON_RESPONSIBILITY
            }
            Self::CreatePersonWebsite => &object_tables::OBJECT_CREATE_PERSON_WEBSITE,
            Self::CreateProjectParticipation => {
                &object_tables::OBJECT_CREATE_PROJECT_PARTICIPATION
            }
            Self::CreateSkillProficiency => {
                &object_tables::OBJECT_CREATE_SKILL_PROFICIENCY
            }
            Self::CreateUserAccountInformation => {
                &object_tables::OBJECT_CREATE_USER_ACCOUNT_INFORMATION
            }
            Self::CreateWebAccount => &object_tables::OBJECT_CREATE_WEB_ACCOUNT,
            Self::CreateWorkPosition => &object_tables::OBJECT_CREATE_WORK_POSITION,
            Self::UpdateEducationalActivity => {
                &object_tables::OBJECT_UPDATE_EDUCATIONAL_ACTIVITY
            }
            Self::UpdateItemAddress => &object_tables::OBJECT_UPDATE_ITEM_ADDRESS,
            Self::UpdateItemEmail => &object_tables::OBJECT_UPDATE_ITEM_EMAIL,
            Self::UpdateItemPatent => &object_tables::OBJECT_UPDATE_ITEM_PATENT,
            Self::UpdateItemPhone => &object_tables::OBJECT_UPDATE_ITEM_PHONE,
            Self::UpdateItemPublication => &object_tables::OBJECT_UPDATE_ITEM_PUBLICATION,
            Self::UpdateLanguageProficiency => {
                &object_tables::OBJECT_UPDATE_LANGUAGE_PROFICIENCY
            }
            Self::UpdatePersonAnniversary => {
                &object_tables::OBJECT_UPDATE_PERSON_ANNIVERSARY
            }
            Self::UpdatePersonAnnotation => {
                &object_tables::OBJECT_UPDATE_PERSON_ANNOTATION
            }
            Self::UpdatePersonAward => &object_tables::OBJECT_UPDATE_PERSON_AWARD,
            Self::UpdatePersonCertification => {
                &object_tables::OBJECT_UPDATE_PERSON_CERTIFICATION
            }
            Self::UpdatePersonInterest => &object_tables::OBJECT_UPDATE_PERSON_INTEREST,
            Self::UpdatePersonName => &object_tables::OBJECT_UPDATE_PERSON_NAME,
            Self::UpdatePersonResponsibility => {
                &object_tables::OBJECT_UPDATE_PERSON_RESPONSIBILITY
            }
            Self::UpdatePersonWebsite => &object_tables::OBJECT_UPDATE_PERSON_WEBSITE,
            Self::UpdateProjectParticipation => {
                &object_tables::OBJECT_UPDATE_PROJECT_PARTICIPATION
            }
            Self::UpdateSkillProficiency => {
                &object_tables::OBJECT_UPDATE_SKILL_PROFICIENCY
            }
            Self::UpdateUserAccountInformation => {
                &object_tables::OBJECT_UPDATE_USER_ACCOUNT_INFORMATION
            }
            Self::UpdateWebAccount => &object_tables::OBJECT_UPDATE_WEB_ACCOUNT,
            Self::UpdateWorkPosition => &object_tables::OBJECT_UPDATE_WORK_POSITION,
            Self::EducationalActivity => &object_tables::OBJECT_EDUCATIONAL_ACTIVITY,
            Self::ItemAddress => &object_tables::OBJECT_ITEM_ADDRESS,
            Self::ItemEmail => &object_tables::OBJECT_ITEM_EMAIL,
            Self::ItemPatent => &object_tables::OBJECT_ITEM_PATENT,
            Self::ItemPhone => &object_tables::OBJECT_ITEM_PHONE,
            Self::ItemPublication => &object_tables::OBJECT_ITEM_PUBLICATION,
            Self::LanguageProficiency => &object_tables::OBJECT_LANGUAGE_PROFICIENCY,
            Self::PersonAnniversary => &object_tables::OBJECT_PERSON_ANNIVERSARY,
            Self::PersonAnnotation => &object_tables::OBJECT_PERSON_ANNOTATION,
            Self::PersonAward => &object_tables::OBJECT_PERSON_AWARD,
            Self::PersonCertification => &object_tables::OBJECT_PERSON_CERTIFICATION,
            Self::PersonInterest => &object_tables::OBJECT_PERSON_INTEREST,
            Self::PersonName => &object_tables::OBJECT_PERSON_NAME,
            Self::PersonResponsibility => &object_tables::OBJECT_PERSON_RESPONSIBILITY,
            Self::PersonWebsite => &object_tables::OBJECT_PERSON_WEBSITE,
            Self::ProjectParticipation => &object_tables::OBJECT_PROJECT_PARTICIPATION,
            Self::SkillProficiency => &object_tables::OBJECT_SKILL_PROFICIENCY,
            Self::UserAccountInformation => {
                &object_tables::OBJECT_USER_ACCOUNT_INFORMATION
            }
            Self::WebAccount => &object_tables::OBJECT_WEB_ACCOUNT,
            Self::WorkPosition => &object_tables::OBJECT_WORK_POSITION,
        }
    }
    /// The code that reads the body from bytes.
    #[inline]
    pub(crate) const fn read_bytes(self) -> ReadBytes {
        match self {
            Self::CreateEducationalActivity => {
                byte_readers::read_create_educational_activity
            }
            Self::CreateItemAddress => byte_readers::read_create_item_address,
            Self::CreateItemEmail => byte_readers::read_create_item_email,
            Self::CreateItemPatent => byte_readers::read_create_item_patent,
            Self::CreateItemPhone => byte_readers::read_create_item_phone,
            Self::CreateItemPublication => byte_readers::read_create_item_publication,
            Self::CreateLanguageProficiency => {
                byte_readers::read_create_language_proficiency
            }
            Self::CreatePersonAnniversary => byte_readers::read_create_person_anniversary,
            Self::CreatePersonAnnotation => byte_readers::read_create_person_annotation,
            Self::CreatePersonAward => byte_readers::read_create_person_award,
            Self::CreatePersonCertification => {
                byte_readers::read_create_person_certification
            }
            Self::CreatePersonInterest => byte_readers::read_create_person_interest,
            Self::CreatePersonName => byte_readers::read_create_person_name,
            Self::CreatePersonResponsibility => {
                byte_readers::read_create_person_responsibility
            }
            Self::CreatePersonWebsite => byte_readers::read_create_person_website,
            Self::CreateProjectParticipation => {
                byte_readers::read_create_project_participation
            }
            Self::CreateSkillProficiency => byte_readers::read_create_skill_proficiency,
            Self::CreateUserAccountInformation => {
                byte_readers::read_create_user_account_information
            }
            Self::CreateWebAccount => byte_readers::read_create_web_account,
            Self::CreateWorkPosition => byte_readers::read_create_work_position,
            Self::UpdateEducationalActivity => {
                byte_readers::read_update_educational_activity
            }
            Self::UpdateItemAddress => byte_readers::read_update_item_address,
            Self::UpdateItemEmail => byte_readers::read_update_item_email,
            Self::UpdateItemPatent => byte_readers::read_update_item_patent,
            Self::UpdateItemPhone => byte_readers::read_update_item_phone,
            Self::UpdateItemPublication => byte_readers::read_update_item_publication,
            Self::UpdateLanguageProficiency => {
                byte_readers::read_update_language_proficiency
            }
            Self::UpdatePersonAnniversary => byte_readers::read_update_person_anniversary,
            Self::UpdatePersonAnnotation => byte_readers::read_update_person_annotation,
            Self::UpdatePersonAward => byte_readers::read_update_person_award,
            Self::UpdatePersonCertification => {
                byte_readers::read_update_person_certification
            }
            Self::UpdatePersonInterest => byte_readers::read_update_person_interest,
            Self::UpdatePersonName => byte_readers::read_update_person_name,
            Self::UpdatePersonResponsibility => {
                byte_readers::read_update_person_responsibility
            }
            Self::UpdatePersonWebsite => byte_readers::read_update_person_website,
            Self::UpdateProjectParticipation => {
                byte_readers::read_update_project_participation
            }
            Self::UpdateSkillProficiency => byte_readers::read_update_skill_proficiency,
            Self::UpdateUserAccountInformation => {
                byte_readers::read_update_user_account_information
            }
            Self::UpdateWebAccount => byte_readers::read_update_web_account,
            Self::UpdateWorkPosition => byte_readers::read_update_work_position,
            Self::EducationalActivity => byte_readers::read_educational_activity,
            Self::ItemAddress => byte_readers::read_item_address,
            Self::ItemEmail => byte_readers::read_item_email,
            Self::ItemPatent => byte_readers::read_item_patent,
            Self::ItemPhone => byte_readers::read_item_phone,
            Self::ItemPublication => byte_readers::read_item_publication,
            Self::LanguageProficiency => byte_readers::read_language_proficiency,
            Self::PersonAnniversary => byte_readers::read_person_anniversary,
            Self::PersonAnnotation => byte_readers::read_person_annotation,
            Self::PersonAward => byte_readers::read_person_award,
            Self::PersonCertification => byte_readers::read_person_certification,
            Self::PersonInterest => byte_readers::read_person_interest,
            Self::PersonName => byte_readers::read_person_name,
            Self::PersonResponsibility => byte_readers::read_person_responsibility,
            Self::PersonWebsite => byte_readers::read_person_website,
            Self::ProjectParticipation => byte_readers::read_project_participation,
            Self::SkillProficiency => byte_readers::read_skill_proficiency,
            Self::UserAccountInformation => byte_readers::read_user_account_information,
            Self::WebAccount => byte_readers::read_web_account,
            Self::WorkPosition => byte_readers::read_work_position,
        }
    }
}
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userAccountInformation/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/payloads.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/payloads.rs"));
