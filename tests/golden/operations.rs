// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/operations.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/operations.rs"));
