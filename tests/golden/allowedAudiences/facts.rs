// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_ALLOWED_AUDIENCES: Enum = Enum {
    name: "allowedAudiences",
    description: "Who can see the values of a profile object. Graph's pages list the names without explaining them; the meanings here are inferred from the names.",
    is_flags: true,
    is_in_metadata: true,
    sentinel: Some("unknownFutureValue"),
    members: &[
        Member {
            name: "me",
            description: "Only the owner of the profile. Its number is 0, so it adds nothing to a combination.",
            is_documented: true,
            number: Some(0i64),
        },
        Member {
            name: "family",
            description: "People the owner counts as family.",
            is_documented: true,
            number: Some(1i64),
        },
        Member {
            name: "contacts",
            description: "The owner's contacts.",
            is_documented: true,
            number: Some(2i64),
        },
        Member {
            name: "groupMembers",
            description: "Members of the groups the owner belongs to.",
            is_documented: true,
            number: Some(4i64),
        },
        Member {
            name: "organization",
            description: "People in the owner's organization.",
            is_documented: true,
            number: Some(8i64),
        },
        Member {
            name: "federatedOrganizations",
            description: "People in organizations federated with the owner's organization.",
            is_documented: true,
            number: Some(16i64),
        },
        Member {
            name: "everyone",
            description: "Anyone, inside and outside the organization.",
            is_documented: true,
            number: Some(32i64),
        },
        Member {
            name: "unknownFutureValue",
            description: "A placeholder in responses for audiences added after this list was written. Do not send it.",
            is_documented: true,
            number: Some(64i64),
        },
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Type,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Lists single values and never says that they can be combined; every sample has one.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares a flags enum (`IsFlags`): one value may name several members.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "Writes several members of a flags enum as one string, separated by commas without spaces.",
                },
            ],
            reading: "A request may name one member. A combination is denied as `enum-combined`, which a caller can allow: the documented list is closed, and other tools can only use a plain list of values. Combinations in responses are read.",
        },
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Lists the eight names.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "Prefers names, and allows the number as a string if no name fits.",
                },
                Statement {
                    source: Source::Response,
                    clouds: &[],
                    text: "A response of the sibling type skillProficiency, reported in 2020, has the number as a string: \"8\" for `organization`.",
                },
            ],
            reading: "Names and numbers in responses are read, and an unlisted name is kept as is. A request must use a listed name: a number or an unlisted name is denied as `enum-unknown`.",
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
        file: "schemas/enums/allowedAudiences.toml",
        page: "https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit 0636bafc; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
