// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_PHYSICAL_ADDRESS_TYPE: Enum = Enum {
    name: "physicalAddressType",
    description: "What a postal address is used for. Graph's pages list the names without explaining them; the meanings given here follow the names.",
    is_flags: false,
    is_in_metadata: true,
    sentinel: None,
    members: &[
        Member {
            name: "unknown",
            description: "The use is not known.",
            is_documented: true,
            number: Some(0i64),
        },
        Member {
            name: "home",
            description: "A home.",
            is_documented: true,
            number: Some(1i64),
        },
        Member {
            name: "business",
            description: "A place of work.",
            is_documented: true,
            number: Some(2i64),
        },
        Member {
            name: "other",
            description: "Another use.",
            is_documented: true,
            number: Some(3i64),
        },
    ],
    disagreements: &[],
    provenance: Provenance {
        file: "schemas/enums/physicalAddressType.toml",
        page: "https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
