// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_WEEKDAY: EnumTable = EnumTable {
    page: "https://example.com/weekday",
    names: &["none", "monday", "tuesday", "unknownFutureValue"],
    numbers: &[Some(0i64), Some(1i64), Some(2i64), Some(4i64)],
    flags: true,
    sentinel: Some(3usize),
    undocumented: 0u64,
    find: |name| match name.len() {
        4usize if name == b"none" => Some(0usize),
        6usize if name == b"monday" => Some(1usize),
        7usize if name == b"tuesday" => Some(2usize),
        18usize if name == b"unknownFutureValue" => Some(3usize),
        _ => None,
    },
};
