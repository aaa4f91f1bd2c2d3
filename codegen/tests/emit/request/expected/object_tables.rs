// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::tables::{
    Access, EnumTable, ObjectTable, PropertyTable, StringCheck, ValueCheck, ValueKind,
};
/// The most properties that a type can have; the generator refuses more.
pub(crate) const MAX_PROPERTIES: usize = 63;
/// The most members that an enum can have; the generator refuses more.
#[allow(dead_code, reason = "the readers rely on it without naming it")]
pub(crate) const MAX_MEMBERS: usize = 64;
include!(concat!(env!("OUT_DIR"), "/generated/bell/object_tables.rs"));
