// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::shape::{
    Body, BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text,
};
pub(crate) static CHECK_VISITOR__NAME: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static SHAPE_VISITOR: Shape = Shape {
    type_name: "visitor",
    described: "visitor",
    page: "https://example.com/visitor",
    open: true,
    annotations: &["#microsoft.graph.visitor", "#graph.visitor"],
    members: &[
        Member {
            name: "name",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_VISITOR__NAME,
        },
    ],
    find: |name| match name.len() {
        4usize if name == b"name" => Some(0usize),
        _ => None,
    },
};
