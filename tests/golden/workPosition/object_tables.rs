// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_WORK_POSITION__CATEGORIES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_WORK_POSITION__COLLEAGUES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::Object(&OBJECT_RELATED_PERSON),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_WORK_POSITION__DETAIL: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_POSITION_DETAIL),
    nullable: true,
};
pub(crate) static CHECK_WORK_POSITION__IS_CURRENT: ValueCheck = ValueCheck {
    kind: ValueKind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_WORK_POSITION__MANAGER: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_RELATED_PERSON),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_work_position(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"detail" => Some(12usize),
        7usize if name == b"sources" => Some(8usize),
        7usize if name == b"manager" => Some(14usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        9usize if name == b"isCurrent" => Some(13usize),
        10usize if name == b"categories" => Some(10usize),
        10usize if name == b"colleagues" => Some(11usize),
        12usize if name == b"isSearchable" => Some(9usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_WORK_POSITION: ObjectTable = ObjectTable {
    type_name: "workPosition",
    described: "workPosition",
    page: "https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.workPosition", "#graph.workPosition"],
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
            check: &CHECK_WORK_POSITION__CATEGORIES,
        },
        PropertyTable {
            name: "colleagues",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__COLLEAGUES,
        },
        PropertyTable {
            name: "detail",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__DETAIL,
        },
        PropertyTable {
            name: "isCurrent",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__IS_CURRENT,
        },
        PropertyTable {
            name: "manager",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__MANAGER,
        },
    ],
    find: find_work_position,
};
pub(crate) static OBJECT_CREATE_WORK_POSITION: ObjectTable = ObjectTable {
    type_name: "workPosition",
    described: "create-workPosition",
    page: "https://learn.microsoft.com/graph/api/profile-post-positions?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.workPosition", "#graph.workPosition"],
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
            check: &CHECK_WORK_POSITION__CATEGORIES,
        },
        PropertyTable {
            name: "colleagues",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__COLLEAGUES,
        },
        PropertyTable {
            name: "detail",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__DETAIL,
        },
        PropertyTable {
            name: "isCurrent",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__IS_CURRENT,
        },
        PropertyTable {
            name: "manager",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__MANAGER,
        },
    ],
    find: find_work_position,
};
pub(crate) static OBJECT_UPDATE_WORK_POSITION: ObjectTable = ObjectTable {
    type_name: "workPosition",
    described: "update-workPosition",
    page: "https://learn.microsoft.com/graph/api/workposition-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.workPosition", "#graph.workPosition"],
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
            check: &CHECK_WORK_POSITION__CATEGORIES,
        },
        PropertyTable {
            name: "colleagues",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__COLLEAGUES,
        },
        PropertyTable {
            name: "detail",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__DETAIL,
        },
        PropertyTable {
            name: "isCurrent",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__IS_CURRENT,
        },
        PropertyTable {
            name: "manager",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_WORK_POSITION__MANAGER,
        },
    ],
    find: find_work_position,
};
