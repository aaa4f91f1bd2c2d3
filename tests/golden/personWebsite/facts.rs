// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PERSON_WEBSITE__CATEGORIES: Property = Property {
    name: "categories",
    type_name: "Collection(Edm.String)",
    value: ValueType::String,
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The categories that the user filed the website under, for example `football` or `personal`. They are free text; Graph has no fixed list.",
    declared_in: "personWebsite",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta",
};
const PROPERTY_PERSON_WEBSITE__DESCRIPTION: Property = Property {
    name: "description",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the website is about, as free text.",
    declared_in: "personWebsite",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta",
};
const PROPERTY_PERSON_WEBSITE__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the website as people read it.",
    declared_in: "personWebsite",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta",
};
const PROPERTY_PERSON_WEBSITE__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::LenientLink,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The address of the website. It should begin with `https:` or `http:`, but the documented example leaves that out.",
    declared_in: "personWebsite",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta",
};
const PROPERTY_PERSON_WEBSITE__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The address of a small picture of the website, judging by its name. No documentation page describes it.",
    declared_in: "personWebsite",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta",
};
const TYPE_PERSON_WEBSITE: Type = Type {
    name: "personWebsite",
    kind: TypeKind::Entity,
    description: "A website that belongs to a user or that the user recommends, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.personWebsite", "#graph.personWebsite"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-personWebsite", "update-personWebsite"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-personWebsite", "update-personWebsite"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-personWebsite"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-personWebsite", "update-personWebsite"],
            ..PROPERTY_PERSON_WEBSITE__CATEGORIES
        },
        Property {
            settable_in: &["create-personWebsite", "update-personWebsite"],
            ..PROPERTY_PERSON_WEBSITE__DESCRIPTION
        },
        Property {
            settable_in: &["create-personWebsite", "update-personWebsite"],
            ..PROPERTY_PERSON_WEBSITE__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-personWebsite", "update-personWebsite"],
            ..PROPERTY_PERSON_WEBSITE__WEB_URL
        },
        PROPERTY_PERSON_WEBSITE__THUMBNAIL_URL,
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The resource page lists the four properties of the type and none that it inherits.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request tables list `allowedAudiences` and `inference` too, and that of create also lists `source`.",
                },
            ],
            reading: "The type inherits the properties of `itemFacet`, as the base in `$metadata` shows.",
        },
        Disagreement {
            property: Some("thumbnailUrl"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "No published page and no sample has it. A draft of 2021 that was never published (docs pull request 11568) calls it a link to a small picture.",
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
        Disagreement {
            property: Some("webUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a link to the website. The sample request has `www.lyndamer.no`, which has no scheme, and the sample response returns it unchanged.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The pages of the other types have absolute links in properties of this name.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which takes any text.",
                },
            ],
            reading: "An absolute link, or one without a scheme as in the sample: a missing scheme, or one other than http and https, gets the warning `link-scheme`. Text with a space or a control character is denied as `link-shape`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/personWebsite/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits 035322a5 and db3ad729; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
