// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::OriginTenantInfo {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_ORIGIN_TENANT_INFO;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "originTenantId", &self.origin_tenant_id);
        properties.declared(1usize, "originUserId", &self.origin_user_id);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
