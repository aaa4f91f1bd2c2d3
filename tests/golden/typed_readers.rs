// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::validation::tables::ObjectTable;
use crate::validation::object_tables;
use super::{PropertyReader, TypedObject};
use crate::value::Object;
include!(concat!(env!("OUT_DIR"), "/generated/identity/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/typed_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/typed_readers.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/typed_readers.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/typed_readers.rs"));
