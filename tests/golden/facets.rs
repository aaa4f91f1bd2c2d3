// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "which ones are used depends on the schema"
)]
use crate::model::types::*;
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "which ones are used depends on the schema"
)]
use crate::model::enums::*;
#[allow(unused_imports, reason = "which ones are used depends on the schema")]
use crate::value::{Double, Field, Flags, GraphDateTime, OneOrMany, Open};
use crate::value::sealed::Sealed;
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/facets.rs"));
