// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_LANGUAGE_PROFICIENCY__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the language, written out.",
    declared_in: "languageProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
};
const PROPERTY_LANGUAGE_PROFICIENCY__READING: Property = Property {
    name: "reading",
    type_name: "microsoft.graph.languageProficiencyLevel",
    value: ValueType::Enum("languageProficiencyLevel"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How well the user reads the language.",
    declared_in: "languageProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
};
const PROPERTY_LANGUAGE_PROFICIENCY__SPOKEN: Property = Property {
    name: "spoken",
    type_name: "microsoft.graph.languageProficiencyLevel",
    value: ValueType::Enum("languageProficiencyLevel"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How well the user speaks the language.",
    declared_in: "languageProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
};
const PROPERTY_LANGUAGE_PROFICIENCY__TAG: Property = Property {
    name: "tag",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The language as a BCP 47 tag, for example `en-US`.",
    declared_in: "languageProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
};
const PROPERTY_LANGUAGE_PROFICIENCY__WRITTEN: Property = Property {
    name: "written",
    type_name: "microsoft.graph.languageProficiencyLevel",
    value: ValueType::Enum("languageProficiencyLevel"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How well the user writes the language.",
    declared_in: "languageProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
};
const PROPERTY_LANGUAGE_PROFICIENCY__PROFICIENCY: Property = Property {
    name: "proficiency",
    type_name: "microsoft.graph.languageProficiencyLevel",
    value: ValueType::Enum("languageProficiencyLevel"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "How well the user has mastered the language overall. Current pages describe only `reading`, `spoken` and `written`.",
    declared_in: "languageProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
};
const PROPERTY_LANGUAGE_PROFICIENCY__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The address of a small picture of the language, judging by its name. No documentation page describes it.",
    declared_in: "languageProficiency",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
};
const TYPE_LANGUAGE_PROFICIENCY: Type = Type {
    name: "languageProficiency",
    kind: TypeKind::Entity,
    description: "A language that a user knows, and how well the user reads, speaks and writes it, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.languageProficiency",
        "#graph.languageProficiency",
    ],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-languageProficiency", "update-languageProficiency"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-languageProficiency", "update-languageProficiency"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-languageProficiency", "update-languageProficiency"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-languageProficiency", "update-languageProficiency"],
            ..PROPERTY_LANGUAGE_PROFICIENCY__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-languageProficiency", "update-languageProficiency"],
            ..PROPERTY_LANGUAGE_PROFICIENCY__READING
        },
        Property {
            settable_in: &["create-languageProficiency", "update-languageProficiency"],
            ..PROPERTY_LANGUAGE_PROFICIENCY__SPOKEN
        },
        Property {
            settable_in: &["create-languageProficiency", "update-languageProficiency"],
            ..PROPERTY_LANGUAGE_PROFICIENCY__TAG
        },
        Property {
            settable_in: &["create-languageProficiency", "update-languageProficiency"],
            ..PROPERTY_LANGUAGE_PROFICIENCY__WRITTEN
        },
        PROPERTY_LANGUAGE_PROFICIENCY__PROFICIENCY,
        PROPERTY_LANGUAGE_PROFICIENCY__THUMBNAIL_URL,
    ],
    disagreements: &[
        Disagreement {
            property: Some("proficiency"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "An early page (docs commit 04264076, 2019 to 2020) lists it; later pages list `reading`, `spoken` and `written` instead.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as `languageProficiencyLevel`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Declare it too.",
                },
            ],
            reading: "It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value is checked against the members of the enum.",
        },
        Disagreement {
            property: Some("tag"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a tag of four characters and names `no-NB`.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The samples have `nb-NO`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which allows any text.",
                },
            ],
            reading: "Any text: no page gives a grammar. `nb-NO` is a valid BCP 47 tag, and `no-NB` is taken to be a misspelling of it.",
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
    ],
    provenance: Provenance {
        file: "schemas/languageProficiency/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 0672af8e; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
