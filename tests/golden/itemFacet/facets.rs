// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Access to the properties that every type derived from `itemFacet` has.
///
/// Sealed: only the model types implement it.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>: docs commit 0636bafc; $metadata schema sync 2026-08-04 (69bb120).
pub trait Facet: Sealed + std::fmt::Debug + Send + Sync {
    /// The identifier of the object, which is the last segment of its URL. The service assigns it when the object is created, and it never changes.
    ///
    /// `id`: `Edm.String`, declared by `entity`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta>
    fn id(&self) -> &Field<String>;
    /// `id`, to change it.
    fn id_mut(&mut self) -> &mut Field<String>;
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn allowed_audiences(&self) -> &Field<Flags<AllowedAudiences>>;
    /// `allowedAudiences`, to change it.
    fn allowed_audiences_mut(&mut self) -> &mut Field<Flags<AllowedAudiences>>;
    /// The user, application or device that created the object. Set by the service.
    ///
    /// `createdBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn created_by(&self) -> &Field<IdentitySet>;
    /// `createdBy`, to change it.
    fn created_by_mut(&mut self) -> &mut Field<IdentitySet>;
    /// When the object was created. Set by the service, usually with seven fraction digits.
    ///
    /// `createdDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn created_date_time(&self) -> &Field<GraphDateTime>;
    /// `createdDateTime`, to change it.
    fn created_date_time_mut(&mut self) -> &mut Field<GraphDateTime>;
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn inference(&self) -> &Field<InferenceData>;
    /// `inference`, to change it.
    fn inference_mut(&mut self) -> &mut Field<InferenceData>;
    /// The user, application or device that last changed the object. Set by the service.
    ///
    /// `lastModifiedBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn last_modified_by(&self) -> &Field<IdentitySet>;
    /// `lastModifiedBy`, to change it.
    fn last_modified_by_mut(&mut self) -> &mut Field<IdentitySet>;
    /// When the object was last changed or, if it never was, when it was created. Set by the service.
    ///
    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn last_modified_date_time(&self) -> &Field<GraphDateTime>;
    /// `lastModifiedDateTime`, to change it.
    fn last_modified_date_time_mut(&mut self) -> &mut Field<GraphDateTime>;
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn source(&self) -> &Field<PersonDataSource>;
    /// `source`, to change it.
    fn source_mut(&mut self) -> &mut Field<PersonDataSource>;
    /// The sources of the values, each with the names of the properties that it supplied.
    ///
    /// `sources`: `Collection(microsoft.graph.profileSourceAnnotation)`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn sources(&self) -> &Field<Vec<ProfileSourceAnnotation>>;
    /// `sources`, to change it.
    fn sources_mut(&mut self) -> &mut Field<Vec<ProfileSourceAnnotation>>;
    /// Whether searches can find the object. No documentation page describes it, so its effect is uncertain.
    ///
    /// `isSearchable`: `Edm.Boolean`, declared by `itemFacet`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn is_searchable(&self) -> &Field<bool>;
    /// `isSearchable`, to change it.
    fn is_searchable_mut(&mut self) -> &mut Field<bool>;
}
impl Sealed for ItemFacet {}
impl Facet for ItemFacet {
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
