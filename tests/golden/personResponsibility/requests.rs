// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personResponsibility")))]
/// The request body of `create-personResponsibility`: Adds a responsibility to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreatePersonResponsibility = r##"{
///   "description": "Member of the Microsoft API Council",
///   "displayName": "API Council",
///   "collaborationTags": [
///     "askMeAbout"
///   ]
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `collaborationTags`, `description`, `displayName`, `inference`, `source`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-responsibilities?view=graph-rest-beta>: docs commits db3ad729 and 09455a65, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`. $metadata: Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name. Reading taken: The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.
/// - Documentation: None of the five pages of responsibilities has a table of national clouds. Documentation: The other pages of the profile that were read have one, and it names all four clouds. Reading taken: The global service only, for all five operations: nothing shows that the other clouds offer them.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonResponsibility {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// How the user wants to work with others on the responsibility, for example mentor them or learn from them.
    ///
    /// `collaborationTags`: `Collection(Edm.String)`, declared by `personResponsibility`.
    ///
    /// Values: `askMeAbout`, `ableToMentor`, `wantsToLearn`, `wantsToImprove`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta>
    pub collaboration_tags: Field<Vec<Open<CollaborationTag>>>,
    /// What the responsibility consists of, as free text.
    ///
    /// `description`: `Edm.String`, declared by `personResponsibility`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta>
    pub description: Field<String>,
    /// The name of the responsibility as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `personResponsibility`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// A link to a web page or another resource about the responsibility. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `personResponsibility`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreatePersonResponsibility {
    const NAME: &'static str = "create-personResponsibility";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "collaborationTags",
        "description",
        "displayName",
        "inference",
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
            1usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            2usize => read_property(&mut self.description, "description", map),
            3usize => read_property(&mut self.display_name, "displayName", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.source, "source", map),
            6usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreatePersonResponsibility {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreatePersonResponsibility {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.collaboration_tags.is_absent() {
            map.serialize_entry("collaborationTags", &self.collaboration_tags)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
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
impl CreatePersonResponsibility {
    /// An empty `CreatePersonResponsibility`.
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
    /// Sets `collaborationTags`: How the user wants to work with others on the responsibility, for example mentor them or learn from them.
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
    /// Sets `description`: What the responsibility consists of, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the responsibility as people read it.
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
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to a web page or another resource about the responsibility. It must be absolute, and it should begin with `https:` or `http:`.
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
impl CreatePersonResponsibility {
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
    /// Sets `description` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_description(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.description(value),
            None => self,
        }
    }
    /// Clears `description`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Field::Null;
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
/// Takes the settable properties of a `personResponsibility` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonResponsibility> for CreatePersonResponsibility {
    #[inline]
    fn from(read: &PersonResponsibility) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personResponsibility` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonResponsibility> for CreatePersonResponsibility {
    #[inline]
    fn from(read: PersonResponsibility) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            collaboration_tags: read.collaboration_tags.null_to_absent(),
            description: read.description.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            source: read.source.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreatePersonResponsibility> for PersonResponsibility {
    #[inline]
    fn from(request: CreatePersonResponsibility) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            collaboration_tags: request.collaboration_tags,
            description: request.description,
            display_name: request.display_name,
            inference: request.inference,
            source: request.source,
            web_url: request.web_url,
            ..Self::default()
        }
    }
}
impl CreatePersonResponsibility {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "personResponsibility")))]
/// The request body of `update-personResponsibility`: Changes a responsibility in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.
///
/// ```
/// let body: msgraph_profile::UpdatePersonResponsibility = r##"{
///   "collaborationTags": [
///     "askMeAbout"
///   ]
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `collaborationTags`, `description`, `displayName`, `inference`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personresponsibility-update?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: The text above the request table, in the newest copy, calls the properties required on create. Documentation: The request tables of the other pages call theirs properties that can be set, and that of create marks none as required. Reading taken: Every property is optional. The sentence is taken for a copying mistake.
/// - Documentation: All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`. $metadata: Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name. Reading taken: The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.
/// - Documentation: The page of this operation: `User.Read` among the permissions that are enough, and as the least one in newer copies. These are the rows of the pages that read. Documentation: Nearly all other pages that create, update or delete a part of the profile: `User.ReadWrite` as least permission. Reading taken: The rows of the other pages that write. A permission to read that lets a caller write is taken for a copying mistake. A caller with `User.ReadWrite` meets both tables.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePersonResponsibility {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// How the user wants to work with others on the responsibility, for example mentor them or learn from them.
    ///
    /// `collaborationTags`: `Collection(Edm.String)`, declared by `personResponsibility`.
    ///
    /// Values: `askMeAbout`, `ableToMentor`, `wantsToLearn`, `wantsToImprove`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta>
    pub collaboration_tags: Field<Vec<Open<CollaborationTag>>>,
    /// What the responsibility consists of, as free text.
    ///
    /// `description`: `Edm.String`, declared by `personResponsibility`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta>
    pub description: Field<String>,
    /// The name of the responsibility as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `personResponsibility`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// A link to a web page or another resource about the responsibility. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `personResponsibility`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personResponsibility` and `update-personResponsibility`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personresponsibility?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdatePersonResponsibility {
    const NAME: &'static str = "update-personResponsibility";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "collaborationTags",
        "description",
        "displayName",
        "inference",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            2usize => read_property(&mut self.description, "description", map),
            3usize => read_property(&mut self.display_name, "displayName", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdatePersonResponsibility {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdatePersonResponsibility {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.collaboration_tags.is_absent() {
            map.serialize_entry("collaborationTags", &self.collaboration_tags)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdatePersonResponsibility {
    /// An empty `UpdatePersonResponsibility`.
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
    /// Sets `collaborationTags`: How the user wants to work with others on the responsibility, for example mentor them or learn from them.
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
    /// Sets `description`: What the responsibility consists of, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the responsibility as people read it.
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
    /// Sets `webUrl`: A link to a web page or another resource about the responsibility. It must be absolute, and it should begin with `https:` or `http:`.
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
impl UpdatePersonResponsibility {
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
    /// Sets `description` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_description(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.description(value),
            None => self,
        }
    }
    /// Clears `description`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Field::Null;
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
/// Takes the settable properties of a `personResponsibility` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonResponsibility> for UpdatePersonResponsibility {
    #[inline]
    fn from(read: &PersonResponsibility) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personResponsibility` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonResponsibility> for UpdatePersonResponsibility {
    #[inline]
    fn from(read: PersonResponsibility) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            collaboration_tags: read.collaboration_tags.null_to_absent(),
            description: read.description.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdatePersonResponsibility {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &PersonResponsibility, after: &PersonResponsibility) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            collaboration_tags: after
                .collaboration_tags
                .changed_collection(&before.collaboration_tags),
            description: after.description.changed(&before.description),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            web_url: after.web_url.changed(&before.web_url),
            ..Self::default()
        }
    }
}
impl UpdatePersonResponsibility {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut PersonResponsibility) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.collaboration_tags.replace_in(&mut stored.collaboration_tags);
        self.description.replace_in(&mut stored.description);
        self.display_name.replace_in(&mut stored.display_name);
        self.inference.replace_in(&mut stored.inference);
        self.web_url.replace_in(&mut stored.web_url);
    }
}
impl UpdatePersonResponsibility {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
