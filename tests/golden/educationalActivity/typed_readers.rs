// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::EducationalActivity {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_EDUCATIONAL_ACTIVITY;
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
        properties.declared(10usize, "completionMonthYear", &self.completion_month_year);
        properties.declared(11usize, "endMonthYear", &self.end_month_year);
        properties.declared(12usize, "institution", &self.institution);
        properties.declared(13usize, "program", &self.program);
        properties.declared(14usize, "startMonthYear", &self.start_month_year);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::CreateEducationalActivity {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_CREATE_EDUCATIONAL_ACTIVITY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "completionMonthYear", &self.completion_month_year);
        properties.declared(11usize, "endMonthYear", &self.end_month_year);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(12usize, "institution", &self.institution);
        properties.declared(13usize, "program", &self.program);
        properties.declared(7usize, "source", &self.source);
        properties.declared(14usize, "startMonthYear", &self.start_month_year);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
impl TypedObject for crate::model::requests::UpdateEducationalActivity {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_UPDATE_EDUCATIONAL_ACTIVITY;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(1usize, "allowedAudiences", &self.allowed_audiences);
        properties.declared(10usize, "completionMonthYear", &self.completion_month_year);
        properties.declared(11usize, "endMonthYear", &self.end_month_year);
        properties.declared(4usize, "inference", &self.inference);
        properties.declared(12usize, "institution", &self.institution);
        properties.declared(13usize, "program", &self.program);
        properties.declared(14usize, "startMonthYear", &self.start_month_year);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
