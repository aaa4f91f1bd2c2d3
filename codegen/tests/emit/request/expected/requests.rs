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
include!(concat!(env!("OUT_DIR"), "/generated/bell/requests.rs"));
