// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{
    Disagreement, Header, Operation, OperationKind, Permission, PermissionKind,
    Provenance, Source, Statement, Topic,
};
use crate::payload::Payload;
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/operation_facts.rs"));
