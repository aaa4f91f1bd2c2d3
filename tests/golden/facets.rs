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
use crate::value::{Double, Field, Flags, GraphDate, GraphDateTime, OneOrMany, Open};
use crate::value::sealed::Sealed;
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userAccountInformation/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/facets.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/facets.rs"));
