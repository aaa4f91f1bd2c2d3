// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

include!(concat!(env!("OUT_DIR"), "/generated/bell/operations.rs"));
