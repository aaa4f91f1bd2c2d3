// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_ITEM_PHONE__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The label that the user gave the number, for example `Car Phone`.",
    declared_in: "itemPhone",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta",
};
const PROPERTY_ITEM_PHONE__NUMBER: Property = Property {
    name: "number",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The telephone number. Graph names no notation, and the sample has spaces in it.",
    declared_in: "itemPhone",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta",
};
const PROPERTY_ITEM_PHONE__TYPE: Property = Property {
    name: "type",
    type_name: "microsoft.graph.phoneType",
    value: ValueType::Enum("phoneType"),
    is_collection: false,
    is_nullable: false,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What kind of line the number belongs to, such as a mobile telephone or a fax machine.",
    declared_in: "itemPhone",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta",
};
const TYPE_ITEM_PHONE: Type = Type {
    name: "itemPhone",
    kind: TypeKind::Entity,
    description: "A telephone number of a user, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.itemPhone", "#graph.itemPhone"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-itemPhone", "update-itemPhone"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-itemPhone", "update-itemPhone"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-itemPhone", "update-itemPhone"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-itemPhone", "update-itemPhone"],
            ..PROPERTY_ITEM_PHONE__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-itemPhone", "update-itemPhone"],
            ..PROPERTY_ITEM_PHONE__NUMBER
        },
        Property {
            settable_in: &["create-itemPhone", "update-itemPhone"],
            ..PROPERTY_ITEM_PHONE__TYPE
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
        file: "schemas/itemPhone/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
