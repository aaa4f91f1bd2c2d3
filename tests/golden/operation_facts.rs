// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{
    Disagreement, Header, Operation, OperationKind, Permission, PermissionKind,
    Provenance, QueryOption, Source, Statement, Topic,
};
use crate::payload::Payload;
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/operation_facts.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/userAccountInformation/operation_facts.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/operation_facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/operation_facts.rs"));
