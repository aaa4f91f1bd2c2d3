// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl Sealed for PersonAnnotation {}
impl Facet for PersonAnnotation {
    #[inline]
    fn id(&self) -> &Field<String> {
        &self.id
    }
    #[inline]
    fn id_mut(&mut self) -> &mut Field<String> {
        &mut self.id
    }
    #[inline]
    fn allowed_audiences(&self) -> &Field<Flags<AllowedAudiences>> {
        &self.allowed_audiences
    }
    #[inline]
    fn allowed_audiences_mut(&mut self) -> &mut Field<Flags<AllowedAudiences>> {
        &mut self.allowed_audiences
    }
    #[inline]
    fn created_by(&self) -> &Field<IdentitySet> {
        &self.created_by
    }
    #[inline]
    fn created_by_mut(&mut self) -> &mut Field<IdentitySet> {
        &mut self.created_by
    }
    #[inline]
    fn created_date_time(&self) -> &Field<GraphDateTime> {
        &self.created_date_time
    }
    #[inline]
    fn created_date_time_mut(&mut self) -> &mut Field<GraphDateTime> {
        &mut self.created_date_time
    }
    #[inline]
    fn inference(&self) -> &Field<InferenceData> {
        &self.inference
    }
    #[inline]
    fn inference_mut(&mut self) -> &mut Field<InferenceData> {
        &mut self.inference
    }
    #[inline]
    fn last_modified_by(&self) -> &Field<IdentitySet> {
        &self.last_modified_by
    }
    #[inline]
    fn last_modified_by_mut(&mut self) -> &mut Field<IdentitySet> {
        &mut self.last_modified_by
    }
    #[inline]
    fn last_modified_date_time(&self) -> &Field<GraphDateTime> {
        &self.last_modified_date_time
    }
    #[inline]
    fn last_modified_date_time_mut(&mut self) -> &mut Field<GraphDateTime> {
        &mut self.last_modified_date_time
    }
    #[inline]
    fn source(&self) -> &Field<PersonDataSource> {
        &self.source
    }
    #[inline]
    fn source_mut(&mut self) -> &mut Field<PersonDataSource> {
        &mut self.source
    }
    #[inline]
    fn sources(&self) -> &Field<Vec<ProfileSourceAnnotation>> {
        &self.sources
    }
    #[inline]
    fn sources_mut(&mut self) -> &mut Field<Vec<ProfileSourceAnnotation>> {
        &mut self.sources
    }
    #[inline]
    fn is_searchable(&self) -> &Field<bool> {
        &self.is_searchable
    }
    #[inline]
    fn is_searchable_mut(&mut self) -> &mut Field<bool> {
        &mut self.is_searchable
    }
}
