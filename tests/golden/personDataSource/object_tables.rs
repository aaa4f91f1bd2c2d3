// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_PERSON_DATA_SOURCE__TYPE: ValueCheck = ValueCheck {
    kind: ValueKind::StringOrCollection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_person_data_source(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"type" => Some(0usize),
        _ => None,
    }
}
pub(crate) static OBJECT_PERSON_DATA_SOURCE: ObjectTable = ObjectTable {
    type_name: "personDataSource",
    described: "personDataSource",
    page: "https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.personDataSource",
        "#graph.personDataSource",
        "#microsoft.graph.personDataSources",
        "#graph.personDataSources",
    ],
    properties: &[
        PropertyTable {
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_DATA_SOURCE__TYPE,
        },
    ],
    find: find_person_data_source,
};
