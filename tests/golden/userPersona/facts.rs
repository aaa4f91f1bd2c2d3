// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_USER_PERSONA: Enum = Enum {
    name: "userPersona",
    description: "What kind of account a user has in the tenant: internal or external, member or guest. No documentation page describes it; the meanings given here follow the names.",
    is_flags: false,
    is_in_metadata: true,
    sentinel: Some("unknownFutureValue"),
    members: &[
        Member {
            name: "unknown",
            description: "The kind is not known.",
            is_documented: true,
            number: Some(0i64),
        },
        Member {
            name: "externalMember",
            description: "A member with an account managed outside the tenant.",
            is_documented: true,
            number: Some(1i64),
        },
        Member {
            name: "externalGuest",
            description: "A guest with an account managed outside the tenant.",
            is_documented: true,
            number: Some(2i64),
        },
        Member {
            name: "internalMember",
            description: "A member with an account managed in the tenant.",
            is_documented: true,
            number: Some(3i64),
        },
        Member {
            name: "internalGuest",
            description: "A guest with an account managed in the tenant.",
            is_documented: true,
            number: Some(4i64),
        },
        Member {
            name: "unknownFutureValue",
            description: "Marks a kind in a response that was added after this list. It is meant for readers and should not be sent.",
            is_documented: true,
            number: Some(5i64),
        },
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "No page was found for it.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as the type of `userPersona` on userAccountInformation.",
                },
            ],
            reading: "It exists, with the members that `$metadata` declares.",
        },
        Disagreement {
            property: None,
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares the member `unknownFutureValue` like any other.",
                },
                Statement {
                    source: Source::Guidelines,
                    clouds: &[],
                    text: "A service must refuse the sentinel member in a POST with status 400, and treat it in a PATCH as if the property were absent.",
                },
            ],
            reading: "It is declared, and therefore not denied, but it is of no use: in a request it gets the warning `enum-sentinel`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/enums/userPersona.toml",
        page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "no page found; the address is that of userAccountInformation, which uses it; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
