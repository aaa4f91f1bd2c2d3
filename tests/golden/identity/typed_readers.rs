// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::Identity {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_IDENTITY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "displayName", &self.display_name);
        properties.declared(1usize, "id", &self.id);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
