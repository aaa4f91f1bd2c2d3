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
use crate::value::{Double, Field, Flags, GraphDateTime, OneOrMany, Open};
include!(concat!(env!("OUT_DIR"), "/generated/identity/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/types.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/types.rs"));
