// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_ITEM_PATENT: &[Document] = &[
    Document {
        name: "create-itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-itemPatent.schema.json")
        ),
    },
    Document {
        name: "itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/itemPatent.schema.json")
        ),
    },
    Document {
        name: "update-itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-itemPatent.schema.json")
        ),
    },
    Document {
        name: "create-itemPatent",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-itemPatent.schema.json")
        ),
    },
    Document {
        name: "itemPatent",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/itemPatent.schema.json")
        ),
    },
    Document {
        name: "update-itemPatent",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-itemPatent.schema.json")
        ),
    },
    Document {
        name: "create-itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/create-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/create-itemPatent.schema.json")
        ),
    },
    Document {
        name: "itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/itemPatent.schema.json")
        ),
    },
    Document {
        name: "update-itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/update-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/update-itemPatent.schema.json")
        ),
    },
    Document {
        name: "create-itemPatent",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/create-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/create-itemPatent.schema.json")
        ),
    },
    Document {
        name: "itemPatent",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/itemPatent.schema.json")
        ),
    },
    Document {
        name: "update-itemPatent",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/update-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/update-itemPatent.schema.json")
        ),
    },
    Document {
        name: "create-itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Strict,
        path: "strict/2020-12/create-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/strict/2020-12/create-itemPatent.schema.json")
        ),
    },
    Document {
        name: "create-itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-itemPatent.schema.json")
        ),
    },
    Document {
        name: "itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/itemPatent.schema.json")
        ),
    },
    Document {
        name: "update-itemPatent",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-itemPatent.schema.json")
        ),
    },
    Document {
        name: "create-itemPatent",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-itemPatent.schema.json")
        ),
    },
    Document {
        name: "itemPatent",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/itemPatent.schema.json")
        ),
    },
    Document {
        name: "update-itemPatent",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-itemPatent.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-itemPatent.schema.json")
        ),
    },
];
