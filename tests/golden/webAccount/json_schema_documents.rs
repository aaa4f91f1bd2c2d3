// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_WEB_ACCOUNT: &[Document] = &[
    Document {
        name: "create-webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-webAccount.schema.json")
        ),
    },
    Document {
        name: "update-webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-webAccount.schema.json")
        ),
    },
    Document {
        name: "webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/webAccount.schema.json")
        ),
    },
    Document {
        name: "create-webAccount",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-webAccount.schema.json")
        ),
    },
    Document {
        name: "update-webAccount",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-webAccount.schema.json")
        ),
    },
    Document {
        name: "webAccount",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/webAccount.schema.json")
        ),
    },
    Document {
        name: "create-webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/create-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/create-webAccount.schema.json")
        ),
    },
    Document {
        name: "update-webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/update-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/update-webAccount.schema.json")
        ),
    },
    Document {
        name: "webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/webAccount.schema.json")
        ),
    },
    Document {
        name: "create-webAccount",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/create-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/create-webAccount.schema.json")
        ),
    },
    Document {
        name: "update-webAccount",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/update-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/update-webAccount.schema.json")
        ),
    },
    Document {
        name: "webAccount",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/webAccount.schema.json")
        ),
    },
    Document {
        name: "create-webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Strict,
        path: "strict/2020-12/create-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/strict/2020-12/create-webAccount.schema.json")
        ),
    },
    Document {
        name: "create-webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-webAccount.schema.json")
        ),
    },
    Document {
        name: "update-webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-webAccount.schema.json")
        ),
    },
    Document {
        name: "webAccount",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/webAccount.schema.json")
        ),
    },
    Document {
        name: "create-webAccount",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-webAccount.schema.json")
        ),
    },
    Document {
        name: "update-webAccount",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-webAccount.schema.json")
        ),
    },
    Document {
        name: "webAccount",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/webAccount.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/webAccount.schema.json")
        ),
    },
];
