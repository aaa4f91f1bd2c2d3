// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::ProfileSourceAnnotation {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PROFILE_SOURCE_ANNOTATION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "id", &self.id);
        properties.declared(1usize, "isDefaultSource", &self.is_default_source);
        properties.declared(2usize, "properties", &self.properties);
        properties.declared(3usize, "sourceId", &self.source_id);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
