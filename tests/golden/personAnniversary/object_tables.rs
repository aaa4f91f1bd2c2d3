// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_PERSON_ANNIVERSARY__DATE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_PERSON_ANNIVERSARY__TYPE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_ANNIVERSARY_TYPE)),
    nullable: true,
};
pub(crate) static CHECK_PERSON_ANNIVERSARY__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_person_anniversary(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        4usize if name == b"date" => Some(10usize),
        4usize if name == b"type" => Some(11usize),
        6usize if name == b"source" => Some(7usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"displayName" => Some(12usize),
        12usize if name == b"isSearchable" => Some(9usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_PERSON_ANNIVERSARY: ObjectTable = ObjectTable {
    type_name: "personAnniversary",
    described: "personAnniversary",
    page: "https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.personAnniversary",
        "#graph.personAnniversary",
        "#microsoft.graph.personAnnualEvent",
        "#graph.personAnnualEvent",
    ],
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
            name: "date",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNIVERSARY__DATE,
        },
        PropertyTable {
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNIVERSARY__TYPE,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_ANNIVERSARY__DISPLAY_NAME,
        },
    ],
    find: find_person_anniversary,
};
pub(crate) static OBJECT_CREATE_PERSON_ANNIVERSARY: ObjectTable = ObjectTable {
    type_name: "personAnniversary",
    described: "create-personAnniversary",
    page: "https://learn.microsoft.com/graph/api/profile-post-anniversaries?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.personAnniversary",
        "#graph.personAnniversary",
        "#microsoft.graph.personAnnualEvent",
        "#graph.personAnnualEvent",
    ],
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
            name: "date",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNIVERSARY__DATE,
        },
        PropertyTable {
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNIVERSARY__TYPE,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_ANNIVERSARY__DISPLAY_NAME,
        },
    ],
    find: find_person_anniversary,
};
pub(crate) static OBJECT_UPDATE_PERSON_ANNIVERSARY: ObjectTable = ObjectTable {
    type_name: "personAnniversary",
    described: "update-personAnniversary",
    page: "https://learn.microsoft.com/graph/api/personanniversary-update?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.personAnniversary",
        "#graph.personAnniversary",
        "#microsoft.graph.personAnnualEvent",
        "#graph.personAnnualEvent",
    ],
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
            name: "date",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNIVERSARY__DATE,
        },
        PropertyTable {
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNIVERSARY__TYPE,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_ANNIVERSARY__DISPLAY_NAME,
        },
    ],
    find: find_person_anniversary,
};
