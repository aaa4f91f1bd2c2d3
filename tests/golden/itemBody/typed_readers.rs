// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::ItemBody {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_ITEM_BODY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "content", &self.content);
        properties.declared(1usize, "contentType", &self.content_type);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
