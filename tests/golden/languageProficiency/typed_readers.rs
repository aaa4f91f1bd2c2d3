// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::LanguageProficiency {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_LANGUAGE_PROFICIENCY;
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
        properties.declared(10usize, "displayName", &self.display_name);
        properties.declared(11usize, "reading", &self.reading);
        properties.declared(12usize, "spoken", &self.spoken);
        properties.declared(13usize, "tag", &self.tag);
        properties.declared(14usize, "written", &self.written);
        properties.declared(15usize, "proficiency", &self.proficiency);
        properties.declared(16usize, "thumbnailUrl", &self.thumbnail_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::CreateLanguageProficiency {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_LANGUAGE_PROFICIENCY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(11usize, "reading", &self.reading);
        properties.declared(7usize, "source", &self.source);
        properties.declared(12usize, "spoken", &self.spoken);
        properties.declared(13usize, "tag", &self.tag);
        properties.declared(14usize, "written", &self.written);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::UpdateLanguageProficiency {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_LANGUAGE_PROFICIENCY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "displayName", &self.display_name);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(11usize, "reading", &self.reading);
        properties.declared(7usize, "source", &self.source);
        properties.declared(12usize, "spoken", &self.spoken);
        properties.declared(13usize, "tag", &self.tag);
        properties.declared(14usize, "written", &self.written);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
