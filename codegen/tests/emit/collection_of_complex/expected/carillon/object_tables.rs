// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

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
/// The index of a property in the tables of this type's objects.
fn find_carillon(name: &[u8]) -> Option<usize> {
    match name.len() {
        5usize if name == b"bells" => Some(0usize),
        7usize if name == b"largest" => Some(1usize),
        9usize if name == b"carillons" => Some(2usize),
        _ => None,
    }
}
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
    find: find_carillon,
};
