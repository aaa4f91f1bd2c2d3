// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::GeoCoordinates {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_GEO_COORDINATES;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "altitude", &self.altitude);
        properties.declared(1usize, "latitude", &self.latitude);
        properties.declared(2usize, "longitude", &self.longitude);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
