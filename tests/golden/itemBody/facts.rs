// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_ITEM_BODY__CONTENT: Property = Property {
    name: "content",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The text itself.",
    declared_in: "itemBody",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta",
};
const PROPERTY_ITEM_BODY__CONTENT_TYPE: Property = Property {
    name: "contentType",
    type_name: "microsoft.graph.bodyType",
    value: ValueType::Enum("bodyType"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The markup language of the text.",
    declared_in: "itemBody",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta",
};
const TYPE_ITEM_BODY: Type = Type {
    name: "itemBody",
    kind: TypeKind::Complex,
    description: "A text and its markup language. Messages and events use this type too.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.itemBody", "#graph.itemBody"],
    properties: &[PROPERTY_ITEM_BODY__CONTENT, PROPERTY_ITEM_BODY__CONTENT_TYPE],
    disagreements: &[],
    provenance: Provenance {
        file: "schemas/complex/itemBody.toml",
        page: "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit 5abf6045; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
