// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_ANNIVERSARY_TYPE: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta",
    names: &["birthday", "wedding", "unknownFutureValue", "work", "other"],
    numbers: &[Some(0i64), Some(1i64), Some(5i64), Some(2i64), Some(3i64)],
    flags: false,
    sentinel: Some(2usize),
    undocumented: 24u64,
    find: |name| match name.len() {
        4usize if name == b"work" => Some(3usize),
        5usize if name == b"other" => Some(4usize),
        7usize if name == b"wedding" => Some(1usize),
        8usize if name == b"birthday" => Some(0usize),
        18usize if name == b"unknownFutureValue" => Some(2usize),
        _ => None,
    },
};
