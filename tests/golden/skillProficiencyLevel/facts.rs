// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_SKILL_PROFICIENCY_LEVEL: Enum = Enum {
    name: "skillProficiencyLevel",
    description: "How well a user has mastered a skill. Graph's pages list the names without explaining them; the meanings here are inferred from the names and their order.",
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
            name: "limitedWorking",
            description: "The user can use the skill at work, within limits.",
            is_documented: true,
            number: Some(1i64),
        },
        Member {
            name: "generalProfessional",
            description: "The user can use the skill for most professional work.",
            is_documented: true,
            number: Some(2i64),
        },
        Member {
            name: "advancedProfessional",
            description: "The user can use the skill for difficult professional work.",
            is_documented: true,
            number: Some(3i64),
        },
        Member {
            name: "expert",
            description: "The user is an expert.",
            is_documented: true,
            number: Some(4i64),
        },
        Member {
            name: "unknownFutureValue",
            description: "A placeholder in responses for levels added after this list was written. Do not send it.",
            is_documented: true,
            number: Some(5i64),
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
                    text: "Lists the six names.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "Prefers names, and allows the number as a string if no name fits.",
                },
                Statement {
                    source: Source::Response,
                    clouds: &[],
                    text: "A response reported in 2020 has the number as a string: \"4\" for `expert`.",
                },
            ],
            reading: "A response may have any string; one that is not a listed name, such as a number, is kept as is. A request must use a listed name: a number or an unlisted name is denied as `enum-unknown`.",
        },
        Disagreement {
            property: None,
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request tables list `unknownFutureValue` among the values that can be set.",
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
        file: "schemas/enums/skillProficiencyLevel.toml",
        page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit 3bd18aec; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
