// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personAward")))]
/// The request body of `create-personAward`: Adds an award to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreatePersonAward = r##"{
///   "description": "Lifetime Achievement award from the International Association of Branding Managers",
///   "displayName": "Lifetime Achievement Award For Excellence in Branding",
///   "issuedDate": "2020-07-06",
///   "issuingAuthority": "International Association of Branding Management",
///   "thumbnailUrl": "https://iabm.io/sdhdfhsdhshsd.jpg",
///   "webUrl": "https://www.iabm.io"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `description`, `displayName`, `inference`, `issuedDate`, `issuingAuthority`, `source`, `thumbnailUrl`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-awards?view=graph-rest-beta>: docs commits db3ad729 and 0f0835cb, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Newest copy of the page: no application permission. Observed response: A question on Microsoft Q&A (1657886, 2024) reports that PowerShell created an award with the application permission `User.ReadWrite.All`. Reading taken: The page: a single report is not a promise. An application that relies on it may lose access.
/// - `issuedDate`: Documentation: The sample request and the sample response have the placeholder `Date` instead of a date. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonAward {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// What the award was given for, as free text.
    ///
    /// `description`: `Edm.String`, declared by `personAward`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub description: Field<String>,
    /// The name of the award as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `personAward`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The day on which the award was given.
    ///
    /// `issuedDate`: `Edm.Date`, declared by `personAward`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub issued_date: Field<GraphDate>,
    /// The organization or the person that gave the award.
    ///
    /// `issuingAuthority`: `Edm.String`, declared by `personAward`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub issuing_authority: Field<String>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// A link to a small picture of the award. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `personAward`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// A link to a page about the award. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `personAward`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreatePersonAward {
    const NAME: &'static str = "create-personAward";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "description",
        "displayName",
        "inference",
        "issuedDate",
        "issuingAuthority",
        "source",
        "thumbnailUrl",
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
            4usize => read_property(&mut self.issued_date, "issuedDate", map),
            5usize => read_property(&mut self.issuing_authority, "issuingAuthority", map),
            6usize => read_property(&mut self.source, "source", map),
            7usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            8usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreatePersonAward {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreatePersonAward {
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
        if !self.issued_date.is_absent() {
            map.serialize_entry("issuedDate", &self.issued_date)?;
        }
        if !self.issuing_authority.is_absent() {
            map.serialize_entry("issuingAuthority", &self.issuing_authority)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.thumbnail_url.is_absent() {
            map.serialize_entry("thumbnailUrl", &self.thumbnail_url)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreatePersonAward {
    /// An empty `CreatePersonAward`.
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
    /// Sets `description`: What the award was given for, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the award as people read it.
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
    /// Sets `issuedDate`: The day on which the award was given.
    #[must_use]
    #[inline]
    pub fn issued_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.issued_date = Field::Value(value.into());
        self
    }
    /// Sets `issuingAuthority`: The organization or the person that gave the award.
    #[must_use]
    #[inline]
    pub fn issuing_authority(mut self, value: impl Into<String>) -> Self {
        self.issuing_authority = Field::Value(value.into());
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Sets `thumbnailUrl`: A link to a small picture of the award. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    #[inline]
    pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_url = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to a page about the award. It must be absolute, and it should begin with `https:` or `http:`.
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
impl CreatePersonAward {
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
    /// Sets `thumbnailUrl` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_thumbnail_url(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.thumbnail_url(value),
            None => self,
        }
    }
    /// Clears `thumbnailUrl`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_thumbnail_url(mut self) -> Self {
        self.thumbnail_url = Field::Null;
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
/// Takes the settable properties of a `personAward` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonAward> for CreatePersonAward {
    #[inline]
    fn from(read: &PersonAward) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            issued_date: read.issued_date.clone().null_to_absent(),
            issuing_authority: read.issuing_authority.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            thumbnail_url: read.thumbnail_url.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personAward` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonAward> for CreatePersonAward {
    #[inline]
    fn from(read: PersonAward) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            description: read.description.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            issued_date: read.issued_date.null_to_absent(),
            issuing_authority: read.issuing_authority.null_to_absent(),
            source: read.source.null_to_absent(),
            thumbnail_url: read.thumbnail_url.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreatePersonAward> for PersonAward {
    #[inline]
    fn from(request: CreatePersonAward) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            description: request.description,
            display_name: request.display_name,
            inference: request.inference,
            issued_date: request.issued_date,
            issuing_authority: request.issuing_authority,
            source: request.source,
            thumbnail_url: request.thumbnail_url,
            web_url: request.web_url,
            ..Self::default()
        }
    }
}
impl CreatePersonAward {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "personAward")))]
/// The request body of `update-personAward`: Changes an award in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdatePersonAward = r##"{
///   "issuingAuthority": "International Association of Branding Management",
///   "thumbnailUrl": "https://iabm.io/sdhdfhsdhshsd.jpg"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `description`, `displayName`, `inference`, `issuedDate`, `issuingAuthority`, `thumbnailUrl`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personaward-update?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `issuedDate`: Documentation: The sample response has the placeholder `Date` instead of a date. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePersonAward {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// What the award was given for, as free text.
    ///
    /// `description`: `Edm.String`, declared by `personAward`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub description: Field<String>,
    /// The name of the award as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `personAward`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The day on which the award was given.
    ///
    /// `issuedDate`: `Edm.Date`, declared by `personAward`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub issued_date: Field<GraphDate>,
    /// The organization or the person that gave the award.
    ///
    /// `issuingAuthority`: `Edm.String`, declared by `personAward`.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub issuing_authority: Field<String>,
    /// A link to a small picture of the award. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `personAward`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// A link to a page about the award. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `personAward`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personAward` and `update-personAward`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personaward?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdatePersonAward {
    const NAME: &'static str = "update-personAward";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "description",
        "displayName",
        "inference",
        "issuedDate",
        "issuingAuthority",
        "thumbnailUrl",
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
            4usize => read_property(&mut self.issued_date, "issuedDate", map),
            5usize => read_property(&mut self.issuing_authority, "issuingAuthority", map),
            6usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            7usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdatePersonAward {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdatePersonAward {
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
        if !self.issued_date.is_absent() {
            map.serialize_entry("issuedDate", &self.issued_date)?;
        }
        if !self.issuing_authority.is_absent() {
            map.serialize_entry("issuingAuthority", &self.issuing_authority)?;
        }
        if !self.thumbnail_url.is_absent() {
            map.serialize_entry("thumbnailUrl", &self.thumbnail_url)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdatePersonAward {
    /// An empty `UpdatePersonAward`.
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
    /// Sets `description`: What the award was given for, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the award as people read it.
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
    /// Sets `issuedDate`: The day on which the award was given.
    #[must_use]
    #[inline]
    pub fn issued_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.issued_date = Field::Value(value.into());
        self
    }
    /// Sets `issuingAuthority`: The organization or the person that gave the award.
    #[must_use]
    #[inline]
    pub fn issuing_authority(mut self, value: impl Into<String>) -> Self {
        self.issuing_authority = Field::Value(value.into());
        self
    }
    /// Sets `thumbnailUrl`: A link to a small picture of the award. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    #[inline]
    pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_url = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to a page about the award. It must be absolute, and it should begin with `https:` or `http:`.
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
impl UpdatePersonAward {
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
    /// Sets `thumbnailUrl` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_thumbnail_url(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.thumbnail_url(value),
            None => self,
        }
    }
    /// Clears `thumbnailUrl`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_thumbnail_url(mut self) -> Self {
        self.thumbnail_url = Field::Null;
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
/// Takes the settable properties of a `personAward` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonAward> for UpdatePersonAward {
    #[inline]
    fn from(read: &PersonAward) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            issued_date: read.issued_date.clone().null_to_absent(),
            issuing_authority: read.issuing_authority.clone().null_to_absent(),
            thumbnail_url: read.thumbnail_url.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personAward` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonAward> for UpdatePersonAward {
    #[inline]
    fn from(read: PersonAward) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            description: read.description.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            issued_date: read.issued_date.null_to_absent(),
            issuing_authority: read.issuing_authority.null_to_absent(),
            thumbnail_url: read.thumbnail_url.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdatePersonAward {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &PersonAward, after: &PersonAward) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            description: after.description.changed(&before.description),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            issued_date: after.issued_date.changed(&before.issued_date),
            issuing_authority: after
                .issuing_authority
                .changed(&before.issuing_authority),
            thumbnail_url: after.thumbnail_url.changed(&before.thumbnail_url),
            web_url: after.web_url.changed(&before.web_url),
            ..Self::default()
        }
    }
}
impl UpdatePersonAward {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut PersonAward) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.description.replace_in(&mut stored.description);
        self.display_name.replace_in(&mut stored.display_name);
        self.inference.replace_in(&mut stored.inference);
        self.issued_date.replace_in(&mut stored.issued_date);
        self.issuing_authority.replace_in(&mut stored.issuing_authority);
        self.thumbnail_url.replace_in(&mut stored.thumbnail_url);
        self.web_url.replace_in(&mut stored.web_url);
    }
}
impl UpdatePersonAward {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
