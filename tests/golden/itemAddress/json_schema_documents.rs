// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_ITEM_ADDRESS: &[Document] = &[
    Document {
        name: "create-itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-itemAddress.schema.json")
        ),
    },
    Document {
        name: "itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/itemAddress.schema.json")
        ),
    },
    Document {
        name: "update-itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-itemAddress.schema.json")
        ),
    },
    Document {
        name: "create-itemAddress",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-itemAddress.schema.json")
        ),
    },
    Document {
        name: "itemAddress",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/itemAddress.schema.json")
        ),
    },
    Document {
        name: "update-itemAddress",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-itemAddress.schema.json")
        ),
    },
    Document {
        name: "create-itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/create-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/create-itemAddress.schema.json")
        ),
    },
    Document {
        name: "itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/itemAddress.schema.json")
        ),
    },
    Document {
        name: "update-itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/update-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/update-itemAddress.schema.json")
        ),
    },
    Document {
        name: "create-itemAddress",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/create-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/create-itemAddress.schema.json")
        ),
    },
    Document {
        name: "itemAddress",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/itemAddress.schema.json")
        ),
    },
    Document {
        name: "update-itemAddress",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/update-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/update-itemAddress.schema.json")
        ),
    },
    Document {
        name: "create-itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Strict,
        path: "strict/2020-12/create-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/strict/2020-12/create-itemAddress.schema.json")
        ),
    },
    Document {
        name: "create-itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-itemAddress.schema.json")
        ),
    },
    Document {
        name: "itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/itemAddress.schema.json")
        ),
    },
    Document {
        name: "update-itemAddress",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-itemAddress.schema.json")
        ),
    },
    Document {
        name: "create-itemAddress",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-itemAddress.schema.json")
        ),
    },
    Document {
        name: "itemAddress",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/itemAddress.schema.json")
        ),
    },
    Document {
        name: "update-itemAddress",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-itemAddress.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-itemAddress.schema.json")
        ),
    },
];
