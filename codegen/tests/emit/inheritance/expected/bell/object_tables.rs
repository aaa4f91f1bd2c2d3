// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_BELL__TOWER: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_bell(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        5usize if name == b"pitch" => Some(1usize),
        5usize if name == b"tower" => Some(2usize),
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
    find: find_bell,
};
