// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_AGE_GROUP: Enum = Enum {
    name: "ageGroup",
    description: "The age group of a user, as the directory records it. Only the documentation has this list; the meanings given here follow the names.",
    is_flags: false,
    is_in_metadata: false,
    sentinel: None,
    members: &[
        Member {
            name: "minor",
            description: "The user is a minor.",
            is_documented: true,
            number: None,
        },
        Member {
            name: "notAdult",
            description: "The user is between a minor and an adult.",
            is_documented: true,
            number: None,
        },
        Member {
            name: "adult",
            description: "The user is an adult.",
            is_documented: true,
            number: None,
        },
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Lists `null`, `minor`, `notAdult` and `adult`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares a string without an enum, which takes any text.",
                },
            ],
            reading: "The three names; null is the absence of a value and not a name. The property is read-only, and every value is read from responses.",
        },
    ],
    provenance: Provenance {
        file: "schemas/enums/ageGroup.toml",
        page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 028b8e35; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
