// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[allow(unused_imports, reason = "which ones are used depends on the schema")]
use super::items::{Boolean, Double, Int32, ObjectOf, Text};
use super::{ByteReader, Reader, read};
use crate::validation::check::{Checker, Location, SeenNames};
use crate::validation::tables::ObjectTable;
use crate::validation::object_tables;
use crate::payload::Payload;
use crate::scan::{Scanner, Stop};
/// Checks a body as a payload.
pub(crate) fn read_payload(payload: Payload, bytes: &[u8], checker: &mut Checker<'_>) {
    match payload {
        Payload::CreateEducationalActivity => {
            read::<CreateEducationalActivityBytes>(bytes, checker);
        }
        Payload::CreateItemAddress => {
            read::<CreateItemAddressBytes>(bytes, checker);
        }
        Payload::CreateItemEmail => {
            read::<CreateItemEmailBytes>(bytes, checker);
        }
        Payload::CreateItemPatent => {
            read::<CreateItemPatentBytes>(bytes, checker);
        }
        Payload::CreateItemPhone => {
            read::<CreateItemPhoneBytes>(bytes, checker);
        }
        Payload::CreateItemPublication => {
            read::<CreateItemPublicationBytes>(bytes, checker);
        }
        Payload::CreateLanguageProficiency => {
            read::<CreateLanguageProficiencyBytes>(bytes, checker);
        }
        Payload::CreatePersonAnniversary => {
            read::<CreatePersonAnniversaryBytes>(bytes, checker);
        }
        Payload::CreatePersonAnnotation => {
            read::<CreatePersonAnnotationBytes>(bytes, checker);
        }
        Payload::CreatePersonAward => {
            read::<CreatePersonAwardBytes>(bytes, checker);
        }
        Payload::CreatePersonCertification => {
            read::<CreatePersonCertificationBytes>(bytes, checker);
        }
        Payload::CreatePersonInterest => {
            read::<CreatePersonInterestBytes>(bytes, checker);
        }
        Payload::CreatePersonName => {
            read::<CreatePersonNameBytes>(bytes, checker);
        }
        Payload::CreatePersonResponsibility => {
            read::<CreatePersonResponsibilityBytes>(bytes, checker);
        }
        Payload::CreatePersonWebsite => {
            read::<CreatePersonWebsiteBytes>(bytes, checker);
        }
        Payload::CreateProjectParticipation => {
            read::<CreateProjectParticipationBytes>(bytes, checker);
        }
        Payload::CreateSkillProficiency => {
            read::<CreateSkillProficiencyBytes>(bytes, checker);
        }
        Payload::CreateUserAccountInformation => {
            read::<CreateUserAccountInformationBytes>(bytes, checker);
        }
        Payload::CreateWebAccount => {
            read::<CreateWebAccountBytes>(bytes, checker);
        }
        Payload::CreateWorkPosition => {
            read::<CreateWorkPositionBytes>(bytes, checker);
        }
        Payload::UpdateEducationalActivity => {
            read::<UpdateEducationalActivityBytes>(bytes, checker);
        }
        Payload::UpdateItemAddress => {
            read::<UpdateItemAddressBytes>(bytes, checker);
        }
        Payload::UpdateItemEmail => {
            read::<UpdateItemEmailBytes>(bytes, checker);
        }
        Payload::UpdateItemPatent => {
            read::<UpdateItemPatentBytes>(bytes, checker);
        }
        Payload::UpdateItemPhone => {
            read::<UpdateItemPhoneBytes>(bytes, checker);
        }
        Payload::UpdateItemPublication => {
            read::<UpdateItemPublicationBytes>(bytes, checker);
        }
        Payload::UpdateLanguageProficiency => {
            read::<UpdateLanguageProficiencyBytes>(bytes, checker);
        }
        Payload::UpdatePersonAnniversary => {
            read::<UpdatePersonAnniversaryBytes>(bytes, checker);
        }
        Payload::UpdatePersonAnnotation => {
            read::<UpdatePersonAnnotationBytes>(bytes, checker);
        }
        Payload::UpdatePersonAward => {
            read::<UpdatePersonAwardBytes>(bytes, checker);
        }
        Payload::UpdatePersonCertification => {
            read::<UpdatePersonCertificationBytes>(bytes, checker);
        }
        Payload::UpdatePersonInterest => {
            read::<UpdatePersonInterestBytes>(bytes, checker);
        }
        Payload::UpdatePersonName => {
            read::<UpdatePersonNameBytes>(bytes, checker);
        }
        Payload::UpdatePersonResponsibility => {
            read::<UpdatePersonResponsibilityBytes>(bytes, checker);
        }
        Payload::UpdatePersonWebsite => {
            read::<UpdatePersonWebsiteBytes>(bytes, checker);
        }
        Payload::UpdateProjectParticipation => {
            read::<UpdateProjectParticipationBytes>(bytes, checker);
        }
        Payload::UpdateSkillProficiency => {
            read::<UpdateSkillProficiencyBytes>(bytes, checker);
        }
        Payload::UpdateUserAccountInformation => {
            read::<UpdateUserAccountInformationBytes>(bytes, checker);
        }
        Payload::UpdateWebAccount => {
            read::<UpdateWebAccountBytes>(bytes, checker);
        }
        Payload::UpdateWorkPosition => {
            read::<UpdateWorkPositionBytes>(bytes, checker);
        }
        Payload::EducationalActivity => {
            read::<EducationalActivityBytes>(bytes, checker);
        }
        Payload::ItemAddress => {
            read::<ItemAddressBytes>(bytes, checker);
        }
        Payload::ItemEmail => {
            read::<ItemEmailBytes>(bytes, checker);
        }
        Payload::ItemPatent => {
            read::<ItemPatentBytes>(bytes, checker);
        }
        Payload::ItemPhone => {
            read::<ItemPhoneBytes>(bytes, checker);
        }
        Payload::ItemPublication => {
            read::<ItemPublicationBytes>(bytes, checker);
        }
        Payload::LanguageProficiency => {
            read::<LanguageProficiencyBytes>(bytes, checker);
        }
        Payload::PersonAnniversary => {
            read::<PersonAnniversaryBytes>(bytes, checker);
        }
        Payload::PersonAnnotation => {
            read::<PersonAnnotationBytes>(bytes, checker);
        }
        Payload::PersonAward => {
            read::<PersonAwardBytes>(bytes, checker);
        }
        Payload::PersonCertification => {
            read::<PersonCertificationBytes>(bytes, checker);
        }
        Payload::PersonInterest => {
            read::<PersonInterestBytes>(bytes, checker);
        }
        Payload::PersonName => {
            read::<PersonNameBytes>(bytes, checker);
        }
        Payload::PersonResponsibility => {
            read::<PersonResponsibilityBytes>(bytes, checker);
        }
        Payload::PersonWebsite => {
            read::<PersonWebsiteBytes>(bytes, checker);
        }
        Payload::ProjectParticipation => {
            read::<ProjectParticipationBytes>(bytes, checker);
        }
        Payload::SkillProficiency => {
            read::<SkillProficiencyBytes>(bytes, checker);
        }
        Payload::UserAccountInformation => {
            read::<UserAccountInformationBytes>(bytes, checker);
        }
        Payload::WebAccount => {
            read::<WebAccountBytes>(bytes, checker);
        }
        Payload::WorkPosition => {
            read::<WorkPositionBytes>(bytes, checker);
        }
    }
}
include!(concat!(env!("OUT_DIR"), "/generated/companyDetail/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/byte_readers.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/educationalActivityDetail/byte_readers.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/geoCoordinates/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/institutionData/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/localeInfo/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/originTenantInfo/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/physicalAddress/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/positionDetail/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/relatedPerson/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/serviceInformation/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userAccountInformation/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/yomiPersonName/byte_readers.rs"));
