// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{
    CloudEndpoints, Disagreement, Enum, Member, Operation, Property, Provenance, Source,
    Statement, Topic, Type, TypeKind, ValueType,
};
pub(super) const SCHEMA_VERSION: &str = "2026-11-23";
pub(super) static VERSION: &str = "";
pub(super) static TYPES: &[Type] = &[
    Type {
        name: "plan",
        kind: TypeKind::Complex,
        description: "When a bell rings.",
        bases: &[],
        is_abstract: false,
        is_open: false,
        annotation_names: &["#microsoft.graph.plan", "#graph.plan"],
        properties: &[
            Property {
                name: "days",
                type_name: "microsoft.graph.weekday",
                value: ValueType::Enum("weekday"),
                is_collection: false,
                is_nullable: true,
                is_read_only: false,
                is_documented: true,
                metadata_name: None,
                description: "The days on which it rings.",
                declared_in: "plan",
                settable_in: &[],
                page: "https://example.com/plan",
            },
            Property {
                name: "restDays",
                type_name: "Collection(microsoft.graph.weekday)",
                value: ValueType::Enum("weekday"),
                is_collection: true,
                is_nullable: true,
                is_read_only: false,
                is_documented: true,
                metadata_name: None,
                description: "The days on which it does not.",
                declared_in: "plan",
                settable_in: &[],
                page: "https://example.com/plan",
            },
        ],
        disagreements: &[],
        provenance: Provenance {
            file: "complex/plan.toml",
            page: "https://example.com/plan",
            transcribed: "2026-11-23",
            revision: "first",
        },
    },
];
pub(super) static ENUMS: &[Enum] = &[
    Enum {
        name: "weekday",
        description: "On which days a bell rings.",
        is_flags: true,
        is_in_metadata: true,
        sentinel: Some("unknownFutureValue"),
        members: &[
            Member {
                name: "none",
                description: "On no day.",
                is_documented: true,
                number: Some(0i64),
            },
            Member {
                name: "monday",
                description: "On Monday.",
                is_documented: true,
                number: Some(1i64),
            },
            Member {
                name: "tuesday",
                description: "On Tuesday.",
                is_documented: true,
                number: Some(2i64),
            },
            Member {
                name: "unknownFutureValue",
                description: "A marker.",
                is_documented: true,
                number: Some(4i64),
            },
        ],
        disagreements: &[],
        provenance: Provenance {
            file: "enums/weekday.toml",
            page: "https://example.com/weekday",
            transcribed: "2026-11-23",
            revision: "first",
        },
    },
];
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
