// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PLAN__DAYS: Property = Property {
    name: "days",
    type_name: "microsoft.graph.weekday",
    value: ValueType::Enum("weekday"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The days on which it rings.",
    declared_in: "plan",
    settable_in: &[],
    page: "https://example.com/plan",
};
const PROPERTY_PLAN__REST_DAYS: Property = Property {
    name: "restDays",
    type_name: "Collection(microsoft.graph.weekday)",
    value: ValueType::Enum("weekday"),
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The days on which it does not.",
    declared_in: "plan",
    settable_in: &[],
    page: "https://example.com/plan",
};
const TYPE_PLAN: Type = Type {
    name: "plan",
    kind: TypeKind::Complex,
    description: "When a bell rings.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.plan", "#graph.plan"],
    properties: &[PROPERTY_PLAN__DAYS, PROPERTY_PLAN__REST_DAYS],
    disagreements: &[],
    provenance: Provenance {
        file: "complex/plan.toml",
        page: "https://example.com/plan",
        transcribed: "2026-11-23",
        revision: "first",
    },
};
