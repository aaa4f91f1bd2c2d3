// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::shape::{
    Body, BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text,
};
pub(crate) static ENUM_WEEKDAY: EnumTable = EnumTable {
    page: "https://example.com/weekday",
    names: &["none", "monday", "tuesday", "unknownFutureValue"],
    flags: true,
    sentinel: Some(3usize),
    find: |name| match name.len() {
        4usize if name == b"none" => Some(0usize),
        6usize if name == b"monday" => Some(1usize),
        7usize if name == b"tuesday" => Some(2usize),
        18usize if name == b"unknownFutureValue" => Some(3usize),
        _ => None,
    },
};
pub(crate) static CHECK_PLAN__DAYS: Check = Check {
    kind: Kind::String(Text::Enum(&ENUM_WEEKDAY)),
    nullable: true,
};
pub(crate) static CHECK_PLAN__REST_DAYS: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::String(Text::Enum(&ENUM_WEEKDAY)),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static SHAPE_PLAN: Shape = Shape {
    type_name: "plan",
    described: "plan",
    page: "https://example.com/plan",
    open: false,
    annotations: &["#microsoft.graph.plan", "#graph.plan"],
    members: &[
        Member {
            name: "days",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PLAN__DAYS,
        },
        Member {
            name: "restDays",
            standing: Standing::Settable,
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
