// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_PERSON_NAME__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__FIRST: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__INITIALS: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__LANGUAGE_TAG: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__LAST: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__MAIDEN: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__MIDDLE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__NICKNAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__PRONUNCIATION: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_YOMI_PERSON_NAME),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__SUFFIX: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_NAME__TITLE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_person_name(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        4usize if name == b"last" => Some(14usize),
        5usize if name == b"first" => Some(11usize),
        5usize if name == b"title" => Some(20usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"maiden" => Some(15usize),
        6usize if name == b"middle" => Some(16usize),
        6usize if name == b"suffix" => Some(19usize),
        7usize if name == b"sources" => Some(8usize),
        8usize if name == b"initials" => Some(12usize),
        8usize if name == b"nickname" => Some(17usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"displayName" => Some(10usize),
        11usize if name == b"languageTag" => Some(13usize),
        12usize if name == b"isSearchable" => Some(9usize),
        13usize if name == b"pronunciation" => Some(18usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_PERSON_NAME: ObjectTable = ObjectTable {
    type_name: "personName",
    described: "personName",
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personName", "#graph.personName"],
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
            access: Access::Undocumented,
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
            check: &CHECK_PERSON_NAME__DISPLAY_NAME,
        },
        PropertyTable {
            name: "first",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__FIRST,
        },
        PropertyTable {
            name: "initials",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__INITIALS,
        },
        PropertyTable {
            name: "languageTag",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__LANGUAGE_TAG,
        },
        PropertyTable {
            name: "last",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__LAST,
        },
        PropertyTable {
            name: "maiden",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__MAIDEN,
        },
        PropertyTable {
            name: "middle",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__MIDDLE,
        },
        PropertyTable {
            name: "nickname",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__NICKNAME,
        },
        PropertyTable {
            name: "pronunciation",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__PRONUNCIATION,
        },
        PropertyTable {
            name: "suffix",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__SUFFIX,
        },
        PropertyTable {
            name: "title",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__TITLE,
        },
    ],
    find: find_person_name,
};
pub(crate) static OBJECT_CREATE_PERSON_NAME: ObjectTable = ObjectTable {
    type_name: "personName",
    described: "create-personName",
    page: "https://learn.microsoft.com/graph/api/profile-post-names?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personName", "#graph.personName"],
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
            access: Access::Undocumented,
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
            check: &CHECK_PERSON_NAME__DISPLAY_NAME,
        },
        PropertyTable {
            name: "first",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__FIRST,
        },
        PropertyTable {
            name: "initials",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__INITIALS,
        },
        PropertyTable {
            name: "languageTag",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__LANGUAGE_TAG,
        },
        PropertyTable {
            name: "last",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__LAST,
        },
        PropertyTable {
            name: "maiden",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__MAIDEN,
        },
        PropertyTable {
            name: "middle",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__MIDDLE,
        },
        PropertyTable {
            name: "nickname",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__NICKNAME,
        },
        PropertyTable {
            name: "pronunciation",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__PRONUNCIATION,
        },
        PropertyTable {
            name: "suffix",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__SUFFIX,
        },
        PropertyTable {
            name: "title",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__TITLE,
        },
    ],
    find: find_person_name,
};
pub(crate) static OBJECT_UPDATE_PERSON_NAME: ObjectTable = ObjectTable {
    type_name: "personName",
    described: "update-personName",
    page: "https://learn.microsoft.com/graph/api/personname-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personName", "#graph.personName"],
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
            access: Access::Undocumented,
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
            check: &CHECK_PERSON_NAME__DISPLAY_NAME,
        },
        PropertyTable {
            name: "first",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__FIRST,
        },
        PropertyTable {
            name: "initials",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__INITIALS,
        },
        PropertyTable {
            name: "languageTag",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__LANGUAGE_TAG,
        },
        PropertyTable {
            name: "last",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__LAST,
        },
        PropertyTable {
            name: "maiden",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__MAIDEN,
        },
        PropertyTable {
            name: "middle",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__MIDDLE,
        },
        PropertyTable {
            name: "nickname",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__NICKNAME,
        },
        PropertyTable {
            name: "pronunciation",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__PRONUNCIATION,
        },
        PropertyTable {
            name: "suffix",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__SUFFIX,
        },
        PropertyTable {
            name: "title",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_NAME__TITLE,
        },
    ],
    find: find_person_name,
};
