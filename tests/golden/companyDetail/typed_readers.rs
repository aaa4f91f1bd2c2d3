// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::CompanyDetail {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_COMPANY_DETAIL;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "address", &self.address);
        properties.declared(1usize, "companyCode", &self.company_code);
        properties.declared(2usize, "costCenter", &self.cost_center);
        properties.declared(3usize, "department", &self.department);
        properties.declared(4usize, "displayName", &self.display_name);
        properties.declared(5usize, "division", &self.division);
        properties.declared(6usize, "officeLocation", &self.office_location);
        properties.declared(7usize, "pronunciation", &self.pronunciation);
        properties.declared(8usize, "secondaryDepartment", &self.secondary_department);
        properties.declared(9usize, "webUrl", &self.web_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
