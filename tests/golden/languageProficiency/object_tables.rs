// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_LANGUAGE_PROFICIENCY__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_LANGUAGE_PROFICIENCY__READING: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_LANGUAGE_PROFICIENCY_LEVEL)),
    nullable: true,
};
pub(crate) static CHECK_LANGUAGE_PROFICIENCY__SPOKEN: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_LANGUAGE_PROFICIENCY_LEVEL)),
    nullable: true,
};
pub(crate) static CHECK_LANGUAGE_PROFICIENCY__TAG: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_LANGUAGE_PROFICIENCY__WRITTEN: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_LANGUAGE_PROFICIENCY_LEVEL)),
    nullable: true,
};
pub(crate) static CHECK_LANGUAGE_PROFICIENCY__PROFICIENCY: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_LANGUAGE_PROFICIENCY_LEVEL)),
    nullable: true,
};
pub(crate) static CHECK_LANGUAGE_PROFICIENCY__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_language_proficiency(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        3usize if name == b"tag" => Some(13usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"spoken" => Some(12usize),
        7usize if name == b"sources" => Some(8usize),
        7usize if name == b"reading" => Some(11usize),
        7usize if name == b"written" => Some(14usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"displayName" => Some(10usize),
        11usize if name == b"proficiency" => Some(15usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(16usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_LANGUAGE_PROFICIENCY: ObjectTable = ObjectTable {
    type_name: "languageProficiency",
    described: "languageProficiency",
    page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.languageProficiency", "#graph.languageProficiency"],
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
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "reading",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__READING,
        },
        PropertyTable {
            name: "spoken",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__SPOKEN,
        },
        PropertyTable {
            name: "tag",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__TAG,
        },
        PropertyTable {
            name: "written",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__WRITTEN,
        },
        PropertyTable {
            name: "proficiency",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__PROFICIENCY,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__THUMBNAIL_URL,
        },
    ],
    find: find_language_proficiency,
};
pub(crate) static OBJECT_CREATE_LANGUAGE_PROFICIENCY: ObjectTable = ObjectTable {
    type_name: "languageProficiency",
    described: "create-languageProficiency",
    page: "https://learn.microsoft.com/graph/api/profile-post-languages?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.languageProficiency", "#graph.languageProficiency"],
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
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "reading",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__READING,
        },
        PropertyTable {
            name: "spoken",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__SPOKEN,
        },
        PropertyTable {
            name: "tag",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__TAG,
        },
        PropertyTable {
            name: "written",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__WRITTEN,
        },
        PropertyTable {
            name: "proficiency",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__PROFICIENCY,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__THUMBNAIL_URL,
        },
    ],
    find: find_language_proficiency,
};
pub(crate) static OBJECT_UPDATE_LANGUAGE_PROFICIENCY: ObjectTable = ObjectTable {
    type_name: "languageProficiency",
    described: "update-languageProficiency",
    page: "https://learn.microsoft.com/graph/api/languageproficiency-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.languageProficiency", "#graph.languageProficiency"],
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
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "reading",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__READING,
        },
        PropertyTable {
            name: "spoken",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__SPOKEN,
        },
        PropertyTable {
            name: "tag",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__TAG,
        },
        PropertyTable {
            name: "written",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__WRITTEN,
        },
        PropertyTable {
            name: "proficiency",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__PROFICIENCY,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_LANGUAGE_PROFICIENCY__THUMBNAIL_URL,
        },
    ],
    find: find_language_proficiency,
};
