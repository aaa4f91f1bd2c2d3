// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_INFERENCE_DATA__CONFIDENCE_SCORE: Property = Property {
    name: "confidenceScore",
    type_name: "Edm.Double",
    value: ValueType::Double,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "How confident the application is that the inferred values are accurate. Graph documents neither a range nor a unit, and its own sample has 1024.",
    declared_in: "inferenceData",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta",
};
const PROPERTY_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY: Property = Property {
    name: "userHasVerifiedAccuracy",
    type_name: "Edm.Boolean",
    value: ValueType::Boolean,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The user's verdict on the inferred values: true if they are accurate, false if they are not.",
    declared_in: "inferenceData",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta",
};
const TYPE_INFERENCE_DATA: Type = Type {
    name: "inferenceData",
    kind: TypeKind::Complex,
    description: "How confident an application is in values that it inferred about the user, and whether the user has verified them.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.inferenceData", "#graph.inferenceData"],
    properties: &[
        PROPERTY_INFERENCE_DATA__CONFIDENCE_SCORE,
        PROPERTY_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY,
    ],
    disagreements: &[],
    provenance: Provenance {
        file: "schemas/complex/inferenceData.toml",
        page: "https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 47806c9f; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
