// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personName")))]
/// The request body of `create-personName`: Adds a name to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreatePersonName = r##"{
///   "displayName": "Adele Vance",
///   "first": "Adele",
///   "initials": "AV",
///   "last": "Vance",
///   "languageTag": "en-US",
///   "maiden": null
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `displayName`, `first`, `inference`, `initials`, `languageTag`, `last`, `maiden`, `middle`, `nickname`, `pronunciation`, `suffix`, `title`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-names?view=graph-rest-beta>: docs commits db3ad729 and 155d7917, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `id`: Documentation: The request table of create lists it. Documentation: No other page of the profile does, except that of publications, and the page of `entity` calls it read-only. $metadata: Declares it as the key, without any annotation. Reading taken: It is not in `settable`: the service sets it, and a request that has it is denied as `read-only-property`.
/// - `source`: Documentation: The resource page lists it, but neither request table does. The create tables of all other types have it. $metadata: Declares it without any restriction on inserts. Reading taken: Only `$metadata` allows it: a request that has it gets the warning `undocumented-property`, and its value is checked.
/// - Documentation: The page of this operation: `User.Read` among the permissions that are enough, and as the least one in newer copies. These are the rows of the pages that read. Documentation: Nearly all other pages that create, update or delete a part of the profile: `User.ReadWrite` as least permission. Reading taken: The rows of the other pages that write. A permission to read that lets a caller write is taken for a copying mistake. A caller with `User.ReadWrite` meets both tables.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonName {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The whole name: the first and the last name in the order that the language asks for.
    ///
    /// `displayName`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The first name.
    ///
    /// `first`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub first: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The initials.
    ///
    /// `initials`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub initials: Field<String>,
    /// The tag of the language that this form of the name is in, in the form of BCP 47, for example `en-US`.
    ///
    /// `languageTag`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub language_tag: Field<String>,
    /// The last name.
    ///
    /// `last`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub last: Field<String>,
    /// The last name at birth.
    ///
    /// `maiden`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub maiden: Field<String>,
    /// The middle name.
    ///
    /// `middle`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub middle: Field<String>,
    /// The nickname.
    ///
    /// `nickname`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub nickname: Field<String>,
    /// How to pronounce the name.
    ///
    /// `pronunciation`: `microsoft.graph.yomiPersonName`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub pronunciation: Field<YomiPersonName>,
    /// What follows the name, for example `PhD`.
    ///
    /// `suffix`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub suffix: Field<String>,
    /// What precedes the name, for example `Dr` or `Mrs`.
    ///
    /// `title`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub title: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreatePersonName {
    const NAME: &'static str = "create-personName";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "displayName",
        "first",
        "inference",
        "initials",
        "languageTag",
        "last",
        "maiden",
        "middle",
        "nickname",
        "pronunciation",
        "suffix",
        "title",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.display_name, "displayName", map),
            2usize => read_property(&mut self.first, "first", map),
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.initials, "initials", map),
            5usize => read_property(&mut self.language_tag, "languageTag", map),
            6usize => read_property(&mut self.last, "last", map),
            7usize => read_property(&mut self.maiden, "maiden", map),
            8usize => read_property(&mut self.middle, "middle", map),
            9usize => read_property(&mut self.nickname, "nickname", map),
            10usize => read_property(&mut self.pronunciation, "pronunciation", map),
            11usize => read_property(&mut self.suffix, "suffix", map),
            12usize => read_property(&mut self.title, "title", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreatePersonName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreatePersonName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.initials.is_absent() {
            map.serialize_entry("initials", &self.initials)?;
        }
        if !self.language_tag.is_absent() {
            map.serialize_entry("languageTag", &self.language_tag)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        if !self.maiden.is_absent() {
            map.serialize_entry("maiden", &self.maiden)?;
        }
        if !self.middle.is_absent() {
            map.serialize_entry("middle", &self.middle)?;
        }
        if !self.nickname.is_absent() {
            map.serialize_entry("nickname", &self.nickname)?;
        }
        if !self.pronunciation.is_absent() {
            map.serialize_entry("pronunciation", &self.pronunciation)?;
        }
        if !self.suffix.is_absent() {
            map.serialize_entry("suffix", &self.suffix)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreatePersonName {
    /// An empty `CreatePersonName`.
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
    /// Sets `displayName`: The whole name: the first and the last name in the order that the language asks for.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `first`: The first name.
    #[must_use]
    #[inline]
    pub fn first(mut self, value: impl Into<String>) -> Self {
        self.first = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `initials`: The initials.
    #[must_use]
    #[inline]
    pub fn initials(mut self, value: impl Into<String>) -> Self {
        self.initials = Field::Value(value.into());
        self
    }
    /// Sets `languageTag`: The tag of the language that this form of the name is in, in the form of BCP 47, for example `en-US`.
    #[must_use]
    #[inline]
    pub fn language_tag(mut self, value: impl Into<String>) -> Self {
        self.language_tag = Field::Value(value.into());
        self
    }
    /// Sets `last`: The last name.
    #[must_use]
    #[inline]
    pub fn last(mut self, value: impl Into<String>) -> Self {
        self.last = Field::Value(value.into());
        self
    }
    /// Sets `maiden`: The last name at birth.
    #[must_use]
    #[inline]
    pub fn maiden(mut self, value: impl Into<String>) -> Self {
        self.maiden = Field::Value(value.into());
        self
    }
    /// Sets `middle`: The middle name.
    #[must_use]
    #[inline]
    pub fn middle(mut self, value: impl Into<String>) -> Self {
        self.middle = Field::Value(value.into());
        self
    }
    /// Sets `nickname`: The nickname.
    #[must_use]
    #[inline]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Field::Value(value.into());
        self
    }
    /// Sets `pronunciation`: How to pronounce the name.
    #[must_use]
    #[inline]
    pub fn pronunciation(mut self, value: impl Into<YomiPersonName>) -> Self {
        self.pronunciation = Field::Value(value.into());
        self
    }
    /// Sets `suffix`: What follows the name, for example `PhD`.
    #[must_use]
    #[inline]
    pub fn suffix(mut self, value: impl Into<String>) -> Self {
        self.suffix = Field::Value(value.into());
        self
    }
    /// Sets `title`: What precedes the name, for example `Dr` or `Mrs`.
    #[must_use]
    #[inline]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Field::Value(value.into());
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
impl CreatePersonName {
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
    /// Sets `first` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_first(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.first(value),
            None => self,
        }
    }
    /// Clears `first`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_first(mut self) -> Self {
        self.first = Field::Null;
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
    /// Sets `initials` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_initials(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.initials(value),
            None => self,
        }
    }
    /// Clears `initials`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_initials(mut self) -> Self {
        self.initials = Field::Null;
        self
    }
    /// Sets `languageTag` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_language_tag(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.language_tag(value),
            None => self,
        }
    }
    /// Clears `languageTag`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_language_tag(mut self) -> Self {
        self.language_tag = Field::Null;
        self
    }
    /// Sets `last` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_last(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.last(value),
            None => self,
        }
    }
    /// Clears `last`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_last(mut self) -> Self {
        self.last = Field::Null;
        self
    }
    /// Sets `maiden` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_maiden(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.maiden(value),
            None => self,
        }
    }
    /// Clears `maiden`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_maiden(mut self) -> Self {
        self.maiden = Field::Null;
        self
    }
    /// Sets `middle` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_middle(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.middle(value),
            None => self,
        }
    }
    /// Clears `middle`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_middle(mut self) -> Self {
        self.middle = Field::Null;
        self
    }
    /// Sets `nickname` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_nickname(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.nickname(value),
            None => self,
        }
    }
    /// Clears `nickname`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_nickname(mut self) -> Self {
        self.nickname = Field::Null;
        self
    }
    /// Sets `pronunciation` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_pronunciation(self, value: Option<impl Into<YomiPersonName>>) -> Self {
        match value {
            Some(value) => self.pronunciation(value),
            None => self,
        }
    }
    /// Clears `pronunciation`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_pronunciation(mut self) -> Self {
        self.pronunciation = Field::Null;
        self
    }
    /// Sets `suffix` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_suffix(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.suffix(value),
            None => self,
        }
    }
    /// Clears `suffix`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_suffix(mut self) -> Self {
        self.suffix = Field::Null;
        self
    }
    /// Sets `title` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_title(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.title(value),
            None => self,
        }
    }
    /// Clears `title`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_title(mut self) -> Self {
        self.title = Field::Null;
        self
    }
}
/// Takes the settable properties of a `personName` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonName> for CreatePersonName {
    #[inline]
    fn from(read: &PersonName) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            first: read.first.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            initials: read.initials.clone().null_to_absent(),
            language_tag: read.language_tag.clone().null_to_absent(),
            last: read.last.clone().null_to_absent(),
            maiden: read.maiden.clone().null_to_absent(),
            middle: read.middle.clone().null_to_absent(),
            nickname: read.nickname.clone().null_to_absent(),
            pronunciation: read.pronunciation.clone().null_to_absent(),
            suffix: read.suffix.clone().null_to_absent(),
            title: read.title.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personName` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonName> for CreatePersonName {
    #[inline]
    fn from(read: PersonName) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            first: read.first.null_to_absent(),
            inference: read.inference.null_to_absent(),
            initials: read.initials.null_to_absent(),
            language_tag: read.language_tag.null_to_absent(),
            last: read.last.null_to_absent(),
            maiden: read.maiden.null_to_absent(),
            middle: read.middle.null_to_absent(),
            nickname: read.nickname.null_to_absent(),
            pronunciation: read.pronunciation.null_to_absent(),
            suffix: read.suffix.null_to_absent(),
            title: read.title.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreatePersonName> for PersonName {
    #[inline]
    fn from(request: CreatePersonName) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            display_name: request.display_name,
            first: request.first,
            inference: request.inference,
            initials: request.initials,
            language_tag: request.language_tag,
            last: request.last,
            maiden: request.maiden,
            middle: request.middle,
            nickname: request.nickname,
            pronunciation: request.pronunciation,
            suffix: request.suffix,
            title: request.title,
            ..Self::default()
        }
    }
}
impl CreatePersonName {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "personName")))]
/// The request body of `update-personName`: Changes a name in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `pronunciation`, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdatePersonName = r##"{
///   "nickname": "Addie"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `displayName`, `first`, `inference`, `initials`, `languageTag`, `last`, `maiden`, `middle`, `nickname`, `pronunciation`, `suffix`, `title`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personname-update?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The resource page lists it, but neither request table does. The create tables of all other types have it. $metadata: Declares it without any restriction on updates. Reading taken: Only `$metadata` allows it: a request that has it gets the warning `undocumented-property`, and its value is checked.
/// - Documentation: The sample response has the whole name in `pronunciation.first`, and a value for `pronunciation` that the request did not set. Documentation: The page of `yomiPersonName` describes `first` as the pronunciation of the first name. Reading taken: The property is for the first name alone. The example keeps the values of the sample.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePersonName {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The whole name: the first and the last name in the order that the language asks for.
    ///
    /// `displayName`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The first name.
    ///
    /// `first`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub first: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The initials.
    ///
    /// `initials`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub initials: Field<String>,
    /// The tag of the language that this form of the name is in, in the form of BCP 47, for example `en-US`.
    ///
    /// `languageTag`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub language_tag: Field<String>,
    /// The last name.
    ///
    /// `last`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub last: Field<String>,
    /// The last name at birth.
    ///
    /// `maiden`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub maiden: Field<String>,
    /// The middle name.
    ///
    /// `middle`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub middle: Field<String>,
    /// The nickname.
    ///
    /// `nickname`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub nickname: Field<String>,
    /// How to pronounce the name.
    ///
    /// `pronunciation`: `microsoft.graph.yomiPersonName`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub pronunciation: Field<YomiPersonName>,
    /// What follows the name, for example `PhD`.
    ///
    /// `suffix`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub suffix: Field<String>,
    /// What precedes the name, for example `Dr` or `Mrs`.
    ///
    /// `title`: `Edm.String`, declared by `personName`.
    ///
    /// Settable by `create-personName` and `update-personName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>
    pub title: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdatePersonName {
    const NAME: &'static str = "update-personName";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "displayName",
        "first",
        "inference",
        "initials",
        "languageTag",
        "last",
        "maiden",
        "middle",
        "nickname",
        "pronunciation",
        "suffix",
        "title",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.display_name, "displayName", map),
            2usize => read_property(&mut self.first, "first", map),
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.initials, "initials", map),
            5usize => read_property(&mut self.language_tag, "languageTag", map),
            6usize => read_property(&mut self.last, "last", map),
            7usize => read_property(&mut self.maiden, "maiden", map),
            8usize => read_property(&mut self.middle, "middle", map),
            9usize => read_property(&mut self.nickname, "nickname", map),
            10usize => read_property(&mut self.pronunciation, "pronunciation", map),
            11usize => read_property(&mut self.suffix, "suffix", map),
            12usize => read_property(&mut self.title, "title", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdatePersonName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdatePersonName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.initials.is_absent() {
            map.serialize_entry("initials", &self.initials)?;
        }
        if !self.language_tag.is_absent() {
            map.serialize_entry("languageTag", &self.language_tag)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        if !self.maiden.is_absent() {
            map.serialize_entry("maiden", &self.maiden)?;
        }
        if !self.middle.is_absent() {
            map.serialize_entry("middle", &self.middle)?;
        }
        if !self.nickname.is_absent() {
            map.serialize_entry("nickname", &self.nickname)?;
        }
        if !self.pronunciation.is_absent() {
            map.serialize_entry("pronunciation", &self.pronunciation)?;
        }
        if !self.suffix.is_absent() {
            map.serialize_entry("suffix", &self.suffix)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdatePersonName {
    /// An empty `UpdatePersonName`.
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
    /// Sets `displayName`: The whole name: the first and the last name in the order that the language asks for.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `first`: The first name.
    #[must_use]
    #[inline]
    pub fn first(mut self, value: impl Into<String>) -> Self {
        self.first = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `initials`: The initials.
    #[must_use]
    #[inline]
    pub fn initials(mut self, value: impl Into<String>) -> Self {
        self.initials = Field::Value(value.into());
        self
    }
    /// Sets `languageTag`: The tag of the language that this form of the name is in, in the form of BCP 47, for example `en-US`.
    #[must_use]
    #[inline]
    pub fn language_tag(mut self, value: impl Into<String>) -> Self {
        self.language_tag = Field::Value(value.into());
        self
    }
    /// Sets `last`: The last name.
    #[must_use]
    #[inline]
    pub fn last(mut self, value: impl Into<String>) -> Self {
        self.last = Field::Value(value.into());
        self
    }
    /// Sets `maiden`: The last name at birth.
    #[must_use]
    #[inline]
    pub fn maiden(mut self, value: impl Into<String>) -> Self {
        self.maiden = Field::Value(value.into());
        self
    }
    /// Sets `middle`: The middle name.
    #[must_use]
    #[inline]
    pub fn middle(mut self, value: impl Into<String>) -> Self {
        self.middle = Field::Value(value.into());
        self
    }
    /// Sets `nickname`: The nickname.
    #[must_use]
    #[inline]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Field::Value(value.into());
        self
    }
    /// Sets `pronunciation`: How to pronounce the name.
    #[must_use]
    #[inline]
    pub fn pronunciation(mut self, value: impl Into<YomiPersonName>) -> Self {
        self.pronunciation = Field::Value(value.into());
        self
    }
    /// Sets `suffix`: What follows the name, for example `PhD`.
    #[must_use]
    #[inline]
    pub fn suffix(mut self, value: impl Into<String>) -> Self {
        self.suffix = Field::Value(value.into());
        self
    }
    /// Sets `title`: What precedes the name, for example `Dr` or `Mrs`.
    #[must_use]
    #[inline]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Field::Value(value.into());
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
impl UpdatePersonName {
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
    /// Sets `first` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_first(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.first(value),
            None => self,
        }
    }
    /// Clears `first`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_first(mut self) -> Self {
        self.first = Field::Null;
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
    /// Sets `initials` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_initials(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.initials(value),
            None => self,
        }
    }
    /// Clears `initials`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_initials(mut self) -> Self {
        self.initials = Field::Null;
        self
    }
    /// Sets `languageTag` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_language_tag(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.language_tag(value),
            None => self,
        }
    }
    /// Clears `languageTag`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_language_tag(mut self) -> Self {
        self.language_tag = Field::Null;
        self
    }
    /// Sets `last` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_last(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.last(value),
            None => self,
        }
    }
    /// Clears `last`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_last(mut self) -> Self {
        self.last = Field::Null;
        self
    }
    /// Sets `maiden` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_maiden(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.maiden(value),
            None => self,
        }
    }
    /// Clears `maiden`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_maiden(mut self) -> Self {
        self.maiden = Field::Null;
        self
    }
    /// Sets `middle` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_middle(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.middle(value),
            None => self,
        }
    }
    /// Clears `middle`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_middle(mut self) -> Self {
        self.middle = Field::Null;
        self
    }
    /// Sets `nickname` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_nickname(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.nickname(value),
            None => self,
        }
    }
    /// Clears `nickname`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_nickname(mut self) -> Self {
        self.nickname = Field::Null;
        self
    }
    /// Sets `pronunciation` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_pronunciation(self, value: Option<impl Into<YomiPersonName>>) -> Self {
        match value {
            Some(value) => self.pronunciation(value),
            None => self,
        }
    }
    /// Clears `pronunciation`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_pronunciation(mut self) -> Self {
        self.pronunciation = Field::Null;
        self
    }
    /// Sets `suffix` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_suffix(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.suffix(value),
            None => self,
        }
    }
    /// Clears `suffix`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_suffix(mut self) -> Self {
        self.suffix = Field::Null;
        self
    }
    /// Sets `title` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_title(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.title(value),
            None => self,
        }
    }
    /// Clears `title`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_title(mut self) -> Self {
        self.title = Field::Null;
        self
    }
}
/// Takes the settable properties of a `personName` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonName> for UpdatePersonName {
    #[inline]
    fn from(read: &PersonName) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            first: read.first.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            initials: read.initials.clone().null_to_absent(),
            language_tag: read.language_tag.clone().null_to_absent(),
            last: read.last.clone().null_to_absent(),
            maiden: read.maiden.clone().null_to_absent(),
            middle: read.middle.clone().null_to_absent(),
            nickname: read.nickname.clone().null_to_absent(),
            pronunciation: read.pronunciation.clone().null_to_absent(),
            suffix: read.suffix.clone().null_to_absent(),
            title: read.title.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `personName` that was read. Null becomes absent; `additional` is not copied.
impl From<PersonName> for UpdatePersonName {
    #[inline]
    fn from(read: PersonName) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            first: read.first.null_to_absent(),
            inference: read.inference.null_to_absent(),
            initials: read.initials.null_to_absent(),
            language_tag: read.language_tag.null_to_absent(),
            last: read.last.null_to_absent(),
            maiden: read.maiden.null_to_absent(),
            middle: read.middle.null_to_absent(),
            nickname: read.nickname.null_to_absent(),
            pronunciation: read.pronunciation.null_to_absent(),
            suffix: read.suffix.null_to_absent(),
            title: read.title.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdatePersonName {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &PersonName, after: &PersonName) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            display_name: after.display_name.changed(&before.display_name),
            first: after.first.changed(&before.first),
            inference: after.inference.changed(&before.inference),
            initials: after.initials.changed(&before.initials),
            language_tag: after.language_tag.changed(&before.language_tag),
            last: after.last.changed(&before.last),
            maiden: after.maiden.changed(&before.maiden),
            middle: after.middle.changed(&before.middle),
            nickname: after.nickname.changed(&before.nickname),
            pronunciation: after.pronunciation.changed(&before.pronunciation),
            suffix: after.suffix.changed(&before.suffix),
            title: after.title.changed(&before.title),
            ..Self::default()
        }
    }
}
impl UpdatePersonName {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut PersonName) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.display_name.replace_in(&mut stored.display_name);
        self.first.replace_in(&mut stored.first);
        self.inference.replace_in(&mut stored.inference);
        self.initials.replace_in(&mut stored.initials);
        self.language_tag.replace_in(&mut stored.language_tag);
        self.last.replace_in(&mut stored.last);
        self.maiden.replace_in(&mut stored.maiden);
        self.middle.replace_in(&mut stored.middle);
        self.nickname.replace_in(&mut stored.nickname);
        self.pronunciation.replace_in(&mut stored.pronunciation);
        self.suffix.replace_in(&mut stored.suffix);
        self.title.replace_in(&mut stored.title);
    }
}
impl UpdatePersonName {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
