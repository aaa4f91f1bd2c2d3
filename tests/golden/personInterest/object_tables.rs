// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_PERSON_INTEREST__CATEGORIES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_PERSON_INTEREST__COLLABORATION_TAGS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Enum(&ENUM_COLLABORATION_TAG)),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_PERSON_INTEREST__DESCRIPTION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_person_interest(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(14usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        10usize if name == b"categories" => Some(10usize),
        11usize if name == b"description" => Some(12usize),
        11usize if name == b"displayName" => Some(13usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(15usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        17usize if name == b"collaborationTags" => Some(11usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_PERSON_INTEREST: ObjectTable = ObjectTable {
    type_name: "personInterest",
    described: "personInterest",
    page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "categories",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DISPLAY_NAME,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__THUMBNAIL_URL,
        },
    ],
    find: find_person_interest,
};
pub(crate) static OBJECT_CREATE_PERSON_INTEREST: ObjectTable = ObjectTable {
    type_name: "personInterest",
    described: "create-personInterest",
    page: "https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "categories",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DISPLAY_NAME,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__THUMBNAIL_URL,
        },
    ],
    find: find_person_interest,
};
pub(crate) static OBJECT_UPDATE_PERSON_INTEREST: ObjectTable = ObjectTable {
    type_name: "personInterest",
    described: "update-personInterest",
    page: "https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::NotSettable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "categories",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DISPLAY_NAME,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__THUMBNAIL_URL,
        },
    ],
    find: find_person_interest,
};
