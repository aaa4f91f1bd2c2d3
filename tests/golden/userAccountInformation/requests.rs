// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "userAccountInformation")))]
/// The request body of `create-userAccountInformation`: Adds an account to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateUserAccountInformation = r##"{
///   "allowedAudiences": "organization",
///   "countryCode": "NO"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `countryCode`, `inference`, `preferredLanguageTag`, `source`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-accounts?view=graph-rest-beta>: docs commits db3ad729 and 03c7b71e, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The relationships table of the profile page calls the collection `accounts`. Documentation: The pages of all five operations call it `account` in their addresses. $metadata: Declares it as `account`. Reading taken: `account`, as the addresses and `$metadata` agree.
/// - Documentation: The text above the request table calls the properties required. Documentation: The table marks none as required, and the pages of the other types call theirs properties that can be set. Reading taken: Every property is optional.
/// - Documentation: The sample request has a comma after the last property. OData: A body is JSON, which has no comma there. Reading taken: The comma is left out of the example. A body that has it is denied as `json-syntax`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserAccountInformation {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The country or region of the account, as a code of two letters such as `NO`.
    ///
    /// `countryCode`: `Edm.String`, declared by `userAccountInformation`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub country_code: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The language that the user prefers.
    ///
    /// `preferredLanguageTag`: `microsoft.graph.localeInfo`, declared by `userAccountInformation`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub preferred_language_tag: Field<LocaleInfo>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateUserAccountInformation {
    const NAME: &'static str = "create-userAccountInformation";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "countryCode",
        "inference",
        "preferredLanguageTag",
        "source",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.country_code, "countryCode", map),
            2usize => read_property(&mut self.inference, "inference", map),
            3usize => {
                read_property(
                    &mut self.preferred_language_tag,
                    "preferredLanguageTag",
                    map,
                )
            }
            4usize => read_property(&mut self.source, "source", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateUserAccountInformation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateUserAccountInformation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.country_code.is_absent() {
            map.serialize_entry("countryCode", &self.country_code)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.preferred_language_tag.is_absent() {
            map.serialize_entry("preferredLanguageTag", &self.preferred_language_tag)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateUserAccountInformation {
    /// An empty `CreateUserAccountInformation`.
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
    /// Sets `countryCode`: The country or region of the account, as a code of two letters such as `NO`.
    #[must_use]
    #[inline]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `preferredLanguageTag`: The language that the user prefers.
    #[must_use]
    #[inline]
    pub fn preferred_language_tag(mut self, value: impl Into<LocaleInfo>) -> Self {
        self.preferred_language_tag = Field::Value(value.into());
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
impl CreateUserAccountInformation {
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
    /// Sets `countryCode` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_country_code(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.country_code(value),
            None => self,
        }
    }
    /// Clears `countryCode`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_country_code(mut self) -> Self {
        self.country_code = Field::Null;
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
    /// Sets `preferredLanguageTag` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_preferred_language_tag(
        self,
        value: Option<impl Into<LocaleInfo>>,
    ) -> Self {
        match value {
            Some(value) => self.preferred_language_tag(value),
            None => self,
        }
    }
    /// Clears `preferredLanguageTag`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_preferred_language_tag(mut self) -> Self {
        self.preferred_language_tag = Field::Null;
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
/// Takes the settable properties of a `userAccountInformation` that was read. Null becomes absent; `additional` is not copied.
impl From<&UserAccountInformation> for CreateUserAccountInformation {
    #[inline]
    fn from(read: &UserAccountInformation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            country_code: read.country_code.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            preferred_language_tag: read.preferred_language_tag.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `userAccountInformation` that was read. Null becomes absent; `additional` is not copied.
impl From<UserAccountInformation> for CreateUserAccountInformation {
    #[inline]
    fn from(read: UserAccountInformation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            country_code: read.country_code.null_to_absent(),
            inference: read.inference.null_to_absent(),
            preferred_language_tag: read.preferred_language_tag.null_to_absent(),
            source: read.source.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateUserAccountInformation> for UserAccountInformation {
    #[inline]
    fn from(request: CreateUserAccountInformation) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            country_code: request.country_code,
            inference: request.inference,
            preferred_language_tag: request.preferred_language_tag,
            source: request.source,
            ..Self::default()
        }
    }
}
impl CreateUserAccountInformation {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "userAccountInformation")))]
/// The request body of `update-userAccountInformation`: Changes an account in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `preferredLanguageTag`, and null clears a value.
///
/// ```
/// let body: msgraph_profile::UpdateUserAccountInformation = r##"{
///   "countryCode": "NO"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `countryCode`, `inference`, `preferredLanguageTag`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/useraccountinformation-update?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserAccountInformation {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The country or region of the account, as a code of two letters such as `NO`.
    ///
    /// `countryCode`: `Edm.String`, declared by `userAccountInformation`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub country_code: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The language that the user prefers.
    ///
    /// `preferredLanguageTag`: `microsoft.graph.localeInfo`, declared by `userAccountInformation`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub preferred_language_tag: Field<LocaleInfo>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateUserAccountInformation {
    const NAME: &'static str = "update-userAccountInformation";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "countryCode",
        "inference",
        "preferredLanguageTag",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.country_code, "countryCode", map),
            2usize => read_property(&mut self.inference, "inference", map),
            3usize => {
                read_property(
                    &mut self.preferred_language_tag,
                    "preferredLanguageTag",
                    map,
                )
            }
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateUserAccountInformation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateUserAccountInformation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.country_code.is_absent() {
            map.serialize_entry("countryCode", &self.country_code)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.preferred_language_tag.is_absent() {
            map.serialize_entry("preferredLanguageTag", &self.preferred_language_tag)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateUserAccountInformation {
    /// An empty `UpdateUserAccountInformation`.
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
    /// Sets `countryCode`: The country or region of the account, as a code of two letters such as `NO`.
    #[must_use]
    #[inline]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Field::Value(value.into());
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Sets `preferredLanguageTag`: The language that the user prefers.
    #[must_use]
    #[inline]
    pub fn preferred_language_tag(mut self, value: impl Into<LocaleInfo>) -> Self {
        self.preferred_language_tag = Field::Value(value.into());
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
impl UpdateUserAccountInformation {
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
    /// Sets `countryCode` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_country_code(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.country_code(value),
            None => self,
        }
    }
    /// Clears `countryCode`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_country_code(mut self) -> Self {
        self.country_code = Field::Null;
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
    /// Sets `preferredLanguageTag` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_preferred_language_tag(
        self,
        value: Option<impl Into<LocaleInfo>>,
    ) -> Self {
        match value {
            Some(value) => self.preferred_language_tag(value),
            None => self,
        }
    }
    /// Clears `preferredLanguageTag`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_preferred_language_tag(mut self) -> Self {
        self.preferred_language_tag = Field::Null;
        self
    }
}
/// Takes the settable properties of a `userAccountInformation` that was read. Null becomes absent; `additional` is not copied.
impl From<&UserAccountInformation> for UpdateUserAccountInformation {
    #[inline]
    fn from(read: &UserAccountInformation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            country_code: read.country_code.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            preferred_language_tag: read.preferred_language_tag.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `userAccountInformation` that was read. Null becomes absent; `additional` is not copied.
impl From<UserAccountInformation> for UpdateUserAccountInformation {
    #[inline]
    fn from(read: UserAccountInformation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            country_code: read.country_code.null_to_absent(),
            inference: read.inference.null_to_absent(),
            preferred_language_tag: read.preferred_language_tag.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateUserAccountInformation {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(
        before: &UserAccountInformation,
        after: &UserAccountInformation,
    ) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            country_code: after.country_code.changed(&before.country_code),
            inference: after.inference.changed(&before.inference),
            preferred_language_tag: after
                .preferred_language_tag
                .changed(&before.preferred_language_tag),
            ..Self::default()
        }
    }
}
impl UpdateUserAccountInformation {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut UserAccountInformation) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.country_code.replace_in(&mut stored.country_code);
        self.inference.replace_in(&mut stored.inference);
        self.preferred_language_tag.replace_in(&mut stored.preferred_language_tag);
    }
}
impl UpdateUserAccountInformation {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
