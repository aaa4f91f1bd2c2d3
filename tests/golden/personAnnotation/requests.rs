// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personAnnotation")))]
/// The request body of `create-personAnnotation`: Adds a note to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreatePersonAnnotation = r##"{
///   "detail": {
///     "contentType": "text",
///     "content": "I am originally from Australia, but grew up in Moscow, Russia."
///   },
///   "displayName": "About Me"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `detail`, `displayName`, `inference`, `source`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta>: docs commits 07597171 and db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonAnnotation {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The text of the note and its markup language.
    ///
    /// `detail`: `microsoft.graph.itemBody`, declared by `personAnnotation`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>
    pub detail: Field<ItemBody>,
    /// The title of the note.
    ///
    /// `displayName`: `Edm.String`, declared by `personAnnotation`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreatePersonAnnotation {
    const NAME: &'static str = "create-personAnnotation";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "detail",
        "displayName",
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
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.source, "source", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreatePersonAnnotation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreatePersonAnnotation {
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
impl CreatePersonAnnotation {
    /// An empty `CreatePersonAnnotation`.
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
    /// Sets `detail`: The text of the note and its markup language.
    #[must_use]
    #[inline]
    pub fn detail(mut self, value: impl Into<ItemBody>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The title of the note.
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
impl CreatePersonAnnotation {
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
    pub fn maybe_detail(self, value: Option<impl Into<ItemBody>>) -> Self {
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
/// Takes the settable properties of a `personAnnotation` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonAnnotation> for CreatePersonAnnotation {
    #[inline]
    fn from(read: &PersonAnnotation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personAnnotation` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonAnnotation> for CreatePersonAnnotation {
    #[inline]
    fn from(read: PersonAnnotation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            detail: read.detail.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            source: read.source.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreatePersonAnnotation> for PersonAnnotation {
    #[inline]
    fn from(request: CreatePersonAnnotation) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            detail: request.detail,
            display_name: request.display_name,
            inference: request.inference,
            source: request.source,
            ..Self::default()
        }
    }
}
impl CreatePersonAnnotation {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "personAnnotation")))]
/// The request body of `update-personAnnotation`: Changes a note in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `detail`, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdatePersonAnnotation = r##"{
///   "allowedAudiences": "organization"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `detail`, `displayName`, `inference`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta>: docs commits db3ad729 and 09455a65; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: The page of this operation: `User.Read` among the permissions that are enough, and as the least one in newer copies. These are the rows of the pages that read. Documentation: Nearly all other pages that create, update or delete a part of the profile: `User.ReadWrite` as least permission. Reading taken: The rows of the other pages that write. A permission to read that lets a caller write is taken for a copying mistake. A caller with `User.ReadWrite` meets both tables.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePersonAnnotation {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The text of the note and its markup language.
    ///
    /// `detail`: `microsoft.graph.itemBody`, declared by `personAnnotation`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>
    pub detail: Field<ItemBody>,
    /// The title of the note.
    ///
    /// `displayName`: `Edm.String`, declared by `personAnnotation`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdatePersonAnnotation {
    const NAME: &'static str = "update-personAnnotation";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "detail",
        "displayName",
        "inference",
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
            3usize => read_property(&mut self.inference, "inference", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdatePersonAnnotation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdatePersonAnnotation {
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
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdatePersonAnnotation {
    /// An empty `UpdatePersonAnnotation`.
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
    /// Sets `detail`: The text of the note and its markup language.
    #[must_use]
    #[inline]
    pub fn detail(mut self, value: impl Into<ItemBody>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The title of the note.
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
impl UpdatePersonAnnotation {
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
    pub fn maybe_detail(self, value: Option<impl Into<ItemBody>>) -> Self {
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
}
/// Takes the settable properties of a `personAnnotation` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonAnnotation> for UpdatePersonAnnotation {
    #[inline]
    fn from(read: &PersonAnnotation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personAnnotation` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonAnnotation> for UpdatePersonAnnotation {
    #[inline]
    fn from(read: PersonAnnotation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            detail: read.detail.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdatePersonAnnotation {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &PersonAnnotation, after: &PersonAnnotation) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            detail: after.detail.changed(&before.detail),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            ..Self::default()
        }
    }
}
impl UpdatePersonAnnotation {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut PersonAnnotation) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.detail.replace_in(&mut stored.detail);
        self.display_name.replace_in(&mut stored.display_name);
        self.inference.replace_in(&mut stored.inference);
    }
}
impl UpdatePersonAnnotation {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
