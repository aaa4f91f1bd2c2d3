// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::UserAccountInformation {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_USER_ACCOUNT_INFORMATION;
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
        properties.declared(10usize, "ageGroup", &self.age_group);
        properties.declared(11usize, "countryCode", &self.country_code);
        properties
            .declared(12usize, "preferredLanguageTag", &self.preferred_language_tag);
        properties.declared(13usize, "userPrincipalName", &self.user_principal_name);
        properties.declared(14usize, "originTenantInfo", &self.origin_tenant_info);
        properties.declared(15usize, "userPersona", &self.user_persona);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::CreateUserAccountInformation {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_USER_ACCOUNT_INFORMATION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(11usize, "countryCode", &self.country_code);
        properties.declared(4usize, "inference", &self.inference);
        properties
            .declared(12usize, "preferredLanguageTag", &self.preferred_language_tag);
        properties.declared(7usize, "source", &self.source);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::UpdateUserAccountInformation {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_USER_ACCOUNT_INFORMATION;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(11usize, "countryCode", &self.country_code);
        properties.declared(4usize, "inference", &self.inference);
        properties
            .declared(12usize, "preferredLanguageTag", &self.preferred_language_tag);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
