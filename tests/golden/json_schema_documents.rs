// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{Dialect, Document, Flavor};
/// The documents of each type and enum, and those of all operations.
pub(crate) static DOCUMENTS: &[&[Document]] = &[
    DOCUMENTS_ENTITY,
    DOCUMENTS_IDENTITY,
    DOCUMENTS_IDENTITY_SET,
    DOCUMENTS_INFERENCE_DATA,
    DOCUMENTS_ITEM_BODY,
    DOCUMENTS_ITEM_FACET,
    DOCUMENTS_PERSON_ANNOTATION,
    DOCUMENTS_PERSON_DATA_SOURCE,
    DOCUMENTS_PERSON_INTEREST,
    DOCUMENTS_PROFILE_SOURCE_ANNOTATION,
    DOCUMENTS_SKILL_PROFICIENCY,
    DOCUMENTS_ALLOWED_AUDIENCES,
    DOCUMENTS_BODY_TYPE,
    DOCUMENTS_COLLABORATION_TAG,
    DOCUMENTS_SKILL_PROFICIENCY_LEVEL,
    &[
        Document {
            name: "msgraph-profile",
            dialect: Dialect::OpenApi31,
            flavor: Flavor::Vanilla,
            path: "openapi-3.1/msgraph-profile.openapi.json",
            text: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/json-schema/openapi-3.1/msgraph-profile.openapi.json")
            ),
        },
        Document {
            name: "msgraph-profile",
            dialect: Dialect::OpenApi30,
            flavor: Flavor::Vanilla,
            path: "openapi-3.0/msgraph-profile.openapi.json",
            text: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/json-schema/openapi-3.0/msgraph-profile.openapi.json")
            ),
        },
    ],
];
include!(concat!(env!("OUT_DIR"), "/generated/entity/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/personAnnotation/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/personDataSource/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"),
    "/generated/profileSourceAnnotation/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/skillProficiency/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/allowedAudiences/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/bodyType/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/collaborationTag/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/skillProficiencyLevel/json_schema_documents.rs")
);
