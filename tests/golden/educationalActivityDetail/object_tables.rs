// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_EDUCATIONAL_ACTIVITY_DETAIL__ABBREVIATION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY_DETAIL__ACTIVITIES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY_DETAIL__AWARDS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY_DETAIL__DESCRIPTION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY_DETAIL__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY_DETAIL__FIELDS_OF_STUDY: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY_DETAIL__GRADE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY_DETAIL__NOTES: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_EDUCATIONAL_ACTIVITY_DETAIL__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_educational_activity_detail(name: &[u8]) -> Option<usize> {
    match name.len() {
        5usize if name == b"grade" => Some(6usize),
        5usize if name == b"notes" => Some(7usize),
        6usize if name == b"awards" => Some(2usize),
        6usize if name == b"webUrl" => Some(8usize),
        10usize if name == b"activities" => Some(1usize),
        11usize if name == b"description" => Some(3usize),
        11usize if name == b"displayName" => Some(4usize),
        12usize if name == b"abbreviation" => Some(0usize),
        13usize if name == b"fieldsOfStudy" => Some(5usize),
        _ => None,
    }
}
pub(crate) static OBJECT_EDUCATIONAL_ACTIVITY_DETAIL: ObjectTable = ObjectTable {
    type_name: "educationalActivityDetail",
    described: "educationalActivityDetail",
    page: "https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.educationalActivityDetail",
        "#graph.educationalActivityDetail",
    ],
    properties: &[
        PropertyTable {
            name: "abbreviation",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY_DETAIL__ABBREVIATION,
        },
        PropertyTable {
            name: "activities",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY_DETAIL__ACTIVITIES,
        },
        PropertyTable {
            name: "awards",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY_DETAIL__AWARDS,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY_DETAIL__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY_DETAIL__DISPLAY_NAME,
        },
        PropertyTable {
            name: "fieldsOfStudy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY_DETAIL__FIELDS_OF_STUDY,
        },
        PropertyTable {
            name: "grade",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY_DETAIL__GRADE,
        },
        PropertyTable {
            name: "notes",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY_DETAIL__NOTES,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_EDUCATIONAL_ACTIVITY_DETAIL__WEB_URL,
        },
    ],
    find: find_educational_activity_detail,
};
