// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_SKILL_PROFICIENCY__CATEGORIES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Enum(&ENUM_COLLABORATION_TAG)),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__PROFICIENCY: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_SKILL_PROFICIENCY_LEVEL)),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_skill_proficiency(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(14usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        10usize if name == b"categories" => Some(10usize),
        11usize if name == b"displayName" => Some(12usize),
        11usize if name == b"proficiency" => Some(13usize),
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
pub(crate) static OBJECT_SKILL_PROFICIENCY: ObjectTable = ObjectTable {
    type_name: "skillProficiency",
    described: "skillProficiency",
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
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
            check: &CHECK_SKILL_PROFICIENCY__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "proficiency",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__PROFICIENCY,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL,
        },
    ],
    find: find_skill_proficiency,
};
pub(crate) static OBJECT_CREATE_SKILL_PROFICIENCY: ObjectTable = ObjectTable {
    type_name: "skillProficiency",
    described: "create-skillProficiency",
    page: "https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
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
            check: &CHECK_SKILL_PROFICIENCY__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "proficiency",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__PROFICIENCY,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL,
        },
    ],
    find: find_skill_proficiency,
};
pub(crate) static OBJECT_UPDATE_SKILL_PROFICIENCY: ObjectTable = ObjectTable {
    type_name: "skillProficiency",
    described: "update-skillProficiency",
    page: "https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
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
            check: &CHECK_SKILL_PROFICIENCY__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "proficiency",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__PROFICIENCY,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL,
        },
    ],
    find: find_skill_proficiency,
};
