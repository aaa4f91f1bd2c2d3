// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// The request body of `create-projectParticipation`: Adds a project to the profile of the signed-in user or of the user named in the URL. Every property is optional.
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
    pub fn allowed_audiences(
        mut self,
        value: impl Into<Flags<AllowedAudiences>>,
    ) -> Self {
        self.allowed_audiences = Field::Value(value.into());
        self
    }
    /// Clears `allowedAudiences`: writes `null`.
    #[must_use]
    pub fn clear_allowed_audiences(mut self) -> Self {
        self.allowed_audiences = Field::Null;
        self
    }
    /// Sets `categories`: The categories that the user filed the project under, for example `Branding`. They are free text; Graph has no fixed list.
    #[must_use]
    pub fn categories<I: Into<String>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `categories`: writes `[]`.
    #[must_use]
    pub fn clear_categories(mut self) -> Self {
        self.categories = Field::Value(Vec::new());
        self
    }
    /// Sets `client`: The company that the project is for.
    #[must_use]
    pub fn client(mut self, value: impl Into<CompanyDetail>) -> Self {
        self.client = Field::Value(value.into());
        self
    }
    /// Clears `client`: writes `null`.
    #[must_use]
    pub fn clear_client(mut self) -> Self {
        self.client = Field::Null;
        self
    }
    /// Sets `collaborationTags`: How the user wants to work with others on the project, for example mentor them or learn from them.
    #[must_use]
    pub fn collaboration_tags<I: Into<Open<CollaborationTag>>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.collaboration_tags = Field::Value(
            items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Empties `collaborationTags`: writes `[]`.
    #[must_use]
    pub fn clear_collaboration_tags(mut self) -> Self {
        self.collaboration_tags = Field::Value(Vec::new());
        self
    }
    /// Sets `colleagues`: The people who work on the project too.
    #[must_use]
    pub fn colleagues<I: Into<RelatedPerson>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.colleagues = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `colleagues`: writes `[]`.
    #[must_use]
    pub fn clear_colleagues(mut self) -> Self {
        self.colleagues = Field::Value(Vec::new());
        self
    }
    /// Sets `detail`: The part that the user has in the project, described like a position.
    #[must_use]
    pub fn detail(mut self, value: impl Into<PositionDetail>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Clears `detail`: writes `null`.
    #[must_use]
    pub fn clear_detail(mut self) -> Self {
        self.detail = Field::Null;
        self
    }
    /// Sets `displayName`: The name of the project as people read it.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Clears `displayName`: writes `null`.
    #[must_use]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Field::Null;
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Clears `inference`: writes `null`.
    #[must_use]
    pub fn clear_inference(mut self) -> Self {
        self.inference = Field::Null;
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Clears `source`: writes `null`.
    #[must_use]
    pub fn clear_source(mut self) -> Self {
        self.source = Field::Null;
        self
    }
    /// Sets `sponsors`: The people who sponsor the project.
    #[must_use]
    pub fn sponsors<I: Into<RelatedPerson>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.sponsors = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `sponsors`: writes `[]`.
    #[must_use]
    pub fn clear_sponsors(mut self) -> Self {
        self.sponsors = Field::Value(Vec::new());
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
/// Takes the settable properties of a `projectParticipation` that was read. Null becomes absent; `additional` is not copied.
impl From<&ProjectParticipation> for CreateProjectParticipation {
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
/// The request body of `update-projectParticipation`: Changes a project in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `client` and `detail`; null clears a value, and a collection is replaced as a whole.
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
    pub fn allowed_audiences(
        mut self,
        value: impl Into<Flags<AllowedAudiences>>,
    ) -> Self {
        self.allowed_audiences = Field::Value(value.into());
        self
    }
    /// Clears `allowedAudiences`: writes `null`.
    #[must_use]
    pub fn clear_allowed_audiences(mut self) -> Self {
        self.allowed_audiences = Field::Null;
        self
    }
    /// Sets `categories`: The categories that the user filed the project under, for example `Branding`. They are free text; Graph has no fixed list.
    #[must_use]
    pub fn categories<I: Into<String>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `categories`: writes `[]`.
    #[must_use]
    pub fn clear_categories(mut self) -> Self {
        self.categories = Field::Value(Vec::new());
        self
    }
    /// Sets `client`: The company that the project is for.
    #[must_use]
    pub fn client(mut self, value: impl Into<CompanyDetail>) -> Self {
        self.client = Field::Value(value.into());
        self
    }
    /// Clears `client`: writes `null`.
    #[must_use]
    pub fn clear_client(mut self) -> Self {
        self.client = Field::Null;
        self
    }
    /// Sets `collaborationTags`: How the user wants to work with others on the project, for example mentor them or learn from them.
    #[must_use]
    pub fn collaboration_tags<I: Into<Open<CollaborationTag>>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.collaboration_tags = Field::Value(
            items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Empties `collaborationTags`: writes `[]`.
    #[must_use]
    pub fn clear_collaboration_tags(mut self) -> Self {
        self.collaboration_tags = Field::Value(Vec::new());
        self
    }
    /// Sets `colleagues`: The people who work on the project too.
    #[must_use]
    pub fn colleagues<I: Into<RelatedPerson>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.colleagues = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `colleagues`: writes `[]`.
    #[must_use]
    pub fn clear_colleagues(mut self) -> Self {
        self.colleagues = Field::Value(Vec::new());
        self
    }
    /// Sets `detail`: The part that the user has in the project, described like a position.
    #[must_use]
    pub fn detail(mut self, value: impl Into<PositionDetail>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Clears `detail`: writes `null`.
    #[must_use]
    pub fn clear_detail(mut self) -> Self {
        self.detail = Field::Null;
        self
    }
    /// Sets `displayName`: The name of the project as people read it.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Clears `displayName`: writes `null`.
    #[must_use]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Field::Null;
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Clears `inference`: writes `null`.
    #[must_use]
    pub fn clear_inference(mut self) -> Self {
        self.inference = Field::Null;
        self
    }
    /// Sets `sponsors`: The people who sponsor the project.
    #[must_use]
    pub fn sponsors<I: Into<RelatedPerson>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.sponsors = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `sponsors`: writes `[]`.
    #[must_use]
    pub fn clear_sponsors(mut self) -> Self {
        self.sponsors = Field::Value(Vec::new());
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
/// Takes the settable properties of a `projectParticipation` that was read. Null becomes absent; `additional` is not copied.
impl From<&ProjectParticipation> for UpdateProjectParticipation {
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
impl UpdateProjectParticipation {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
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
