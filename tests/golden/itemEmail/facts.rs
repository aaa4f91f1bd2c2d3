// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_ITEM_EMAIL__ADDRESS: Property = Property {
    name: "address",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The email address itself.",
    declared_in: "itemEmail",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta",
};
const PROPERTY_ITEM_EMAIL__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The label that the user gave the address, for example `Business Email`.",
    declared_in: "itemEmail",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta",
};
const PROPERTY_ITEM_EMAIL__TYPE: Property = Property {
    name: "type",
    type_name: "microsoft.graph.emailType",
    value: ValueType::Enum("emailType"),
    is_collection: false,
    is_nullable: false,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the address is used for, such as work or personal mail.",
    declared_in: "itemEmail",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta",
};
const TYPE_ITEM_EMAIL: Type = Type {
    name: "itemEmail",
    kind: TypeKind::Entity,
    description: "An email address of a user, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.itemEmail", "#graph.itemEmail"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-itemEmail", "update-itemEmail"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-itemEmail", "update-itemEmail"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-itemEmail", "update-itemEmail"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-itemEmail", "update-itemEmail"],
            ..PROPERTY_ITEM_EMAIL__ADDRESS
        },
        Property {
            settable_in: &["create-itemEmail", "update-itemEmail"],
            ..PROPERTY_ITEM_EMAIL__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-itemEmail", "update-itemEmail"],
            ..PROPERTY_ITEM_EMAIL__TYPE
        },
    ],
    disagreements: &[
        Disagreement {
            property: Some("type"),
            topic: Topic::Nullability,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "No page calls it required: the sample request of create omits it, and the sample response has null.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it with `Nullable` false.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Declare it with `Nullable` false too.",
                },
            ],
            reading: "Null is read from responses. A request can omit the property, but null is denied as `wrong-type`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/itemEmail/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
