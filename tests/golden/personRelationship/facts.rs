// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_PERSON_RELATIONSHIP: Enum = Enum {
    name: "personRelationship",
    description: "What a person is to a user. Graph's pages list the names without explaining them; the meanings given here follow the names.",
    is_flags: false,
    is_in_metadata: true,
    sentinel: Some("unknownFutureValue"),
    members: &[
        Member {
            name: "manager",
            description: "The user's manager.",
            is_documented: true,
            number: Some(0i64),
        },
        Member {
            name: "colleague",
            description: "A colleague.",
            is_documented: true,
            number: Some(1i64),
        },
        Member {
            name: "directReport",
            description: "Someone who reports to the user.",
            is_documented: true,
            number: Some(2i64),
        },
        Member {
            name: "dotLineReport",
            description: "Someone who reports to the user besides their own manager.",
            is_documented: true,
            number: Some(3i64),
        },
        Member {
            name: "assistant",
            description: "The user's assistant.",
            is_documented: true,
            number: Some(4i64),
        },
        Member {
            name: "dotLineManager",
            description: "Someone to whom the user reports besides the manager.",
            is_documented: true,
            number: Some(5i64),
        },
        Member {
            name: "alternateContact",
            description: "Someone to contact in place of the user.",
            is_documented: true,
            number: Some(6i64),
        },
        Member {
            name: "friend",
            description: "A friend.",
            is_documented: true,
            number: Some(7i64),
        },
        Member {
            name: "spouse",
            description: "The user's spouse.",
            is_documented: true,
            number: Some(8i64),
        },
        Member {
            name: "sibling",
            description: "A brother or sister.",
            is_documented: true,
            number: Some(9i64),
        },
        Member {
            name: "child",
            description: "A child.",
            is_documented: true,
            number: Some(10i64),
        },
        Member {
            name: "parent",
            description: "A parent.",
            is_documented: true,
            number: Some(11i64),
        },
        Member {
            name: "sponsor",
            description: "A sponsor, for example of a project.",
            is_documented: true,
            number: Some(12i64),
        },
        Member {
            name: "emergencyContact",
            description: "Someone to contact in an emergency.",
            is_documented: true,
            number: Some(13i64),
        },
        Member {
            name: "other",
            description: "Another relationship.",
            is_documented: true,
            number: Some(14i64),
        },
        Member {
            name: "unknownFutureValue",
            description: "Marks a relationship in a response that was added after this list. It is meant for readers and should not be sent.",
            is_documented: true,
            number: Some(15i64),
        },
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The list of values has `unknownFutureValue`, and no page says that a request cannot use it.",
                },
                Statement {
                    source: Source::Guidelines,
                    clouds: &[],
                    text: "A service must refuse the sentinel member in a POST with status 400, and treat it in a PATCH as if the property were absent.",
                },
            ],
            reading: "It is listed, and therefore not denied, but it is of no use: in a request it gets the warning `enum-sentinel`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/enums/personRelationship.toml",
        page: "https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "newest copy of the page, later than docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
