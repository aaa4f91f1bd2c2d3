// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::tables::{
    Access, EnumTable, ObjectTable, PayloadKind, PayloadTable, PropertyTable,
    StringCheck, ValueCheck, ValueKind,
};
/// The most properties that a type can have; the generator refuses more.
pub(crate) const MAX_PROPERTIES: usize = 63;
/// The most members that an enum can have; the generator refuses more.
#[allow(dead_code, reason = "the readers rely on it without naming it")]
pub(crate) const MAX_MEMBERS: usize = 64;
include!(concat!(env!("OUT_DIR"), "/generated/allowedAudiences/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/bodyType/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/collaborationTag/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiencyLevel/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/entity/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/object_tables.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/object_tables.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/object_tables.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/object_tables.rs"));
