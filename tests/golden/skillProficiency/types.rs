// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "skillProficiency")))]
/// A skill in a user's profile, such as a language, a tool or a craft, and how well the user has mastered it.
///
/// Derived from `itemFacet`; inherited properties are included.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>: docs commit 3bd18aec; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `collaborationTags`: Documentation: An early revision of the page (docs commit 11717815) does not list it; later ones do. $metadata: Declares it as a collection of strings. Reading taken: It exists, with the same values and rules as on personInterest.
/// - `thumbnailUrl`: Documentation: No page and no sample has it. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value must be a string or null; no format is checked.
/// - `webUrl`: Documentation: Calls it a link to an information source, without a grammar. $metadata: Declares Edm.String, which allows any text. Reading taken: As on personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillProficiency {
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
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
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
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
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
    /// Settable by `create-skillProficiency`.
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
    /// The categories of the skill, for example `professional` or `hobby`. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `skillProficiency`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// How the user wants to work with others on the skill, for example mentor them or learn from them.
    ///
    /// `collaborationTags`: `Collection(Edm.String)`, declared by `skillProficiency`.
    ///
    /// Values: `askMeAbout`, `ableToMentor`, `wantsToLearn`, `wantsToImprove`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub collaboration_tags: Field<Vec<Open<CollaborationTag>>>,
    /// The display name of the skill.
    ///
    /// `displayName`: `Edm.String`, declared by `skillProficiency`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How well the user has mastered the skill.
    ///
    /// `proficiency`: `microsoft.graph.skillProficiencyLevel`, declared by `skillProficiency`.
    ///
    /// Values: `elementary`, `limitedWorking`, `generalProfessional`, `advancedProfessional`, `expert`, `unknownFutureValue`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub proficiency: Field<Open<SkillProficiencyLevel>>,
    /// A link to a source of information about the skill. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `skillProficiency`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// The URL of a small picture of the skill, judging by the name. No documentation page describes it.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `skillProficiency`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for SkillProficiency {
    const NAME: &'static str = "skillProficiency";
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
        "collaborationTags",
        "displayName",
        "proficiency",
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
            11usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            12usize => read_property(&mut self.display_name, "displayName", map),
            13usize => read_property(&mut self.proficiency, "proficiency", map),
            14usize => read_property(&mut self.web_url, "webUrl", map),
            15usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for SkillProficiency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for SkillProficiency {
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
        if !self.collaboration_tags.is_absent() {
            map.serialize_entry("collaborationTags", &self.collaboration_tags)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.proficiency.is_absent() {
            map.serialize_entry("proficiency", &self.proficiency)?;
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
impl SkillProficiency {
    /// An empty `SkillProficiency`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `categories`: The categories of the skill, for example `professional` or `hobby`. They are free text; Graph has no fixed list.
    #[must_use]
    #[inline]
    pub fn categories<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `collaborationTags`: How the user wants to work with others on the skill, for example mentor them or learn from them.
    #[must_use]
    #[inline]
    pub fn collaboration_tags<I: Into<Open<CollaborationTag>>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.collaboration_tags = Field::Value(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `displayName`: The display name of the skill.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `proficiency`: How well the user has mastered the skill.
    #[must_use]
    #[inline]
    pub fn proficiency(mut self, value: impl Into<Open<SkillProficiencyLevel>>) -> Self {
        self.proficiency = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to a source of information about the skill. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    #[inline]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
        self
    }
    /// Sets `thumbnailUrl`: The URL of a small picture of the skill, judging by the name. No documentation page describes it.
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
