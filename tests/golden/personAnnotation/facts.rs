// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PERSON_ANNOTATION__DETAIL: Property = Property {
    name: "detail",
    type_name: "microsoft.graph.itemBody",
    value: ValueType::Object("itemBody"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The text of the note and its markup language.",
    declared_in: "personAnnotation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta",
};
const PROPERTY_PERSON_ANNOTATION__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The title of the note.",
    declared_in: "personAnnotation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta",
};
const PROPERTY_PERSON_ANNOTATION__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The URL of a small picture for the note, judging by the name. No documentation page describes it.",
    declared_in: "personAnnotation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta",
};
const TYPE_PERSON_ANNOTATION: Type = Type {
    name: "personAnnotation",
    kind: TypeKind::Entity,
    description: "A note in a user's profile that the user has written about themselves.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.personAnnotation", "#graph.personAnnotation"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-personAnnotation", "update-personAnnotation"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-personAnnotation", "update-personAnnotation"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-personAnnotation"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-personAnnotation", "update-personAnnotation"],
            ..PROPERTY_PERSON_ANNOTATION__DETAIL
        },
        Property {
            settable_in: &["create-personAnnotation", "update-personAnnotation"],
            ..PROPERTY_PERSON_ANNOTATION__DISPLAY_NAME
        },
        PROPERTY_PERSON_ANNOTATION__THUMBNAIL_URL,
    ],
    disagreements: &[
        Disagreement {
            property: Some("thumbnailUrl"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "No page and no sample has it.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as Edm.String.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Do not declare it.",
                },
            ],
            reading: "It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value must be a string or null; no format is checked.",
        },
    ],
    provenance: Provenance {
        file: "schemas/personAnnotation/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 26d9e557; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
