// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_PHYSICAL_ADDRESS_TYPE: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta",
    names: &["unknown", "home", "business", "other"],
    numbers: &[Some(0i64), Some(1i64), Some(2i64), Some(3i64)],
    flags: false,
    sentinel: None,
    undocumented: 0u64,
    find: |name| match name.len() {
        4usize if name == b"home" => Some(1usize),
        5usize if name == b"other" => Some(3usize),
        7usize if name == b"unknown" => Some(0usize),
        8usize if name == b"business" => Some(2usize),
        _ => None,
    },
};
