// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_IDENTITY_SET__APPLICATION: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY_SET__DEVICE: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY_SET__USER: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_identity_set(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"user" => Some(2usize),
        6usize if name == b"device" => Some(1usize),
        11usize if name == b"application" => Some(0usize),
        _ => None,
    }
}
pub(crate) static OBJECT_IDENTITY_SET: ObjectTable = ObjectTable {
    type_name: "identitySet",
    described: "identitySet",
    page: "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta",
    open: true,
    annotations: &["#microsoft.graph.identitySet", "#graph.identitySet"],
    properties: &[
        PropertyTable {
            name: "application",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY_SET__APPLICATION,
        },
        PropertyTable {
            name: "device",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY_SET__DEVICE,
        },
        PropertyTable {
            name: "user",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY_SET__USER,
        },
    ],
    find: find_identity_set,
};
