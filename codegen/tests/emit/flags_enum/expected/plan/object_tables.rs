// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_PLAN__DAYS: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_WEEKDAY)),
    nullable: true,
};
pub(crate) static CHECK_PLAN__REST_DAYS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Enum(&ENUM_WEEKDAY)),
            nullable: false,
        },
    ),
    nullable: false,
};
/// The index of a property in the tables of this type's objects.
fn find_plan(name: &[u8]) -> Option<usize> {
    match name.len() {
        4usize if name == b"days" => Some(0usize),
        8usize if name == b"restDays" => Some(1usize),
        _ => None,
    }
}
pub(crate) static OBJECT_PLAN: ObjectTable = ObjectTable {
    type_name: "plan",
    described: "plan",
    page: "https://example.com/plan",
    open: false,
    annotations: &["#microsoft.graph.plan", "#graph.plan"],
    properties: &[
        PropertyTable {
            name: "days",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PLAN__DAYS,
        },
        PropertyTable {
            name: "restDays",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PLAN__REST_DAYS,
        },
    ],
    find: find_plan,
};
