// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::PhysicalAddress {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_PHYSICAL_ADDRESS;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "city", &self.city);
        properties.declared(1usize, "countryOrRegion", &self.country_or_region);
        properties.declared(2usize, "postalCode", &self.postal_code);
        properties.declared(3usize, "postOfficeBox", &self.post_office_box);
        properties.declared(4usize, "state", &self.state);
        properties.declared(5usize, "street", &self.street);
        properties.declared(6usize, "type", &self.type_);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
