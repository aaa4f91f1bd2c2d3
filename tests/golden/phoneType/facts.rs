// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_PHONE_TYPE: Enum = Enum {
    name: "phoneType",
    description: "What kind of line a telephone number belongs to. Graph's pages list the names without explaining them; the meanings given here follow the names.",
    is_flags: false,
    is_in_metadata: true,
    sentinel: None,
    members: &[
        Member {
            name: "home",
            description: "A telephone at home.",
            is_documented: true,
            number: Some(0i64),
        },
        Member {
            name: "business",
            description: "A telephone at work.",
            is_documented: true,
            number: Some(1i64),
        },
        Member {
            name: "mobile",
            description: "A mobile telephone.",
            is_documented: true,
            number: Some(2i64),
        },
        Member {
            name: "other",
            description: "Another kind of line.",
            is_documented: true,
            number: Some(3i64),
        },
        Member {
            name: "assistant",
            description: "The telephone of the user's assistant.",
            is_documented: true,
            number: Some(4i64),
        },
        Member {
            name: "homeFax",
            description: "A fax machine at home.",
            is_documented: true,
            number: Some(5i64),
        },
        Member {
            name: "businessFax",
            description: "A fax machine at work.",
            is_documented: true,
            number: Some(6i64),
        },
        Member {
            name: "otherFax",
            description: "Another fax machine.",
            is_documented: true,
            number: Some(7i64),
        },
        Member {
            name: "pager",
            description: "A pager.",
            is_documented: true,
            number: Some(8i64),
        },
        Member {
            name: "radio",
            description: "A radio.",
            is_documented: true,
            number: Some(9i64),
        },
    ],
    disagreements: &[],
    provenance: Provenance {
        file: "schemas/enums/phoneType.toml",
        page: "https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
