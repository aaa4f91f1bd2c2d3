// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use crate::value::sealed::Sealed;
#[allow(unused_imports, reason = "whether there are flags depends on the schema")]
use crate::value::{EnumType, Flags, FlagsType, Open};
include!(concat!(env!("OUT_DIR"), "/generated/ageGroup/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/allowedAudiences/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/anniversaryType/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/bodyType/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/collaborationTag/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/emailType/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiencyLevel/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personRelationship/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/phoneType/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/physicalAddressType/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiencyLevel/enums.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userPersona/enums.rs"));
