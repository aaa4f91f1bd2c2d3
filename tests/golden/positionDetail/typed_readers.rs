// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::PositionDetail {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_POSITION_DETAIL;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "company", &self.company);
        properties.declared(1usize, "description", &self.description);
        properties.declared(2usize, "employeeId", &self.employee_id);
        properties.declared(3usize, "employeeType", &self.employee_type);
        properties.declared(4usize, "endMonthYear", &self.end_month_year);
        properties.declared(5usize, "jobTitle", &self.job_title);
        properties.declared(6usize, "layer", &self.layer);
        properties.declared(7usize, "level", &self.level);
        properties.declared(8usize, "role", &self.role);
        properties.declared(9usize, "secondaryJobTitle", &self.secondary_job_title);
        properties.declared(10usize, "secondaryRole", &self.secondary_role);
        properties.declared(11usize, "startMonthYear", &self.start_month_year);
        properties.declared(12usize, "summary", &self.summary);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
