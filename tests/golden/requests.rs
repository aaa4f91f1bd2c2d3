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
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "which ones are used depends on the schema"
)]
use crate::model::types::*;
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userAccountInformation/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/requests.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/requests.rs"));
