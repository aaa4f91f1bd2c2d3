// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_BELL__ID: Property = Property {
    name: "id",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: false,
    is_read_only: true,
    is_documented: true,
    metadata_name: None,
    description: "Identifies it.",
    declared_in: "bell",
    settable_in: &[],
    page: "https://example.com/bell",
};
const PROPERTY_BELL__NAME: Property = Property {
    name: "name",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What people call it.",
    declared_in: "bell",
    settable_in: &[],
    page: "https://example.com/bell",
};
const PROPERTY_BELL__TAGS: Property = Property {
    name: "tags",
    type_name: "Collection(Edm.String)",
    value: ValueType::String,
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What people say of it.",
    declared_in: "bell",
    settable_in: &[],
    page: "https://example.com/bell",
};
const PROPERTY_BELL__TOWER: Property = Property {
    name: "tower",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: false,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "Where it hangs.",
    declared_in: "bell",
    settable_in: &[],
    page: "https://example.com/bell",
};
const PROPERTY_BELL__SECRET: Property = Property {
    name: "secret",
    type_name: "Edm.Boolean",
    value: ValueType::Boolean,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "Whether it is hidden.",
    declared_in: "bell",
    settable_in: &[],
    page: "https://example.com/bell",
};
const TYPE_BELL: Type = Type {
    name: "bell",
    kind: TypeKind::Entity,
    description: "Something that rings.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.bell", "#graph.bell"],
    properties: &[
        PROPERTY_BELL__ID,
        Property {
            settable_in: &["create-bell", "update-bell"],
            ..PROPERTY_BELL__NAME
        },
        Property {
            settable_in: &["create-bell", "update-bell"],
            ..PROPERTY_BELL__TAGS
        },
        Property {
            settable_in: &["create-bell"],
            ..PROPERTY_BELL__TOWER
        },
        PROPERTY_BELL__SECRET,
    ],
    disagreements: &[],
    provenance: Provenance {
        file: "bell/type.toml",
        page: "https://example.com/bell",
        transcribed: "2026-11-23",
        revision: "first",
    },
};
