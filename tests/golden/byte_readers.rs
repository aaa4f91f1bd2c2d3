// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[allow(unused_imports, reason = "which ones are used depends on the schema")]
use super::items::{Boolean, Double, ObjectOf, Text};
use super::{ByteReader, Reader, read};
use crate::validation::check::{Checker, Location, SeenNames};
use crate::validation::tables::ObjectTable;
use crate::validation::object_tables;
use crate::payload::Payload;
use crate::scan::{Scanner, Stop};
/// Checks a body as a payload.
pub(crate) fn read_payload(payload: Payload, bytes: &[u8], checker: &mut Checker<'_>) {
    match payload {
        Payload::CreatePersonAnnotation => {
            read::<CreatePersonAnnotationBytes>(bytes, checker);
        }
        Payload::CreatePersonInterest => {
            read::<CreatePersonInterestBytes>(bytes, checker);
        }
        Payload::CreateSkillProficiency => {
            read::<CreateSkillProficiencyBytes>(bytes, checker);
        }
        Payload::UpdatePersonAnnotation => {
            read::<UpdatePersonAnnotationBytes>(bytes, checker);
        }
        Payload::UpdatePersonInterest => {
            read::<UpdatePersonInterestBytes>(bytes, checker);
        }
        Payload::UpdateSkillProficiency => {
            read::<UpdateSkillProficiencyBytes>(bytes, checker);
        }
        Payload::PersonAnnotation => {
            read::<PersonAnnotationBytes>(bytes, checker);
        }
        Payload::PersonInterest => {
            read::<PersonInterestBytes>(bytes, checker);
        }
        Payload::SkillProficiency => {
            read::<SkillProficiencyBytes>(bytes, checker);
        }
    }
}
include!(concat!(env!("OUT_DIR"), "/generated/identity/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/byte_readers.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/byte_readers.rs"));
