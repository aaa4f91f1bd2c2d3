// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "itemAddress")))]
/// The request body of `create-itemAddress`: Adds an address to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateItemAddress = r##"{
///   "displayName": "Home",
///   "detail": {
///     "type": "home",
///     "postOfficeBox": null,
///     "street": "221B Baker Street",
///     "city": "London",
///     "state": null,
///     "countryOrRegion": "United Kingdom",
///     "postalCode": "E14 3TD"
///   }
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `detail`, `displayName`, `geoCoordinates`, `inference`, `source`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-addresses?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateItemAddress {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The postal address itself.
    ///
    /// `detail`: `microsoft.graph.physicalAddress`, declared by `itemAddress`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta>
    pub detail: Field<PhysicalAddress>,
    /// The label that the user gave the address, for example `Home`.
    ///
    /// `displayName`: `Edm.String`, declared by `itemAddress`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The position of the address on the globe.
    ///
    /// `geoCoordinates`: `microsoft.graph.geoCoordinates`, declared by `itemAddress`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta>
    pub geo_coordinates: Field<GeoCoordinates>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateItemAddress {
    const NAME: &'static str = "create-itemAddress";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "detail",
        "displayName",
        "geoCoordinates",
        "inference",
        "source",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.detail, "detail", map),
            2usize => read_property(&mut self.display_name, "displayName", map),
            3usize => read_property(&mut self.geo_coordinates, "geoCoordinates", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.source, "source", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateItemAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateItemAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.geo_coordinates.is_absent() {
            map.serialize_entry("geoCoordinates", &self.geo_coordinates)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateItemAddress {
    /// An empty `CreateItemAddress`.
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
    /// Sets `detail`: The postal address itself.
    #[must_use]
    #[inline]
    pub fn detail(mut self, value: impl Into<PhysicalAddress>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The label that the user gave the address, for example `Home`.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `geoCoordinates`: The position of the address on the globe.
    #[must_use]
    #[inline]
    pub fn geo_coordinates(mut self, value: impl Into<GeoCoordinates>) -> Self {
        self.geo_coordinates = Field::Value(value.into());
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
impl CreateItemAddress {
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
    /// Sets `detail` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_detail(self, value: Option<impl Into<PhysicalAddress>>) -> Self {
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
    /// Sets `geoCoordinates` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_geo_coordinates(
        self,
        value: Option<impl Into<GeoCoordinates>>,
    ) -> Self {
        match value {
            Some(value) => self.geo_coordinates(value),
            None => self,
        }
    }
    /// Clears `geoCoordinates`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_geo_coordinates(mut self) -> Self {
        self.geo_coordinates = Field::Null;
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
}
/// Takes the settable properties of a `itemAddress` that was read. Null becomes absent; `additional` is not copied.
impl From<&ItemAddress> for CreateItemAddress {
    #[inline]
    fn from(read: &ItemAddress) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            geo_coordinates: read.geo_coordinates.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `itemAddress` that was read. Null becomes absent; `additional` is not copied.
impl From<ItemAddress> for CreateItemAddress {
    #[inline]
    fn from(read: ItemAddress) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            detail: read.detail.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            geo_coordinates: read.geo_coordinates.null_to_absent(),
            inference: read.inference.null_to_absent(),
            source: read.source.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateItemAddress> for ItemAddress {
    #[inline]
    fn from(request: CreateItemAddress) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            detail: request.detail,
            display_name: request.display_name,
            geo_coordinates: request.geo_coordinates,
            inference: request.inference,
            source: request.source,
            ..Self::default()
        }
    }
}
impl CreateItemAddress {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "itemAddress")))]
/// The request body of `update-itemAddress`: Changes an address in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `detail` and `geoCoordinates`, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdateItemAddress = r##"{
///   "allowedAudiences": "me",
///   "displayName": "Secret Hideout"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `detail`, `displayName`, `geoCoordinates`, `inference`, `source`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/itemaddress-update?view=graph-rest-beta>: docs commits db3ad729 and 00e146a9, permissions from a later copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request tables of create and update both have it. Documentation: The update tables of most other parts of the profile, such as personInterest, do not have it. $metadata: Declares it without any restriction on updates. Reading taken: An update can set it, because the page of this type lists it.
/// - Documentation: The sample request has a comma after the last property, `displayName`. OData: A request body is JSON, which does not allow a comma there. Reading taken: The example omits the comma. A body that has it is denied as `json-syntax`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateItemAddress {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The postal address itself.
    ///
    /// `detail`: `microsoft.graph.physicalAddress`, declared by `itemAddress`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta>
    pub detail: Field<PhysicalAddress>,
    /// The label that the user gave the address, for example `Home`.
    ///
    /// `displayName`: `Edm.String`, declared by `itemAddress`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The position of the address on the globe.
    ///
    /// `geoCoordinates`: `microsoft.graph.geoCoordinates`, declared by `itemAddress`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemaddress?view=graph-rest-beta>
    pub geo_coordinates: Field<GeoCoordinates>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemAddress` and `update-itemAddress`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateItemAddress {
    const NAME: &'static str = "update-itemAddress";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "detail",
        "displayName",
        "geoCoordinates",
        "inference",
        "source",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.detail, "detail", map),
            2usize => read_property(&mut self.display_name, "displayName", map),
            3usize => read_property(&mut self.geo_coordinates, "geoCoordinates", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.source, "source", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateItemAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateItemAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.geo_coordinates.is_absent() {
            map.serialize_entry("geoCoordinates", &self.geo_coordinates)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateItemAddress {
    /// An empty `UpdateItemAddress`.
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
    /// Sets `detail`: The postal address itself.
    #[must_use]
    #[inline]
    pub fn detail(mut self, value: impl Into<PhysicalAddress>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The label that the user gave the address, for example `Home`.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `geoCoordinates`: The position of the address on the globe.
    #[must_use]
    #[inline]
    pub fn geo_coordinates(mut self, value: impl Into<GeoCoordinates>) -> Self {
        self.geo_coordinates = Field::Value(value.into());
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
impl UpdateItemAddress {
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
    /// Sets `detail` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_detail(self, value: Option<impl Into<PhysicalAddress>>) -> Self {
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
    /// Sets `geoCoordinates` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_geo_coordinates(
        self,
        value: Option<impl Into<GeoCoordinates>>,
    ) -> Self {
        match value {
            Some(value) => self.geo_coordinates(value),
            None => self,
        }
    }
    /// Clears `geoCoordinates`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_geo_coordinates(mut self) -> Self {
        self.geo_coordinates = Field::Null;
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
}
/// Takes the settable properties of a `itemAddress` that was read. Null becomes absent; `additional` is not copied.
impl From<&ItemAddress> for UpdateItemAddress {
    #[inline]
    fn from(read: &ItemAddress) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            geo_coordinates: read.geo_coordinates.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `itemAddress` that was read. Null becomes absent; `additional` is not copied.
impl From<ItemAddress> for UpdateItemAddress {
    #[inline]
    fn from(read: ItemAddress) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            detail: read.detail.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            geo_coordinates: read.geo_coordinates.null_to_absent(),
            inference: read.inference.null_to_absent(),
            source: read.source.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateItemAddress {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &ItemAddress, after: &ItemAddress) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            detail: after.detail.changed(&before.detail),
            display_name: after.display_name.changed(&before.display_name),
            geo_coordinates: after.geo_coordinates.changed(&before.geo_coordinates),
            inference: after.inference.changed(&before.inference),
            source: after.source.changed(&before.source),
            ..Self::default()
        }
    }
}
impl UpdateItemAddress {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut ItemAddress) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.detail.replace_in(&mut stored.detail);
        self.display_name.replace_in(&mut stored.display_name);
        self.geo_coordinates.replace_in(&mut stored.geo_coordinates);
        self.inference.replace_in(&mut stored.inference);
        self.source.replace_in(&mut stored.source);
    }
}
impl UpdateItemAddress {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
