// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// The index of a property in the tables of this type's objects.
fn find_drum(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        5usize if name == b"pitch" => Some(1usize),
        _ => None,
    }
}
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
    find: find_drum,
};
