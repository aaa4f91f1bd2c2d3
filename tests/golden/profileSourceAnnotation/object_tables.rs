// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE: ValueCheck = ValueCheck {
    kind: ValueKind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_profile_source_annotation(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        8usize if name == b"sourceId" => Some(3usize),
        10usize if name == b"properties" => Some(2usize),
        15usize if name == b"isDefaultSource" => Some(1usize),
        _ => None,
    }
}
pub(crate) static OBJECT_PROFILE_SOURCE_ANNOTATION: ObjectTable = ObjectTable {
    type_name: "profileSourceAnnotation",
    described: "profileSourceAnnotation",
    page: "https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.profileSourceAnnotation",
        "#graph.profileSourceAnnotation",
    ],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: Some("sourceId"),
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__ID,
        },
        PropertyTable {
            name: "isDefaultSource",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE,
        },
        PropertyTable {
            name: "properties",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES,
        },
        PropertyTable {
            name: "sourceId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID,
        },
    ],
    find: find_profile_source_annotation,
};
