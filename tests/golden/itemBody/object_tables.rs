// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_ITEM_BODY__CONTENT: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_ITEM_BODY__CONTENT_TYPE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_BODY_TYPE)),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_item_body(name: &[u8]) -> Option<usize> {
    match name.len() {
        7usize if name == b"content" => Some(0usize),
        11usize if name == b"contentType" => Some(1usize),
        _ => None,
    }
}
pub(crate) static OBJECT_ITEM_BODY: ObjectTable = ObjectTable {
    type_name: "itemBody",
    described: "itemBody",
    page: "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.itemBody", "#graph.itemBody"],
    properties: &[
        PropertyTable {
            name: "content",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_BODY__CONTENT,
        },
        PropertyTable {
            name: "contentType",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_BODY__CONTENT_TYPE,
        },
    ],
    find: find_item_body,
};
