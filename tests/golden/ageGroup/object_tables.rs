// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_AGE_GROUP: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
    names: &["minor", "notAdult", "adult"],
    numbers: &[None, None, None],
    flags: false,
    sentinel: None,
    undocumented: 0u64,
    find: |name| match name.len() {
        5usize if name == b"minor" => Some(0usize),
        5usize if name == b"adult" => Some(2usize),
        8usize if name == b"notAdult" => Some(1usize),
        _ => None,
    },
};
