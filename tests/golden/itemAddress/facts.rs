// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_ITEM_ADDRESS__DETAIL: Property = Property {
    name: "detail",
    type_name: "microsoft.graph.physicalAddress",
    value: ValueType::Object("physicalAddress"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The postal address itself.",
    declared_in: "itemAddress",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta",
};
const PROPERTY_ITEM_ADDRESS__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The label that the user gave the address, for example `Home`.",
    declared_in: "itemAddress",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta",
};
const PROPERTY_ITEM_ADDRESS__GEO_COORDINATES: Property = Property {
    name: "geoCoordinates",
    type_name: "microsoft.graph.geoCoordinates",
    value: ValueType::Object("geoCoordinates"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The position of the address on the globe.",
    declared_in: "itemAddress",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta",
};
const TYPE_ITEM_ADDRESS: Type = Type {
    name: "itemAddress",
    kind: TypeKind::Entity,
    description: "A postal address of a user, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.itemAddress", "#graph.itemAddress"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-itemAddress", "update-itemAddress"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-itemAddress", "update-itemAddress"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-itemAddress", "update-itemAddress"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-itemAddress", "update-itemAddress"],
            ..PROPERTY_ITEM_ADDRESS__DETAIL
        },
        Property {
            settable_in: &["create-itemAddress", "update-itemAddress"],
            ..PROPERTY_ITEM_ADDRESS__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-itemAddress", "update-itemAddress"],
            ..PROPERTY_ITEM_ADDRESS__GEO_COORDINATES
        },
    ],
    disagreements: &[],
    provenance: Provenance {
        file: "schemas/itemAddress/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
