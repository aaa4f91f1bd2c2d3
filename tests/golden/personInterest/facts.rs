// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PERSON_INTEREST__CATEGORIES: Property = Property {
    name: "categories",
    type_name: "Collection(Edm.String)",
    value: ValueType::String,
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The categories of the interest, for example `Sports` or `personal`. They are free text; Graph has no fixed list.",
    declared_in: "personInterest",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
};
const PROPERTY_PERSON_INTEREST__COLLABORATION_TAGS: Property = Property {
    name: "collaborationTags",
    type_name: "Collection(Edm.String)",
    value: ValueType::Enum("collaborationTag"),
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How the user wants to work with others on the interest, for example mentor them or learn from them.",
    declared_in: "personInterest",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
};
const PROPERTY_PERSON_INTEREST__DESCRIPTION: Property = Property {
    name: "description",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A free-text description of the interest.",
    declared_in: "personInterest",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
};
const PROPERTY_PERSON_INTEREST__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The display name of the interest, for example the name of a club.",
    declared_in: "personInterest",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
};
const PROPERTY_PERSON_INTEREST__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to a web page or another resource about the interest. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "personInterest",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
};
const PROPERTY_PERSON_INTEREST__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The URL of a small picture of the interest, judging by the name. No documentation page describes it.",
    declared_in: "personInterest",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
};
const TYPE_PERSON_INTEREST: Type = Type {
    name: "personInterest",
    kind: TypeKind::Entity,
    description: "An interest in a user's profile, such as a sport, a club or a subject.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: true,
    annotation_names: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-personInterest", "update-personInterest"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-personInterest", "update-personInterest"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-personInterest"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-personInterest", "update-personInterest"],
            ..PROPERTY_PERSON_INTEREST__CATEGORIES
        },
        Property {
            settable_in: &["create-personInterest", "update-personInterest"],
            ..PROPERTY_PERSON_INTEREST__COLLABORATION_TAGS
        },
        Property {
            settable_in: &["create-personInterest", "update-personInterest"],
            ..PROPERTY_PERSON_INTEREST__DESCRIPTION
        },
        Property {
            settable_in: &["create-personInterest", "update-personInterest"],
            ..PROPERTY_PERSON_INTEREST__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-personInterest", "update-personInterest"],
            ..PROPERTY_PERSON_INTEREST__WEB_URL
        },
        PROPERTY_PERSON_INTEREST__THUMBNAIL_URL,
    ],
    disagreements: &[
        Disagreement {
            property: Some("categories"),
            topic: Topic::Nullability,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a collection of strings and shows strings only.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Omits the `Nullable` facet, which on a collection is about the items, so null items are neither allowed nor forbidden.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "Allows a null item if the items are nullable; if the facet is missing, a client cannot assume either.",
                },
            ],
            reading: "A null item in any collection of strings or objects is denied as `null-item`, because no source says that it is allowed.",
        },
        Disagreement {
            property: Some("collaborationTags"),
            topic: Topic::Nullability,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample responses of create and update have null instead of the collection.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Omits the `Nullable` facet, which on a collection would be about the items anyway.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "A collection is never null; without items it is an empty array.",
                },
                Statement {
                    source: Source::Response,
                    clouds: &[],
                    text: "A response of the sibling type skillProficiency, reported in 2020, has an empty array.",
                },
            ],
            reading: "Null is read, in this and every other collection. In a request it gets the warning `null-collection`, with the hint to send `[]`.",
        },
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
        Disagreement {
            property: Some("webUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a link to a web page or a resource, shows an https link, and gives no grammar.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which allows any text.",
                },
            ],
            reading: "Text that is not an absolute link cannot be what the documentation describes, so it is denied as `link-shape`. Because the resource may be something other than a web page, a scheme other than http and https only gets the warning `link-scheme`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/personInterest/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit a4e0eb20; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
