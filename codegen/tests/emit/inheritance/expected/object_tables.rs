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
pub(crate) static CHECK_BELL__TOWER: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_INSTRUMENT__PITCH: ValueCheck = ValueCheck {
    kind: ValueKind::Double,
    nullable: true,
};
pub(crate) static CHECK_THING__ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
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
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_THING__ID,
        },
        PropertyTable {
            name: "pitch",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_INSTRUMENT__PITCH,
        },
        PropertyTable {
            name: "tower",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_BELL__TOWER,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        5usize if name == b"pitch" => Some(1usize),
        5usize if name == b"tower" => Some(2usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_BELL: PayloadTable = PayloadTable {
    object: &OBJECT_BELL,
    kind: PayloadKind::Entity,
};
pub(crate) static OBJECT_DRUM: ObjectTable = ObjectTable {
    type_name: "drum",
    described: "drum",
    page: "https://example.com/drum",
    open: false,
    annotations: &[
        "#microsoft.graph.drum",
        "#graph.drum",
        "#microsoft.graph.kettle",
        "#graph.kettle",
    ],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_THING__ID,
        },
        PropertyTable {
            name: "pitch",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_INSTRUMENT__PITCH,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        5usize if name == b"pitch" => Some(1usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_DRUM: PayloadTable = PayloadTable {
    object: &OBJECT_DRUM,
    kind: PayloadKind::Entity,
};
