// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// An entity type: what Graph returns. Sealed.
pub trait Resource: crate::payload::PayloadType {}
include!(concat!(env!("OUT_DIR"), "/generated/bell/operations.rs"));
