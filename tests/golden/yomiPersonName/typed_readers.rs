// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::YomiPersonName {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_YOMI_PERSON_NAME;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "displayName", &self.display_name);
        properties.declared(1usize, "first", &self.first);
        properties.declared(2usize, "last", &self.last);
        properties.declared(3usize, "maiden", &self.maiden);
        properties.declared(4usize, "middle", &self.middle);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
