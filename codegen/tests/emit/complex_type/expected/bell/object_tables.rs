// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_BELL__TYPE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__HOME_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
pub(crate) static CHECK_BELL__WEIGHT_IN_KILOGRAMS: ValueCheck = ValueCheck {
    kind: ValueKind::Double,
    nullable: false,
};
pub(crate) static CHECK_BELL__WEIGHT_IN: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_BELL__IS_CRACKED: ValueCheck = ValueCheck {
    kind: ValueKind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_BELL__CAST: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::DateTime),
    nullable: true,
};
pub(crate) static CHECK_BELL__NAMES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
/// The index of a property in the tables of this type's objects.
fn find_bell(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"type" => Some(0usize),
        4usize if name == b"cast" => Some(5usize),
        5usize if name == b"names" => Some(6usize),
        7usize if name == b"homeUrl" => Some(1usize),
        8usize if name == b"weightIn" => Some(3usize),
        9usize if name == b"isCracked" => Some(4usize),
        17usize if name == b"weightInKilograms" => Some(2usize),
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
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__TYPE,
        },
        PropertyTable {
            name: "homeUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__HOME_URL,
        },
        PropertyTable {
            name: "weightInKilograms",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__WEIGHT_IN_KILOGRAMS,
        },
        PropertyTable {
            name: "weightIn",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__WEIGHT_IN,
        },
        PropertyTable {
            name: "isCracked",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__IS_CRACKED,
        },
        PropertyTable {
            name: "cast",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__CAST,
        },
        PropertyTable {
            name: "names",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__NAMES,
        },
    ],
    find: find_bell,
};
