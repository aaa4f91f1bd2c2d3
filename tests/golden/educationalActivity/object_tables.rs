// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_EDUCATIONAL_ACTIVITY__COMPLETION_MONTH_YEAR: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY__END_MONTH_YEAR: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY__INSTITUTION: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_INSTITUTION_DATA),
    nullable: true,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY__PROGRAM: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_EDUCATIONAL_ACTIVITY_DETAIL),
    nullable: true,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY__START_MONTH_YEAR: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Date),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_educational_activity(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        7usize if name == b"sources" => Some(8usize),
        7usize if name == b"program" => Some(13usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"institution" => Some(12usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"endMonthYear" => Some(11usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        14usize if name == b"startMonthYear" => Some(14usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        19usize if name == b"completionMonthYear" => Some(10usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    }
}
pub(crate) static OBJECT_EDUCATIONAL_ACTIVITY: ObjectTable = ObjectTable {
    type_name: "educationalActivity",
    described: "educationalActivity",
    page: "https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.educationalActivity", "#graph.educationalActivity"],
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
            name: "completionMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__COMPLETION_MONTH_YEAR,
        },
        PropertyTable {
            name: "endMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__END_MONTH_YEAR,
        },
        PropertyTable {
            name: "institution",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__INSTITUTION,
        },
        PropertyTable {
            name: "program",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__PROGRAM,
        },
        PropertyTable {
            name: "startMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__START_MONTH_YEAR,
        },
    ],
    find: find_educational_activity,
};
pub(crate) static OBJECT_CREATE_EDUCATIONAL_ACTIVITY: ObjectTable = ObjectTable {
    type_name: "educationalActivity",
    described: "create-educationalActivity",
    page: "https://learn.microsoft.com/graph/api/profile-post-educationalactivities?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.educationalActivity", "#graph.educationalActivity"],
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
            name: "completionMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__COMPLETION_MONTH_YEAR,
        },
        PropertyTable {
            name: "endMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__END_MONTH_YEAR,
        },
        PropertyTable {
            name: "institution",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__INSTITUTION,
        },
        PropertyTable {
            name: "program",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__PROGRAM,
        },
        PropertyTable {
            name: "startMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__START_MONTH_YEAR,
        },
    ],
    find: find_educational_activity,
};
pub(crate) static OBJECT_UPDATE_EDUCATIONAL_ACTIVITY: ObjectTable = ObjectTable {
    type_name: "educationalActivity",
    described: "update-educationalActivity",
    page: "https://learn.microsoft.com/graph/api/educationalactivity-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.educationalActivity", "#graph.educationalActivity"],
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
            name: "completionMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__COMPLETION_MONTH_YEAR,
        },
        PropertyTable {
            name: "endMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__END_MONTH_YEAR,
        },
        PropertyTable {
            name: "institution",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__INSTITUTION,
        },
        PropertyTable {
            name: "program",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__PROGRAM,
        },
        PropertyTable {
            name: "startMonthYear",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY__START_MONTH_YEAR,
        },
    ],
    find: find_educational_activity,
};
