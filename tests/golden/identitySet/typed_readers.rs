// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::IdentitySet {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_IDENTITY_SET;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "application", &self.application);
        properties.declared(1usize, "device", &self.device);
        properties.declared(2usize, "user", &self.user);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
