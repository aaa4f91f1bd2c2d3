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
pub(crate) static CHECK_BELL__SOUND: ValueCheck = ValueCheck {
    kind: ValueKind::StringOrCollection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: true,
};
pub(crate) static CHECK_BELL__KEY: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__KEY_ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static OBJECT_BELL: ObjectTable = ObjectTable {
    type_name: "bell",
    described: "bell",
    page: "https://example.com/bell",
    open: false,
    annotations: &[
        "#microsoft.graph.bell",
        "#graph.bell",
        "#microsoft.graph.chime",
        "#graph.chime",
    ],
    properties: &[
        PropertyTable {
            name: "sound",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__SOUND,
        },
        PropertyTable {
            name: "key",
            access: Access::Allowed,
            metadata_name: Some("keyId"),
            check: &CHECK_BELL__KEY,
        },
        PropertyTable {
            name: "keyId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__KEY_ID,
        },
    ],
    find: |name| match name.len() {
        3usize if name == b"key" => Some(1usize),
        5usize if name == b"sound" => Some(0usize),
        5usize if name == b"keyId" => Some(2usize),
        _ => None,
    },
};
