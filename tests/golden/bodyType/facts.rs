// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const ENUM_BODY_TYPE: Enum = Enum {
    name: "bodyType",
    description: "The markup language of a text.",
    is_flags: false,
    is_in_metadata: true,
    sentinel: None,
    members: &[
        Member {
            name: "text",
            description: "Plain text without markup.",
            is_documented: true,
            number: Some(0i64),
        },
        Member {
            name: "html",
            description: "HTML.",
            is_documented: true,
            number: Some(1i64),
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
                    text: "An early revision of the page (docs commit 2695c127) has `HTML`, in capital letters; later ones have `html`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Declare the member `html`.",
                },
            ],
            reading: "`html`, on which the later pages and `$metadata` agree. Any other spelling in a request is denied as `enum-unknown`; every value in a response is read.",
        },
    ],
    provenance: Provenance {
        file: "schemas/enums/bodyType.toml",
        page: "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit 5abf6045; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
