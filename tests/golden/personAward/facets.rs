// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl Sealed for PersonAward {}
impl Facet for PersonAward {
    fn id(&self) -> &Field<String> {
        &self.id
    }
    fn allowed_audiences(&self) -> &Field<Flags<AllowedAudiences>> {
        &self.allowed_audiences
    }
    fn created_by(&self) -> &Field<IdentitySet> {
        &self.created_by
    }
    fn created_date_time(&self) -> &Field<GraphDateTime> {
        &self.created_date_time
    }
    fn inference(&self) -> &Field<InferenceData> {
        &self.inference
    }
    fn last_modified_by(&self) -> &Field<IdentitySet> {
        &self.last_modified_by
    }
    fn last_modified_date_time(&self) -> &Field<GraphDateTime> {
        &self.last_modified_date_time
    }
    fn source(&self) -> &Field<PersonDataSource> {
        &self.source
    }
    fn sources(&self) -> &Field<Vec<ProfileSourceAnnotation>> {
        &self.sources
    }
    fn is_searchable(&self) -> &Field<bool> {
        &self.is_searchable
    }
}
