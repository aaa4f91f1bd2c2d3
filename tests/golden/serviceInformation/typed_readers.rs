// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::ServiceInformation {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_SERVICE_INFORMATION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "name", &self.name);
        properties.declared(1usize, "webUrl", &self.web_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
