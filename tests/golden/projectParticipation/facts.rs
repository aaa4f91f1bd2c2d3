// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PROJECT_PARTICIPATION__CATEGORIES: Property = Property {
    name: "categories",
    type_name: "Collection(Edm.String)",
    value: ValueType::String,
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The categories that the user filed the project under, for example `Branding`. They are free text; Graph has no fixed list.",
    declared_in: "projectParticipation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta",
};
const PROPERTY_PROJECT_PARTICIPATION__CLIENT: Property = Property {
    name: "client",
    type_name: "microsoft.graph.companyDetail",
    value: ValueType::Object("companyDetail"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The company that the project is for.",
    declared_in: "projectParticipation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta",
};
const PROPERTY_PROJECT_PARTICIPATION__COLLABORATION_TAGS: Property = Property {
    name: "collaborationTags",
    type_name: "Collection(Edm.String)",
    value: ValueType::Enum("collaborationTag"),
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How the user wants to work with others on the project, for example mentor them or learn from them.",
    declared_in: "projectParticipation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta",
};
const PROPERTY_PROJECT_PARTICIPATION__COLLEAGUES: Property = Property {
    name: "colleagues",
    type_name: "Collection(microsoft.graph.relatedPerson)",
    value: ValueType::Object("relatedPerson"),
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The people who work on the project too.",
    declared_in: "projectParticipation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta",
};
const PROPERTY_PROJECT_PARTICIPATION__DETAIL: Property = Property {
    name: "detail",
    type_name: "microsoft.graph.positionDetail",
    value: ValueType::Object("positionDetail"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The part that the user has in the project, described like a position.",
    declared_in: "projectParticipation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta",
};
const PROPERTY_PROJECT_PARTICIPATION__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the project as people read it.",
    declared_in: "projectParticipation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta",
};
const PROPERTY_PROJECT_PARTICIPATION__SPONSORS: Property = Property {
    name: "sponsors",
    type_name: "Collection(microsoft.graph.relatedPerson)",
    value: ValueType::Object("relatedPerson"),
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The people who sponsor the project.",
    declared_in: "projectParticipation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta",
};
const PROPERTY_PROJECT_PARTICIPATION__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The address of a small picture of the project, judging by its name. No documentation page describes it.",
    declared_in: "projectParticipation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta",
};
const TYPE_PROJECT_PARTICIPATION: Type = Type {
    name: "projectParticipation",
    kind: TypeKind::Entity,
    description: "A project that a user takes or took part in, with the client, the user's part in it and the people involved, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.projectParticipation",
        "#graph.projectParticipation",
    ],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-projectParticipation", "update-projectParticipation"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-projectParticipation", "update-projectParticipation"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-projectParticipation"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-projectParticipation", "update-projectParticipation"],
            ..PROPERTY_PROJECT_PARTICIPATION__CATEGORIES
        },
        Property {
            settable_in: &["create-projectParticipation", "update-projectParticipation"],
            ..PROPERTY_PROJECT_PARTICIPATION__CLIENT
        },
        Property {
            settable_in: &["create-projectParticipation", "update-projectParticipation"],
            ..PROPERTY_PROJECT_PARTICIPATION__COLLABORATION_TAGS
        },
        Property {
            settable_in: &["create-projectParticipation", "update-projectParticipation"],
            ..PROPERTY_PROJECT_PARTICIPATION__COLLEAGUES
        },
        Property {
            settable_in: &["create-projectParticipation", "update-projectParticipation"],
            ..PROPERTY_PROJECT_PARTICIPATION__DETAIL
        },
        Property {
            settable_in: &["create-projectParticipation", "update-projectParticipation"],
            ..PROPERTY_PROJECT_PARTICIPATION__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-projectParticipation", "update-projectParticipation"],
            ..PROPERTY_PROJECT_PARTICIPATION__SPONSORS
        },
        PROPERTY_PROJECT_PARTICIPATION__THUMBNAIL_URL,
    ],
    disagreements: &[
        Disagreement {
            property: Some("colleagues"),
            topic: Topic::Nullability,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has null in place of the collection.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Leaves out the `Nullable` facet, which on a collection would describe the items.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "A collection is never null; without items it is the empty array.",
                },
            ],
            reading: "As for the collections of personInterest: null is read, in a request it gets the warning `null-collection` with the hint to send `[]`, and an item that is null is denied as `null-item`.",
        },
        Disagreement {
            property: Some("collaborationTags"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "An early revision of the page (docs commit 0088c9d9) does not list it; the later ones do.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as a collection of strings.",
                },
            ],
            reading: "It exists, with the values and the rules that it has on personInterest.",
        },
        Disagreement {
            property: Some("sponsors"),
            topic: Topic::Nullability,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has null in place of the collection.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Leaves out the `Nullable` facet, which on a collection would describe the items.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "A collection is never null; without items it is the empty array.",
                },
            ],
            reading: "As for the collections of personInterest: null is read, in a request it gets the warning `null-collection` with the hint to send `[]`, and an item that is null is denied as `null-item`.",
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
    ],
    provenance: Provenance {
        file: "schemas/projectParticipation/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
