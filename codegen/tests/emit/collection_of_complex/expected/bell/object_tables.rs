// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_BELL__NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_bell(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"name" => Some(0usize),
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
            name: "name",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_BELL__NAME,
        },
    ],
    find: find_bell,
};
