// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "itemPatent")))]
/// The request body of `create-itemPatent`: Adds a patent to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateItemPatent = r##"{
///   "description": "Calculating the intent of a user to purchase an item based on the amount of time they hover their mouse over a given pixel.",
///   "displayName": "Inferring User Intent through browsing behaviors",
///   "isPending": true,
///   "number": "USPTO-3954432633",
///   "webUrl": "https://patents.gov/3954432633"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `description`, `displayName`, `inference`, `isPending`, `issuedDate`, `issuingAuthority`, `number`, `source`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-patents?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `issuedDate`: Documentation: The sample response has the placeholder `Date` instead of a date. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateItemPatent {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// What the patent or the application is about, as free text.
    ///
    /// `description`: `Edm.String`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub description: Field<String>,
    /// The title of the patent or the application.
    ///
    /// `displayName`: `Edm.String`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// Whether the patent has not been granted yet.
    ///
    /// `isPending`: `Edm.Boolean`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub is_pending: Field<bool>,
    /// The day on which the patent was granted.
    ///
    /// `issuedDate`: `Edm.Date`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub issued_date: Field<GraphDate>,
    /// The office that granted the patent.
    ///
    /// `issuingAuthority`: `Edm.String`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub issuing_authority: Field<String>,
    /// The number of the patent, as text in the notation of the office.
    ///
    /// `number`: `Edm.String`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub number: Field<String>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// A link to a page about the patent or the application. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `itemPatent`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateItemPatent {
    const NAME: &'static str = "create-itemPatent";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "description",
        "displayName",
        "inference",
        "isPending",
        "issuedDate",
        "issuingAuthority",
        "number",
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
            1usize => read_property(&mut self.description, "description", map),
            2usize => read_property(&mut self.display_name, "displayName", map),
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.is_pending, "isPending", map),
            5usize => read_property(&mut self.issued_date, "issuedDate", map),
            6usize => read_property(&mut self.issuing_authority, "issuingAuthority", map),
            7usize => read_property(&mut self.number, "number", map),
            8usize => read_property(&mut self.source, "source", map),
            9usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateItemPatent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateItemPatent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.is_pending.is_absent() {
            map.serialize_entry("isPending", &self.is_pending)?;
        }
        if !self.issued_date.is_absent() {
            map.serialize_entry("issuedDate", &self.issued_date)?;
        }
        if !self.issuing_authority.is_absent() {
            map.serialize_entry("issuingAuthority", &self.issuing_authority)?;
        }
        if !self.number.is_absent() {
            map.serialize_entry("number", &self.number)?;
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
impl CreateItemPatent {
    /// An empty `CreateItemPatent`.
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
    /// Sets `description`: What the patent or the application is about, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The title of the patent or the application.
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
    /// Sets `isPending`: Whether the patent has not been granted yet.
    #[must_use]
    #[inline]
    pub fn is_pending(mut self, value: bool) -> Self {
        self.is_pending = Field::Value(value);
        self
    }
    /// Sets `issuedDate`: The day on which the patent was granted.
    #[must_use]
    #[inline]
    pub fn issued_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.issued_date = Field::Value(value.into());
        self
    }
    /// Sets `issuingAuthority`: The office that granted the patent.
    #[must_use]
    #[inline]
    pub fn issuing_authority(mut self, value: impl Into<String>) -> Self {
        self.issuing_authority = Field::Value(value.into());
        self
    }
    /// Sets `number`: The number of the patent, as text in the notation of the office.
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
    /// Sets `webUrl`: A link to a page about the patent or the application. It must be absolute, and it should begin with `https:` or `http:`.
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
impl CreateItemPatent {
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
    /// Sets `isPending` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_is_pending(self, value: Option<bool>) -> Self {
        match value {
            Some(value) => self.is_pending(value),
            None => self,
        }
    }
    /// Clears `isPending`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_is_pending(mut self) -> Self {
        self.is_pending = Field::Null;
        self
    }
    /// Sets `issuedDate` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_issued_date(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.issued_date(value),
            None => self,
        }
    }
    /// Clears `issuedDate`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_issued_date(mut self) -> Self {
        self.issued_date = Field::Null;
        self
    }
    /// Sets `issuingAuthority` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_issuing_authority(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.issuing_authority(value),
            None => self,
        }
    }
    /// Clears `issuingAuthority`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_issuing_authority(mut self) -> Self {
        self.issuing_authority = Field::Null;
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
/// Takes the settable properties of a `itemPatent` that was read. Null becomes absent; `additional` is not copied.
impl From<&ItemPatent> for CreateItemPatent {
    #[inline]
    fn from(read: &ItemPatent) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            is_pending: read.is_pending.null_to_absent(),
            issued_date: read.issued_date.clone().null_to_absent(),
            issuing_authority: read.issuing_authority.clone().null_to_absent(),
            number: read.number.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `itemPatent` that was read. Null becomes absent; `additional` is not copied.
impl From<ItemPatent> for CreateItemPatent {
    #[inline]
    fn from(read: ItemPatent) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            description: read.description.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            is_pending: read.is_pending.null_to_absent(),
            issued_date: read.issued_date.null_to_absent(),
            issuing_authority: read.issuing_authority.null_to_absent(),
            number: read.number.null_to_absent(),
            source: read.source.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateItemPatent> for ItemPatent {
    #[inline]
    fn from(request: CreateItemPatent) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            description: request.description,
            display_name: request.display_name,
            inference: request.inference,
            is_pending: request.is_pending,
            issued_date: request.issued_date,
            issuing_authority: request.issuing_authority,
            number: request.number,
            source: request.source,
            web_url: request.web_url,
            ..Self::default()
        }
    }
}
impl CreateItemPatent {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "itemPatent")))]
/// The request body of `update-itemPatent`: Changes a patent in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdateItemPatent = r##"{
///   "number": "USPTO-3954432633",
///   "webUrl": "https://patents.gov/3954432633"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `description`, `displayName`, `inference`, `isPending`, `issuedDate`, `issuingAuthority`, `number`, `source`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/itempatent-update?view=graph-rest-beta>: docs commits db3ad729 and 0f7f5cdb, permissions from a later copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `issuedDate`: Documentation: The sample response has the placeholder `Date` instead of a date. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - `source`: Documentation: The request tables of create and update both have it. Documentation: The update tables of most other parts of the profile, such as personInterest, do not have it. $metadata: Declares it without any restriction on updates. Reading taken: An update can set it, because the page of this type lists it.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateItemPatent {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// What the patent or the application is about, as free text.
    ///
    /// `description`: `Edm.String`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub description: Field<String>,
    /// The title of the patent or the application.
    ///
    /// `displayName`: `Edm.String`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// Whether the patent has not been granted yet.
    ///
    /// `isPending`: `Edm.Boolean`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub is_pending: Field<bool>,
    /// The day on which the patent was granted.
    ///
    /// `issuedDate`: `Edm.Date`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub issued_date: Field<GraphDate>,
    /// The office that granted the patent.
    ///
    /// `issuingAuthority`: `Edm.String`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub issuing_authority: Field<String>,
    /// The number of the patent, as text in the notation of the office.
    ///
    /// `number`: `Edm.String`, declared by `itemPatent`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub number: Field<String>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// A link to a page about the patent or the application. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `itemPatent`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-itemPatent` and `update-itemPatent`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateItemPatent {
    const NAME: &'static str = "update-itemPatent";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "description",
        "displayName",
        "inference",
        "isPending",
        "issuedDate",
        "issuingAuthority",
        "number",
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
            1usize => read_property(&mut self.description, "description", map),
            2usize => read_property(&mut self.display_name, "displayName", map),
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.is_pending, "isPending", map),
            5usize => read_property(&mut self.issued_date, "issuedDate", map),
            6usize => read_property(&mut self.issuing_authority, "issuingAuthority", map),
            7usize => read_property(&mut self.number, "number", map),
            8usize => read_property(&mut self.source, "source", map),
            9usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateItemPatent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateItemPatent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.is_pending.is_absent() {
            map.serialize_entry("isPending", &self.is_pending)?;
        }
        if !self.issued_date.is_absent() {
            map.serialize_entry("issuedDate", &self.issued_date)?;
        }
        if !self.issuing_authority.is_absent() {
            map.serialize_entry("issuingAuthority", &self.issuing_authority)?;
        }
        if !self.number.is_absent() {
            map.serialize_entry("number", &self.number)?;
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
impl UpdateItemPatent {
    /// An empty `UpdateItemPatent`.
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
    /// Sets `description`: What the patent or the application is about, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The title of the patent or the application.
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
    /// Sets `isPending`: Whether the patent has not been granted yet.
    #[must_use]
    #[inline]
    pub fn is_pending(mut self, value: bool) -> Self {
        self.is_pending = Field::Value(value);
        self
    }
    /// Sets `issuedDate`: The day on which the patent was granted.
    #[must_use]
    #[inline]
    pub fn issued_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.issued_date = Field::Value(value.into());
        self
    }
    /// Sets `issuingAuthority`: The office that granted the patent.
    #[must_use]
    #[inline]
    pub fn issuing_authority(mut self, value: impl Into<String>) -> Self {
        self.issuing_authority = Field::Value(value.into());
        self
    }
    /// Sets `number`: The number of the patent, as text in the notation of the office.
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
    /// Sets `webUrl`: A link to a page about the patent or the application. It must be absolute, and it should begin with `https:` or `http:`.
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
impl UpdateItemPatent {
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
    /// Sets `isPending` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_is_pending(self, value: Option<bool>) -> Self {
        match value {
            Some(value) => self.is_pending(value),
            None => self,
        }
    }
    /// Clears `isPending`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_is_pending(mut self) -> Self {
        self.is_pending = Field::Null;
        self
    }
    /// Sets `issuedDate` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_issued_date(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.issued_date(value),
            None => self,
        }
    }
    /// Clears `issuedDate`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_issued_date(mut self) -> Self {
        self.issued_date = Field::Null;
        self
    }
    /// Sets `issuingAuthority` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_issuing_authority(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.issuing_authority(value),
            None => self,
        }
    }
    /// Clears `issuingAuthority`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_issuing_authority(mut self) -> Self {
        self.issuing_authority = Field::Null;
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
/// Takes the settable properties of a `itemPatent` that was read. Null becomes absent; `additional` is not copied.
impl From<&ItemPatent> for UpdateItemPatent {
    #[inline]
    fn from(read: &ItemPatent) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            is_pending: read.is_pending.null_to_absent(),
            issued_date: read.issued_date.clone().null_to_absent(),
            issuing_authority: read.issuing_authority.clone().null_to_absent(),
            number: read.number.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `itemPatent` that was read. Null becomes absent; `additional` is not copied.
impl From<ItemPatent> for UpdateItemPatent {
    #[inline]
    fn from(read: ItemPatent) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            description: read.description.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            is_pending: read.is_pending.null_to_absent(),
            issued_date: read.issued_date.null_to_absent(),
            issuing_authority: read.issuing_authority.null_to_absent(),
            number: read.number.null_to_absent(),
            source: read.source.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateItemPatent {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &ItemPatent, after: &ItemPatent) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            description: after.description.changed(&before.description),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            is_pending: after.is_pending.changed(&before.is_pending),
            issued_date: after.issued_date.changed(&before.issued_date),
            issuing_authority: after
                .issuing_authority
                .changed(&before.issuing_authority),
            number: after.number.changed(&before.number),
            source: after.source.changed(&before.source),
            web_url: after.web_url.changed(&before.web_url),
            ..Self::default()
        }
    }
}
impl UpdateItemPatent {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut ItemPatent) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.description.replace_in(&mut stored.description);
        self.display_name.replace_in(&mut stored.display_name);
        self.inference.replace_in(&mut stored.inference);
        self.is_pending.replace_in(&mut stored.is_pending);
        self.issued_date.replace_in(&mut stored.issued_date);
        self.issuing_authority.replace_in(&mut stored.issuing_authority);
        self.number.replace_in(&mut stored.number);
        self.source.replace_in(&mut stored.source);
        self.web_url.replace_in(&mut stored.web_url);
    }
}
impl UpdateItemPatent {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
