// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PROFILE_SOURCE_ANNOTATION__ID: Property = Property {
    name: "id",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: Some("sourceId"),
    description: "The identifier of the source, under its documented name. Built-in sources have a GUID that the page lists; a connector may use another form.",
    declared_in: "profileSourceAnnotation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta",
};
const PROPERTY_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE: Property = Property {
    name: "isDefaultSource",
    type_name: "Edm.Boolean",
    value: ValueType::Boolean,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "Whether this is the source of every property that no other source lists by name.",
    declared_in: "profileSourceAnnotation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta",
};
const PROPERTY_PROFILE_SOURCE_ANNOTATION__PROPERTIES: Property = Property {
    name: "properties",
    type_name: "Collection(Edm.String)",
    value: ValueType::String,
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The names of the properties that this source supplied, with a path such as `detail/role` for nested ones.",
    declared_in: "profileSourceAnnotation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta",
};
const PROPERTY_PROFILE_SOURCE_ANNOTATION__SOURCE_ID: Property = Property {
    name: "sourceId",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The identifier of the source, under the name that `$metadata` declares and that has been seen in responses.",
    declared_in: "profileSourceAnnotation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta",
};
const TYPE_PROFILE_SOURCE_ANNOTATION: Type = Type {
    name: "profileSourceAnnotation",
    kind: TypeKind::Complex,
    description: "A source of the values of a profile object, such as Microsoft Entra ID or the user's own edits, with the properties that it supplied.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.profileSourceAnnotation",
        "#graph.profileSourceAnnotation",
    ],
    properties: &[
        PROPERTY_PROFILE_SOURCE_ANNOTATION__ID,
        PROPERTY_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE,
        PROPERTY_PROFILE_SOURCE_ANNOTATION__PROPERTIES,
        PROPERTY_PROFILE_SOURCE_ANNOTATION__SOURCE_ID,
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Has a page for the type.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares the complex type.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Do not declare it.",
                },
            ],
            reading: "The type exists. Clouds that do not have it do not return `sources`.",
        },
        Disagreement {
            property: Some("id"),
            topic: Topic::Name,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Both the resource page and the article on people data sources (2026-06-08) have `id`; neither has `sourceId`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares `sourceId`, not `id`.",
                },
                Statement {
                    source: Source::Response,
                    clouds: &[],
                    text: "A response published in 2025 has `sourceId`.",
                },
            ],
            reading: "Both names are read, as separate properties. In a request `sourceId` is accepted and `id` gets the warning `disputed-shape`.",
        },
        Disagreement {
            property: Some("sourceId"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Does not have it on this type, and calls the same identifier `id`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as Edm.String.",
                },
            ],
            reading: "Another name for `id`, kept as a separate property so that reading and writing back loses nothing.",
        },
    ],
    provenance: Provenance {
        file: "schemas/complex/profileSourceAnnotation.toml",
        page: "https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 52101841; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
