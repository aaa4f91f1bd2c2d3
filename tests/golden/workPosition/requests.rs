// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "workPosition")))]
/// The request body of `create-workPosition`: Adds a position to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateWorkPosition = r##"{
///   "detail": {
///     "company": {
///       "displayName": "Adventureworks Ltd.",
///       "department": "Consulting",
///       "officeLocation": "AW23/344",
///       "address": {
///         "type": "business",
///         "street": "123 Patriachy Ponds",
///         "city": "Moscow",
///         "countryOrRegion": "Russian Federation",
///         "postalCode": "RU-34621"
///       },
///       "webUrl": "https://www.adventureworks.com"
///     },
///     "jobTitle": "Senior Product Branding Manager II",
///     "role": "consulting"
///   },
///   "isCurrent": true
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `categories`, `colleagues`, `detail`, `inference`, `isCurrent`, `manager`, `source`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-positions?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The sample response has the placeholder `datetime-value` instead of the date in `detail.startMonthYear`. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkPosition {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The categories that the user filed the position under. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// The colleagues of the user in the position.
    ///
    /// `colleagues`: `Collection(microsoft.graph.relatedPerson)`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub colleagues: Field<Vec<RelatedPerson>>,
    /// The title, the company, the dates and the other facts of the position.
    ///
    /// `detail`: `microsoft.graph.positionDetail`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub detail: Field<PositionDetail>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// Whether the user holds the position now.
    ///
    /// `isCurrent`: `Edm.Boolean`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub is_current: Field<bool>,
    /// The manager of the user in the position.
    ///
    /// `manager`: `microsoft.graph.relatedPerson`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub manager: Field<RelatedPerson>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateWorkPosition {
    const NAME: &'static str = "create-workPosition";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "colleagues",
        "detail",
        "inference",
        "isCurrent",
        "manager",
        "source",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => read_property(&mut self.colleagues, "colleagues", map),
            3usize => read_property(&mut self.detail, "detail", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.is_current, "isCurrent", map),
            6usize => read_property(&mut self.manager, "manager", map),
            7usize => read_property(&mut self.source, "source", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateWorkPosition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateWorkPosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.categories.is_absent() {
            map.serialize_entry("categories", &self.categories)?;
        }
        if !self.colleagues.is_absent() {
            map.serialize_entry("colleagues", &self.colleagues)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.is_current.is_absent() {
            map.serialize_entry("isCurrent", &self.is_current)?;
        }
        if !self.manager.is_absent() {
            map.serialize_entry("manager", &self.manager)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateWorkPosition {
    /// An empty `CreateWorkPosition`.
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
    /// Sets `categories`: The categories that the user filed the position under. They are free text; Graph has no fixed list.
    #[must_use]
    #[inline]
    pub fn categories<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `colleagues`: The colleagues of the user in the position.
    #[must_use]
    #[inline]
    pub fn colleagues<I: Into<RelatedPerson>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.colleagues = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `detail`: The title, the company, the dates and the other facts of the position.
    #[must_use]
    #[inline]
    pub fn detail(mut self, value: impl Into<PositionDetail>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `isCurrent`: Whether the user holds the position now.
    #[must_use]
    #[inline]
    pub fn is_current(mut self, value: bool) -> Self {
        self.is_current = Field::Value(value);
        self
    }
    /// Sets `manager`: The manager of the user in the position.
    #[must_use]
    #[inline]
    pub fn manager(mut self, value: impl Into<RelatedPerson>) -> Self {
        self.manager = Field::Value(value.into());
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
impl CreateWorkPosition {
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
    /// Sets `isCurrent` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_is_current(self, value: Option<bool>) -> Self {
        match value {
            Some(value) => self.is_current(value),
            None => self,
        }
    }
    /// Clears `isCurrent`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_is_current(mut self) -> Self {
        self.is_current = Field::Null;
        self
    }
    /// Sets `manager` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_manager(self, value: Option<impl Into<RelatedPerson>>) -> Self {
        match value {
            Some(value) => self.manager(value),
            None => self,
        }
    }
    /// Clears `manager`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_manager(mut self) -> Self {
        self.manager = Field::Null;
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
/// Takes the settable properties of a `workPosition` that was read. Null becomes absent; `additional` is not copied.
impl From<&WorkPosition> for CreateWorkPosition {
    #[inline]
    fn from(read: &WorkPosition) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            colleagues: read.colleagues.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            is_current: read.is_current.null_to_absent(),
            manager: read.manager.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `workPosition` that was read. Null becomes absent; `additional` is not copied.
impl From<WorkPosition> for CreateWorkPosition {
    #[inline]
    fn from(read: WorkPosition) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            categories: read.categories.null_to_absent(),
            colleagues: read.colleagues.null_to_absent(),
            detail: read.detail.null_to_absent(),
            inference: read.inference.null_to_absent(),
            is_current: read.is_current.null_to_absent(),
            manager: read.manager.null_to_absent(),
            source: read.source.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateWorkPosition> for WorkPosition {
    #[inline]
    fn from(request: CreateWorkPosition) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            categories: request.categories,
            colleagues: request.colleagues,
            detail: request.detail,
            inference: request.inference,
            is_current: request.is_current,
            manager: request.manager,
            source: request.source,
            ..Self::default()
        }
    }
}
impl CreateWorkPosition {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "workPosition")))]
/// The request body of `update-workPosition`: Changes a position in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `detail` and `manager`; null clears a value, and a collection is replaced as a whole.
///
/// ```
/// let body: msgraph_profile::UpdateWorkPosition = r##"{
///   "isCurrent": true
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `categories`, `colleagues`, `detail`, `inference`, `isCurrent`, `manager`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/workposition-update?view=graph-rest-beta>: docs commits db3ad729 and 072ff7b7, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: The sample response has the placeholder `datetime-value` instead of the date in `detail.startMonthYear`. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkPosition {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The categories that the user filed the position under. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// The colleagues of the user in the position.
    ///
    /// `colleagues`: `Collection(microsoft.graph.relatedPerson)`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub colleagues: Field<Vec<RelatedPerson>>,
    /// The title, the company, the dates and the other facts of the position.
    ///
    /// `detail`: `microsoft.graph.positionDetail`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub detail: Field<PositionDetail>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// Whether the user holds the position now.
    ///
    /// `isCurrent`: `Edm.Boolean`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub is_current: Field<bool>,
    /// The manager of the user in the position.
    ///
    /// `manager`: `microsoft.graph.relatedPerson`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub manager: Field<RelatedPerson>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateWorkPosition {
    const NAME: &'static str = "update-workPosition";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "colleagues",
        "detail",
        "inference",
        "isCurrent",
        "manager",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => read_property(&mut self.colleagues, "colleagues", map),
            3usize => read_property(&mut self.detail, "detail", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.is_current, "isCurrent", map),
            6usize => read_property(&mut self.manager, "manager", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateWorkPosition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateWorkPosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.categories.is_absent() {
            map.serialize_entry("categories", &self.categories)?;
        }
        if !self.colleagues.is_absent() {
            map.serialize_entry("colleagues", &self.colleagues)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.is_current.is_absent() {
            map.serialize_entry("isCurrent", &self.is_current)?;
        }
        if !self.manager.is_absent() {
            map.serialize_entry("manager", &self.manager)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateWorkPosition {
    /// An empty `UpdateWorkPosition`.
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
    /// Sets `categories`: The categories that the user filed the position under. They are free text; Graph has no fixed list.
    #[must_use]
    #[inline]
    pub fn categories<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `colleagues`: The colleagues of the user in the position.
    #[must_use]
    #[inline]
    pub fn colleagues<I: Into<RelatedPerson>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.colleagues = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `detail`: The title, the company, the dates and the other facts of the position.
    #[must_use]
    #[inline]
    pub fn detail(mut self, value: impl Into<PositionDetail>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `isCurrent`: Whether the user holds the position now.
    #[must_use]
    #[inline]
    pub fn is_current(mut self, value: bool) -> Self {
        self.is_current = Field::Value(value);
        self
    }
    /// Sets `manager`: The manager of the user in the position.
    #[must_use]
    #[inline]
    pub fn manager(mut self, value: impl Into<RelatedPerson>) -> Self {
        self.manager = Field::Value(value.into());
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
impl UpdateWorkPosition {
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
    /// Sets `isCurrent` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_is_current(self, value: Option<bool>) -> Self {
        match value {
            Some(value) => self.is_current(value),
            None => self,
        }
    }
    /// Clears `isCurrent`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_is_current(mut self) -> Self {
        self.is_current = Field::Null;
        self
    }
    /// Sets `manager` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_manager(self, value: Option<impl Into<RelatedPerson>>) -> Self {
        match value {
            Some(value) => self.manager(value),
            None => self,
        }
    }
    /// Clears `manager`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_manager(mut self) -> Self {
        self.manager = Field::Null;
        self
    }
}
/// Takes the settable properties of a `workPosition` that was read. Null becomes absent; `additional` is not copied.
impl From<&WorkPosition> for UpdateWorkPosition {
    #[inline]
    fn from(read: &WorkPosition) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            colleagues: read.colleagues.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            is_current: read.is_current.null_to_absent(),
            manager: read.manager.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `workPosition` that was read. Null becomes absent; `additional` is not copied.
impl From<WorkPosition> for UpdateWorkPosition {
    #[inline]
    fn from(read: WorkPosition) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            categories: read.categories.null_to_absent(),
            colleagues: read.colleagues.null_to_absent(),
            detail: read.detail.null_to_absent(),
            inference: read.inference.null_to_absent(),
            is_current: read.is_current.null_to_absent(),
            manager: read.manager.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateWorkPosition {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &WorkPosition, after: &WorkPosition) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            categories: after.categories.changed_collection(&before.categories),
            colleagues: after.colleagues.changed_collection(&before.colleagues),
            detail: after.detail.changed(&before.detail),
            inference: after.inference.changed(&before.inference),
            is_current: after.is_current.changed(&before.is_current),
            manager: after.manager.changed(&before.manager),
            ..Self::default()
        }
    }
}
impl UpdateWorkPosition {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut WorkPosition) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.categories.replace_in(&mut stored.categories);
        self.colleagues.replace_in(&mut stored.colleagues);
        self.detail.replace_in(&mut stored.detail);
        self.inference.replace_in(&mut stored.inference);
        self.is_current.replace_in(&mut stored.is_current);
        self.manager.replace_in(&mut stored.manager);
    }
}
impl UpdateWorkPosition {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
