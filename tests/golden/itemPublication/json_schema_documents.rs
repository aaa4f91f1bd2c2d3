// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_ITEM_PUBLICATION: &[Document] = &[
    Document {
        name: "create-itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-itemPublication.schema.json")
        ),
    },
    Document {
        name: "itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/itemPublication.schema.json")
        ),
    },
    Document {
        name: "update-itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-itemPublication.schema.json")
        ),
    },
    Document {
        name: "create-itemPublication",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-itemPublication.schema.json")
        ),
    },
    Document {
        name: "itemPublication",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/itemPublication.schema.json")
        ),
    },
    Document {
        name: "update-itemPublication",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-itemPublication.schema.json")
        ),
    },
    Document {
        name: "create-itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/create-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/create-itemPublication.schema.json")
        ),
    },
    Document {
        name: "itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/itemPublication.schema.json")
        ),
    },
    Document {
        name: "update-itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/update-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/update-itemPublication.schema.json")
        ),
    },
    Document {
        name: "create-itemPublication",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/create-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/create-itemPublication.schema.json")
        ),
    },
    Document {
        name: "itemPublication",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/itemPublication.schema.json")
        ),
    },
    Document {
        name: "update-itemPublication",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/update-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/update-itemPublication.schema.json")
        ),
    },
    Document {
        name: "create-itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Strict,
        path: "strict/2020-12/create-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/strict/2020-12/create-itemPublication.schema.json")
        ),
    },
    Document {
        name: "create-itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-itemPublication.schema.json")
        ),
    },
    Document {
        name: "itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/itemPublication.schema.json")
        ),
    },
    Document {
        name: "update-itemPublication",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-itemPublication.schema.json")
        ),
    },
    Document {
        name: "create-itemPublication",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-itemPublication.schema.json")
        ),
    },
    Document {
        name: "itemPublication",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/itemPublication.schema.json")
        ),
    },
    Document {
        name: "update-itemPublication",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-itemPublication.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-itemPublication.schema.json")
        ),
    },
];
