// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "itemPhone")))]
/// The request body of `create-itemPhone`: Adds a telephone number to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateItemPhone = r##"{
///   "displayName": "Car Phone",
///   "number": "+7 499 342 22 13"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `displayName`, `inference`, `number`, `source`, `type`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-phones?view=graph-rest-beta>: docs commit db3ad729, no newer copy of the page was read; clouds and permissions as on the pages of the other types; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The pages of itemPhone call the user in the second path `{userId}`. Documentation: The pages of the other types call it `{id | userPrincipalName}`. Reading taken: The placeholder of the page. It takes the same values under either name.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateItemPhone {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The label that the user gave the number, for example `Car Phone`.
    ///
    /// `displayName`: `Edm.String`, declared by `itemPhone`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The telephone number. Graph names no notation, and the sample has spaces in it.
    ///
    /// `number`: `Edm.String`, declared by `itemPhone`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta>
    pub number: Field<String>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// What kind of line the number belongs to, such as a mobile telephone or a fax machine.
    ///
    /// `type`: `microsoft.graph.phoneType`, declared by `itemPhone`.
    ///
    /// Values: `home`, `business`, `mobile`, `other`, `assistant`, `homeFax`, `businessFax`, `otherFax`, `pager`, `radio`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta>
    pub type_: Field<Open<PhoneType>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateItemPhone {
    const NAME: &'static str = "create-itemPhone";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "displayName",
        "inference",
        "number",
        "source",
        "type",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.display_name, "displayName", map),
            2usize => read_property(&mut self.inference, "inference", map),
            3usize => read_property(&mut self.number, "number", map),
            4usize => read_property(&mut self.source, "source", map),
            5usize => read_property(&mut self.type_, "type", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateItemPhone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateItemPhone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.number.is_absent() {
            map.serialize_entry("number", &self.number)?;
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
impl CreateItemPhone {
    /// An empty `CreateItemPhone`.
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
    /// Sets `displayName`: The label that the user gave the number, for example `Car Phone`.
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
    /// Sets `number`: The telephone number. Graph names no notation, and the sample has spaces in it.
    #[must_use]
    #[inline]
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Field::Value(value.into());
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Sets `type`: What kind of line the number belongs to, such as a mobile telephone or a fax machine.
    #[must_use]
    #[inline]
    pub fn type_(mut self, value: impl Into<Open<PhoneType>>) -> Self {
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
impl CreateItemPhone {
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
    /// Sets `number` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_number(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.number(value),
            None => self,
        }
    }
    /// Clears `number`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_number(mut self) -> Self {
        self.number = Field::Null;
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
    pub fn maybe_type(self, value: Option<impl Into<Open<PhoneType>>>) -> Self {
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
/// Takes the settable properties of a `itemPhone` that was read. Null becomes absent; `additional` is not copied.
impl From<&ItemPhone> for CreateItemPhone {
    #[inline]
    fn from(read: &ItemPhone) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            number: read.number.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            type_: read.type_.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `itemPhone` that was read. Null becomes absent; `additional` is not copied.
impl From<ItemPhone> for CreateItemPhone {
    #[inline]
    fn from(read: ItemPhone) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            number: read.number.null_to_absent(),
            source: read.source.null_to_absent(),
            type_: read.type_.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateItemPhone> for ItemPhone {
    #[inline]
    fn from(request: CreateItemPhone) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            display_name: request.display_name,
            inference: request.inference,
            number: request.number,
            source: request.source,
            type_: request.type_,
            ..Self::default()
        }
    }
}
impl CreateItemPhone {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "itemPhone")))]
/// The request body of `update-itemPhone`: Changes a telephone number in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value, except that `type` cannot be null.
///
/// ```
/// let body: msgraph_profile::UpdateItemPhone = r##"{
///   "type": "other"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `displayName`, `inference`, `number`, `source`, `type`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/itemphone-update?view=graph-rest-beta>: docs commit db3ad729, no newer copy of the page was read; clouds and permissions as on the pages of the other types; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The pages of itemPhone call the user in the second path `{userId}`. Documentation: The pages of the other types call it `{id | userPrincipalName}`. Reading taken: The placeholder of the page. It takes the same values under either name.
/// - `source`: Documentation: The request tables of create and update both have it. Documentation: The update tables of most other parts of the profile, such as personInterest, do not have it. $metadata: Declares it without any restriction on updates. Reading taken: An update can set it, because the page of this type lists it.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateItemPhone {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The label that the user gave the number, for example `Car Phone`.
    ///
    /// `displayName`: `Edm.String`, declared by `itemPhone`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The telephone number. Graph names no notation, and the sample has spaces in it.
    ///
    /// `number`: `Edm.String`, declared by `itemPhone`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta>
    pub number: Field<String>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// What kind of line the number belongs to, such as a mobile telephone or a fax machine.
    ///
    /// `type`: `microsoft.graph.phoneType`, declared by `itemPhone`.
    ///
    /// Values: `home`, `business`, `mobile`, `other`, `assistant`, `homeFax`, `businessFax`, `otherFax`, `pager`, `radio`.
    ///
    /// Settable by `create-itemPhone` and `update-itemPhone`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemphone?view=graph-rest-beta>
    pub type_: Field<Open<PhoneType>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateItemPhone {
    const NAME: &'static str = "update-itemPhone";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "displayName",
        "inference",
        "number",
        "source",
        "type",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.display_name, "displayName", map),
            2usize => read_property(&mut self.inference, "inference", map),
            3usize => read_property(&mut self.number, "number", map),
            4usize => read_property(&mut self.source, "source", map),
            5usize => read_property(&mut self.type_, "type", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateItemPhone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateItemPhone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.number.is_absent() {
            map.serialize_entry("number", &self.number)?;
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
impl UpdateItemPhone {
    /// An empty `UpdateItemPhone`.
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
    /// Sets `displayName`: The label that the user gave the number, for example `Car Phone`.
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
    /// Sets `number`: The telephone number. Graph names no notation, and the sample has spaces in it.
    #[must_use]
    #[inline]
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Field::Value(value.into());
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Sets `type`: What kind of line the number belongs to, such as a mobile telephone or a fax machine.
    #[must_use]
    #[inline]
    pub fn type_(mut self, value: impl Into<Open<PhoneType>>) -> Self {
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
impl UpdateItemPhone {
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
    /// Sets `number` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_number(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.number(value),
            None => self,
        }
    }
    /// Clears `number`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_number(mut self) -> Self {
        self.number = Field::Null;
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
    pub fn maybe_type(self, value: Option<impl Into<Open<PhoneType>>>) -> Self {
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
/// Takes the settable properties of a `itemPhone` that was read. Null becomes absent; `additional` is not copied.
impl From<&ItemPhone> for UpdateItemPhone {
    #[inline]
    fn from(read: &ItemPhone) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            number: read.number.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            type_: read.type_.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `itemPhone` that was read. Null becomes absent; `additional` is not copied.
impl From<ItemPhone> for UpdateItemPhone {
    #[inline]
    fn from(read: ItemPhone) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            number: read.number.null_to_absent(),
            source: read.source.null_to_absent(),
            type_: read.type_.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateItemPhone {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &ItemPhone, after: &ItemPhone) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            number: after.number.changed(&before.number),
            source: after.source.changed(&before.source),
            type_: after.type_.changed(&before.type_),
            ..Self::default()
        }
    }
}
impl UpdateItemPhone {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut ItemPhone) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.display_name.replace_in(&mut stored.display_name);
        self.inference.replace_in(&mut stored.inference);
        self.number.replace_in(&mut stored.number);
        self.source.replace_in(&mut stored.source);
        self.type_.replace_in(&mut stored.type_);
    }
}
impl UpdateItemPhone {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
