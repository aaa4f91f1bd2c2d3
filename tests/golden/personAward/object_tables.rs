// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_PERSON_AWARD__DESCRIPTION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_AWARD__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_AWARD__ISSUED_DATE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_PERSON_AWARD__ISSUING_AUTHORITY: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_AWARD__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
pub(crate) static CHECK_PERSON_AWARD__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_person_award(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(15usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        10usize if name == b"issuedDate" => Some(12usize),
        11usize if name == b"description" => Some(10usize),
        11usize if name == b"displayName" => Some(11usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(14usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        16usize if name == b"issuingAuthority" => Some(13usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_PERSON_AWARD: ObjectTable = ObjectTable {
    type_name: "personAward",
    described: "personAward",
    page: "https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personAward", "#graph.personAward"],
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
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__DISPLAY_NAME,
        },
        PropertyTable {
            name: "issuedDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__ISSUED_DATE,
        },
        PropertyTable {
            name: "issuingAuthority",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__ISSUING_AUTHORITY,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__THUMBNAIL_URL,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__WEB_URL,
        },
    ],
    find: find_person_award,
};
pub(crate) static OBJECT_CREATE_PERSON_AWARD: ObjectTable = ObjectTable {
    type_name: "personAward",
    described: "create-personAward",
    page: "https://learn.microsoft.com/graph/api/profile-post-awards?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personAward", "#graph.personAward"],
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
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__DISPLAY_NAME,
        },
        PropertyTable {
            name: "issuedDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__ISSUED_DATE,
        },
        PropertyTable {
            name: "issuingAuthority",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__ISSUING_AUTHORITY,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__THUMBNAIL_URL,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__WEB_URL,
        },
    ],
    find: find_person_award,
};
pub(crate) static OBJECT_UPDATE_PERSON_AWARD: ObjectTable = ObjectTable {
    type_name: "personAward",
    described: "update-personAward",
    page: "https://learn.microsoft.com/graph/api/personaward-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personAward", "#graph.personAward"],
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
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__DISPLAY_NAME,
        },
        PropertyTable {
            name: "issuedDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__ISSUED_DATE,
        },
        PropertyTable {
            name: "issuingAuthority",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__ISSUING_AUTHORITY,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__THUMBNAIL_URL,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_AWARD__WEB_URL,
        },
    ],
    find: find_person_award,
};
