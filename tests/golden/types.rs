// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use std::marker::PhantomData;
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use crate::value::{Object, ObjectVisitor, read_property, write_additional};
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "which ones are used depends on the schema"
)]
use crate::model::enums::*;
#[allow(unused_imports, reason = "which ones are used depends on the schema")]
use crate::value::{Double, Field, Flags, GraphDate, GraphDateTime, OneOrMany, Open};
include!(concat!(env!("OUT_DIR"), "/generated/companyDetail/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivityDetail/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/geoCoordinates/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/institutionData/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/localeInfo/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/originTenantInfo/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/physicalAddress/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/positionDetail/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/relatedPerson/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/serviceInformation/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userAccountInformation/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/yomiPersonName/types.rs"));
