// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_YOMI_PERSON_NAME: &[Document] = &[
    Document {
        name: "yomiPersonName",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/yomiPersonName.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/yomiPersonName.schema.json")
        ),
    },
    Document {
        name: "yomiPersonName",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/yomiPersonName.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/yomiPersonName.schema.json")
        ),
    },
    Document {
        name: "yomiPersonName",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/yomiPersonName.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/yomiPersonName.schema.json")
        ),
    },
    Document {
        name: "yomiPersonName",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/yomiPersonName.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/yomiPersonName.schema.json")
        ),
    },
    Document {
        name: "yomiPersonName",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/yomiPersonName.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/yomiPersonName.schema.json")
        ),
    },
    Document {
        name: "yomiPersonName",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/yomiPersonName.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/yomiPersonName.schema.json")
        ),
    },
];
