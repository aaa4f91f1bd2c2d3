// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_IDENTITY__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY__ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_identity(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(1usize),
        11usize if name == b"displayName" => Some(0usize),
        _ => None,
    }
}
pub(crate) static OBJECT_IDENTITY: ObjectTable = ObjectTable {
    type_name: "identity",
    described: "identity",
    page: "https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta",
    open: true,
    annotations: &["#microsoft.graph.identity", "#graph.identity"],
    properties: &[
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY__ID,
        },
    ],
    find: find_identity,
};
