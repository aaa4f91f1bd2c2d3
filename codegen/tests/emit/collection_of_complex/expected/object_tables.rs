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
pub(crate) static CHECK_BELL__NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_CARILLON__BELLS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::Object(&OBJECT_BELL),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_CARILLON__LARGEST: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_BELL),
    nullable: true,
};
pub(crate) static CHECK_CARILLON__CARILLONS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::Object(&OBJECT_CARILLON),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static OBJECT_BELL: ObjectTable = ObjectTable {
    type_name: "bell",
    described: "bell",
    page: "https://example.com/bell",
    open: false,
    annotations: &["#microsoft.graph.bell", "#graph.bell"],
    properties: &[
        PropertyTable {
            name: "name",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__NAME,
        },
    ],
    find: |name| match name.len() {
        4usize if name == b"name" => Some(0usize),
        _ => None,
    },
};
pub(crate) static OBJECT_CARILLON: ObjectTable = ObjectTable {
    type_name: "carillon",
    described: "carillon",
    page: "https://example.com/carillon",
    open: false,
    annotations: &["#microsoft.graph.carillon", "#graph.carillon"],
    properties: &[
        PropertyTable {
            name: "bells",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_CARILLON__BELLS,
        },
        PropertyTable {
            name: "largest",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_CARILLON__LARGEST,
        },
        PropertyTable {
            name: "carillons",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_CARILLON__CARILLONS,
        },
    ],
    find: |name| match name.len() {
        5usize if name == b"bells" => Some(0usize),
        7usize if name == b"largest" => Some(1usize),
        9usize if name == b"carillons" => Some(2usize),
        _ => None,
    },
};
