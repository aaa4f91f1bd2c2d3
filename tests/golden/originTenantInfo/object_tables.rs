// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_ORIGIN_TENANT_INFO__ORIGIN_TENANT_ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_ORIGIN_TENANT_INFO__ORIGIN_USER_ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_origin_tenant_info(name: &[u8]) -> Option<usize> {
    match name.len() {
        12usize if name == b"originUserId" => Some(1usize),
        14usize if name == b"originTenantId" => Some(0usize),
        _ => None,
    }
}
pub(crate) static OBJECT_ORIGIN_TENANT_INFO: ObjectTable = ObjectTable {
    type_name: "originTenantInfo",
    described: "originTenantInfo",
    page: "https://learn.microsoft.com/graph/api/resources/origintenantinfo?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.originTenantInfo", "#graph.originTenantInfo"],
    properties: &[
        PropertyTable {
            name: "originTenantId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ORIGIN_TENANT_INFO__ORIGIN_TENANT_ID,
        },
        PropertyTable {
            name: "originUserId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ORIGIN_TENANT_INFO__ORIGIN_USER_ID,
        },
    ],
    find: find_origin_tenant_info,
};
