// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_ITEM_EMAIL: &[Document] = &[
    Document {
        name: "create-itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-itemEmail.schema.json")
        ),
    },
    Document {
        name: "itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/itemEmail.schema.json")
        ),
    },
    Document {
        name: "update-itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-itemEmail.schema.json")
        ),
    },
    Document {
        name: "create-itemEmail",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-itemEmail.schema.json")
        ),
    },
    Document {
        name: "itemEmail",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/itemEmail.schema.json")
        ),
    },
    Document {
        name: "update-itemEmail",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-itemEmail.schema.json")
        ),
    },
    Document {
        name: "create-itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/create-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/create-itemEmail.schema.json")
        ),
    },
    Document {
        name: "itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/itemEmail.schema.json")
        ),
    },
    Document {
        name: "update-itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/update-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/update-itemEmail.schema.json")
        ),
    },
    Document {
        name: "create-itemEmail",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/create-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/create-itemEmail.schema.json")
        ),
    },
    Document {
        name: "itemEmail",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/itemEmail.schema.json")
        ),
    },
    Document {
        name: "update-itemEmail",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/update-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/update-itemEmail.schema.json")
        ),
    },
    Document {
        name: "create-itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Strict,
        path: "strict/2020-12/create-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/strict/2020-12/create-itemEmail.schema.json")
        ),
    },
    Document {
        name: "create-itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-itemEmail.schema.json")
        ),
    },
    Document {
        name: "itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/itemEmail.schema.json")
        ),
    },
    Document {
        name: "update-itemEmail",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-itemEmail.schema.json")
        ),
    },
    Document {
        name: "create-itemEmail",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-itemEmail.schema.json")
        ),
    },
    Document {
        name: "itemEmail",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/itemEmail.schema.json")
        ),
    },
    Document {
        name: "update-itemEmail",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-itemEmail.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-itemEmail.schema.json")
        ),
    },
];
