// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "languageProficiency")))]
/// The request body of `create-languageProficiency`: Adds a language to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateLanguageProficiency = r##"{
///   "displayName": "Norwegian Bokmål",
///   "tag": "nb-NO",
///   "spoken": "nativeOrBilingual",
///   "written": "nativeOrBilingual",
///   "reading": "nativeOrBilingual"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `displayName`, `inference`, `reading`, `source`, `spoken`, `tag`, `written`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-languages?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLanguageProficiency {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The name of the language, written out.
    ///
    /// `displayName`: `Edm.String`, declared by `languageProficiency`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// How well the user reads the language.
    ///
    /// `reading`: `microsoft.graph.languageProficiencyLevel`, declared by `languageProficiency`.
    ///
    /// Values: `elementary`, `conversational`, `limitedWorking`, `professionalWorking`, `fullProfessional`, `nativeOrBilingual`, `unknownFutureValue`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub reading: Field<Open<LanguageProficiencyLevel>>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// How well the user speaks the language.
    ///
    /// `spoken`: `microsoft.graph.languageProficiencyLevel`, declared by `languageProficiency`.
    ///
    /// Values: `elementary`, `conversational`, `limitedWorking`, `professionalWorking`, `fullProfessional`, `nativeOrBilingual`, `unknownFutureValue`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub spoken: Field<Open<LanguageProficiencyLevel>>,
    /// The language as a BCP 47 tag, for example `en-US`.
    ///
    /// `tag`: `Edm.String`, declared by `languageProficiency`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub tag: Field<String>,
    /// How well the user writes the language.
    ///
    /// `written`: `microsoft.graph.languageProficiencyLevel`, declared by `languageProficiency`.
    ///
    /// Values: `elementary`, `conversational`, `limitedWorking`, `professionalWorking`, `fullProfessional`, `nativeOrBilingual`, `unknownFutureValue`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub written: Field<Open<LanguageProficiencyLevel>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateLanguageProficiency {
    const NAME: &'static str = "create-languageProficiency";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "displayName",
        "inference",
        "reading",
        "source",
        "spoken",
        "tag",
        "written",
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
            3usize => read_property(&mut self.reading, "reading", map),
            4usize => read_property(&mut self.source, "source", map),
            5usize => read_property(&mut self.spoken, "spoken", map),
            6usize => read_property(&mut self.tag, "tag", map),
            7usize => read_property(&mut self.written, "written", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateLanguageProficiency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateLanguageProficiency {
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
        if !self.reading.is_absent() {
            map.serialize_entry("reading", &self.reading)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.spoken.is_absent() {
            map.serialize_entry("spoken", &self.spoken)?;
        }
        if !self.tag.is_absent() {
            map.serialize_entry("tag", &self.tag)?;
        }
        if !self.written.is_absent() {
            map.serialize_entry("written", &self.written)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateLanguageProficiency {
    /// An empty `CreateLanguageProficiency`.
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
    /// Sets `displayName`: The name of the language, written out.
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
    /// Sets `reading`: How well the user reads the language.
    #[must_use]
    #[inline]
    pub fn reading(mut self, value: impl Into<Open<LanguageProficiencyLevel>>) -> Self {
        self.reading = Field::Value(value.into());
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Sets `spoken`: How well the user speaks the language.
    #[must_use]
    #[inline]
    pub fn spoken(mut self, value: impl Into<Open<LanguageProficiencyLevel>>) -> Self {
        self.spoken = Field::Value(value.into());
        self
    }
    /// Sets `tag`: The language as a BCP 47 tag, for example `en-US`.
    #[must_use]
    #[inline]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Field::Value(value.into());
        self
    }
    /// Sets `written`: How well the user writes the language.
    #[must_use]
    #[inline]
    pub fn written(mut self, value: impl Into<Open<LanguageProficiencyLevel>>) -> Self {
        self.written = Field::Value(value.into());
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
impl CreateLanguageProficiency {
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
    /// Sets `reading` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_reading(
        self,
        value: Option<impl Into<Open<LanguageProficiencyLevel>>>,
    ) -> Self {
        match value {
            Some(value) => self.reading(value),
            None => self,
        }
    }
    /// Clears `reading`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_reading(mut self) -> Self {
        self.reading = Field::Null;
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
    /// Sets `spoken` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_spoken(
        self,
        value: Option<impl Into<Open<LanguageProficiencyLevel>>>,
    ) -> Self {
        match value {
            Some(value) => self.spoken(value),
            None => self,
        }
    }
    /// Clears `spoken`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_spoken(mut self) -> Self {
        self.spoken = Field::Null;
        self
    }
    /// Sets `tag` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_tag(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.tag(value),
            None => self,
        }
    }
    /// Clears `tag`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_tag(mut self) -> Self {
        self.tag = Field::Null;
        self
    }
    /// Sets `written` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_written(
        self,
        value: Option<impl Into<Open<LanguageProficiencyLevel>>>,
    ) -> Self {
        match value {
            Some(value) => self.written(value),
            None => self,
        }
    }
    /// Clears `written`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_written(mut self) -> Self {
        self.written = Field::Null;
        self
    }
}
/// Takes the settable properties of a `languageProficiency` that was read. Null becomes absent; `additional` is not copied.
impl From<&LanguageProficiency> for CreateLanguageProficiency {
    #[inline]
    fn from(read: &LanguageProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            reading: read.reading.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            spoken: read.spoken.clone().null_to_absent(),
            tag: read.tag.clone().null_to_absent(),
            written: read.written.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `languageProficiency` that was read. Null becomes absent; `additional` is not copied.
impl From<LanguageProficiency> for CreateLanguageProficiency {
    #[inline]
    fn from(read: LanguageProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            reading: read.reading.null_to_absent(),
            source: read.source.null_to_absent(),
            spoken: read.spoken.null_to_absent(),
            tag: read.tag.null_to_absent(),
            written: read.written.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateLanguageProficiency> for LanguageProficiency {
    #[inline]
    fn from(request: CreateLanguageProficiency) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            display_name: request.display_name,
            inference: request.inference,
            reading: request.reading,
            source: request.source,
            spoken: request.spoken,
            tag: request.tag,
            written: request.written,
            ..Self::default()
        }
    }
}
impl CreateLanguageProficiency {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "languageProficiency")))]
/// The request body of `update-languageProficiency`: Changes a language in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdateLanguageProficiency = r##"{
///   "allowedAudiences": "organization"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `displayName`, `inference`, `reading`, `source`, `spoken`, `tag`, `written`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/languageproficiency-update?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request tables of create and update both have it. Documentation: The update tables of most other parts of the profile, such as personInterest, do not have it. $metadata: Declares it without any restriction on updates. Reading taken: An update can set it, because the page of this type lists it.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLanguageProficiency {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The name of the language, written out.
    ///
    /// `displayName`: `Edm.String`, declared by `languageProficiency`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// How well the user reads the language.
    ///
    /// `reading`: `microsoft.graph.languageProficiencyLevel`, declared by `languageProficiency`.
    ///
    /// Values: `elementary`, `conversational`, `limitedWorking`, `professionalWorking`, `fullProfessional`, `nativeOrBilingual`, `unknownFutureValue`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub reading: Field<Open<LanguageProficiencyLevel>>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// How well the user speaks the language.
    ///
    /// `spoken`: `microsoft.graph.languageProficiencyLevel`, declared by `languageProficiency`.
    ///
    /// Values: `elementary`, `conversational`, `limitedWorking`, `professionalWorking`, `fullProfessional`, `nativeOrBilingual`, `unknownFutureValue`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub spoken: Field<Open<LanguageProficiencyLevel>>,
    /// The language as a BCP 47 tag, for example `en-US`.
    ///
    /// `tag`: `Edm.String`, declared by `languageProficiency`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub tag: Field<String>,
    /// How well the user writes the language.
    ///
    /// `written`: `microsoft.graph.languageProficiencyLevel`, declared by `languageProficiency`.
    ///
    /// Values: `elementary`, `conversational`, `limitedWorking`, `professionalWorking`, `fullProfessional`, `nativeOrBilingual`, `unknownFutureValue`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub written: Field<Open<LanguageProficiencyLevel>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateLanguageProficiency {
    const NAME: &'static str = "update-languageProficiency";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "displayName",
        "inference",
        "reading",
        "source",
        "spoken",
        "tag",
        "written",
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
            3usize => read_property(&mut self.reading, "reading", map),
            4usize => read_property(&mut self.source, "source", map),
            5usize => read_property(&mut self.spoken, "spoken", map),
            6usize => read_property(&mut self.tag, "tag", map),
            7usize => read_property(&mut self.written, "written", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateLanguageProficiency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateLanguageProficiency {
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
        if !self.reading.is_absent() {
            map.serialize_entry("reading", &self.reading)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.spoken.is_absent() {
            map.serialize_entry("spoken", &self.spoken)?;
        }
        if !self.tag.is_absent() {
            map.serialize_entry("tag", &self.tag)?;
        }
        if !self.written.is_absent() {
            map.serialize_entry("written", &self.written)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateLanguageProficiency {
    /// An empty `UpdateLanguageProficiency`.
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
    /// Sets `displayName`: The name of the language, written out.
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
    /// Sets `reading`: How well the user reads the language.
    #[must_use]
    #[inline]
    pub fn reading(mut self, value: impl Into<Open<LanguageProficiencyLevel>>) -> Self {
        self.reading = Field::Value(value.into());
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Sets `spoken`: How well the user speaks the language.
    #[must_use]
    #[inline]
    pub fn spoken(mut self, value: impl Into<Open<LanguageProficiencyLevel>>) -> Self {
        self.spoken = Field::Value(value.into());
        self
    }
    /// Sets `tag`: The language as a BCP 47 tag, for example `en-US`.
    #[must_use]
    #[inline]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Field::Value(value.into());
        self
    }
    /// Sets `written`: How well the user writes the language.
    #[must_use]
    #[inline]
    pub fn written(mut self, value: impl Into<Open<LanguageProficiencyLevel>>) -> Self {
        self.written = Field::Value(value.into());
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
impl UpdateLanguageProficiency {
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
    /// Sets `reading` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_reading(
        self,
        value: Option<impl Into<Open<LanguageProficiencyLevel>>>,
    ) -> Self {
        match value {
            Some(value) => self.reading(value),
            None => self,
        }
    }
    /// Clears `reading`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_reading(mut self) -> Self {
        self.reading = Field::Null;
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
    /// Sets `spoken` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_spoken(
        self,
        value: Option<impl Into<Open<LanguageProficiencyLevel>>>,
    ) -> Self {
        match value {
            Some(value) => self.spoken(value),
            None => self,
        }
    }
    /// Clears `spoken`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_spoken(mut self) -> Self {
        self.spoken = Field::Null;
        self
    }
    /// Sets `tag` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_tag(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.tag(value),
            None => self,
        }
    }
    /// Clears `tag`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_tag(mut self) -> Self {
        self.tag = Field::Null;
        self
    }
    /// Sets `written` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_written(
        self,
        value: Option<impl Into<Open<LanguageProficiencyLevel>>>,
    ) -> Self {
        match value {
            Some(value) => self.written(value),
            None => self,
        }
    }
    /// Clears `written`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_written(mut self) -> Self {
        self.written = Field::Null;
        self
    }
}
/// Takes the settable properties of a `languageProficiency` that was read. Null becomes absent; `additional` is not copied.
impl From<&LanguageProficiency> for UpdateLanguageProficiency {
    #[inline]
    fn from(read: &LanguageProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            reading: read.reading.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            spoken: read.spoken.clone().null_to_absent(),
            tag: read.tag.clone().null_to_absent(),
            written: read.written.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `languageProficiency` that was read. Null becomes absent; `additional` is not copied.
impl From<LanguageProficiency> for UpdateLanguageProficiency {
    #[inline]
    fn from(read: LanguageProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            display_name: read.display_name.null_to_absent(),
            inference: read.inference.null_to_absent(),
            reading: read.reading.null_to_absent(),
            source: read.source.null_to_absent(),
            spoken: read.spoken.null_to_absent(),
            tag: read.tag.null_to_absent(),
            written: read.written.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateLanguageProficiency {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &LanguageProficiency, after: &LanguageProficiency) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            reading: after.reading.changed(&before.reading),
            source: after.source.changed(&before.source),
            spoken: after.spoken.changed(&before.spoken),
            tag: after.tag.changed(&before.tag),
            written: after.written.changed(&before.written),
            ..Self::default()
        }
    }
}
impl UpdateLanguageProficiency {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut LanguageProficiency) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.display_name.replace_in(&mut stored.display_name);
        self.inference.replace_in(&mut stored.inference);
        self.reading.replace_in(&mut stored.reading);
        self.source.replace_in(&mut stored.source);
        self.spoken.replace_in(&mut stored.spoken);
        self.tag.replace_in(&mut stored.tag);
        self.written.replace_in(&mut stored.written);
    }
}
impl UpdateLanguageProficiency {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
