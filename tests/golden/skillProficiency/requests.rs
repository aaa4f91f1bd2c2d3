// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "skillProficiency")))]
/// The request body of `create-skillProficiency`: Adds a skill to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateSkillProficiency = r##"{
///   "categories": [
///     "Professional"
///   ],
///   "allowedAudiences": "organization",
///   "displayName": "API Design",
///   "proficiency": "generalProfessional",
///   "collaborationTags": [
///     "ableToMentor"
///   ]
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `categories`, `collaborationTags`, `displayName`, `inference`, `proficiency`, `source`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta>: docs commits 31217c08 and db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The sample request has `generalProfessional`. Documentation: The sample response to it has `advancedProfessional`. Reading taken: A mistake in the sample. The example keeps its values.
/// - `proficiency`: Documentation: Lists six levels, and the sample request has `generalProfessional`. Observed response: Reported in 2020 (microsoft-graph-docs issue 10162): requests with `generalProfessional`, `advancedProfessional` or `unknownFutureValue` failed with status 400, the code UnknownError and an empty message. Observed response: Reported in 2022 (microsoft-graph-docs issue 19143): the documented request failed in the same way. Reading taken: The listed levels stay allowed: the reports are old, and the page still lists them. If the service refuses a skill with UnknownError, the level may be the cause.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSkillProficiency {
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
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
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
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
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
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateSkillProficiency {
    const NAME: &'static str = "create-skillProficiency";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "displayName",
        "inference",
        "proficiency",
        "source",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            3usize => read_property(&mut self.display_name, "displayName", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.proficiency, "proficiency", map),
            6usize => read_property(&mut self.source, "source", map),
            7usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateSkillProficiency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateSkillProficiency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.proficiency.is_absent() {
            map.serialize_entry("proficiency", &self.proficiency)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateSkillProficiency {
    /// An empty `CreateSkillProficiency`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `allowedAudiences`: Who can see the values of this object. Send one audience; a response may name several.
    #[must_use]
    #[inline]
    pub fn allowed_audiences(
        mut self,
        value: impl Into<Flags<AllowedAudiences>>,
    ) -> Self {
        self.allowed_audiences = Field::Value(value.into());
        self
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
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `proficiency`: How well the user has mastered the skill.
    #[must_use]
    #[inline]
    pub fn proficiency(mut self, value: impl Into<Open<SkillProficiencyLevel>>) -> Self {
        self.proficiency = Field::Value(value.into());
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to a source of information about the skill. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    #[inline]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
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
impl CreateSkillProficiency {
    /// Sets `allowedAudiences` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_allowed_audiences(
        self,
        value: Option<impl Into<Flags<AllowedAudiences>>>,
    ) -> Self {
        match value {
            Some(value) => self.allowed_audiences(value),
            None => self,
        }
    }
    /// Clears `allowedAudiences`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_allowed_audiences(mut self) -> Self {
        self.allowed_audiences = Field::Null;
        self
    }
    /// Sets `categories` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_categories<I: Into<String>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.categories(value),
            None => self,
        }
    }
    /// Empties `categories`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_categories(mut self) -> Self {
        self.categories = Field::Value(Vec::new());
        self
    }
    /// Sets `collaborationTags` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_collaboration_tags<I: Into<Open<CollaborationTag>>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.collaboration_tags(value),
            None => self,
        }
    }
    /// Empties `collaborationTags`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_collaboration_tags(mut self) -> Self {
        self.collaboration_tags = Field::Value(Vec::new());
        self
    }
    /// Sets `displayName` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_display_name(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.display_name(value),
            None => self,
        }
    }
    /// Clears `displayName`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Field::Null;
        self
    }
    /// Sets `inference` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_inference(self, value: Option<impl Into<InferenceData>>) -> Self {
        match value {
            Some(value) => self.inference(value),
            None => self,
        }
    }
    /// Clears `inference`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_inference(mut self) -> Self {
        self.inference = Field::Null;
        self
    }
    /// Sets `proficiency` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_proficiency(
        self,
        value: Option<impl Into<Open<SkillProficiencyLevel>>>,
    ) -> Self {
        match value {
            Some(value) => self.proficiency(value),
            None => self,
        }
    }
    /// Clears `proficiency`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_proficiency(mut self) -> Self {
        self.proficiency = Field::Null;
        self
    }
    /// Sets `source` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_source(self, value: Option<impl Into<PersonDataSource>>) -> Self {
        match value {
            Some(value) => self.source(value),
            None => self,
        }
    }
    /// Clears `source`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_source(mut self) -> Self {
        self.source = Field::Null;
        self
    }
    /// Sets `webUrl` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_web_url(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.web_url(value),
            None => self,
        }
    }
    /// Clears `webUrl`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_web_url(mut self) -> Self {
        self.web_url = Field::Null;
        self
    }
}
/// Takes the settable properties of a `skillProficiency` that was read. Null becomes absent; `additional` is not copied.
impl From<&SkillProficiency> for CreateSkillProficiency {
    #[inline]
    fn from(read: &SkillProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            proficiency: read.proficiency.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `skillProficiency` that was read. Null becomes absent; `additional` is not copied.
impl From<SkillProficiency> for CreateSkillProficiency {
    #[inline]
    fn from(read: SkillProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            categories: read.categories.null_to_absent(),
            collaboration_tags: read.collaboration_tags.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            proficiency: read.proficiency.null_to_absent(),
            source: read.source.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateSkillProficiency> for SkillProficiency {
    #[inline]
    fn from(request: CreateSkillProficiency) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            categories: request.categories,
            collaboration_tags: request.collaboration_tags,
            display_name: request.display_name,
            inference: request.inference,
            proficiency: request.proficiency,
            source: request.source,
            web_url: request.web_url,
            ..Self::default()
        }
    }
}
impl CreateSkillProficiency {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "skillProficiency")))]
/// The request body of `update-skillProficiency`: Changes a skill in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.
///
/// ```
/// let body: msgraph_profile::UpdateSkillProficiency = r##"{
///   "categories": [
///     "Professional"
///   ],
///   "proficiency": "advancedProfessional"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `categories`, `collaborationTags`, `displayName`, `inference`, `proficiency`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta>: docs commits 02b4cba0 and db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `proficiency`: Documentation: Lists six levels, and the sample request has `advancedProfessional`. Observed response: Reported in 2020 (microsoft-graph-docs issue 10162): requests that create a skill with `generalProfessional`, `advancedProfessional` or `unknownFutureValue` failed with status 400, the code UnknownError and an empty message. Reading taken: The listed levels stay allowed, as in create.
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - `webUrl`: Documentation: The request table of update does not have it. Documentation: The request table of create has it, and so does that of update of personInterest. $metadata: Declares it without any restriction on updates. Reading taken: It can be set: the table lists every other property that the type itself declares. The omission is taken for an oversight, and a wrong link must be possible to correct. It is the only name in the list above that the page does not have.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSkillProficiency {
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
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
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
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateSkillProficiency {
    const NAME: &'static str = "update-skillProficiency";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "displayName",
        "inference",
        "proficiency",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            3usize => read_property(&mut self.display_name, "displayName", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.proficiency, "proficiency", map),
            6usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateSkillProficiency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateSkillProficiency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.proficiency.is_absent() {
            map.serialize_entry("proficiency", &self.proficiency)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateSkillProficiency {
    /// An empty `UpdateSkillProficiency`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `allowedAudiences`: Who can see the values of this object. Send one audience; a response may name several.
    #[must_use]
    #[inline]
    pub fn allowed_audiences(
        mut self,
        value: impl Into<Flags<AllowedAudiences>>,
    ) -> Self {
        self.allowed_audiences = Field::Value(value.into());
        self
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
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
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
impl UpdateSkillProficiency {
    /// Sets `allowedAudiences` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_allowed_audiences(
        self,
        value: Option<impl Into<Flags<AllowedAudiences>>>,
    ) -> Self {
        match value {
            Some(value) => self.allowed_audiences(value),
            None => self,
        }
    }
    /// Clears `allowedAudiences`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_allowed_audiences(mut self) -> Self {
        self.allowed_audiences = Field::Null;
        self
    }
    /// Sets `categories` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_categories<I: Into<String>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.categories(value),
            None => self,
        }
    }
    /// Empties `categories`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_categories(mut self) -> Self {
        self.categories = Field::Value(Vec::new());
        self
    }
    /// Sets `collaborationTags` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_collaboration_tags<I: Into<Open<CollaborationTag>>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.collaboration_tags(value),
            None => self,
        }
    }
    /// Empties `collaborationTags`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_collaboration_tags(mut self) -> Self {
        self.collaboration_tags = Field::Value(Vec::new());
        self
    }
    /// Sets `displayName` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_display_name(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.display_name(value),
            None => self,
        }
    }
    /// Clears `displayName`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Field::Null;
        self
    }
    /// Sets `inference` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_inference(self, value: Option<impl Into<InferenceData>>) -> Self {
        match value {
            Some(value) => self.inference(value),
            None => self,
        }
    }
    /// Clears `inference`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_inference(mut self) -> Self {
        self.inference = Field::Null;
        self
    }
    /// Sets `proficiency` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_proficiency(
        self,
        value: Option<impl Into<Open<SkillProficiencyLevel>>>,
    ) -> Self {
        match value {
            Some(value) => self.proficiency(value),
            None => self,
        }
    }
    /// Clears `proficiency`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_proficiency(mut self) -> Self {
        self.proficiency = Field::Null;
        self
    }
    /// Sets `webUrl` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_web_url(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.web_url(value),
            None => self,
        }
    }
    /// Clears `webUrl`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_web_url(mut self) -> Self {
        self.web_url = Field::Null;
        self
    }
}
/// Takes the settable properties of a `skillProficiency` that was read. Null becomes absent; `additional` is not copied.
impl From<&SkillProficiency> for UpdateSkillProficiency {
    #[inline]
    fn from(read: &SkillProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            proficiency: read.proficiency.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `skillProficiency` that was read. Null becomes absent; `additional` is not copied.
impl From<SkillProficiency> for UpdateSkillProficiency {
    #[inline]
    fn from(read: SkillProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            categories: read.categories.null_to_absent(),
            collaboration_tags: read.collaboration_tags.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            proficiency: read.proficiency.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateSkillProficiency {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &SkillProficiency, after: &SkillProficiency) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            categories: after.categories.changed_collection(&before.categories),
            collaboration_tags: after
                .collaboration_tags
                .changed_collection(&before.collaboration_tags),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            proficiency: after.proficiency.changed(&before.proficiency),
            web_url: after.web_url.changed(&before.web_url),
            ..Self::default()
        }
    }
}
impl UpdateSkillProficiency {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut SkillProficiency) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.categories.replace_in(&mut stored.categories);
        self.collaboration_tags.replace_in(&mut stored.collaboration_tags);
        self.display_name.replace_in(&mut stored.display_name);
        self.inference.replace_in(&mut stored.inference);
        self.proficiency.replace_in(&mut stored.proficiency);
        self.web_url.replace_in(&mut stored.web_url);
    }
}
impl UpdateSkillProficiency {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
