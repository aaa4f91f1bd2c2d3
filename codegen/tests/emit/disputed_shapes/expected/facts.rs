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
        kind: TypeKind::Complex,
        description: "Something that rings.",
        bases: &[],
        is_abstract: false,
        is_open: false,
        annotation_names: &[
            "#microsoft.graph.bell",
            "#graph.bell",
            "#microsoft.graph.chime",
            "#graph.chime",
        ],
        properties: &[
            Property {
                name: "sound",
                type_name: "Edm.String",
                value: ValueType::StringOrCollection,
                is_collection: false,
                is_nullable: true,
                is_read_only: false,
                is_documented: true,
                metadata_name: None,
                description: "What it says.",
                declared_in: "bell",
                settable_in: &[],
                page: "https://example.com/bell",
            },
            Property {
                name: "key",
                type_name: "Edm.String",
                value: ValueType::String,
                is_collection: false,
                is_nullable: true,
                is_read_only: false,
                is_documented: true,
                metadata_name: Some("keyId"),
                description: "Identifies it, says the page.",
                declared_in: "bell",
                settable_in: &[],
                page: "https://example.com/bell",
            },
            Property {
                name: "keyId",
                type_name: "Edm.String",
                value: ValueType::String,
                is_collection: false,
                is_nullable: true,
                is_read_only: false,
                is_documented: false,
                metadata_name: None,
                description: "Identifies it, says $metadata.",
                declared_in: "bell",
                settable_in: &[],
                page: "https://example.com/bell",
            },
        ],
        disagreements: &[],
        provenance: Provenance {
            file: "complex/bell.toml",
            page: "https://example.com/bell",
            transcribed: "2026-11-23",
            revision: "first",
        },
    },
];
pub(super) static ENUMS: &[Enum] = &[];
pub(super) static OPERATIONS: &[Operation] = &[];
pub(super) static CLOUDS: &[CloudEndpoints] = &[];
pub(crate) mod operations {
    //! Each operation, by name.
    use super::super::{
        Disagreement, Header, Operation, OperationKind, Permission, PermissionKind,
        Provenance, Source, Statement, Topic,
    };
    use crate::payload::Payload;
}
