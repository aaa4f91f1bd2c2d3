// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_ITEM_PUBLICATION__DESCRIPTION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_ITEM_PUBLICATION__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_ITEM_PUBLICATION__PUBLISHED_DATE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_ITEM_PUBLICATION__PUBLISHER: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_ITEM_PUBLICATION__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
pub(crate) static CHECK_ITEM_PUBLICATION__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_item_publication(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(15usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        9usize if name == b"publisher" => Some(13usize),
        11usize if name == b"description" => Some(10usize),
        11usize if name == b"displayName" => Some(11usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(14usize),
        13usize if name == b"publishedDate" => Some(12usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_ITEM_PUBLICATION: ObjectTable = ObjectTable {
    type_name: "itemPublication",
    described: "itemPublication",
    page: "https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.itemPublication", "#graph.itemPublication"],
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
            check: &CHECK_ITEM_PUBLICATION__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__DISPLAY_NAME,
        },
        PropertyTable {
            name: "publishedDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__PUBLISHED_DATE,
        },
        PropertyTable {
            name: "publisher",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__PUBLISHER,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__THUMBNAIL_URL,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__WEB_URL,
        },
    ],
    find: find_item_publication,
};
pub(crate) static OBJECT_CREATE_ITEM_PUBLICATION: ObjectTable = ObjectTable {
    type_name: "itemPublication",
    described: "create-itemPublication",
    page: "https://learn.microsoft.com/graph/api/profile-post-publications?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.itemPublication", "#graph.itemPublication"],
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
            check: &CHECK_ITEM_PUBLICATION__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__DISPLAY_NAME,
        },
        PropertyTable {
            name: "publishedDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__PUBLISHED_DATE,
        },
        PropertyTable {
            name: "publisher",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__PUBLISHER,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__THUMBNAIL_URL,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__WEB_URL,
        },
    ],
    find: find_item_publication,
};
pub(crate) static OBJECT_UPDATE_ITEM_PUBLICATION: ObjectTable = ObjectTable {
    type_name: "itemPublication",
    described: "update-itemPublication",
    page: "https://learn.microsoft.com/graph/api/itempublication-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.itemPublication", "#graph.itemPublication"],
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
            check: &CHECK_ITEM_PUBLICATION__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__DISPLAY_NAME,
        },
        PropertyTable {
            name: "publishedDate",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__PUBLISHED_DATE,
        },
        PropertyTable {
            name: "publisher",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__PUBLISHER,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__THUMBNAIL_URL,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_PUBLICATION__WEB_URL,
        },
    ],
    find: find_item_publication,
};
