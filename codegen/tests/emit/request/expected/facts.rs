// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{
    CloudEndpoints, Disagreement, Enum, Member, Operation, Property, Provenance, Source,
    Statement, Topic, Type, TypeKind, ValueType,
};
pub(super) const SCHEMA_VERSION: &str = "2026-11-23";
pub(super) static VERSION: &str = "";
pub(super) static TYPES: &[Type] = &[TYPE_BELL];
pub(super) static ENUMS: &[Enum] = &[];
pub(super) static OPERATIONS: &[Operation] = &[
    super::operation_facts::CREATE_BELL,
    super::operation_facts::DELETE_BELL,
    super::operation_facts::GET_BELL,
    super::operation_facts::LIST_BELL,
    super::operation_facts::UPDATE_BELL,
];
pub(super) static CLOUDS: &[CloudEndpoints] = &[];
include!(concat!(env!("OUT_DIR"), "/generated/bell/facts.rs"));
