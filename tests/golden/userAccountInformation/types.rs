// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "userAccountInformation")))]
/// An account of a user: its name, country and language, as the directory records them and the user's profile shows them.
///
/// Derived from `itemFacet`; inherited properties are included.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>: docs commits db3ad729 and 028b8e35, the rest of the newest copy not seen; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The resource page calls the properties read-only through Graph and says that they are edited elsewhere. Documentation: The pages that create and update accounts list `countryCode` and `preferredLanguageTag`, and neither `ageGroup` nor `userPrincipalName`. $metadata: Declares them without any annotation that marks them as computed. Reading taken: The request tables decide. `ageGroup` and `userPrincipalName` are in neither table, and the directory sets them: a request that has one is denied as `read-only-property`.
/// - `ageGroup`: Documentation: Names null among the values. $metadata: Declares it without the `Nullable` facet, which allows null. $metadata (USNat, USSec): Declare it with `Nullable` false. Reading taken: It may be null, as the page and the global `$metadata` agree.
/// - `ageGroup`: Documentation: Lists null, `minor`, `notAdult` and `adult`. $metadata: Declares Edm.String, which takes any text. Reading taken: The names are the documented ones, and every text is read from responses. Requests cannot carry it.
/// - `originTenantInfo`: Documentation: The resource page of the account does not list it, in the copies read (docs commits db3ad729 and 028b8e35). The complex type has a page (docs commit 74c6a6f1, 2025-07-24). $metadata: Declares it as `originTenantInfo`. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`, and its value is checked.
/// - `userPersona`: Documentation: No page was found that has it. $metadata: Declares it as the enum `userPersona`. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`, and its value is checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAccountInformation {
    /// The identifier of the object, which is the last segment of its URL. The service assigns it when the object is created, and it never changes.
    ///
    /// `id`: `Edm.String`, declared by `entity`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta>
    pub id: Field<String>,
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
    /// The user, application or device that created the object. Set by the service.
    ///
    /// `createdBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_by: Field<IdentitySet>,
    /// When the object was created. Set by the service, usually with seven fraction digits.
    ///
    /// `createdDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_date_time: Field<GraphDateTime>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The user, application or device that last changed the object. Set by the service.
    ///
    /// `lastModifiedBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_by: Field<IdentitySet>,
    /// When the object was last changed or, if it never was, when it was created. Set by the service.
    ///
    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_date_time: Field<GraphDateTime>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// The sources of the values, each with the names of the properties that it supplied.
    ///
    /// `sources`: `Collection(microsoft.graph.profileSourceAnnotation)`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub sources: Field<Vec<ProfileSourceAnnotation>>,
    /// Whether searches can find the object. No documentation page describes it, so its effect is uncertain.
    ///
    /// `isSearchable`: `Edm.Boolean`, declared by `itemFacet`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub is_searchable: Field<bool>,
    /// The age group of the user. The directory sets it.
    ///
    /// `ageGroup`: `Edm.String`, declared by `userAccountInformation`.
    ///
    /// Values: `minor`, `notAdult`, `adult`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub age_group: Field<Open<AgeGroup>>,
    /// The country or region of the account, as a code of two letters such as `NO`.
    ///
    /// `countryCode`: `Edm.String`, declared by `userAccountInformation`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub country_code: Field<String>,
    /// The language that the user prefers.
    ///
    /// `preferredLanguageTag`: `microsoft.graph.localeInfo`, declared by `userAccountInformation`.
    ///
    /// Settable by `create-userAccountInformation` and `update-userAccountInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub preferred_language_tag: Field<LocaleInfo>,
    /// The user principal name of the account. The directory sets it.
    ///
    /// `userPrincipalName`: `Edm.String`, declared by `userAccountInformation`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub user_principal_name: Field<String>,
    /// The tenant in which the account of a guest was created, and the identifier of the guest there.
    ///
    /// `originTenantInfo`: `microsoft.graph.originTenantInfo`, declared by `userAccountInformation`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub origin_tenant_info: Field<OriginTenantInfo>,
    /// Whether the account is internal or external, and a member or a guest, judging by the names of its values. No documentation page describes it.
    ///
    /// `userPersona`: `microsoft.graph.userPersona`, declared by `userAccountInformation`.
    ///
    /// Values: `unknown`, `externalMember`, `externalGuest`, `internalMember`, `internalGuest`, `unknownFutureValue`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta>
    pub user_persona: Field<Open<UserPersona>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UserAccountInformation {
    const NAME: &'static str = "userAccountInformation";
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "allowedAudiences",
        "createdBy",
        "createdDateTime",
        "inference",
        "lastModifiedBy",
        "lastModifiedDateTime",
        "source",
        "sources",
        "isSearchable",
        "ageGroup",
        "countryCode",
        "preferredLanguageTag",
        "userPrincipalName",
        "originTenantInfo",
        "userPersona",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.id, "id", map),
            1usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            2usize => read_property(&mut self.created_by, "createdBy", map),
            3usize => read_property(&mut self.created_date_time, "createdDateTime", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.last_modified_by, "lastModifiedBy", map),
            6usize => {
                read_property(
                    &mut self.last_modified_date_time,
                    "lastModifiedDateTime",
                    map,
                )
            }
            7usize => read_property(&mut self.source, "source", map),
            8usize => read_property(&mut self.sources, "sources", map),
            9usize => read_property(&mut self.is_searchable, "isSearchable", map),
            10usize => read_property(&mut self.age_group, "ageGroup", map),
            11usize => read_property(&mut self.country_code, "countryCode", map),
            12usize => {
                read_property(
                    &mut self.preferred_language_tag,
                    "preferredLanguageTag",
                    map,
                )
            }
            13usize => {
                read_property(&mut self.user_principal_name, "userPrincipalName", map)
            }
            14usize => {
                read_property(&mut self.origin_tenant_info, "originTenantInfo", map)
            }
            15usize => read_property(&mut self.user_persona, "userPersona", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UserAccountInformation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UserAccountInformation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.created_by.is_absent() {
            map.serialize_entry("createdBy", &self.created_by)?;
        }
        if !self.created_date_time.is_absent() {
            map.serialize_entry("createdDateTime", &self.created_date_time)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.last_modified_by.is_absent() {
            map.serialize_entry("lastModifiedBy", &self.last_modified_by)?;
        }
        if !self.last_modified_date_time.is_absent() {
            map.serialize_entry("lastModifiedDateTime", &self.last_modified_date_time)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.sources.is_absent() {
            map.serialize_entry("sources", &self.sources)?;
        }
        if !self.is_searchable.is_absent() {
            map.serialize_entry("isSearchable", &self.is_searchable)?;
        }
        if !self.age_group.is_absent() {
            map.serialize_entry("ageGroup", &self.age_group)?;
        }
        if !self.country_code.is_absent() {
            map.serialize_entry("countryCode", &self.country_code)?;
        }
        if !self.preferred_language_tag.is_absent() {
            map.serialize_entry("preferredLanguageTag", &self.preferred_language_tag)?;
        }
        if !self.user_principal_name.is_absent() {
            map.serialize_entry("userPrincipalName", &self.user_principal_name)?;
        }
        if !self.origin_tenant_info.is_absent() {
            map.serialize_entry("originTenantInfo", &self.origin_tenant_info)?;
        }
        if !self.user_persona.is_absent() {
            map.serialize_entry("userPersona", &self.user_persona)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UserAccountInformation {
    /// An empty `UserAccountInformation`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ageGroup`: The age group of the user. The directory sets it.
    #[must_use]
    #[inline]
    pub fn age_group(mut self, value: impl Into<Open<AgeGroup>>) -> Self {
        self.age_group = Field::Value(value.into());
        self
    }
    /// Sets `countryCode`: The country or region of the account, as a code of two letters such as `NO`.
    #[must_use]
    #[inline]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Field::Value(value.into());
        self
    }
    /// Sets `preferredLanguageTag`: The language that the user prefers.
    #[must_use]
    #[inline]
    pub fn preferred_language_tag(mut self, value: impl Into<LocaleInfo>) -> Self {
        self.preferred_language_tag = Field::Value(value.into());
        self
    }
    /// Sets `userPrincipalName`: The user principal name of the account. The directory sets it.
    #[must_use]
    #[inline]
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Field::Value(value.into());
        self
    }
    /// Sets `originTenantInfo`: The tenant in which the account of a guest was created, and the identifier of the guest there.
    #[must_use]
    #[inline]
    pub fn origin_tenant_info(mut self, value: impl Into<OriginTenantInfo>) -> Self {
        self.origin_tenant_info = Field::Value(value.into());
        self
    }
    /// Sets `userPersona`: Whether the account is internal or external, and a member or a guest, judging by the names of its values. No documentation page describes it.
    #[must_use]
    #[inline]
    pub fn user_persona(mut self, value: impl Into<Open<UserPersona>>) -> Self {
        self.user_persona = Field::Value(value.into());
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
