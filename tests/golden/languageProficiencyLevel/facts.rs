// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_LANGUAGE_PROFICIENCY_LEVEL: Enum = Enum {
    name: "languageProficiencyLevel",
    description: "How well a user has mastered a language. Graph's pages list the names without explaining them; the meanings given here follow the names and their order.",
    is_flags: false,
    is_in_metadata: true,
    sentinel: Some("unknownFutureValue"),
    members: &[
        Member {
            name: "elementary",
            description: "The user knows the basics.",
            is_documented: true,
            number: Some(0i64),
        },
        Member {
            name: "conversational",
            description: "The user can hold a simple conversation.",
            is_documented: true,
            number: Some(1i64),
        },
        Member {
            name: "limitedWorking",
            description: "The user can use the language at work, within limits.",
            is_documented: true,
            number: Some(2i64),
        },
        Member {
            name: "professionalWorking",
            description: "The user can use the language for most professional work.",
            is_documented: true,
            number: Some(3i64),
        },
        Member {
            name: "fullProfessional",
            description: "The user can use the language for any professional work.",
            is_documented: true,
            number: Some(4i64),
        },
        Member {
            name: "nativeOrBilingual",
            description: "The user speaks it as a first language, or as well as one.",
            is_documented: true,
            number: Some(5i64),
        },
        Member {
            name: "unknownFutureValue",
            description: "Marks a level in a response that was added after this list. It is meant for readers and should not be sent.",
            is_documented: true,
            number: Some(6i64),
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
        file: "schemas/enums/languageProficiencyLevel.toml",
        page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 0672af8e; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
