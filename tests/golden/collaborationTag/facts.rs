// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_COLLABORATION_TAG: Enum = Enum {
    name: "collaborationTag",
    description: "How a user wants to work with others on a subject. Only the documentation has this list, so the service may add tags at any time.",
    is_flags: false,
    is_in_metadata: false,
    sentinel: None,
    members: &[
        Member {
            name: "askMeAbout",
            description: "The user is happy to be asked about it.",
            is_documented: true,
            number: None,
        },
        Member {
            name: "ableToMentor",
            description: "The user can mentor others in it.",
            is_documented: true,
            number: None,
        },
        Member {
            name: "wantsToLearn",
            description: "The user wants to learn it.",
            is_documented: true,
            number: None,
        },
        Member {
            name: "wantsToImprove",
            description: "The user wants to get better at it.",
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
                    text: "Lists the four as the allowed values, on the resource page and in both request tables.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares a collection of strings without an enum, which allows any text.",
                },
            ],
            reading: "The documented list is closed for requests: any other value is denied as `enum-unknown`, because the service responds to an unsuitable value with an error that explains nothing. A caller can change the level. Every value in a response is read.",
        },
    ],
    provenance: Provenance {
        file: "schemas/enums/collaborationTag.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "page revision later than docs commit 69bc95f6; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
