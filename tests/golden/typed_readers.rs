// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::validation::tables::ObjectTable;
use crate::validation::object_tables;
use super::{PropertyReader, TypedObject};
use crate::value::Object;
include!(concat!(env!("OUT_DIR"), "/generated/companyDetail/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/typed_readers.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/educationalActivityDetail/typed_readers.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/geoCoordinates/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/institutionData/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/localeInfo/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/originTenantInfo/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/physicalAddress/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/positionDetail/typed_readers.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/typed_readers.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/relatedPerson/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/serviceInformation/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userAccountInformation/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/yomiPersonName/typed_readers.rs"));
