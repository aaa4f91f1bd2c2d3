// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// An entity type: what Graph returns. Sealed.
pub trait Resource: crate::payload::PayloadType + crate::model::facets::Facet {}
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userAccountInformation/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/operations.rs"));
