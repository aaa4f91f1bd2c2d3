// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::LocaleInfo {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_LOCALE_INFO;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "locale", &self.locale);
        properties.declared(1usize, "displayName", &self.display_name);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
