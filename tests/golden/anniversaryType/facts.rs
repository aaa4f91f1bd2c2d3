// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_ANNIVERSARY_TYPE: Enum = Enum {
    name: "anniversaryType",
    description: "What kind of occasion an anniversary is. Graph's pages list the names without explaining them; the meanings given here follow the names.",
    is_flags: false,
    is_in_metadata: true,
    sentinel: Some("unknownFutureValue"),
    members: &[
        Member {
            name: "birthday",
            description: "A birthday.",
            is_documented: true,
            number: Some(0i64),
        },
        Member {
            name: "wedding",
            description: "A wedding.",
            is_documented: true,
            number: Some(1i64),
        },
        Member {
            name: "unknownFutureValue",
            description: "Marks a kind in a response that was added after this list. It is meant for readers and should not be sent.",
            is_documented: true,
            number: Some(5i64),
        },
        Member {
            name: "work",
            description: "An anniversary at work, such as the day on which someone was hired.",
            is_documented: false,
            number: Some(2i64),
        },
        Member {
            name: "other",
            description: "Another occasion.",
            is_documented: false,
            number: Some(3i64),
        },
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Name,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The personAnniversary page types `type` as `anniversaryType`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares the enum as `personAnnualEventType`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Declare it as `anniversaryType`.",
                },
            ],
            reading: "The documented name, as for personAnniversary itself. The name of an enum is not part of requests or responses.",
        },
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Lists `birthday`, `wedding` and `unknownFutureValue`.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "A draft of 2021 that was never published (docs pull request 11568) added `work` and `other`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares `work` with the number 2.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Do not declare `work`.",
                },
            ],
            reading: "Both lists count: in a request `work` gets the warning `enum-undocumented`.",
        },
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Does not list `other`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares `other` with the number 3.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Do not declare `other`.",
                },
            ],
            reading: "As for `work`: in a request `other` gets the warning `enum-undocumented`.",
        },
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Gives the sentinel the number 5, and no member the number 4.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Give it the number 3.",
                },
            ],
            reading: "The number of the global `$metadata`. Requests use names.",
        },
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
        file: "schemas/enums/anniversaryType.toml",
        page: "https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
