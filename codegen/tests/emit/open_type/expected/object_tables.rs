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
pub(crate) static CHECK_VISITOR__NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static OBJECT_VISITOR: ObjectTable = ObjectTable {
    type_name: "visitor",
    described: "visitor",
    page: "https://example.com/visitor",
    open: true,
    annotations: &["#microsoft.graph.visitor", "#graph.visitor"],
    properties: &[
        PropertyTable {
            name: "name",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_VISITOR__NAME,
        },
    ],
    find: |name| match name.len() {
        4usize if name == b"name" => Some(0usize),
        _ => None,
    },
};
