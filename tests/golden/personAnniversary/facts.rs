// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PERSON_ANNIVERSARY__DATE: Property = Property {
    name: "date",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The day that is remembered.",
    declared_in: "personAnniversary",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta",
};
const PROPERTY_PERSON_ANNIVERSARY__TYPE: Property = Property {
    name: "type",
    type_name: "microsoft.graph.anniversaryType",
    value: ValueType::Enum("anniversaryType"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What kind of occasion it is.",
    declared_in: "personAnniversary",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta",
};
const PROPERTY_PERSON_ANNIVERSARY__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The name of the occasion as people read it. No documentation page describes the property.",
    declared_in: "personAnniversary",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta",
};
const TYPE_PERSON_ANNIVERSARY: Type = Type {
    name: "personAnniversary",
    kind: TypeKind::Entity,
    description: "A day in the life of a user that comes around every year, such as a birthday, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.personAnniversary",
        "#graph.personAnniversary",
        "#microsoft.graph.personAnnualEvent",
        "#graph.personAnnualEvent",
    ],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-personAnniversary", "update-personAnniversary"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-personAnniversary", "update-personAnniversary"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-personAnniversary"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-personAnniversary", "update-personAnniversary"],
            ..PROPERTY_PERSON_ANNIVERSARY__DATE
        },
        Property {
            settable_in: &["create-personAnniversary", "update-personAnniversary"],
            ..PROPERTY_PERSON_ANNIVERSARY__TYPE
        },
        PROPERTY_PERSON_ANNIVERSARY__DISPLAY_NAME,
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Name,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Every published page calls the type `personAnniversary`.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "A draft of 2021 that was never published (docs pull request 11568) calls it `personAnnualEvent`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as `personAnnualEvent`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Declare it as `personAnniversary`.",
                },
            ],
            reading: "The documented name, under which people look it up. An `@odata.type` may have either name; any other is denied as `type-annotation`.",
        },
        Disagreement {
            property: Some("displayName"),
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
            reading: "It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value must be a string or null.",
        },
        Disagreement {
            property: Some("type"),
            topic: Topic::Type,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Types it as `anniversaryType`. An early page (docs commit 11717815) types it as String.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Types it as `personAnnualEventType`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Type it as `anniversaryType`, as the documentation does.",
                },
            ],
            reading: "The enum, under its documented name. Its file says which values each source has.",
        },
    ],
    provenance: Provenance {
        file: "schemas/personAnniversary/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and newest copy of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
