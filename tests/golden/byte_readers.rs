// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[allow(unused_imports, reason = "which ones are used depends on the schema")]
use super::items::{Boolean, Double, Int32, ObjectOf, Text};
use super::{ByteReader, Reader, read};
use crate::validation::check::{Checker, Location, SeenNames};
use crate::validation::tables::ObjectTable;
use crate::validation::object_tables;
use crate::scan::{Scanner, Stop};
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
