// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_BODY_TYPE: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta",
    names: &["text", "html"],
    numbers: &[Some(0i64), Some(1i64)],
    flags: false,
    sentinel: None,
    undocumented: 0u64,
    find: |name| match name.len() {
        4usize if name == b"text" => Some(0usize),
        4usize if name == b"html" => Some(1usize),
        _ => None,
    },
};
