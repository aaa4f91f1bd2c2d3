// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::PersonName {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PERSON_NAME;
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
        properties.declared(11usize, "first", &self.first);
        properties.declared(12usize, "initials", &self.initials);
        properties.declared(13usize, "languageTag", &self.language_tag);
        properties.declared(14usize, "last", &self.last);
        properties.declared(15usize, "maiden", &self.maiden);
        properties.declared(16usize, "middle", &self.middle);
        properties.declared(17usize, "nickname", &self.nickname);
        properties.declared(18usize, "pronunciation", &self.pronunciation);
        properties.declared(19usize, "suffix", &self.suffix);
        properties.declared(20usize, "title", &self.title);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::CreatePersonName {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_PERSON_NAME;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "displayName", &self.display_name);
        properties.declared(11usize, "first", &self.first);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(12usize, "initials", &self.initials);
        properties.declared(13usize, "languageTag", &self.language_tag);
        properties.declared(14usize, "last", &self.last);
        properties.declared(15usize, "maiden", &self.maiden);
        properties.declared(16usize, "middle", &self.middle);
        properties.declared(17usize, "nickname", &self.nickname);
        properties.declared(18usize, "pronunciation", &self.pronunciation);
        properties.declared(19usize, "suffix", &self.suffix);
        properties.declared(20usize, "title", &self.title);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::UpdatePersonName {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_PERSON_NAME;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "displayName", &self.display_name);
        properties.declared(11usize, "first", &self.first);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(12usize, "initials", &self.initials);
        properties.declared(13usize, "languageTag", &self.language_tag);
        properties.declared(14usize, "last", &self.last);
        properties.declared(15usize, "maiden", &self.maiden);
        properties.declared(16usize, "middle", &self.middle);
        properties.declared(17usize, "nickname", &self.nickname);
        properties.declared(18usize, "pronunciation", &self.pronunciation);
        properties.declared(19usize, "suffix", &self.suffix);
        properties.declared(20usize, "title", &self.title);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
