// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_EMAIL_TYPE: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta",
    names: &["unknown", "work", "personal", "main", "other"],
    numbers: &[Some(0i64), Some(1i64), Some(2i64), Some(3i64), Some(4i64)],
    flags: false,
    sentinel: None,
    undocumented: 0u64,
    find: |name| match name.len() {
        4usize if name == b"work" => Some(1usize),
        4usize if name == b"main" => Some(3usize),
        5usize if name == b"other" => Some(4usize),
        7usize if name == b"unknown" => Some(0usize),
        8usize if name == b"personal" => Some(2usize),
        _ => None,
    },
};
