// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use std::borrow::Cow;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use super::Fragment;
include!(concat!(env!("OUT_DIR"), "/generated/bell/schemars.rs"));
