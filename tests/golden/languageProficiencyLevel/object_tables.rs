// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static ENUM_LANGUAGE_PROFICIENCY_LEVEL: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
    names: &[
        "elementary",
        "conversational",
        "limitedWorking",
        "professionalWorking",
        "fullProfessional",
        "nativeOrBilingual",
        "unknownFutureValue",
    ],
    numbers: &[
        Some(0i64),
        Some(1i64),
        Some(2i64),
        Some(3i64),
        Some(4i64),
        Some(5i64),
        Some(6i64),
    ],
    flags: false,
    sentinel: Some(6usize),
    undocumented: 0u64,
    find: |name| match name.len() {
        10usize if name == b"elementary" => Some(0usize),
        14usize if name == b"conversational" => Some(1usize),
        14usize if name == b"limitedWorking" => Some(2usize),
        16usize if name == b"fullProfessional" => Some(4usize),
        17usize if name == b"nativeOrBilingual" => Some(5usize),
        18usize if name == b"unknownFutureValue" => Some(6usize),
        19usize if name == b"professionalWorking" => Some(3usize),
        _ => None,
    },
};
