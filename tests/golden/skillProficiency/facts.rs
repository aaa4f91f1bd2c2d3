// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_SKILL_PROFICIENCY__CATEGORIES: Property = Property {
    name: "categories",
    type_name: "Collection(Edm.String)",
    value: ValueType::String,
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The categories of the skill, for example `professional` or `hobby`. They are free text; Graph has no fixed list.",
    declared_in: "skillProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
};
const PROPERTY_SKILL_PROFICIENCY__COLLABORATION_TAGS: Property = Property {
    name: "collaborationTags",
    type_name: "Collection(Edm.String)",
    value: ValueType::Enum("collaborationTag"),
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How the user wants to work with others on the skill, for example mentor them or learn from them.",
    declared_in: "skillProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
};
const PROPERTY_SKILL_PROFICIENCY__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The display name of the skill.",
    declared_in: "skillProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
};
const PROPERTY_SKILL_PROFICIENCY__PROFICIENCY: Property = Property {
    name: "proficiency",
    type_name: "microsoft.graph.skillProficiencyLevel",
    value: ValueType::Enum("skillProficiencyLevel"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How well the user has mastered the skill.",
    declared_in: "skillProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
};
const PROPERTY_SKILL_PROFICIENCY__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to a source of information about the skill. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "skillProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
};
const PROPERTY_SKILL_PROFICIENCY__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The URL of a small picture of the skill, judging by the name. No documentation page describes it.",
    declared_in: "skillProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
};
const TYPE_SKILL_PROFICIENCY: Type = Type {
    name: "skillProficiency",
    kind: TypeKind::Entity,
    description: "A skill in a user's profile, such as a language, a tool or a craft, and how well the user has mastered it.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-skillProficiency", "update-skillProficiency"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-skillProficiency", "update-skillProficiency"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-skillProficiency"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-skillProficiency", "update-skillProficiency"],
            ..PROPERTY_SKILL_PROFICIENCY__CATEGORIES
        },
        Property {
            settable_in: &["create-skillProficiency", "update-skillProficiency"],
            ..PROPERTY_SKILL_PROFICIENCY__COLLABORATION_TAGS
        },
        Property {
            settable_in: &["create-skillProficiency", "update-skillProficiency"],
            ..PROPERTY_SKILL_PROFICIENCY__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-skillProficiency", "update-skillProficiency"],
            ..PROPERTY_SKILL_PROFICIENCY__PROFICIENCY
        },
        Property {
            settable_in: &["create-skillProficiency", "update-skillProficiency"],
            ..PROPERTY_SKILL_PROFICIENCY__WEB_URL
        },
        PROPERTY_SKILL_PROFICIENCY__THUMBNAIL_URL,
    ],
    disagreements: &[
        Disagreement {
            property: Some("collaborationTags"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "An early revision of the page (docs commit 11717815) does not list it; later ones do.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as a collection of strings.",
                },
            ],
            reading: "It exists, with the same values and rules as on personInterest.",
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
                    text: "Calls it a link to an information source, without a grammar.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which allows any text.",
                },
            ],
            reading: "As on personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/skillProficiency/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 3bd18aec; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
