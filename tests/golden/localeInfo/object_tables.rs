// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_LOCALE_INFO__LOCALE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_LOCALE_INFO__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_locale_info(name: &[u8]) -> Option<usize> {
    match name.len() {
        6usize if name == b"locale" => Some(0usize),
        11usize if name == b"displayName" => Some(1usize),
        _ => None,
    }
}
pub(crate) static OBJECT_LOCALE_INFO: ObjectTable = ObjectTable {
    type_name: "localeInfo",
    described: "localeInfo",
    page: "https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.localeInfo", "#graph.localeInfo"],
    properties: &[
        PropertyTable {
            name: "locale",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LOCALE_INFO__LOCALE,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_LOCALE_INFO__DISPLAY_NAME,
        },
    ],
    find: find_locale_info,
};
