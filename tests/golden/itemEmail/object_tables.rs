// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_ITEM_EMAIL__ADDRESS: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_ITEM_EMAIL__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_ITEM_EMAIL__TYPE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_EMAIL_TYPE)),
    nullable: false,
};
pub(crate) static CHECK_ITEM_EMAIL__TYPE__RESPONSE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_EMAIL_TYPE)),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_item_email(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        4usize if name == b"type" => Some(12usize),
        6usize if name == b"source" => Some(7usize),
        7usize if name == b"sources" => Some(8usize),
        7usize if name == b"address" => Some(10usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"displayName" => Some(11usize),
        12usize if name == b"isSearchable" => Some(9usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_ITEM_EMAIL: ObjectTable = ObjectTable {
    type_name: "itemEmail",
    described: "itemEmail",
    page: "https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.itemEmail", "#graph.itemEmail"],
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
            name: "address",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_EMAIL__ADDRESS,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_EMAIL__DISPLAY_NAME,
        },
        PropertyTable {
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_EMAIL__TYPE__RESPONSE,
        },
    ],
    find: find_item_email,
};
pub(crate) static OBJECT_CREATE_ITEM_EMAIL: ObjectTable = ObjectTable {
    type_name: "itemEmail",
    described: "create-itemEmail",
    page: "https://learn.microsoft.com/graph/api/profile-post-emails?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.itemEmail", "#graph.itemEmail"],
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
            name: "address",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_EMAIL__ADDRESS,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_EMAIL__DISPLAY_NAME,
        },
        PropertyTable {
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_EMAIL__TYPE,
        },
    ],
    find: find_item_email,
};
pub(crate) static OBJECT_UPDATE_ITEM_EMAIL: ObjectTable = ObjectTable {
    type_name: "itemEmail",
    described: "update-itemEmail",
    page: "https://learn.microsoft.com/graph/api/itememail-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.itemEmail", "#graph.itemEmail"],
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
            name: "address",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_EMAIL__ADDRESS,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_EMAIL__DISPLAY_NAME,
        },
        PropertyTable {
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_EMAIL__TYPE,
        },
    ],
    find: find_item_email,
};
