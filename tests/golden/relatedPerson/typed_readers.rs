// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::RelatedPerson {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_RELATED_PERSON;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "displayName", &self.display_name);
        properties.declared(1usize, "relationship", &self.relationship);
        properties.declared(2usize, "userId", &self.user_id);
        properties.declared(3usize, "userPrincipalName", &self.user_principal_name);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
