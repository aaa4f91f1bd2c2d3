// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personAnniversary")))]
/// The request body of `create-personAnniversary`: Adds an anniversary to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreatePersonAnniversary = r##"{
///   "type": "birthday",
///   "date": "1980-01-08"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `date`, `inference`, `source`, `type`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-anniversaries?view=graph-rest-beta>: docs commits db3ad729 and 073a3963, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `date`: Documentation: The sample response has the placeholder `Date` instead of a date. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonAnniversary {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personAnniversary` and `update-personAnniversary`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The day that is remembered.
    ///
    /// `date`: `Edm.Date`, declared by `personAnniversary`.
    ///
    /// Settable by `create-personAnniversary` and `update-personAnniversary`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta>
    pub date: Field<GraphDate>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnniversary` and `update-personAnniversary`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnniversary`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// What kind of occasion it is.
    ///
    /// `type`: `microsoft.graph.anniversaryType`, declared by `personAnniversary`.
    ///
    /// Values: `birthday`, `wedding`, `unknownFutureValue`, `work`, `other`.
    ///
    /// Settable by `create-personAnniversary` and `update-personAnniversary`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta>
    pub type_: Field<Open<AnniversaryType>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreatePersonAnniversary {
    const NAME: &'static str = "create-personAnniversary";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "date",
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
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.date, "date", map),
            2usize => read_property(&mut self.inference, "inference", map),
            3usize => read_property(&mut self.source, "source", map),
            4usize => read_property(&mut self.type_, "type", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreatePersonAnniversary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreatePersonAnniversary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.date.is_absent() {
            map.serialize_entry("date", &self.date)?;
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
impl CreatePersonAnniversary {
    /// An empty `CreatePersonAnniversary`.
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
    /// Sets `date`: The day that is remembered.
    #[must_use]
    #[inline]
    pub fn date(mut self, value: impl Into<GraphDate>) -> Self {
        self.date = Field::Value(value.into());
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
    /// Sets `type`: What kind of occasion it is.
    #[must_use]
    #[inline]
    pub fn type_(mut self, value: impl Into<Open<AnniversaryType>>) -> Self {
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
impl CreatePersonAnniversary {
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
    /// Sets `date` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_date(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.date(value),
            None => self,
        }
    }
    /// Clears `date`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_date(mut self) -> Self {
        self.date = Field::Null;
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
    pub fn maybe_type(self, value: Option<impl Into<Open<AnniversaryType>>>) -> Self {
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
/// Takes the settable properties of a `personAnniversary` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonAnniversary> for CreatePersonAnniversary {
    #[inline]
    fn from(read: &PersonAnniversary) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            date: read.date.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            type_: read.type_.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personAnniversary` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonAnniversary> for CreatePersonAnniversary {
    #[inline]
    fn from(read: PersonAnniversary) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            date: read.date.null_to_absent(),
            inference: read.inference.null_to_absent(),
            source: read.source.null_to_absent(),
            type_: read.type_.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreatePersonAnniversary> for PersonAnniversary {
    #[inline]
    fn from(request: CreatePersonAnniversary) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            date: request.date,
            inference: request.inference,
            source: request.source,
            type_: request.type_,
            ..Self::default()
        }
    }
}
impl CreatePersonAnniversary {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "personAnniversary")))]
/// The request body of `update-personAnniversary`: Changes an anniversary in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdatePersonAnniversary = r##"{
///   "allowedAudiences": "contacts"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `date`, `inference`, `type`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personanniversary-update?view=graph-rest-beta>: docs commits db3ad729 and 03147b7f, clouds and permissions as on the page that creates anniversaries; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `date`: Documentation: The sample response has the placeholder `Date` instead of a date. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePersonAnniversary {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personAnniversary` and `update-personAnniversary`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The day that is remembered.
    ///
    /// `date`: `Edm.Date`, declared by `personAnniversary`.
    ///
    /// Settable by `create-personAnniversary` and `update-personAnniversary`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta>
    pub date: Field<GraphDate>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnniversary` and `update-personAnniversary`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// What kind of occasion it is.
    ///
    /// `type`: `microsoft.graph.anniversaryType`, declared by `personAnniversary`.
    ///
    /// Values: `birthday`, `wedding`, `unknownFutureValue`, `work`, `other`.
    ///
    /// Settable by `create-personAnniversary` and `update-personAnniversary`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta>
    pub type_: Field<Open<AnniversaryType>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdatePersonAnniversary {
    const NAME: &'static str = "update-personAnniversary";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "date",
        "inference",
        "type",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.date, "date", map),
            2usize => read_property(&mut self.inference, "inference", map),
            3usize => read_property(&mut self.type_, "type", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdatePersonAnniversary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdatePersonAnniversary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.date.is_absent() {
            map.serialize_entry("date", &self.date)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.type_.is_absent() {
            map.serialize_entry("type", &self.type_)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdatePersonAnniversary {
    /// An empty `UpdatePersonAnniversary`.
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
    /// Sets `date`: The day that is remembered.
    #[must_use]
    #[inline]
    pub fn date(mut self, value: impl Into<GraphDate>) -> Self {
        self.date = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `type`: What kind of occasion it is.
    #[must_use]
    #[inline]
    pub fn type_(mut self, value: impl Into<Open<AnniversaryType>>) -> Self {
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
impl UpdatePersonAnniversary {
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
    /// Sets `date` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_date(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.date(value),
            None => self,
        }
    }
    /// Clears `date`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_date(mut self) -> Self {
        self.date = Field::Null;
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
    /// Sets `type` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_type(self, value: Option<impl Into<Open<AnniversaryType>>>) -> Self {
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
/// Takes the settable properties of a `personAnniversary` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonAnniversary> for UpdatePersonAnniversary {
    #[inline]
    fn from(read: &PersonAnniversary) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            date: read.date.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            type_: read.type_.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personAnniversary` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonAnniversary> for UpdatePersonAnniversary {
    #[inline]
    fn from(read: PersonAnniversary) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            date: read.date.null_to_absent(),
            inference: read.inference.null_to_absent(),
            type_: read.type_.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdatePersonAnniversary {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &PersonAnniversary, after: &PersonAnniversary) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            date: after.date.changed(&before.date),
            inference: after.inference.changed(&before.inference),
            type_: after.type_.changed(&before.type_),
            ..Self::default()
        }
    }
}
impl UpdatePersonAnniversary {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut PersonAnniversary) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.date.replace_in(&mut stored.date);
        self.inference.replace_in(&mut stored.inference);
        self.type_.replace_in(&mut stored.type_);
    }
}
impl UpdatePersonAnniversary {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
