// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl TypedObject for crate::model::types::EducationalActivityDetail {
    const TABLE: &'static ObjectTable = &object_tables::OBJECT_EDUCATIONAL_ACTIVITY_DETAIL;
    #[inline]
    fn read_properties(&self, properties: &mut PropertyReader<'_, '_, '_>) {
        properties.declared(0usize, "abbreviation", &self.abbreviation);
        properties.declared(1usize, "activities", &self.activities);
        properties.declared(2usize, "awards", &self.awards);
        properties.declared(3usize, "description", &self.description);
        properties.declared(4usize, "displayName", &self.display_name);
        properties.declared(5usize, "fieldsOfStudy", &self.fields_of_study);
        properties.declared(6usize, "grade", &self.grade);
        properties.declared(7usize, "notes", &self.notes);
        properties.declared(8usize, "webUrl", &self.web_url);
        properties.additional(&self.additional, Self::PROPERTIES);
    }
}
