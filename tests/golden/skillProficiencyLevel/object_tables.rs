// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_SKILL_PROFICIENCY_LEVEL: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
    names: &[
        "elementary",
        "limitedWorking",
        "generalProfessional",
        "advancedProfessional",
        "expert",
        "unknownFutureValue",
    ],
    numbers: &[Some(0i64), Some(1i64), Some(2i64), Some(3i64), Some(4i64), Some(5i64)],
    flags: false,
    sentinel: Some(5usize),
    undocumented: 0u64,
    find: |name| match name.len() {
        6usize if name == b"expert" => Some(4usize),
        10usize if name == b"elementary" => Some(0usize),
        14usize if name == b"limitedWorking" => Some(1usize),
        18usize if name == b"unknownFutureValue" => Some(5usize),
        19usize if name == b"generalProfessional" => Some(2usize),
        20usize if name == b"advancedProfessional" => Some(3usize),
        _ => None,
    },
};
