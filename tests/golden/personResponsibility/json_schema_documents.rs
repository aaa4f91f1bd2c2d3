// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_PERSON_RESPONSIBILITY: &[Document] = &[
    Document {
        name: "create-personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/personResponsibility.schema.json")
        ),
    },
    Document {
        name: "update-personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "create-personResponsibility",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "personResponsibility",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/personResponsibility.schema.json")
        ),
    },
    Document {
        name: "update-personResponsibility",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "create-personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/create-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/create-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/personResponsibility.schema.json")
        ),
    },
    Document {
        name: "update-personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/update-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/update-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "create-personResponsibility",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/create-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/create-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "personResponsibility",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/personResponsibility.schema.json")
        ),
    },
    Document {
        name: "update-personResponsibility",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/update-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/update-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "create-personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Strict,
        path: "strict/2020-12/create-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/strict/2020-12/create-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "create-personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/personResponsibility.schema.json")
        ),
    },
    Document {
        name: "update-personResponsibility",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "create-personResponsibility",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-personResponsibility.schema.json")
        ),
    },
    Document {
        name: "personResponsibility",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/personResponsibility.schema.json")
        ),
    },
    Document {
        name: "update-personResponsibility",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-personResponsibility.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-personResponsibility.schema.json")
        ),
    },
];
