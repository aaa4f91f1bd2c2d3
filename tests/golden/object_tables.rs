// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::tables::{
    Access, EnumTable, ObjectTable, PropertyTable, StringCheck, ValueCheck, ValueKind,
};
/// The most properties that a type can have; the generator refuses more.
pub(crate) const MAX_PROPERTIES: usize = 63;
/// The most members that an enum can have; the generator refuses more.
#[allow(dead_code, reason = "the readers rely on it without naming it")]
pub(crate) const MAX_MEMBERS: usize = 64;
include!(concat!(env!("OUT_DIR"), "/generated/ageGroup/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/allowedAudiences/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/anniversaryType/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/bodyType/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/collaborationTag/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/emailType/object_tables.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/languageProficiencyLevel/object_tables.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/personRelationship/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/phoneType/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/physicalAddressType/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiencyLevel/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userPersona/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/companyDetail/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/object_tables.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/educationalActivityDetail/object_tables.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/entity/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/geoCoordinates/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/institutionData/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/localeInfo/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/originTenantInfo/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/physicalAddress/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/positionDetail/object_tables.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/object_tables.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/relatedPerson/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/serviceInformation/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userAccountInformation/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/yomiPersonName/object_tables.rs"));
