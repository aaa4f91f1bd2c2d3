// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_COLLABORATION_TAG: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta",
    names: &["askMeAbout", "ableToMentor", "wantsToLearn", "wantsToImprove"],
    numbers: &[None, None, None, None],
    flags: false,
    sentinel: None,
    undocumented: 0u64,
    find: |name| match name.len() {
        10usize if name == b"askMeAbout" => Some(0usize),
        12usize if name == b"ableToMentor" => Some(1usize),
        12usize if name == b"wantsToLearn" => Some(2usize),
        14usize if name == b"wantsToImprove" => Some(3usize),
        _ => None,
    },
};
