// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_WEEKDAY: Enum = Enum {
    name: "weekday",
    description: "On which days a bell rings.",
    is_flags: true,
    is_in_metadata: true,
    sentinel: Some("unknownFutureValue"),
    members: &[
        Member {
            name: "none",
            description: "On no day.",
            is_documented: true,
            number: Some(0i64),
        },
        Member {
            name: "monday",
            description: "On Monday.",
            is_documented: true,
            number: Some(1i64),
        },
        Member {
            name: "tuesday",
            description: "On Tuesday.",
            is_documented: true,
            number: Some(2i64),
        },
        Member {
            name: "unknownFutureValue",
            description: "A marker.",
            is_documented: true,
            number: Some(4i64),
        },
    ],
    disagreements: &[],
    provenance: Provenance {
        file: "enums/weekday.toml",
        page: "https://example.com/weekday",
        transcribed: "2026-11-23",
        revision: "first",
    },
};
