// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_INSTITUTION_DATA__DESCRIPTION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_INSTITUTION_DATA__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_INSTITUTION_DATA__LOCATION: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_PHYSICAL_ADDRESS),
    nullable: true,
};
pub(crate) static CHECK_INSTITUTION_DATA__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_institution_data(name: &[u8]) -> Option<usize> {
    match name.len() {
        6usize if name == b"webUrl" => Some(3usize),
        8usize if name == b"location" => Some(2usize),
        11usize if name == b"description" => Some(0usize),
        11usize if name == b"displayName" => Some(1usize),
        _ => None,
    }
}
pub(crate) static OBJECT_INSTITUTION_DATA: ObjectTable = ObjectTable {
    type_name: "institutionData",
    described: "institutionData",
    page: "https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.institutionData", "#graph.institutionData"],
    properties: &[
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_INSTITUTION_DATA__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_INSTITUTION_DATA__DISPLAY_NAME,
        },
        PropertyTable {
            name: "location",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_INSTITUTION_DATA__LOCATION,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_INSTITUTION_DATA__WEB_URL,
        },
    ],
    find: find_institution_data,
};
