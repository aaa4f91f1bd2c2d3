// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::PersonDataSource {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_DATA_SOURCE;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "type", &self.type_);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
