// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_PHONE_TYPE: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta",
    names: &[
        "home",
        "business",
        "mobile",
        "other",
        "assistant",
        "homeFax",
        "businessFax",
        "otherFax",
        "pager",
        "radio",
    ],
    flags: false,
    sentinel: None,
    undocumented: 0u64,
    find: |name| match name.len() {
        4usize if name == b"home" => Some(0usize),
        5usize if name == b"other" => Some(3usize),
        5usize if name == b"pager" => Some(8usize),
        5usize if name == b"radio" => Some(9usize),
        6usize if name == b"mobile" => Some(2usize),
        7usize if name == b"homeFax" => Some(5usize),
        8usize if name == b"business" => Some(1usize),
        8usize if name == b"otherFax" => Some(7usize),
        9usize if name == b"assistant" => Some(4usize),
        11usize if name == b"businessFax" => Some(6usize),
        _ => None,
    },
};
