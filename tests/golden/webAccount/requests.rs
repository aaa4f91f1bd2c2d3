// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "webAccount")))]
/// The request body of `create-webAccount`: Adds a web account to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateWebAccount = r##"{
///   "description": "My Github contributions!",
///   "userId": "adele.vance",
///   "service": {
///     "name": "GitHub",
///     "webUrl": "https://github.com"
///   }
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `description`, `inference`, `service`, `source`, `statusMessage`, `userId`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-webaccounts?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The sample request has no `webUrl`. Documentation: The sample response has one, made of the address of the service and the name of the user. Reading taken: The service may derive it. A caller should not rely on it.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWebAccount {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// What the user says about the account, as free text.
    ///
    /// `description`: `Edm.String`, declared by `webAccount`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub description: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The service that the account is with.
    ///
    /// `service`: `microsoft.graph.serviceInformation`, declared by `webAccount`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub service: Field<ServiceInformation>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// The status text that the service supplied.
    ///
    /// `statusMessage`: `Edm.String`, declared by `webAccount`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub status_message: Field<String>,
    /// The name of the user on the service, for example `adele.vance`.
    ///
    /// `userId`: `Edm.String`, declared by `webAccount`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub user_id: Field<String>,
    /// A link to the user's page on the service. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `webAccount`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateWebAccount {
    const NAME: &'static str = "create-webAccount";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "description",
        "inference",
        "service",
        "source",
        "statusMessage",
        "userId",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.description, "description", map),
            2usize => read_property(&mut self.inference, "inference", map),
            3usize => read_property(&mut self.service, "service", map),
            4usize => read_property(&mut self.source, "source", map),
            5usize => read_property(&mut self.status_message, "statusMessage", map),
            6usize => read_property(&mut self.user_id, "userId", map),
            7usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateWebAccount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateWebAccount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.service.is_absent() {
            map.serialize_entry("service", &self.service)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.status_message.is_absent() {
            map.serialize_entry("statusMessage", &self.status_message)?;
        }
        if !self.user_id.is_absent() {
            map.serialize_entry("userId", &self.user_id)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateWebAccount {
    /// An empty `CreateWebAccount`.
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
    /// Sets `description`: What the user says about the account, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `service`: The service that the account is with.
    #[must_use]
    #[inline]
    pub fn service(mut self, value: impl Into<ServiceInformation>) -> Self {
        self.service = Field::Value(value.into());
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Sets `statusMessage`: The status text that the service supplied.
    #[must_use]
    #[inline]
    pub fn status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Field::Value(value.into());
        self
    }
    /// Sets `userId`: The name of the user on the service, for example `adele.vance`.
    #[must_use]
    #[inline]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to the user's page on the service. It must be absolute, and it should begin with `https:` or `http:`.
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
impl CreateWebAccount {
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
    /// Sets `service` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_service(self, value: Option<impl Into<ServiceInformation>>) -> Self {
        match value {
            Some(value) => self.service(value),
            None => self,
        }
    }
    /// Clears `service`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_service(mut self) -> Self {
        self.service = Field::Null;
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
    /// Sets `statusMessage` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_status_message(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.status_message(value),
            None => self,
        }
    }
    /// Clears `statusMessage`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_status_message(mut self) -> Self {
        self.status_message = Field::Null;
        self
    }
    /// Sets `userId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_user_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.user_id(value),
            None => self,
        }
    }
    /// Clears `userId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_user_id(mut self) -> Self {
        self.user_id = Field::Null;
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
/// Takes the settable properties of a `webAccount` that was read. Null becomes absent; `additional` is not copied.
impl From<&WebAccount> for CreateWebAccount {
    #[inline]
    fn from(read: &WebAccount) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            service: read.service.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            status_message: read.status_message.clone().null_to_absent(),
            user_id: read.user_id.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `webAccount` that was read. Null becomes absent; `additional` is not copied.
impl From<WebAccount> for CreateWebAccount {
    #[inline]
    fn from(read: WebAccount) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            description: read.description.null_to_absent(),
            inference: read.inference.null_to_absent(),
            service: read.service.null_to_absent(),
            source: read.source.null_to_absent(),
            status_message: read.status_message.null_to_absent(),
            user_id: read.user_id.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateWebAccount> for WebAccount {
    #[inline]
    fn from(request: CreateWebAccount) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            description: request.description,
            inference: request.inference,
            service: request.service,
            source: request.source,
            status_message: request.status_message,
            user_id: request.user_id,
            web_url: request.web_url,
            ..Self::default()
        }
    }
}
impl CreateWebAccount {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "webAccount")))]
/// The request body of `update-webAccount`: Changes a web account in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `service`, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdateWebAccount = r##"{
///   "webUrl": "https://github.com/adele.vance"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `description`, `inference`, `service`, `statusMessage`, `userId`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/webaccount-update?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebAccount {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// What the user says about the account, as free text.
    ///
    /// `description`: `Edm.String`, declared by `webAccount`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub description: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The service that the account is with.
    ///
    /// `service`: `microsoft.graph.serviceInformation`, declared by `webAccount`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub service: Field<ServiceInformation>,
    /// The status text that the service supplied.
    ///
    /// `statusMessage`: `Edm.String`, declared by `webAccount`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub status_message: Field<String>,
    /// The name of the user on the service, for example `adele.vance`.
    ///
    /// `userId`: `Edm.String`, declared by `webAccount`.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub user_id: Field<String>,
    /// A link to the user's page on the service. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `webAccount`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-webAccount` and `update-webAccount`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateWebAccount {
    const NAME: &'static str = "update-webAccount";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "description",
        "inference",
        "service",
        "statusMessage",
        "userId",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.description, "description", map),
            2usize => read_property(&mut self.inference, "inference", map),
            3usize => read_property(&mut self.service, "service", map),
            4usize => read_property(&mut self.status_message, "statusMessage", map),
            5usize => read_property(&mut self.user_id, "userId", map),
            6usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateWebAccount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateWebAccount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.service.is_absent() {
            map.serialize_entry("service", &self.service)?;
        }
        if !self.status_message.is_absent() {
            map.serialize_entry("statusMessage", &self.status_message)?;
        }
        if !self.user_id.is_absent() {
            map.serialize_entry("userId", &self.user_id)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateWebAccount {
    /// An empty `UpdateWebAccount`.
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
    /// Sets `description`: What the user says about the account, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `service`: The service that the account is with.
    #[must_use]
    #[inline]
    pub fn service(mut self, value: impl Into<ServiceInformation>) -> Self {
        self.service = Field::Value(value.into());
        self
    }
    /// Sets `statusMessage`: The status text that the service supplied.
    #[must_use]
    #[inline]
    pub fn status_message(mut self, value: impl Into<String>) -> Self {
        self.status_message = Field::Value(value.into());
        self
    }
    /// Sets `userId`: The name of the user on the service, for example `adele.vance`.
    #[must_use]
    #[inline]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to the user's page on the service. It must be absolute, and it should begin with `https:` or `http:`.
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
impl UpdateWebAccount {
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
    /// Sets `service` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_service(self, value: Option<impl Into<ServiceInformation>>) -> Self {
        match value {
            Some(value) => self.service(value),
            None => self,
        }
    }
    /// Clears `service`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_service(mut self) -> Self {
        self.service = Field::Null;
        self
    }
    /// Sets `statusMessage` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_status_message(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.status_message(value),
            None => self,
        }
    }
    /// Clears `statusMessage`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_status_message(mut self) -> Self {
        self.status_message = Field::Null;
        self
    }
    /// Sets `userId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_user_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.user_id(value),
            None => self,
        }
    }
    /// Clears `userId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_user_id(mut self) -> Self {
        self.user_id = Field::Null;
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
/// Takes the settable properties of a `webAccount` that was read. Null becomes absent; `additional` is not copied.
impl From<&WebAccount> for UpdateWebAccount {
    #[inline]
    fn from(read: &WebAccount) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            service: read.service.clone().null_to_absent(),
            status_message: read.status_message.clone().null_to_absent(),
            user_id: read.user_id.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `webAccount` that was read. Null becomes absent; `additional` is not copied.
impl From<WebAccount> for UpdateWebAccount {
    #[inline]
    fn from(read: WebAccount) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            description: read.description.null_to_absent(),
            inference: read.inference.null_to_absent(),
            service: read.service.null_to_absent(),
            status_message: read.status_message.null_to_absent(),
            user_id: read.user_id.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateWebAccount {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &WebAccount, after: &WebAccount) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            description: after.description.changed(&before.description),
            inference: after.inference.changed(&before.inference),
            service: after.service.changed(&before.service),
            status_message: after.status_message.changed(&before.status_message),
            user_id: after.user_id.changed(&before.user_id),
            web_url: after.web_url.changed(&before.web_url),
            ..Self::default()
        }
    }
}
impl UpdateWebAccount {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut WebAccount) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.description.replace_in(&mut stored.description);
        self.inference.replace_in(&mut stored.inference);
        self.service.replace_in(&mut stored.service);
        self.status_message.replace_in(&mut stored.status_message);
        self.user_id.replace_in(&mut stored.user_id);
        self.web_url.replace_in(&mut stored.web_url);
    }
}
impl UpdateWebAccount {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
