// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::WorkPosition {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_WORK_POSITION;
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
        properties.declared(10usize, "categories", &self.categories);
        properties.declared(11usize, "colleagues", &self.colleagues);
        properties.declared(12usize, "detail", &self.detail);
        properties.declared(13usize, "isCurrent", &self.is_current);
        properties.declared(14usize, "manager", &self.manager);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::CreateWorkPosition {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_WORK_POSITION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "categories", &self.categories);
        properties.declared(11usize, "colleagues", &self.colleagues);
        properties.declared(12usize, "detail", &self.detail);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(13usize, "isCurrent", &self.is_current);
        properties.declared(14usize, "manager", &self.manager);
        properties.declared(7usize, "source", &self.source);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::UpdateWorkPosition {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_WORK_POSITION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "categories", &self.categories);
        properties.declared(11usize, "colleagues", &self.colleagues);
        properties.declared(12usize, "detail", &self.detail);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(13usize, "isCurrent", &self.is_current);
        properties.declared(14usize, "manager", &self.manager);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
