// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_SERVICE_INFORMATION__NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_SERVICE_INFORMATION__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_service_information(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"name" => Some(0usize),
        6usize if name == b"webUrl" => Some(1usize),
        _ => None,
    }
}
pub(crate) static OBJECT_SERVICE_INFORMATION: ObjectTable = ObjectTable {
    type_name: "serviceInformation",
    described: "serviceInformation",
    page: "https://learn.microsoft.com/graph/api/resources/serviceinformation?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.serviceInformation", "#graph.serviceInformation"],
    properties: &[
        PropertyTable {
            name: "name",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SERVICE_INFORMATION__NAME,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SERVICE_INFORMATION__WEB_URL,
        },
    ],
    find: find_service_information,
};
