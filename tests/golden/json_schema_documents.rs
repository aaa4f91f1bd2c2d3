// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{Dialect, Document, Flavor};
pub(crate) static DOCUMENTS: &[Document] = &[
    Document {
        name: "allowedAudiences",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/allowedAudiences.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/allowedAudiences.schema.json")
        ),
    },
    Document {
        name: "bodyType",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/bodyType.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/bodyType.schema.json")
        ),
    },
    Document {
        name: "collaborationTag",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/collaborationTag.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/collaborationTag.schema.json")
        ),
    },
    Document {
        name: "create-personAnnotation",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-personAnnotation.schema.json")
        ),
    },
    Document {
        name: "create-personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-personInterest.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "entity",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/entity.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"), "/generated/json-schema/2020-12/entity.schema.json")
        ),
    },
    Document {
        name: "identity",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/identity.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/identity.schema.json")
        ),
    },
    Document {
        name: "identitySet",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/identitySet.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/identitySet.schema.json")
        ),
    },
    Document {
        name: "inferenceData",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/inferenceData.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/inferenceData.schema.json")
        ),
    },
    Document {
        name: "itemBody",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/itemBody.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/itemBody.schema.json")
        ),
    },
    Document {
        name: "itemFacet",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/itemFacet.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/itemFacet.schema.json")
        ),
    },
    Document {
        name: "personAnnotation",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/personAnnotation.schema.json")
        ),
    },
    Document {
        name: "personDataSource",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/personDataSource.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/personDataSource.schema.json")
        ),
    },
    Document {
        name: "personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/personInterest.schema.json")
        ),
    },
    Document {
        name: "profileSourceAnnotation",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/profileSourceAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/profileSourceAnnotation.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiencyLevel",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/skillProficiencyLevel.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/skillProficiencyLevel.schema.json")
        ),
    },
    Document {
        name: "update-personAnnotation",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-personAnnotation.schema.json")
        ),
    },
    Document {
        name: "update-personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-personInterest.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "allowedAudiences",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/allowedAudiences.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/allowedAudiences.schema.json")
        ),
    },
    Document {
        name: "bodyType",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/bodyType.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/bodyType.schema.json")
        ),
    },
    Document {
        name: "collaborationTag",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/collaborationTag.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/collaborationTag.schema.json")
        ),
    },
    Document {
        name: "create-personAnnotation",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-personAnnotation.schema.json")
        ),
    },
    Document {
        name: "create-personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-personInterest.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "entity",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/entity.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/entity.schema.json")
        ),
    },
    Document {
        name: "identity",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/identity.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/identity.schema.json")
        ),
    },
    Document {
        name: "identitySet",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/identitySet.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/identitySet.schema.json")
        ),
    },
    Document {
        name: "inferenceData",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/inferenceData.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/inferenceData.schema.json")
        ),
    },
    Document {
        name: "itemBody",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/itemBody.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/itemBody.schema.json")
        ),
    },
    Document {
        name: "itemFacet",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/itemFacet.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/itemFacet.schema.json")
        ),
    },
    Document {
        name: "personAnnotation",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/personAnnotation.schema.json")
        ),
    },
    Document {
        name: "personDataSource",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/personDataSource.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/personDataSource.schema.json")
        ),
    },
    Document {
        name: "personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/personInterest.schema.json")
        ),
    },
    Document {
        name: "profileSourceAnnotation",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/profileSourceAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/profileSourceAnnotation.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiencyLevel",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/skillProficiencyLevel.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/skillProficiencyLevel.schema.json")
        ),
    },
    Document {
        name: "update-personAnnotation",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-personAnnotation.schema.json")
        ),
    },
    Document {
        name: "update-personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-personInterest.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "allowedAudiences",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/allowedAudiences.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/allowedAudiences.schema.json")
        ),
    },
    Document {
        name: "bodyType",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/bodyType.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/bodyType.schema.json")
        ),
    },
    Document {
        name: "collaborationTag",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/collaborationTag.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/collaborationTag.schema.json")
        ),
    },
    Document {
        name: "create-personAnnotation",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-personAnnotation.schema.json")
        ),
    },
    Document {
        name: "create-personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-personInterest.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "entity",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/entity.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/entity.schema.json")
        ),
    },
    Document {
        name: "identity",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/identity.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/identity.schema.json")
        ),
    },
    Document {
        name: "identitySet",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/identitySet.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/identitySet.schema.json")
        ),
    },
    Document {
        name: "inferenceData",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/inferenceData.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/inferenceData.schema.json")
        ),
    },
    Document {
        name: "itemBody",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/itemBody.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/itemBody.schema.json")
        ),
    },
    Document {
        name: "itemFacet",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/itemFacet.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/itemFacet.schema.json")
        ),
    },
    Document {
        name: "personAnnotation",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/personAnnotation.schema.json")
        ),
    },
    Document {
        name: "personDataSource",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/personDataSource.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/personDataSource.schema.json")
        ),
    },
    Document {
        name: "personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/personInterest.schema.json")
        ),
    },
    Document {
        name: "profileSourceAnnotation",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/profileSourceAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/profileSourceAnnotation.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiencyLevel",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/skillProficiencyLevel.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/skillProficiencyLevel.schema.json")
        ),
    },
    Document {
        name: "update-personAnnotation",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-personAnnotation.schema.json")
        ),
    },
    Document {
        name: "update-personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-personInterest.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "allowedAudiences",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/allowedAudiences.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/allowedAudiences.schema.json")
        ),
    },
    Document {
        name: "bodyType",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/bodyType.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/bodyType.schema.json")
        ),
    },
    Document {
        name: "collaborationTag",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/collaborationTag.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/collaborationTag.schema.json")
        ),
    },
    Document {
        name: "create-personAnnotation",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-personAnnotation.schema.json")
        ),
    },
    Document {
        name: "create-personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-personInterest.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "entity",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/entity.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/entity.schema.json")
        ),
    },
    Document {
        name: "identity",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/identity.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/identity.schema.json")
        ),
    },
    Document {
        name: "identitySet",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/identitySet.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/identitySet.schema.json")
        ),
    },
    Document {
        name: "inferenceData",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/inferenceData.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/inferenceData.schema.json")
        ),
    },
    Document {
        name: "itemBody",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/itemBody.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/itemBody.schema.json")
        ),
    },
    Document {
        name: "itemFacet",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/itemFacet.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/itemFacet.schema.json")
        ),
    },
    Document {
        name: "personAnnotation",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/personAnnotation.schema.json")
        ),
    },
    Document {
        name: "personDataSource",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/personDataSource.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/personDataSource.schema.json")
        ),
    },
    Document {
        name: "personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/personInterest.schema.json")
        ),
    },
    Document {
        name: "profileSourceAnnotation",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/profileSourceAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/profileSourceAnnotation.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiencyLevel",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/skillProficiencyLevel.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/skillProficiencyLevel.schema.json")
        ),
    },
    Document {
        name: "update-personAnnotation",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-personAnnotation.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-personAnnotation.schema.json")
        ),
    },
    Document {
        name: "update-personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-personInterest.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-skillProficiency.schema.json")
        ),
    },
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
];
