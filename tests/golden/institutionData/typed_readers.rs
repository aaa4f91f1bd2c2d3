// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::InstitutionData {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_INSTITUTION_DATA;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "description", &self.description);
        properties.declared(1usize, "displayName", &self.display_name);
        properties.declared(2usize, "location", &self.location);
        properties.declared(3usize, "webUrl", &self.web_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
