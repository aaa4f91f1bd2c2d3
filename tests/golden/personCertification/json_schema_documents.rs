// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_PERSON_CERTIFICATION: &[Document] = &[
    Document {
        name: "create-personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-personCertification.schema.json")
        ),
    },
    Document {
        name: "personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/personCertification.schema.json")
        ),
    },
    Document {
        name: "update-personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-personCertification.schema.json")
        ),
    },
    Document {
        name: "create-personCertification",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-personCertification.schema.json")
        ),
    },
    Document {
        name: "personCertification",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/personCertification.schema.json")
        ),
    },
    Document {
        name: "update-personCertification",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-personCertification.schema.json")
        ),
    },
    Document {
        name: "create-personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/create-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/create-personCertification.schema.json")
        ),
    },
    Document {
        name: "personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/personCertification.schema.json")
        ),
    },
    Document {
        name: "update-personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/update-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/update-personCertification.schema.json")
        ),
    },
    Document {
        name: "create-personCertification",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/create-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/create-personCertification.schema.json")
        ),
    },
    Document {
        name: "personCertification",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/personCertification.schema.json")
        ),
    },
    Document {
        name: "update-personCertification",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/update-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/update-personCertification.schema.json")
        ),
    },
    Document {
        name: "create-personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Strict,
        path: "strict/2020-12/create-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/strict/2020-12/create-personCertification.schema.json")
        ),
    },
    Document {
        name: "create-personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-personCertification.schema.json")
        ),
    },
    Document {
        name: "personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/personCertification.schema.json")
        ),
    },
    Document {
        name: "update-personCertification",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-personCertification.schema.json")
        ),
    },
    Document {
        name: "create-personCertification",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-personCertification.schema.json")
        ),
    },
    Document {
        name: "personCertification",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/personCertification.schema.json")
        ),
    },
    Document {
        name: "update-personCertification",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-personCertification.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-personCertification.schema.json")
        ),
    },
];
