// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_YOMI_PERSON_NAME__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_YOMI_PERSON_NAME__FIRST: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_YOMI_PERSON_NAME__LAST: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_YOMI_PERSON_NAME__MAIDEN: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_YOMI_PERSON_NAME__MIDDLE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_yomi_person_name(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"last" => Some(2usize),
        5usize if name == b"first" => Some(1usize),
        6usize if name == b"maiden" => Some(3usize),
        6usize if name == b"middle" => Some(4usize),
        11usize if name == b"displayName" => Some(0usize),
        _ => None,
    }
}
pub(crate) static OBJECT_YOMI_PERSON_NAME: ObjectTable = ObjectTable {
    type_name: "yomiPersonName",
    described: "yomiPersonName",
    page: "https://learn.microsoft.com/graph/api/resources/yomipersonname?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.yomiPersonName",
        "#graph.yomiPersonName",
        "#microsoft.graph.personNamePronounciation",
        "#graph.personNamePronounciation",
    ],
    properties: &[
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_YOMI_PERSON_NAME__DISPLAY_NAME,
        },
        PropertyTable {
            name: "first",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_YOMI_PERSON_NAME__FIRST,
        },
        PropertyTable {
            name: "last",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_YOMI_PERSON_NAME__LAST,
        },
        PropertyTable {
            name: "maiden",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_YOMI_PERSON_NAME__MAIDEN,
        },
        PropertyTable {
            name: "middle",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_YOMI_PERSON_NAME__MIDDLE,
        },
    ],
    find: find_yomi_person_name,
};
