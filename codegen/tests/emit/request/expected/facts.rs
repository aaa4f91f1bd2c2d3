// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{
    CloudEndpoints, Disagreement, Enum, Member, Operation, Property, Provenance, Source,
    Statement, Topic, Type, TypeKind, ValueType,
};
pub(super) const SCHEMA_VERSION: &str = "2026-11-23";
pub(super) static VERSION: &str = "";
pub(super) static TYPES: &[Type] = &[
    Type {
        name: "bell",
        kind: TypeKind::Entity,
        description: "Something that rings.",
        bases: &[],
        is_abstract: false,
        is_open: false,
        annotation_names: &["#microsoft.graph.bell", "#graph.bell"],
        properties: &[
            Property {
                name: "id",
                type_name: "Edm.String",
                value: ValueType::String,
                is_collection: false,
                is_nullable: false,
                is_read_only: true,
                is_documented: true,
                metadata_name: None,
                description: "Identifies it.",
                declared_in: "bell",
                settable_in: &[],
                page: "https://example.com/bell",
            },
            Property {
                name: "name",
                type_name: "Edm.String",
                value: ValueType::String,
                is_collection: false,
                is_nullable: true,
                is_read_only: false,
                is_documented: true,
                metadata_name: None,
                description: "What people call it.",
                declared_in: "bell",
                settable_in: &["create-bell", "update-bell"],
                page: "https://example.com/bell",
            },
            Property {
                name: "tags",
                type_name: "Collection(Edm.String)",
                value: ValueType::String,
                is_collection: true,
                is_nullable: true,
                is_read_only: false,
                is_documented: true,
                metadata_name: None,
                description: "What people say of it.",
                declared_in: "bell",
                settable_in: &["create-bell", "update-bell"],
                page: "https://example.com/bell",
            },
            Property {
                name: "tower",
                type_name: "Edm.String",
                value: ValueType::String,
                is_collection: false,
                is_nullable: false,
                is_read_only: false,
                is_documented: true,
                metadata_name: None,
                description: "Where it hangs.",
                declared_in: "bell",
                settable_in: &["create-bell"],
                page: "https://example.com/bell",
            },
            Property {
                name: "secret",
                type_name: "Edm.Boolean",
                value: ValueType::Boolean,
                is_collection: false,
                is_nullable: true,
                is_read_only: false,
                is_documented: false,
                metadata_name: None,
                description: "Whether it is hidden.",
                declared_in: "bell",
                settable_in: &[],
                page: "https://example.com/bell",
            },
        ],
        disagreements: &[],
        provenance: Provenance {
            file: "bell/type.toml",
            page: "https://example.com/bell",
            transcribed: "2026-11-23",
            revision: "first",
        },
    },
];
pub(super) static ENUMS: &[Enum] = &[];
pub(super) static OPERATIONS: &[Operation] = &[
    operations::CREATE_BELL,
    operations::UPDATE_BELL,
];
pub(super) static CLOUDS: &[CloudEndpoints] = &[];
pub(crate) mod operations {
    //! Each operation, by name.
    use super::super::{
        Disagreement, Header, Operation, OperationKind, Permission, PermissionKind,
        Provenance, Source, Statement, Topic,
    };
    use crate::payload::Payload;
    /// `create-bell`: Hangs a bell.
    ///
    /// ```text
    /// POST //me/bells
    /// ```
    ///
    /// Source: <https://example.com/create-bell>
    pub static CREATE_BELL: Operation = Operation {
        name: "create-bell",
        payload: Payload::CreateBell,
        kind: OperationKind::Create,
        description: "Hangs a bell.",
        type_name: "bell",
        method: "POST",
        paths: &["/me/bells"],
        success: 201u16,
        clouds: &[],
        settable: &["tower", "name", "tags"],
        headers: &[],
        permissions: &[],
        example: Some("{\n  \"tower\": \"North\",\n  \"name\": \"Emma\"\n}\n"),
        disagreements: &[],
        provenance: Provenance {
            file: "bell/operations.toml",
            page: "https://example.com/create-bell",
            transcribed: "2026-11-23",
            revision: "first",
        },
    };
    /// `update-bell`: Renames a bell.
    ///
    /// ```text
    /// PATCH //me/bells/{id}
    /// ```
    ///
    /// Source: <https://example.com/update-bell>
    pub static UPDATE_BELL: Operation = Operation {
        name: "update-bell",
        payload: Payload::UpdateBell,
        kind: OperationKind::Update,
        description: "Renames a bell.",
        type_name: "bell",
        method: "PATCH",
        paths: &["/me/bells/{id}"],
        success: 200u16,
        clouds: &[],
        settable: &["name", "tags"],
        headers: &[],
        permissions: &[],
        example: None,
        disagreements: &[
            Disagreement {
                property: Some("tower"),
                topic: Topic::Settable,
                says: &[
                    Statement {
                        source: Source::Documentation,
                        clouds: &[],
                        text: "Does not list it.",
                    },
                    Statement {
                        source: Source::Metadata,
                        clouds: &[],
                        text: "Says nothing.",
                    },
                ],
                reading: "Not settable.",
            },
        ],
        provenance: Provenance {
            file: "bell/operations.toml",
            page: "https://example.com/update-bell",
            transcribed: "2026-11-23",
            revision: "first",
        },
    };
}
