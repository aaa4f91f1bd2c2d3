// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "projectParticipation")))]
/// The request body of `create-projectParticipation`: Adds a project to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateProjectParticipation = r##"{
///   "categories": [
///     "Branding"
///   ],
///   "client": {
///     "displayName": "Contoso Ltd.",
///     "department": "Corporate Marketing",
///     "webUrl": "https://www.contoso.com"
///   },
///   "displayName": "Contoso Re-branding Project",
///   "detail": {
///     "company": {
///       "displayName": "Adventureworks Inc.",
///       "department": "Consulting",
///       "webUrl": "https://adventureworks.com"
///     },
///     "description": "Rebranding of Contoso Ltd.",
///     "jobTitle": "Lead PM Rebranding",
///     "role": "project management",
///     "summary": "A 6 month project to help Contoso rebrand after they were divested from a parent organization."
///   }
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `categories`, `client`, `collaborationTags`, `colleagues`, `detail`, `displayName`, `inference`, `source`, `sponsors`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-projects?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The sample response has the placeholder `datetime-value` instead of the dates in `detail.endMonthYear` and `detail.startMonthYear`. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has dates instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectParticipation {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The categories that the user filed the project under, for example `Branding`. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// The company that the project is for.
    ///
    /// `client`: `microsoft.graph.companyDetail`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub client: Field<CompanyDetail>,
    /// How the user wants to work with others on the project, for example mentor them or learn from them.
    ///
    /// `collaborationTags`: `Collection(Edm.String)`, declared by `projectParticipation`.
    ///
    /// Values: `askMeAbout`, `ableToMentor`, `wantsToLearn`, `wantsToImprove`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub collaboration_tags: Field<Vec<Open<CollaborationTag>>>,
    /// The people who work on the project too.
    ///
    /// `colleagues`: `Collection(microsoft.graph.relatedPerson)`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub colleagues: Field<Vec<RelatedPerson>>,
    /// The part that the user has in the project, described like a position.
    ///
    /// `detail`: `microsoft.graph.positionDetail`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub detail: Field<PositionDetail>,
    /// The name of the project as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// The people who sponsor the project.
    ///
    /// `sponsors`: `Collection(microsoft.graph.relatedPerson)`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub sponsors: Field<Vec<RelatedPerson>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateProjectParticipation {
    const NAME: &'static str = "create-projectParticipation";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "client",
        "collaborationTags",
        "colleagues",
        "detail",
        "displayName",
        "inference",
        "source",
        "sponsors",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => read_property(&mut self.client, "client", map),
            3usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            4usize => read_property(&mut self.colleagues, "colleagues", map),
            5usize => read_property(&mut self.detail, "detail", map),
            6usize => read_property(&mut self.display_name, "displayName", map),
            7usize => read_property(&mut self.inference, "inference", map),
            8usize => read_property(&mut self.source, "source", map),
            9usize => read_property(&mut self.sponsors, "sponsors", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateProjectParticipation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateProjectParticipation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.categories.is_absent() {
            map.serialize_entry("categories", &self.categories)?;
        }
        if !self.client.is_absent() {
            map.serialize_entry("client", &self.client)?;
        }
        if !self.collaboration_tags.is_absent() {
            map.serialize_entry("collaborationTags", &self.collaboration_tags)?;
        }
        if !self.colleagues.is_absent() {
            map.serialize_entry("colleagues", &self.colleagues)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
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
        if !self.sponsors.is_absent() {
            map.serialize_entry("sponsors", &self.sponsors)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateProjectParticipation {
    /// An empty `CreateProjectParticipation`.
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
    /// Sets `categories`: The categories that the user filed the project under, for example `Branding`. They are free text; Graph has no fixed list.
    #[must_use]
    #[inline]
    pub fn categories<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `client`: The company that the project is for.
    #[must_use]
    #[inline]
    pub fn client(mut self, value: impl Into<CompanyDetail>) -> Self {
        self.client = Field::Value(value.into());
        self
    }
    /// Sets `collaborationTags`: How the user wants to work with others on the project, for example mentor them or learn from them.
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
    /// Sets `colleagues`: The people who work on the project too.
    #[must_use]
    #[inline]
    pub fn colleagues<I: Into<RelatedPerson>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.colleagues = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `detail`: The part that the user has in the project, described like a position.
    #[must_use]
    #[inline]
    pub fn detail(mut self, value: impl Into<PositionDetail>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the project as people read it.
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
    /// Sets `sponsors`: The people who sponsor the project.
    #[must_use]
    #[inline]
    pub fn sponsors<I: Into<RelatedPerson>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.sponsors = Field::Value(value.into_iter().map(Into::into).collect());
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
impl CreateProjectParticipation {
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
    /// Sets `client` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_client(self, value: Option<impl Into<CompanyDetail>>) -> Self {
        match value {
            Some(value) => self.client(value),
            None => self,
        }
    }
    /// Clears `client`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_client(mut self) -> Self {
        self.client = Field::Null;
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
    /// Sets `colleagues` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_colleagues<I: Into<RelatedPerson>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.colleagues(value),
            None => self,
        }
    }
    /// Empties `colleagues`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_colleagues(mut self) -> Self {
        self.colleagues = Field::Value(Vec::new());
        self
    }
    /// Sets `detail` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_detail(self, value: Option<impl Into<PositionDetail>>) -> Self {
        match value {
            Some(value) => self.detail(value),
            None => self,
        }
    }
    /// Clears `detail`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_detail(mut self) -> Self {
        self.detail = Field::Null;
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
    /// Sets `sponsors` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_sponsors<I: Into<RelatedPerson>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.sponsors(value),
            None => self,
        }
    }
    /// Empties `sponsors`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_sponsors(mut self) -> Self {
        self.sponsors = Field::Value(Vec::new());
        self
    }
}
/// Takes the settable properties of a `projectParticipation` that was read. Null becomes absent; `additional` is not copied.
impl From<&ProjectParticipation> for CreateProjectParticipation {
    #[inline]
    fn from(read: &ProjectParticipation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            client: read.client.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            colleagues: read.colleagues.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            sponsors: read.sponsors.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `projectParticipation` that was read. Null becomes absent; `additional` is not copied.
impl From<ProjectParticipation> for CreateProjectParticipation {
    #[inline]
    fn from(read: ProjectParticipation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            categories: read.categories.null_to_absent(),
            client: read.client.null_to_absent(),
            collaboration_tags: read.collaboration_tags.null_to_absent(),
            colleagues: read.colleagues.null_to_absent(),
            detail: read.detail.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            source: read.source.null_to_absent(),
            sponsors: read.sponsors.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateProjectParticipation> for ProjectParticipation {
    #[inline]
    fn from(request: CreateProjectParticipation) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            categories: request.categories,
            client: request.client,
            collaboration_tags: request.collaboration_tags,
            colleagues: request.colleagues,
            detail: request.detail,
            display_name: request.display_name,
            inference: request.inference,
            source: request.source,
            sponsors: request.sponsors,
            ..Self::default()
        }
    }
}
impl CreateProjectParticipation {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "projectParticipation")))]
/// The request body of `update-projectParticipation`: Changes a project in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `client` and `detail`; null clears a value, and a collection is replaced as a whole.
///
/// ```
/// let body: msgraph_profile::UpdateProjectParticipation = r##"{
///   "allowedAudiences": "organization",
///   "client": {
///     "department": "Corporate Marketing",
///     "webUrl": "https://www.contoso.com"
///   }
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `categories`, `client`, `collaborationTags`, `colleagues`, `detail`, `displayName`, `inference`, `sponsors`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/projectparticipation-update?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: The sample response has the placeholder `datetime-value` instead of the dates in `detail.endMonthYear` and `detail.startMonthYear`. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has dates instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectParticipation {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The categories that the user filed the project under, for example `Branding`. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// The company that the project is for.
    ///
    /// `client`: `microsoft.graph.companyDetail`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub client: Field<CompanyDetail>,
    /// How the user wants to work with others on the project, for example mentor them or learn from them.
    ///
    /// `collaborationTags`: `Collection(Edm.String)`, declared by `projectParticipation`.
    ///
    /// Values: `askMeAbout`, `ableToMentor`, `wantsToLearn`, `wantsToImprove`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub collaboration_tags: Field<Vec<Open<CollaborationTag>>>,
    /// The people who work on the project too.
    ///
    /// `colleagues`: `Collection(microsoft.graph.relatedPerson)`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub colleagues: Field<Vec<RelatedPerson>>,
    /// The part that the user has in the project, described like a position.
    ///
    /// `detail`: `microsoft.graph.positionDetail`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub detail: Field<PositionDetail>,
    /// The name of the project as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The people who sponsor the project.
    ///
    /// `sponsors`: `Collection(microsoft.graph.relatedPerson)`, declared by `projectParticipation`.
    ///
    /// Settable by `create-projectParticipation` and `update-projectParticipation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta>
    pub sponsors: Field<Vec<RelatedPerson>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateProjectParticipation {
    const NAME: &'static str = "update-projectParticipation";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "client",
        "collaborationTags",
        "colleagues",
        "detail",
        "displayName",
        "inference",
        "sponsors",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => read_property(&mut self.client, "client", map),
            3usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            4usize => read_property(&mut self.colleagues, "colleagues", map),
            5usize => read_property(&mut self.detail, "detail", map),
            6usize => read_property(&mut self.display_name, "displayName", map),
            7usize => read_property(&mut self.inference, "inference", map),
            8usize => read_property(&mut self.sponsors, "sponsors", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateProjectParticipation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateProjectParticipation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.categories.is_absent() {
            map.serialize_entry("categories", &self.categories)?;
        }
        if !self.client.is_absent() {
            map.serialize_entry("client", &self.client)?;
        }
        if !self.collaboration_tags.is_absent() {
            map.serialize_entry("collaborationTags", &self.collaboration_tags)?;
        }
        if !self.colleagues.is_absent() {
            map.serialize_entry("colleagues", &self.colleagues)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.sponsors.is_absent() {
            map.serialize_entry("sponsors", &self.sponsors)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateProjectParticipation {
    /// An empty `UpdateProjectParticipation`.
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
    /// Sets `categories`: The categories that the user filed the project under, for example `Branding`. They are free text; Graph has no fixed list.
    #[must_use]
    #[inline]
    pub fn categories<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `client`: The company that the project is for.
    #[must_use]
    #[inline]
    pub fn client(mut self, value: impl Into<CompanyDetail>) -> Self {
        self.client = Field::Value(value.into());
        self
    }
    /// Sets `collaborationTags`: How the user wants to work with others on the project, for example mentor them or learn from them.
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
    /// Sets `colleagues`: The people who work on the project too.
    #[must_use]
    #[inline]
    pub fn colleagues<I: Into<RelatedPerson>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.colleagues = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `detail`: The part that the user has in the project, described like a position.
    #[must_use]
    #[inline]
    pub fn detail(mut self, value: impl Into<PositionDetail>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the project as people read it.
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
    /// Sets `sponsors`: The people who sponsor the project.
    #[must_use]
    #[inline]
    pub fn sponsors<I: Into<RelatedPerson>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.sponsors = Field::Value(value.into_iter().map(Into::into).collect());
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
impl UpdateProjectParticipation {
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
    /// Sets `client` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_client(self, value: Option<impl Into<CompanyDetail>>) -> Self {
        match value {
            Some(value) => self.client(value),
            None => self,
        }
    }
    /// Clears `client`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_client(mut self) -> Self {
        self.client = Field::Null;
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
    /// Sets `colleagues` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_colleagues<I: Into<RelatedPerson>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.colleagues(value),
            None => self,
        }
    }
    /// Empties `colleagues`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_colleagues(mut self) -> Self {
        self.colleagues = Field::Value(Vec::new());
        self
    }
    /// Sets `detail` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_detail(self, value: Option<impl Into<PositionDetail>>) -> Self {
        match value {
            Some(value) => self.detail(value),
            None => self,
        }
    }
    /// Clears `detail`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_detail(mut self) -> Self {
        self.detail = Field::Null;
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
    /// Sets `sponsors` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_sponsors<I: Into<RelatedPerson>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.sponsors(value),
            None => self,
        }
    }
    /// Empties `sponsors`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_sponsors(mut self) -> Self {
        self.sponsors = Field::Value(Vec::new());
        self
    }
}
/// Takes the settable properties of a `projectParticipation` that was read. Null becomes absent; `additional` is not copied.
impl From<&ProjectParticipation> for UpdateProjectParticipation {
    #[inline]
    fn from(read: &ProjectParticipation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            client: read.client.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            colleagues: read.colleagues.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            sponsors: read.sponsors.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `projectParticipation` that was read. Null becomes absent; `additional` is not copied.
impl From<ProjectParticipation> for UpdateProjectParticipation {
    #[inline]
    fn from(read: ProjectParticipation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            categories: read.categories.null_to_absent(),
            client: read.client.null_to_absent(),
            collaboration_tags: read.collaboration_tags.null_to_absent(),
            colleagues: read.colleagues.null_to_absent(),
            detail: read.detail.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            sponsors: read.sponsors.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateProjectParticipation {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &ProjectParticipation, after: &ProjectParticipation) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            categories: after.categories.changed_collection(&before.categories),
            client: after.client.changed(&before.client),
            collaboration_tags: after
                .collaboration_tags
                .changed_collection(&before.collaboration_tags),
            colleagues: after.colleagues.changed_collection(&before.colleagues),
            detail: after.detail.changed(&before.detail),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            sponsors: after.sponsors.changed_collection(&before.sponsors),
            ..Self::default()
        }
    }
}
impl UpdateProjectParticipation {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut ProjectParticipation) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.categories.replace_in(&mut stored.categories);
        self.client.replace_in(&mut stored.client);
        self.collaboration_tags.replace_in(&mut stored.collaboration_tags);
        self.colleagues.replace_in(&mut stored.colleagues);
        self.detail.replace_in(&mut stored.detail);
        self.display_name.replace_in(&mut stored.display_name);
        self.inference.replace_in(&mut stored.inference);
        self.sponsors.replace_in(&mut stored.sponsors);
    }
}
impl UpdateProjectParticipation {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
