// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_ALLOWED_AUDIENCES: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta",
    names: &[
        "me",
        "family",
        "contacts",
        "groupMembers",
        "organization",
        "federatedOrganizations",
        "everyone",
        "unknownFutureValue",
    ],
    numbers: &[
        Some(0i64),
        Some(1i64),
        Some(2i64),
        Some(4i64),
        Some(8i64),
        Some(16i64),
        Some(32i64),
        Some(64i64),
    ],
    flags: true,
    sentinel: Some(7usize),
    undocumented: 0u64,
    find: |name| match name.len() {
        2usize if name == b"me" => Some(0usize),
        6usize if name == b"family" => Some(1usize),
        8usize if name == b"contacts" => Some(2usize),
        8usize if name == b"everyone" => Some(6usize),
        12usize if name == b"groupMembers" => Some(3usize),
        12usize if name == b"organization" => Some(4usize),
        18usize if name == b"unknownFutureValue" => Some(7usize),
        22usize if name == b"federatedOrganizations" => Some(5usize),
        _ => None,
    },
};
