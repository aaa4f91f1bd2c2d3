// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{
    CloudEndpoints, Disagreement, Enum, Member, Operation, Property, Provenance, Source,
    Statement, Topic, Type, TypeKind, ValueType,
};
pub(super) const SCHEMA_VERSION: &str = "2026-11-23";
pub(super) static VERSION: &str = "beta";
pub(super) static TYPES: &[Type] = &[
    TYPE_ENTITY,
    TYPE_IDENTITY,
    TYPE_IDENTITY_SET,
    TYPE_INFERENCE_DATA,
    TYPE_ITEM_BODY,
    TYPE_ITEM_FACET,
    TYPE_PERSON_ANNOTATION,
    TYPE_PERSON_DATA_SOURCE,
    TYPE_PERSON_INTEREST,
    TYPE_PROFILE_SOURCE_ANNOTATION,
    TYPE_SKILL_PROFICIENCY,
];
pub(super) static ENUMS: &[Enum] = &[
    ENUM_ALLOWED_AUDIENCES,
    ENUM_BODY_TYPE,
    ENUM_COLLABORATION_TAG,
    ENUM_SKILL_PROFICIENCY_LEVEL,
];
pub(super) static OPERATIONS: &[Operation] = &[
    super::operation_facts::CREATE_PERSON_ANNOTATION,
    super::operation_facts::CREATE_PERSON_INTEREST,
    super::operation_facts::CREATE_SKILL_PROFICIENCY,
    super::operation_facts::UPDATE_PERSON_ANNOTATION,
    super::operation_facts::UPDATE_PERSON_INTEREST,
    super::operation_facts::UPDATE_SKILL_PROFICIENCY,
];
pub(super) static CLOUDS: &[CloudEndpoints] = &[
    CloudEndpoints {
        name: "global",
        title: "Global service",
        root: "https://graph.microsoft.com",
        sign_in: "https://login.microsoftonline.com",
        provenance: Provenance {
            file: "schemas/clouds.toml",
            page: "https://learn.microsoft.com/graph/deployments",
            transcribed: "2026-11-23",
            revision: "docs commit 032e3efe; version: no v1.0 $metadata has the profile types (f54f11b6)",
        },
    },
    CloudEndpoints {
        name: "usGovernmentL4",
        title: "US Government L4",
        root: "https://graph.microsoft.us",
        sign_in: "https://login.microsoftonline.us",
        provenance: Provenance {
            file: "schemas/clouds.toml",
            page: "https://learn.microsoft.com/graph/deployments",
            transcribed: "2026-11-23",
            revision: "docs commit 032e3efe; version: no v1.0 $metadata has the profile types (f54f11b6)",
        },
    },
    CloudEndpoints {
        name: "usGovernmentL5",
        title: "US Government L5 (DOD)",
        root: "https://dod-graph.microsoft.us",
        sign_in: "https://login.microsoftonline.us",
        provenance: Provenance {
            file: "schemas/clouds.toml",
            page: "https://learn.microsoft.com/graph/deployments",
            transcribed: "2026-11-23",
            revision: "docs commit 032e3efe; version: no v1.0 $metadata has the profile types (f54f11b6)",
        },
    },
    CloudEndpoints {
        name: "china",
        title: "China operated by 21Vianet",
        root: "https://microsoftgraph.chinacloudapi.cn",
        sign_in: "https://login.chinacloudapi.cn",
        provenance: Provenance {
            file: "schemas/clouds.toml",
            page: "https://learn.microsoft.com/graph/deployments",
            transcribed: "2026-11-23",
            revision: "docs commit 032e3efe; version: no v1.0 $metadata has the profile types (f54f11b6)",
        },
    },
];
include!(concat!(env!("OUT_DIR"), "/generated/entity/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/allowedAudiences/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/bodyType/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/collaborationTag/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiencyLevel/facts.rs"));
