// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_VISITOR__NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_visitor(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"name" => Some(0usize),
        _ => None,
    }
}
pub(crate) static OBJECT_VISITOR: ObjectTable = ObjectTable {
    type_name: "visitor",
    described: "visitor",
    page: "https://example.com/visitor",
    open: true,
    annotations: &["#microsoft.graph.visitor", "#graph.visitor"],
    properties: &[
        PropertyTable {
            name: "name",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_VISITOR__NAME,
        },
    ],
    find: find_visitor,
};
