// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{Dialect, Document};
pub(crate) static DOCUMENTS: &[Document] = &[
    Document {
        name: "allowedAudiences",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/allowedAudiences.schema.json")
        ),
    },
    Document {
        name: "collaborationTag",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/collaborationTag.schema.json")
        ),
    },
    Document {
        name: "create-personInterest",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-personInterest.schema.json")
        ),
    },
    Document {
        name: "entity",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"), "/generated/json-schema/2020-12/entity.schema.json")
        ),
    },
    Document {
        name: "identity",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/identity.schema.json")
        ),
    },
    Document {
        name: "identitySet",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/identitySet.schema.json")
        ),
    },
    Document {
        name: "inferenceData",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/inferenceData.schema.json")
        ),
    },
    Document {
        name: "itemFacet",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/itemFacet.schema.json")
        ),
    },
    Document {
        name: "personDataSource",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/personDataSource.schema.json")
        ),
    },
    Document {
        name: "personInterest",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/personInterest.schema.json")
        ),
    },
    Document {
        name: "profileSourceAnnotation",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/profileSourceAnnotation.schema.json")
        ),
    },
    Document {
        name: "update-personInterest",
        dialect: Dialect::Draft202012,
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-personInterest.schema.json")
        ),
    },
];
