// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::ItemEmail {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_ITEM_EMAIL;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "id", &self.id);
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(2usize, "createdBy", &self.created_by);
        properties.declared(3usize, "createdDateTime", &self.created_date_time);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(5usize, "lastModifiedBy", &self.last_modified_by);
        properties
            .declared(6usize, "lastModifiedDateTime", &self.last_modified_date_time);
        properties.declared(7usize, "source", &self.source);
        properties.declared(8usize, "sources", &self.sources);
        properties.declared(9usize, "isSearchable", &self.is_searchable);
        properties.declared(10usize, "address", &self.address);
        properties.declared(11usize, "displayName", &self.display_name);
        properties.declared(12usize, "type", &self.type_);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::CreateItemEmail {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_ITEM_EMAIL;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(10usize, "address", &self.address);
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(11usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(7usize, "source", &self.source);
        properties.declared(12usize, "type", &self.type_);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::UpdateItemEmail {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_ITEM_EMAIL;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(10usize, "address", &self.address);
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(11usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(7usize, "source", &self.source);
        properties.declared(12usize, "type", &self.type_);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
