// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_WEB_ACCOUNT__DESCRIPTION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_WEB_ACCOUNT__SERVICE: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_SERVICE_INFORMATION),
    nullable: true,
};
pub(crate) static CHECK_WEB_ACCOUNT__STATUS_MESSAGE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_WEB_ACCOUNT__USER_ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_WEB_ACCOUNT__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
pub(crate) static CHECK_WEB_ACCOUNT__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_web_account(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"userId" => Some(13usize),
        6usize if name == b"webUrl" => Some(14usize),
        7usize if name == b"sources" => Some(8usize),
        7usize if name == b"service" => Some(11usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"description" => Some(10usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(15usize),
        13usize if name == b"statusMessage" => Some(12usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_WEB_ACCOUNT: ObjectTable = ObjectTable {
    type_name: "webAccount",
    described: "webAccount",
    page: "https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.webAccount", "#graph.webAccount"],
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
            check: &CHECK_WEB_ACCOUNT__DESCRIPTION,
        },
        PropertyTable {
            name: "service",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__SERVICE,
        },
        PropertyTable {
            name: "statusMessage",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__STATUS_MESSAGE,
        },
        PropertyTable {
            name: "userId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__USER_ID,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__THUMBNAIL_URL,
        },
    ],
    find: find_web_account,
};
pub(crate) static OBJECT_CREATE_WEB_ACCOUNT: ObjectTable = ObjectTable {
    type_name: "webAccount",
    described: "create-webAccount",
    page: "https://learn.microsoft.com/graph/api/profile-post-webaccounts?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.webAccount", "#graph.webAccount"],
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
            check: &CHECK_WEB_ACCOUNT__DESCRIPTION,
        },
        PropertyTable {
            name: "service",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__SERVICE,
        },
        PropertyTable {
            name: "statusMessage",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__STATUS_MESSAGE,
        },
        PropertyTable {
            name: "userId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__USER_ID,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__THUMBNAIL_URL,
        },
    ],
    find: find_web_account,
};
pub(crate) static OBJECT_UPDATE_WEB_ACCOUNT: ObjectTable = ObjectTable {
    type_name: "webAccount",
    described: "update-webAccount",
    page: "https://learn.microsoft.com/graph/api/webaccount-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.webAccount", "#graph.webAccount"],
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
            check: &CHECK_WEB_ACCOUNT__DESCRIPTION,
        },
        PropertyTable {
            name: "service",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__SERVICE,
        },
        PropertyTable {
            name: "statusMessage",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__STATUS_MESSAGE,
        },
        PropertyTable {
            name: "userId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__USER_ID,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_WEB_ACCOUNT__THUMBNAIL_URL,
        },
    ],
    find: find_web_account,
};
