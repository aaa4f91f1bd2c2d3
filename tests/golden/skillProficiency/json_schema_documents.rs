// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const DOCUMENTS_SKILL_PROFICIENCY: &[Document] = &[
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Vanilla,
        path: "2020-12/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/2020-12/update-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::Vanilla,
        path: "draft-07/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/draft-07/update-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Code,
        path: "code/2020-12/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/2020-12/update-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::Code,
        path: "code/draft-07/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/code/draft-07/update-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::Strict,
        path: "strict/2020-12/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/strict/2020-12/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft202012,
        flavor: Flavor::VsCode,
        path: "vscode/2020-12/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/2020-12/update-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "create-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/create-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/create-skillProficiency.schema.json")
        ),
    },
    Document {
        name: "skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/skillProficiency.schema.json")
        ),
    },
    Document {
        name: "update-skillProficiency",
        dialect: Dialect::Draft07,
        flavor: Flavor::VsCode,
        path: "vscode/draft-07/update-skillProficiency.schema.json",
        text: include_str!(
            concat!(env!("OUT_DIR"),
            "/generated/json-schema/vscode/draft-07/update-skillProficiency.schema.json")
        ),
    },
];
