// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personName")))]
/// A name of a user in one language, with its parts and how to pronounce it, as it appears in the user's profile.
///
/// Derived from `itemFacet`; inherited properties are included.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `pronunciation`: Documentation: Types it as `yomiPersonName`. $metadata: Types it as `personNamePronounciation`, which has the same five properties. $metadata (USNat, USSec): Type it as `yomiPersonName`, as the documentation does. Reading taken: One type under the documented name; the file of `yomiPersonName` covers the two names.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonName {
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
    /// Settable by `create-personName` and `update-personName`.
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
    /// Settable by `create-personName` and `update-personName`.
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
impl Object for PersonName {
    const NAME: &'static str = "personName";
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
        "displayName",
        "first",
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
            10usize => read_property(&mut self.display_name, "displayName", map),
            11usize => read_property(&mut self.first, "first", map),
            12usize => read_property(&mut self.initials, "initials", map),
            13usize => read_property(&mut self.language_tag, "languageTag", map),
            14usize => read_property(&mut self.last, "last", map),
            15usize => read_property(&mut self.maiden, "maiden", map),
            16usize => read_property(&mut self.middle, "middle", map),
            17usize => read_property(&mut self.nickname, "nickname", map),
            18usize => read_property(&mut self.pronunciation, "pronunciation", map),
            19usize => read_property(&mut self.suffix, "suffix", map),
            20usize => read_property(&mut self.title, "title", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for PersonName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for PersonName {
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
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
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
impl PersonName {
    /// An empty `PersonName`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
