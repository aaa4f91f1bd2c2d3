// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_PERSON_INTEREST: &[Document] = &[
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
        name: "create-personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/create-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/create-personInterest.schema.json")
        ),
    },
    Document {
        name: "personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/personInterest.schema.json")
        ),
    },
    Document {
        name: "update-personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/update-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/update-personInterest.schema.json")
        ),
    },
    Document {
        name: "create-personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/create-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/create-personInterest.schema.json")
        ),
    },
    Document {
        name: "personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/personInterest.schema.json")
        ),
    },
    Document {
        name: "update-personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/update-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/update-personInterest.schema.json")
        ),
    },
    Document {
        name: "create-personInterest",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Strict,
        path: "strict/2020-12/create-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/strict/2020-12/create-personInterest.schema.json")
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
        name: "update-personInterest",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-personInterest.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-personInterest.schema.json")
        ),
    },
];
