// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PERSON_NAME__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The whole name: the first and the last name in the order that the language asks for.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__FIRST: Property = Property {
    name: "first",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The first name.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__INITIALS: Property = Property {
    name: "initials",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The initials.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__LANGUAGE_TAG: Property = Property {
    name: "languageTag",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The tag of the language that this form of the name is in, in the form of BCP 47, for example `en-US`.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__LAST: Property = Property {
    name: "last",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The last name.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__MAIDEN: Property = Property {
    name: "maiden",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The last name at birth.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__MIDDLE: Property = Property {
    name: "middle",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The middle name.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__NICKNAME: Property = Property {
    name: "nickname",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The nickname.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__PRONUNCIATION: Property = Property {
    name: "pronunciation",
    type_name: "microsoft.graph.yomiPersonName",
    value: ValueType::Object("yomiPersonName"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How to pronounce the name.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__SUFFIX: Property = Property {
    name: "suffix",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What follows the name, for example `PhD`.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const PROPERTY_PERSON_NAME__TITLE: Property = Property {
    name: "title",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What precedes the name, for example `Dr` or `Mrs`.",
    declared_in: "personName",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
};
const TYPE_PERSON_NAME: Type = Type {
    name: "personName",
    kind: TypeKind::Entity,
    description: "A name of a user in one language, with its parts and how to pronounce it, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.personName", "#graph.personName"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        PROPERTY_ITEM_FACET__SOURCE,
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__FIRST
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__INITIALS
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__LANGUAGE_TAG
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__LAST
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__MAIDEN
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__MIDDLE
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__NICKNAME
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__PRONUNCIATION
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__SUFFIX
        },
        Property {
            settable_in: &["create-personName", "update-personName"],
            ..PROPERTY_PERSON_NAME__TITLE
        },
    ],
    disagreements: &[
        Disagreement {
            property: Some("pronunciation"),
            topic: Topic::Type,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Types it as `yomiPersonName`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Types it as `personNamePronounciation`, which has the same five properties.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Type it as `yomiPersonName`, as the documentation does.",
                },
            ],
            reading: "One type under the documented name; the file of `yomiPersonName` covers the two names.",
        },
    ],
    provenance: Provenance {
        file: "schemas/personName/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
