// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

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
/// The index of a property in the tables of this type's objects.
fn find_bell(name: &[u8]) -> Option<usize> {
    match name.len() {
        3usize if name == b"key" => Some(1usize),
        5usize if name == b"sound" => Some(0usize),
        5usize if name == b"keyId" => Some(2usize),
        _ => None,
    }
}
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
    find: find_bell,
};
