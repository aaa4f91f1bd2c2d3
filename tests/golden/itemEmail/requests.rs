// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "itemEmail")))]
/// The request body of `create-itemEmail`: Adds an email address to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateItemEmail = r##"{
///   "address": "adele.vance@adventureworks.com"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `address`, `allowedAudiences`, `displayName`, `inference`, `source`, `type`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-emails?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The sample request has a comma after the last property, `address`. OData: A request body is JSON, which does not allow a comma there. Reading taken: The example omits the comma. A body that has it is denied as `json-syntax`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateItemEmail {
    /// The email address itself.
    ///
    /// `address`: `Edm.String`, declared by `itemEmail`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta>
    pub address: Field<String>,
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The label that the user gave the address, for example `Business Email`.
    ///
    /// `displayName`: `Edm.String`, declared by `itemEmail`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// What the address is used for, such as work or personal mail.
    ///
    /// `type`: `microsoft.graph.emailType`, declared by `itemEmail`.
    ///
    /// Values: `unknown`, `work`, `personal`, `main`, `other`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta>
    pub type_: Field<Open<EmailType>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateItemEmail {
    const NAME: &'static str = "create-itemEmail";
    const PROPERTIES: &'static [&'static str] = &[
        "address",
        "allowedAudiences",
        "displayName",
        "inference",
        "source",
        "type",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.address, "address", map),
            1usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            2usize => read_property(&mut self.display_name, "displayName", map),
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.source, "source", map),
            5usize => read_property(&mut self.type_, "type", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateItemEmail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateItemEmail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.address.is_absent() {
            map.serialize_entry("address", &self.address)?;
        }
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.type_.is_absent() {
            map.serialize_entry("type", &self.type_)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateItemEmail {
    /// An empty `CreateItemEmail`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `address`: The email address itself.
    #[must_use]
    #[inline]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Field::Value(value.into());
        self
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
    /// Sets `displayName`: The label that the user gave the address, for example `Business Email`.
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
    /// Sets `type`: What the address is used for, such as work or personal mail.
    #[must_use]
    #[inline]
    pub fn type_(mut self, value: impl Into<Open<EmailType>>) -> Self {
        self.type_ = Field::Value(value.into());
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
impl CreateItemEmail {
    /// Sets `address` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_address(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.address(value),
            None => self,
        }
    }
    /// Clears `address`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_address(mut self) -> Self {
        self.address = Field::Null;
        self
    }
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
    /// Sets `type` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_type(self, value: Option<impl Into<Open<EmailType>>>) -> Self {
        match value {
            Some(value) => self.type_(value),
            None => self,
        }
    }
    /// Clears `type`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_type(mut self) -> Self {
        self.type_ = Field::Null;
        self
    }
}
/// Takes the settable properties of a `itemEmail` that was read. Null becomes absent; `additional` is not copied.
impl From<&ItemEmail> for CreateItemEmail {
    #[inline]
    fn from(read: &ItemEmail) -> Self {
        Self {
            address: read.address.clone().null_to_absent(),
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            type_: read.type_.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `itemEmail` that was read. Null becomes absent; `additional` is not copied.
impl From<ItemEmail> for CreateItemEmail {
    #[inline]
    fn from(read: ItemEmail) -> Self {
        Self {
            address: read.address.null_to_absent(),
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            source: read.source.null_to_absent(),
            type_: read.type_.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateItemEmail> for ItemEmail {
    #[inline]
    fn from(request: CreateItemEmail) -> Self {
        Self {
            address: request.address,
            allowed_audiences: request.allowed_audiences,
            display_name: request.display_name,
            inference: request.inference,
            source: request.source,
            type_: request.type_,
            ..Self::default()
        }
    }
}
impl CreateItemEmail {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "itemEmail")))]
/// The request body of `update-itemEmail`: Changes an email address in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value, except that `type` cannot be null.
///
/// ```
/// let body: msgraph_profile::UpdateItemEmail = r##"{
///   "displayName": "Business Email",
///   "type": "work"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `address`, `allowedAudiences`, `displayName`, `inference`, `source`, `type`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/itememail-update?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request tables of create and update both have it. Documentation: The update tables of most other parts of the profile, such as personInterest, do not have it. $metadata: Declares it without any restriction on updates. Reading taken: An update can set it, because the page of this type lists it.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateItemEmail {
    /// The email address itself.
    ///
    /// `address`: `Edm.String`, declared by `itemEmail`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta>
    pub address: Field<String>,
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The label that the user gave the address, for example `Business Email`.
    ///
    /// `displayName`: `Edm.String`, declared by `itemEmail`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// What the address is used for, such as work or personal mail.
    ///
    /// `type`: `microsoft.graph.emailType`, declared by `itemEmail`.
    ///
    /// Values: `unknown`, `work`, `personal`, `main`, `other`.
    ///
    /// Settable by `create-itemEmail` and `update-itemEmail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itememail?view=graph-rest-beta>
    pub type_: Field<Open<EmailType>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateItemEmail {
    const NAME: &'static str = "update-itemEmail";
    const PROPERTIES: &'static [&'static str] = &[
        "address",
        "allowedAudiences",
        "displayName",
        "inference",
        "source",
        "type",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.address, "address", map),
            1usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            2usize => read_property(&mut self.display_name, "displayName", map),
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.source, "source", map),
            5usize => read_property(&mut self.type_, "type", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateItemEmail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateItemEmail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.address.is_absent() {
            map.serialize_entry("address", &self.address)?;
        }
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.type_.is_absent() {
            map.serialize_entry("type", &self.type_)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateItemEmail {
    /// An empty `UpdateItemEmail`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `address`: The email address itself.
    #[must_use]
    #[inline]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Field::Value(value.into());
        self
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
    /// Sets `displayName`: The label that the user gave the address, for example `Business Email`.
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
    /// Sets `type`: What the address is used for, such as work or personal mail.
    #[must_use]
    #[inline]
    pub fn type_(mut self, value: impl Into<Open<EmailType>>) -> Self {
        self.type_ = Field::Value(value.into());
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
impl UpdateItemEmail {
    /// Sets `address` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_address(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.address(value),
            None => self,
        }
    }
    /// Clears `address`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_address(mut self) -> Self {
        self.address = Field::Null;
        self
    }
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
    /// Sets `type` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_type(self, value: Option<impl Into<Open<EmailType>>>) -> Self {
        match value {
            Some(value) => self.type_(value),
            None => self,
        }
    }
    /// Clears `type`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_type(mut self) -> Self {
        self.type_ = Field::Null;
        self
    }
}
/// Takes the settable properties of a `itemEmail` that was read. Null becomes absent; `additional` is not copied.
impl From<&ItemEmail> for UpdateItemEmail {
    #[inline]
    fn from(read: &ItemEmail) -> Self {
        Self {
            address: read.address.clone().null_to_absent(),
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            type_: read.type_.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `itemEmail` that was read. Null becomes absent; `additional` is not copied.
impl From<ItemEmail> for UpdateItemEmail {
    #[inline]
    fn from(read: ItemEmail) -> Self {
        Self {
            address: read.address.null_to_absent(),
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            source: read.source.null_to_absent(),
            type_: read.type_.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateItemEmail {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &ItemEmail, after: &ItemEmail) -> Self {
        Self {
            address: after.address.changed(&before.address),
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            source: after.source.changed(&before.source),
            type_: after.type_.changed(&before.type_),
            ..Self::default()
        }
    }
}
impl UpdateItemEmail {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut ItemEmail) {
        self.address.replace_in(&mut stored.address);
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.display_name.replace_in(&mut stored.display_name);
        self.inference.replace_in(&mut stored.inference);
        self.source.replace_in(&mut stored.source);
        self.type_.replace_in(&mut stored.type_);
    }
}
impl UpdateItemEmail {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
