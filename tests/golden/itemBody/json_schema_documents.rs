// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_ITEM_BODY: &[Document] = &[
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
        name: "itemBody",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/itemBody.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/itemBody.schema.json")
        ),
    },
    Document {
        name: "itemBody",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/itemBody.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/itemBody.schema.json")
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
        name: "itemBody",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/itemBody.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/itemBody.schema.json")
        ),
    },
];
