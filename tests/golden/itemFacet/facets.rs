// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Access to the properties that every type derived from `itemFacet` has.
///
/// Sealed: only the model types implement it.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>: docs commit 0636bafc; $metadata schema sync 2026-08-04 (69bb120).
pub trait Facet: Sealed {
    /// The identifier of the object, which is the last segment of its URL. The service assigns it when the object is created, and it never changes.
    ///
    /// `id`: `Edm.String`, declared by `entity`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta>
    fn id(&self) -> &Field<String>;
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn allowed_audiences(&self) -> &Field<Flags<AllowedAudiences>>;
    /// The user, application or device that created the object. Set by the service.
    ///
    /// `createdBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn created_by(&self) -> &Field<IdentitySet>;
    /// When the object was created. Set by the service, usually with seven fraction digits.
    ///
    /// `createdDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn created_date_time(&self) -> &Field<GraphDateTime>;
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn inference(&self) -> &Field<InferenceData>;
    /// The user, application or device that last changed the object. Set by the service.
    ///
    /// `lastModifiedBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn last_modified_by(&self) -> &Field<IdentitySet>;
    /// When the object was last changed or, if it never was, when it was created. Set by the service.
    ///
    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn last_modified_date_time(&self) -> &Field<GraphDateTime>;
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn source(&self) -> &Field<PersonDataSource>;
    /// The sources of the values, each with the names of the properties that it supplied.
    ///
    /// `sources`: `Collection(microsoft.graph.profileSourceAnnotation)`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn sources(&self) -> &Field<Vec<ProfileSourceAnnotation>>;
    /// Whether searches can find the object. No documentation page describes it, so its effect is uncertain.
    ///
    /// `isSearchable`: `Edm.Boolean`, declared by `itemFacet`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    fn is_searchable(&self) -> &Field<bool>;
}
impl Sealed for ItemFacet {}
impl Facet for ItemFacet {
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
