// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::InferenceData {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_INFERENCE_DATA;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "confidenceScore", &self.confidence_score);
        properties
            .declared(
                1usize,
                "userHasVerifiedAccuracy",
                &self.user_has_verified_accuracy,
            );
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
