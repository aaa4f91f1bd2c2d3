// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_INFERENCE_DATA__CONFIDENCE_SCORE: ValueCheck = ValueCheck {
    kind: ValueKind::Double,
    nullable: true,
};
pub(crate) static CHECK_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY: ValueCheck = ValueCheck {
    kind: ValueKind::Boolean,
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_inference_data(name: &[u8]) -> Option<usize> {
    match name.len() {
        15usize if name == b"confidenceScore" => Some(0usize),
        23usize if name == b"userHasVerifiedAccuracy" => Some(1usize),
        _ => None,
    }
}
pub(crate) static OBJECT_INFERENCE_DATA: ObjectTable = ObjectTable {
    type_name: "inferenceData",
    described: "inferenceData",
    page: "https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.inferenceData", "#graph.inferenceData"],
    properties: &[
        PropertyTable {
            name: "confidenceScore",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_INFERENCE_DATA__CONFIDENCE_SCORE,
        },
        PropertyTable {
            name: "userHasVerifiedAccuracy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY,
        },
    ],
    find: find_inference_data,
};
