// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_BELL__ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: false,
};
pub(crate) static CHECK_BELL__NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__TAGS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_BELL__TOWER: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: false,
};
pub(crate) static CHECK_BELL__TOWER__RESPONSE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__SECRET: ValueCheck = ValueCheck {
    kind: ValueKind::Boolean,
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_bell(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        4usize if name == b"name" => Some(1usize),
        4usize if name == b"tags" => Some(2usize),
        5usize if name == b"tower" => Some(3usize),
        6usize if name == b"secret" => Some(4usize),
        _ => None,
    }
}
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
            check: &CHECK_BELL__ID,
        },
        PropertyTable {
            name: "name",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__NAME,
        },
        PropertyTable {
            name: "tags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__TAGS,
        },
        PropertyTable {
            name: "tower",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__TOWER__RESPONSE,
        },
        PropertyTable {
            name: "secret",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_BELL__SECRET,
        },
    ],
    find: find_bell,
};
pub(crate) static OBJECT_CREATE_BELL: ObjectTable = ObjectTable {
    type_name: "bell",
    described: "create-bell",
    page: "https://example.com/create-bell",
    open: false,
    annotations: &["#microsoft.graph.bell", "#graph.bell"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_BELL__ID,
        },
        PropertyTable {
            name: "name",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__NAME,
        },
        PropertyTable {
            name: "tags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__TAGS,
        },
        PropertyTable {
            name: "tower",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__TOWER,
        },
        PropertyTable {
            name: "secret",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_BELL__SECRET,
        },
    ],
    find: find_bell,
};
pub(crate) static OBJECT_UPDATE_BELL: ObjectTable = ObjectTable {
    type_name: "bell",
    described: "update-bell",
    page: "https://example.com/update-bell",
    open: false,
    annotations: &["#microsoft.graph.bell", "#graph.bell"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_BELL__ID,
        },
        PropertyTable {
            name: "name",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__NAME,
        },
        PropertyTable {
            name: "tags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__TAGS,
        },
        PropertyTable {
            name: "tower",
            access: Access::NotSettable,
            metadata_name: None,
            check: &CHECK_BELL__TOWER,
        },
        PropertyTable {
            name: "secret",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_BELL__SECRET,
        },
    ],
    find: find_bell,
};
