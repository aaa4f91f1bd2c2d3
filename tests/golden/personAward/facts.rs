// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PERSON_AWARD__DESCRIPTION: Property = Property {
    name: "description",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the award was given for, as free text.",
    declared_in: "personAward",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta",
};
const PROPERTY_PERSON_AWARD__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the award as people read it.",
    declared_in: "personAward",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta",
};
const PROPERTY_PERSON_AWARD__ISSUED_DATE: Property = Property {
    name: "issuedDate",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The day on which the award was given.",
    declared_in: "personAward",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta",
};
const PROPERTY_PERSON_AWARD__ISSUING_AUTHORITY: Property = Property {
    name: "issuingAuthority",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The organization or the person that gave the award.",
    declared_in: "personAward",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta",
};
const PROPERTY_PERSON_AWARD__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to a small picture of the award. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "personAward",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta",
};
const PROPERTY_PERSON_AWARD__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to a page about the award. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "personAward",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta",
};
const TYPE_PERSON_AWARD: Type = Type {
    name: "personAward",
    kind: TypeKind::Entity,
    description: "An award or an honor that a user has received, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.personAward", "#graph.personAward"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-personAward", "update-personAward"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-personAward", "update-personAward"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-personAward"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-personAward", "update-personAward"],
            ..PROPERTY_PERSON_AWARD__DESCRIPTION
        },
        Property {
            settable_in: &["create-personAward", "update-personAward"],
            ..PROPERTY_PERSON_AWARD__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-personAward", "update-personAward"],
            ..PROPERTY_PERSON_AWARD__ISSUED_DATE
        },
        Property {
            settable_in: &["create-personAward", "update-personAward"],
            ..PROPERTY_PERSON_AWARD__ISSUING_AUTHORITY
        },
        Property {
            settable_in: &["create-personAward", "update-personAward"],
            ..PROPERTY_PERSON_AWARD__THUMBNAIL_URL
        },
        Property {
            settable_in: &["create-personAward", "update-personAward"],
            ..PROPERTY_PERSON_AWARD__WEB_URL
        },
    ],
    disagreements: &[
        Disagreement {
            property: Some("thumbnailUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a link to a small picture, shows an https address, and gives no grammar.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which allows any text.",
                },
            ],
            reading: "As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.",
        },
        Disagreement {
            property: Some("webUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a link to a page about the award, shows an https address, and gives no grammar.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which allows any text.",
                },
            ],
            reading: "As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/personAward/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 361e9343; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
