// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personWebsite")))]
/// A website that belongs to a user or that the user recommends, as it appears in the user's profile.
///
/// Derived from `itemFacet`; inherited properties are included.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta>: docs commits 035322a5 and db3ad729; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The resource page lists the four properties of the type and none that it inherits. Documentation: The request tables list `allowedAudiences` and `inference` too, and that of create also lists `source`. Reading taken: The type inherits the properties of `itemFacet`, as the base in `$metadata` shows.
/// - `thumbnailUrl`: Documentation: No published page and no sample has it. A draft of 2021 that was never published (docs pull request 11568) calls it a link to a small picture. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value must be a string or null; no format is checked.
/// - `webUrl`: Documentation: Calls it a link to the website. The sample request has `www.lyndamer.no`, which has no scheme, and the sample response returns it unchanged. Documentation: The pages of the other types have absolute links in properties of this name. $metadata: Declares Edm.String, which takes any text. Reading taken: An absolute link, or one without a scheme as in the sample: a missing scheme, or one other than http and https, gets the warning `link-scheme`. Text with a space or a control character is denied as `link-shape`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonWebsite {
    /// The identifier of the object, which is the last segment of its URL. The service assigns it when the object is created, and it never changes.
    ///
    /// `id`: `Edm.String`, declared by `entity`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta>
    pub id: Field<String>,
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personWebsite` and `update-personWebsite`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The user, application or device that created the object. Set by the service.
    ///
    /// `createdBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_by: Field<IdentitySet>,
    /// When the object was created. Set by the service, usually with seven fraction digits.
    ///
    /// `createdDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_date_time: Field<GraphDateTime>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personWebsite` and `update-personWebsite`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The user, application or device that last changed the object. Set by the service.
    ///
    /// `lastModifiedBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_by: Field<IdentitySet>,
    /// When the object was last changed or, if it never was, when it was created. Set by the service.
    ///
    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_date_time: Field<GraphDateTime>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personWebsite`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// The sources of the values, each with the names of the properties that it supplied.
    ///
    /// `sources`: `Collection(microsoft.graph.profileSourceAnnotation)`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub sources: Field<Vec<ProfileSourceAnnotation>>,
    /// Whether searches can find the object. No documentation page describes it, so its effect is uncertain.
    ///
    /// `isSearchable`: `Edm.Boolean`, declared by `itemFacet`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub is_searchable: Field<bool>,
    /// The categories that the user filed the website under, for example `football` or `personal`. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `personWebsite`.
    ///
    /// Settable by `create-personWebsite` and `update-personWebsite`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// What the website is about, as free text.
    ///
    /// `description`: `Edm.String`, declared by `personWebsite`.
    ///
    /// Settable by `create-personWebsite` and `update-personWebsite`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta>
    pub description: Field<String>,
    /// The name of the website as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `personWebsite`.
    ///
    /// Settable by `create-personWebsite` and `update-personWebsite`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The address of the website. It should begin with `https:` or `http:`, but the documented example leaves that out.
    ///
    /// `webUrl`: `Edm.String`, declared by `personWebsite`.
    ///
    /// A link, which may lack its scheme.
    ///
    /// Settable by `create-personWebsite` and `update-personWebsite`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// The address of a small picture of the website, judging by its name. No documentation page describes it.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `personWebsite`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personwebsite?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for PersonWebsite {
    const NAME: &'static str = "personWebsite";
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "allowedAudiences",
        "createdBy",
        "createdDateTime",
        "inference",
        "lastModifiedBy",
        "lastModifiedDateTime",
        "source",
        "sources",
        "isSearchable",
        "categories",
        "description",
        "displayName",
        "webUrl",
        "thumbnailUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.id, "id", map),
            1usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            2usize => read_property(&mut self.created_by, "createdBy", map),
            3usize => read_property(&mut self.created_date_time, "createdDateTime", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.last_modified_by, "lastModifiedBy", map),
            6usize => {
                read_property(
                    &mut self.last_modified_date_time,
                    "lastModifiedDateTime",
                    map,
                )
            }
            7usize => read_property(&mut self.source, "source", map),
            8usize => read_property(&mut self.sources, "sources", map),
            9usize => read_property(&mut self.is_searchable, "isSearchable", map),
            10usize => read_property(&mut self.categories, "categories", map),
            11usize => read_property(&mut self.description, "description", map),
            12usize => read_property(&mut self.display_name, "displayName", map),
            13usize => read_property(&mut self.web_url, "webUrl", map),
            14usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for PersonWebsite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for PersonWebsite {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.created_by.is_absent() {
            map.serialize_entry("createdBy", &self.created_by)?;
        }
        if !self.created_date_time.is_absent() {
            map.serialize_entry("createdDateTime", &self.created_date_time)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.last_modified_by.is_absent() {
            map.serialize_entry("lastModifiedBy", &self.last_modified_by)?;
        }
        if !self.last_modified_date_time.is_absent() {
            map.serialize_entry("lastModifiedDateTime", &self.last_modified_date_time)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.sources.is_absent() {
            map.serialize_entry("sources", &self.sources)?;
        }
        if !self.is_searchable.is_absent() {
            map.serialize_entry("isSearchable", &self.is_searchable)?;
        }
        if !self.categories.is_absent() {
            map.serialize_entry("categories", &self.categories)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        if !self.thumbnail_url.is_absent() {
            map.serialize_entry("thumbnailUrl", &self.thumbnail_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl PersonWebsite {
    /// An empty `PersonWebsite`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `categories`: The categories that the user filed the website under, for example `football` or `personal`. They are free text; Graph has no fixed list.
    #[must_use]
    #[inline]
    pub fn categories<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `description`: What the website is about, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the website as people read it.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: The address of the website. It should begin with `https:` or `http:`, but the documented example leaves that out.
    #[must_use]
    #[inline]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
        self
    }
    /// Sets `thumbnailUrl`: The address of a small picture of the website, judging by its name. No documentation page describes it.
    #[must_use]
    #[inline]
    pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_url = Field::Value(value.into());
        self
    }
    /// Adds a property or annotation that this type does not declare.
    ///
    /// A name that the type declares is ignored when the object is written.
    #[must_use]
    pub fn additional(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.additional.insert(name.into(), value.into());
        self
    }
}
