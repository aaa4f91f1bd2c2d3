// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_RELATED_PERSON__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_RELATED_PERSON__RELATIONSHIP: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_PERSON_RELATIONSHIP)),
    nullable: true,
};
pub(crate) static CHECK_RELATED_PERSON__USER_ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_RELATED_PERSON__USER_PRINCIPAL_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_related_person(name: &[u8]) -> Option<usize> {
    match name.len() {
        6usize if name == b"userId" => Some(2usize),
        11usize if name == b"displayName" => Some(0usize),
        12usize if name == b"relationship" => Some(1usize),
        17usize if name == b"userPrincipalName" => Some(3usize),
        _ => None,
    }
}
pub(crate) static OBJECT_RELATED_PERSON: ObjectTable = ObjectTable {
    type_name: "relatedPerson",
    described: "relatedPerson",
    page: "https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.relatedPerson", "#graph.relatedPerson"],
    properties: &[
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_RELATED_PERSON__DISPLAY_NAME,
        },
        PropertyTable {
            name: "relationship",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_RELATED_PERSON__RELATIONSHIP,
        },
        PropertyTable {
            name: "userId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_RELATED_PERSON__USER_ID,
        },
        PropertyTable {
            name: "userPrincipalName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_RELATED_PERSON__USER_PRINCIPAL_NAME,
        },
    ],
    find: find_related_person,
};
