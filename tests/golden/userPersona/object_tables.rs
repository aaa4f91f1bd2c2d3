// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_USER_PERSONA: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
    names: &[
        "unknown",
        "externalMember",
        "externalGuest",
        "internalMember",
        "internalGuest",
        "unknownFutureValue",
    ],
    numbers: &[Some(0i64), Some(1i64), Some(2i64), Some(3i64), Some(4i64), Some(5i64)],
    flags: false,
    sentinel: Some(5usize),
    undocumented: 0u64,
    find: |name| match name.len() {
        7usize if name == b"unknown" => Some(0usize),
        13usize if name == b"externalGuest" => Some(2usize),
        13usize if name == b"internalGuest" => Some(4usize),
        14usize if name == b"externalMember" => Some(1usize),
        14usize if name == b"internalMember" => Some(3usize),
        18usize if name == b"unknownFutureValue" => Some(5usize),
        _ => None,
    },
};
