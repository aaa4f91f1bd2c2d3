// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use std::borrow::Cow;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use super::Fragment;
include!(concat!(env!("OUT_DIR"), "/generated/allowedAudiences/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/bodyType/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/collaborationTag/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/schemars.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiencyLevel/schemars.rs"));
