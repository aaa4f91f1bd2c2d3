// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PERSON_RESPONSIBILITY__COLLABORATION_TAGS: Property = Property {
    name: "collaborationTags",
    type_name: "Collection(Edm.String)",
    value: ValueType::Enum("collaborationTag"),
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How the user wants to work with others on the responsibility, for example mentor them or learn from them.",
    declared_in: "personResponsibility",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta",
};
const PROPERTY_PERSON_RESPONSIBILITY__DESCRIPTION: Property = Property {
    name: "description",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the responsibility consists of, as free text.",
    declared_in: "personResponsibility",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta",
};
const PROPERTY_PERSON_RESPONSIBILITY__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the responsibility as people read it.",
    declared_in: "personResponsibility",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta",
};
const PROPERTY_PERSON_RESPONSIBILITY__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to a web page or another resource about the responsibility. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "personResponsibility",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta",
};
const PROPERTY_PERSON_RESPONSIBILITY__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The address of a small picture of the responsibility, judging by its name. No documentation page describes it.",
    declared_in: "personResponsibility",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta",
};
const TYPE_PERSON_RESPONSIBILITY: Type = Type {
    name: "personResponsibility",
    kind: TypeKind::Entity,
    description: "Something that a user is responsible for, such as a committee or a task, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.personResponsibility",
        "#graph.personResponsibility",
    ],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-personResponsibility", "update-personResponsibility"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-personResponsibility", "update-personResponsibility"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-personResponsibility"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-personResponsibility", "update-personResponsibility"],
            ..PROPERTY_PERSON_RESPONSIBILITY__COLLABORATION_TAGS
        },
        Property {
            settable_in: &["create-personResponsibility", "update-personResponsibility"],
            ..PROPERTY_PERSON_RESPONSIBILITY__DESCRIPTION
        },
        Property {
            settable_in: &["create-personResponsibility", "update-personResponsibility"],
            ..PROPERTY_PERSON_RESPONSIBILITY__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-personResponsibility", "update-personResponsibility"],
            ..PROPERTY_PERSON_RESPONSIBILITY__WEB_URL
        },
        PROPERTY_PERSON_RESPONSIBILITY__THUMBNAIL_URL,
    ],
    disagreements: &[
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
                    text: "Calls it a link to a web page or a resource, and gives no grammar.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which takes any text.",
                },
            ],
            reading: "As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/personResponsibility/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
