// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PERSON_DATA_SOURCE__TYPE: Property = Property {
    name: "type",
    type_name: "Edm.String",
    value: ValueType::StringOrCollection,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The kinds of source, for example `AAD`, `UPA` or `user`. Send a collection of strings, which is what the service declares; the documented single string is read as well.",
    declared_in: "personDataSource",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta",
};
const TYPE_PERSON_DATA_SOURCE: Type = Type {
    name: "personDataSource",
    kind: TypeKind::Complex,
    description: "The kind of service that values of a profile were synchronized from.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.personDataSource",
        "#graph.personDataSource",
        "#microsoft.graph.personDataSources",
        "#graph.personDataSources",
    ],
    properties: &[PROPERTY_PERSON_DATA_SOURCE__TYPE],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Name,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The itemFacet page types `source` as `personDataSource`, which has a page; no page for `personDataSources` was found.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares both complex types: `source` has `personDataSources`, and only `sources` of the type person has `personDataSource`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Type `source` as `personDataSource`.",
                },
            ],
            reading: "The documented name, because people look it up under that. An `@odata.type` inside `source` may have either name; any other is denied as `type-annotation`.",
        },
        Disagreement {
            property: Some("type"),
            topic: Topic::Type,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The resource page has one string.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The article on people data sources (2026-06-08) shows an array of strings inside `source`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares a collection of strings on `personDataSources`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Declare one string on `personDataSource`.",
                },
                Statement {
                    source: Source::Response,
                    clouds: &[],
                    text: "A response published in 2025, of another type derived from `itemFacet`, has an array of two strings.",
                },
            ],
            reading: "Both forms are read, and written back as they came. In a request the collection is accepted and the single string gets the warning `disputed-shape`; null is accepted, as for any single value.",
        },
    ],
    provenance: Provenance {
        file: "schemas/complex/personDataSource.toml",
        page: "https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit fe98b848; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
