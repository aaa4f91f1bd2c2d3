// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::SchemaFile;
pub(super) static SCHEMA_FILES: &[SchemaFile] = &[
    SchemaFile {
        path: "schemas/clouds.toml",
        text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/clouds.toml")),
    },
    SchemaFile {
        path: "schemas/enums/allowedAudiences.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/allowedAudiences.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/bodyType.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/bodyType.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/collaborationTag.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/collaborationTag.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/skillProficiencyLevel.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/enums/skillProficiencyLevel.toml")
        ),
    },
    SchemaFile {
        path: "schemas/operations/create-personAnnotation.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/operations/create-personAnnotation.toml")
        ),
    },
    SchemaFile {
        path: "schemas/operations/create-personInterest.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/operations/create-personInterest.toml")
        ),
    },
    SchemaFile {
        path: "schemas/operations/create-skillProficiency.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/operations/create-skillProficiency.toml")
        ),
    },
    SchemaFile {
        path: "schemas/operations/update-personAnnotation.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/operations/update-personAnnotation.toml")
        ),
    },
    SchemaFile {
        path: "schemas/operations/update-personInterest.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/operations/update-personInterest.toml")
        ),
    },
    SchemaFile {
        path: "schemas/operations/update-skillProficiency.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/operations/update-skillProficiency.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/entity.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/entity.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/identity.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/identity.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/identitySet.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/identitySet.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/inferenceData.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/inferenceData.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/itemBody.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/itemBody.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/itemFacet.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/itemFacet.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/personAnnotation.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/personAnnotation.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/personDataSource.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/personDataSource.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/personInterest.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/personInterest.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/profileSourceAnnotation.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/types/profileSourceAnnotation.toml")
        ),
    },
    SchemaFile {
        path: "schemas/types/skillProficiency.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/types/skillProficiency.toml")
        ),
    },
];
