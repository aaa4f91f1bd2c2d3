// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::tables::{
    PayloadKind, PayloadTable, ValueCheck, EnumTable, ValueKind, PropertyTable,
    ObjectTable, Access, StringCheck,
};
/// The most properties that a type can have.
pub(crate) const MAX_PROPERTIES: usize = 63;
/// The most members that an enum can have.
#[allow(dead_code, reason = "documents the limit that the generator checks")]
pub(crate) const MAX_MEMBERS: usize = 64;
pub(crate) static ENUM_WEEKDAY: EnumTable = EnumTable {
    page: "https://example.com/weekday",
    names: &["none", "monday", "tuesday", "unknownFutureValue"],
    flags: true,
    sentinel: Some(3usize),
    undocumented: 0u64,
    find: |name| match name.len() {
        4usize if name == b"none" => Some(0usize),
        6usize if name == b"monday" => Some(1usize),
        7usize if name == b"tuesday" => Some(2usize),
        18usize if name == b"unknownFutureValue" => Some(3usize),
        _ => None,
    },
};
pub(crate) static CHECK_PLAN__DAYS: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_WEEKDAY)),
    nullable: true,
};
pub(crate) static CHECK_PLAN__REST_DAYS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Enum(&ENUM_WEEKDAY)),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static OBJECT_PLAN: ObjectTable = ObjectTable {
    type_name: "plan",
    described: "plan",
    page: "https://example.com/plan",
    open: false,
    annotations: &["#microsoft.graph.plan", "#graph.plan"],
    properties: &[
        PropertyTable {
            name: "days",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PLAN__DAYS,
        },
        PropertyTable {
            name: "restDays",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PLAN__REST_DAYS,
        },
    ],
    find: |name| match name.len() {
        4usize if name == b"days" => Some(0usize),
        8usize if name == b"restDays" => Some(1usize),
        _ => None,
    },
};
