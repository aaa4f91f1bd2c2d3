// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personCertification")))]
/// The request body of `create-personCertification`: Adds a certification to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreatePersonCertification = r##"{
///   "certificationId": "KB-1235466333663322",
///   "description": "Blackbelt in Marketing - Brand Management",
///   "displayName": "Marketing Blackbelt - Brand Management",
///   "thumbnailUrl": "https://iame.io/dfhdfdfd334.jpg",
///   "webUrl": "https://www.iame.io/blackbelt"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `certificationId`, `description`, `displayName`, `endDate`, `inference`, `issuedDate`, `issuingAuthority`, `issuingCompany`, `source`, `startDate`, `thumbnailUrl`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-certifications?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The sample response has the placeholder `Date` instead of the dates in `endDate`, `issuedDate` and `startDate`. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has dates instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonCertification {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The number or code by which the certificate can be looked up.
    ///
    /// `certificationId`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub certification_id: Field<String>,
    /// What the certificate attests, as free text.
    ///
    /// `description`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub description: Field<String>,
    /// The title of the certificate as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The day on which the certificate expires.
    ///
    /// `endDate`: `Edm.Date`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub end_date: Field<GraphDate>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The day on which the certificate was issued.
    ///
    /// `issuedDate`: `Edm.Date`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub issued_date: Field<GraphDate>,
    /// The authority that granted the certificate.
    ///
    /// `issuingAuthority`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub issuing_authority: Field<String>,
    /// The company that granted the certificate.
    ///
    /// `issuingCompany`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub issuing_company: Field<String>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// The day from which the certificate is valid.
    ///
    /// `startDate`: `Edm.Date`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub start_date: Field<GraphDate>,
    /// A link to a small picture of the certificate. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `personCertification`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// A link to a page about the certificate. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `personCertification`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreatePersonCertification {
    const NAME: &'static str = "create-personCertification";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "certificationId",
        "description",
        "displayName",
        "endDate",
        "inference",
        "issuedDate",
        "issuingAuthority",
        "issuingCompany",
        "source",
        "startDate",
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
            1usize => read_property(&mut self.certification_id, "certificationId", map),
            2usize => read_property(&mut self.description, "description", map),
            3usize => read_property(&mut self.display_name, "displayName", map),
            4usize => read_property(&mut self.end_date, "endDate", map),
            5usize => read_property(&mut self.inference, "inference", map),
            6usize => read_property(&mut self.issued_date, "issuedDate", map),
            7usize => read_property(&mut self.issuing_authority, "issuingAuthority", map),
            8usize => read_property(&mut self.issuing_company, "issuingCompany", map),
            9usize => read_property(&mut self.source, "source", map),
            10usize => read_property(&mut self.start_date, "startDate", map),
            11usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            12usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreatePersonCertification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreatePersonCertification {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.certification_id.is_absent() {
            map.serialize_entry("certificationId", &self.certification_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.end_date.is_absent() {
            map.serialize_entry("endDate", &self.end_date)?;
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
        if !self.issuing_company.is_absent() {
            map.serialize_entry("issuingCompany", &self.issuing_company)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.start_date.is_absent() {
            map.serialize_entry("startDate", &self.start_date)?;
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
impl CreatePersonCertification {
    /// An empty `CreatePersonCertification`.
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
    /// Sets `certificationId`: The number or code by which the certificate can be looked up.
    #[must_use]
    #[inline]
    pub fn certification_id(mut self, value: impl Into<String>) -> Self {
        self.certification_id = Field::Value(value.into());
        self
    }
    /// Sets `description`: What the certificate attests, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The title of the certificate as people read it.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `endDate`: The day on which the certificate expires.
    #[must_use]
    #[inline]
    pub fn end_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.end_date = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `issuedDate`: The day on which the certificate was issued.
    #[must_use]
    #[inline]
    pub fn issued_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.issued_date = Field::Value(value.into());
        self
    }
    /// Sets `issuingAuthority`: The authority that granted the certificate.
    #[must_use]
    #[inline]
    pub fn issuing_authority(mut self, value: impl Into<String>) -> Self {
        self.issuing_authority = Field::Value(value.into());
        self
    }
    /// Sets `issuingCompany`: The company that granted the certificate.
    #[must_use]
    #[inline]
    pub fn issuing_company(mut self, value: impl Into<String>) -> Self {
        self.issuing_company = Field::Value(value.into());
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Sets `startDate`: The day from which the certificate is valid.
    #[must_use]
    #[inline]
    pub fn start_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.start_date = Field::Value(value.into());
        self
    }
    /// Sets `thumbnailUrl`: A link to a small picture of the certificate. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    #[inline]
    pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_url = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to a page about the certificate. It must be absolute, and it should begin with `https:` or `http:`.
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
impl CreatePersonCertification {
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
    /// Sets `certificationId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_certification_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.certification_id(value),
            None => self,
        }
    }
    /// Clears `certificationId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_certification_id(mut self) -> Self {
        self.certification_id = Field::Null;
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
    /// Sets `endDate` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_end_date(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.end_date(value),
            None => self,
        }
    }
    /// Clears `endDate`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_end_date(mut self) -> Self {
        self.end_date = Field::Null;
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
    /// Sets `issuingCompany` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_issuing_company(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.issuing_company(value),
            None => self,
        }
    }
    /// Clears `issuingCompany`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_issuing_company(mut self) -> Self {
        self.issuing_company = Field::Null;
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
    /// Sets `startDate` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_start_date(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.start_date(value),
            None => self,
        }
    }
    /// Clears `startDate`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_start_date(mut self) -> Self {
        self.start_date = Field::Null;
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
/// Takes the settable properties of a `personCertification` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonCertification> for CreatePersonCertification {
    #[inline]
    fn from(read: &PersonCertification) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            certification_id: read.certification_id.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            end_date: read.end_date.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            issued_date: read.issued_date.clone().null_to_absent(),
            issuing_authority: read.issuing_authority.clone().null_to_absent(),
            issuing_company: read.issuing_company.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            start_date: read.start_date.clone().null_to_absent(),
            thumbnail_url: read.thumbnail_url.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personCertification` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonCertification> for CreatePersonCertification {
    #[inline]
    fn from(read: PersonCertification) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            certification_id: read.certification_id.null_to_absent(),
            description: read.description.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            end_date: read.end_date.null_to_absent(),
            inference: read.inference.null_to_absent(),
            issued_date: read.issued_date.null_to_absent(),
            issuing_authority: read.issuing_authority.null_to_absent(),
            issuing_company: read.issuing_company.null_to_absent(),
            source: read.source.null_to_absent(),
            start_date: read.start_date.null_to_absent(),
            thumbnail_url: read.thumbnail_url.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreatePersonCertification> for PersonCertification {
    #[inline]
    fn from(request: CreatePersonCertification) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            certification_id: request.certification_id,
            description: request.description,
            display_name: request.display_name,
            end_date: request.end_date,
            inference: request.inference,
            issued_date: request.issued_date,
            issuing_authority: request.issuing_authority,
            issuing_company: request.issuing_company,
            source: request.source,
            start_date: request.start_date,
            thumbnail_url: request.thumbnail_url,
            web_url: request.web_url,
            ..Self::default()
        }
    }
}
impl CreatePersonCertification {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "personCertification")))]
/// The request body of `update-personCertification`: Changes a certification in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdatePersonCertification = r##"{
///   "issuingAuthority": "International Academy of Marketing Excellence",
///   "issuingCompany": "International Academy of Marketing Excellence"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `certificationId`, `description`, `displayName`, `endDate`, `inference`, `issuedDate`, `issuingAuthority`, `issuingCompany`, `startDate`, `thumbnailUrl`, `webUrl`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personcertification-update?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: The sample response has the placeholder `Date` instead of the dates in `endDate`, `issuedDate` and `startDate`. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has dates instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePersonCertification {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The number or code by which the certificate can be looked up.
    ///
    /// `certificationId`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub certification_id: Field<String>,
    /// What the certificate attests, as free text.
    ///
    /// `description`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub description: Field<String>,
    /// The title of the certificate as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The day on which the certificate expires.
    ///
    /// `endDate`: `Edm.Date`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub end_date: Field<GraphDate>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The day on which the certificate was issued.
    ///
    /// `issuedDate`: `Edm.Date`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub issued_date: Field<GraphDate>,
    /// The authority that granted the certificate.
    ///
    /// `issuingAuthority`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub issuing_authority: Field<String>,
    /// The company that granted the certificate.
    ///
    /// `issuingCompany`: `Edm.String`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub issuing_company: Field<String>,
    /// The day from which the certificate is valid.
    ///
    /// `startDate`: `Edm.Date`, declared by `personCertification`.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub start_date: Field<GraphDate>,
    /// A link to a small picture of the certificate. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `personCertification`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// A link to a page about the certificate. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `personCertification`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personCertification` and `update-personCertification`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdatePersonCertification {
    const NAME: &'static str = "update-personCertification";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "certificationId",
        "description",
        "displayName",
        "endDate",
        "inference",
        "issuedDate",
        "issuingAuthority",
        "issuingCompany",
        "startDate",
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
            1usize => read_property(&mut self.certification_id, "certificationId", map),
            2usize => read_property(&mut self.description, "description", map),
            3usize => read_property(&mut self.display_name, "displayName", map),
            4usize => read_property(&mut self.end_date, "endDate", map),
            5usize => read_property(&mut self.inference, "inference", map),
            6usize => read_property(&mut self.issued_date, "issuedDate", map),
            7usize => read_property(&mut self.issuing_authority, "issuingAuthority", map),
            8usize => read_property(&mut self.issuing_company, "issuingCompany", map),
            9usize => read_property(&mut self.start_date, "startDate", map),
            10usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            11usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdatePersonCertification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdatePersonCertification {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.certification_id.is_absent() {
            map.serialize_entry("certificationId", &self.certification_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.end_date.is_absent() {
            map.serialize_entry("endDate", &self.end_date)?;
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
        if !self.issuing_company.is_absent() {
            map.serialize_entry("issuingCompany", &self.issuing_company)?;
        }
        if !self.start_date.is_absent() {
            map.serialize_entry("startDate", &self.start_date)?;
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
impl UpdatePersonCertification {
    /// An empty `UpdatePersonCertification`.
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
    /// Sets `certificationId`: The number or code by which the certificate can be looked up.
    #[must_use]
    #[inline]
    pub fn certification_id(mut self, value: impl Into<String>) -> Self {
        self.certification_id = Field::Value(value.into());
        self
    }
    /// Sets `description`: What the certificate attests, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The title of the certificate as people read it.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `endDate`: The day on which the certificate expires.
    #[must_use]
    #[inline]
    pub fn end_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.end_date = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `issuedDate`: The day on which the certificate was issued.
    #[must_use]
    #[inline]
    pub fn issued_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.issued_date = Field::Value(value.into());
        self
    }
    /// Sets `issuingAuthority`: The authority that granted the certificate.
    #[must_use]
    #[inline]
    pub fn issuing_authority(mut self, value: impl Into<String>) -> Self {
        self.issuing_authority = Field::Value(value.into());
        self
    }
    /// Sets `issuingCompany`: The company that granted the certificate.
    #[must_use]
    #[inline]
    pub fn issuing_company(mut self, value: impl Into<String>) -> Self {
        self.issuing_company = Field::Value(value.into());
        self
    }
    /// Sets `startDate`: The day from which the certificate is valid.
    #[must_use]
    #[inline]
    pub fn start_date(mut self, value: impl Into<GraphDate>) -> Self {
        self.start_date = Field::Value(value.into());
        self
    }
    /// Sets `thumbnailUrl`: A link to a small picture of the certificate. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    #[inline]
    pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_url = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to a page about the certificate. It must be absolute, and it should begin with `https:` or `http:`.
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
impl UpdatePersonCertification {
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
    /// Sets `certificationId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_certification_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.certification_id(value),
            None => self,
        }
    }
    /// Clears `certificationId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_certification_id(mut self) -> Self {
        self.certification_id = Field::Null;
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
    /// Sets `endDate` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_end_date(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.end_date(value),
            None => self,
        }
    }
    /// Clears `endDate`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_end_date(mut self) -> Self {
        self.end_date = Field::Null;
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
    /// Sets `issuingCompany` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_issuing_company(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.issuing_company(value),
            None => self,
        }
    }
    /// Clears `issuingCompany`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_issuing_company(mut self) -> Self {
        self.issuing_company = Field::Null;
        self
    }
    /// Sets `startDate` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_start_date(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.start_date(value),
            None => self,
        }
    }
    /// Clears `startDate`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_start_date(mut self) -> Self {
        self.start_date = Field::Null;
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
/// Takes the settable properties of a `personCertification` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonCertification> for UpdatePersonCertification {
    #[inline]
    fn from(read: &PersonCertification) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            certification_id: read.certification_id.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            end_date: read.end_date.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            issued_date: read.issued_date.clone().null_to_absent(),
            issuing_authority: read.issuing_authority.clone().null_to_absent(),
            issuing_company: read.issuing_company.clone().null_to_absent(),
            start_date: read.start_date.clone().null_to_absent(),
            thumbnail_url: read.thumbnail_url.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personCertification` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonCertification> for UpdatePersonCertification {
    #[inline]
    fn from(read: PersonCertification) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            certification_id: read.certification_id.null_to_absent(),
            description: read.description.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            end_date: read.end_date.null_to_absent(),
            inference: read.inference.null_to_absent(),
            issued_date: read.issued_date.null_to_absent(),
            issuing_authority: read.issuing_authority.null_to_absent(),
            issuing_company: read.issuing_company.null_to_absent(),
            start_date: read.start_date.null_to_absent(),
            thumbnail_url: read.thumbnail_url.null_to_absent(),
            web_url: read.web_url.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdatePersonCertification {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &PersonCertification, after: &PersonCertification) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            certification_id: after.certification_id.changed(&before.certification_id),
            description: after.description.changed(&before.description),
            display_name: after.display_name.changed(&before.display_name),
            end_date: after.end_date.changed(&before.end_date),
            inference: after.inference.changed(&before.inference),
            issued_date: after.issued_date.changed(&before.issued_date),
            issuing_authority: after
                .issuing_authority
                .changed(&before.issuing_authority),
            issuing_company: after.issuing_company.changed(&before.issuing_company),
            start_date: after.start_date.changed(&before.start_date),
            thumbnail_url: after.thumbnail_url.changed(&before.thumbnail_url),
            web_url: after.web_url.changed(&before.web_url),
            ..Self::default()
        }
    }
}
impl UpdatePersonCertification {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut PersonCertification) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.certification_id.replace_in(&mut stored.certification_id);
        self.description.replace_in(&mut stored.description);
        self.display_name.replace_in(&mut stored.display_name);
        self.end_date.replace_in(&mut stored.end_date);
        self.inference.replace_in(&mut stored.inference);
        self.issued_date.replace_in(&mut stored.issued_date);
        self.issuing_authority.replace_in(&mut stored.issuing_authority);
        self.issuing_company.replace_in(&mut stored.issuing_company);
        self.start_date.replace_in(&mut stored.start_date);
        self.thumbnail_url.replace_in(&mut stored.thumbnail_url);
        self.web_url.replace_in(&mut stored.web_url);
    }
}
impl UpdatePersonCertification {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
