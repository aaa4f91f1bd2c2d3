// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "languageProficiency")))]
/// A language that a user knows, and how well the user reads, speaks and writes it, as it appears in the user's profile.
///
/// Derived from `itemFacet`; inherited properties are included.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>: docs commits db3ad729 and 0672af8e; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `proficiency`: Documentation: An early page (docs commit 04264076, 2019 to 2020) lists it; later pages list `reading`, `spoken` and `written` instead. $metadata: Declares it as `languageProficiencyLevel`. $metadata (USNat, USSec): Declare it too. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value is checked against the members of the enum.
/// - `tag`: Documentation: Calls it a tag of four characters and names `no-NB`. Documentation: The samples have `nb-NO`. $metadata: Declares Edm.String, which allows any text. Reading taken: Any text: no page gives a grammar. `nb-NO` is a valid BCP 47 tag, and `no-NB` is taken to be a misspelling of it.
/// - `thumbnailUrl`: Documentation: No page and no sample has it. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value must be a string or null; no format is checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageProficiency {
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
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
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
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
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
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
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
    /// The name of the language, written out.
    ///
    /// `displayName`: `Edm.String`, declared by `languageProficiency`.
    ///
    /// Settable by `create-languageProficiency` and `update-languageProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub display_name: Field<String>,
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
    /// How well the user has mastered the language overall. Current pages describe only `reading`, `spoken` and `written`.
    ///
    /// `proficiency`: `microsoft.graph.languageProficiencyLevel`, declared by `languageProficiency`.
    ///
    /// Values: `elementary`, `conversational`, `limitedWorking`, `professionalWorking`, `fullProfessional`, `nativeOrBilingual`, `unknownFutureValue`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub proficiency: Field<Open<LanguageProficiencyLevel>>,
    /// The address of a small picture of the language, judging by its name. No documentation page describes it.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `languageProficiency`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for LanguageProficiency {
    const NAME: &'static str = "languageProficiency";
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
        "reading",
        "spoken",
        "tag",
        "written",
        "proficiency",
        "thumbnailUrl",
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
            11usize => read_property(&mut self.reading, "reading", map),
            12usize => read_property(&mut self.spoken, "spoken", map),
            13usize => read_property(&mut self.tag, "tag", map),
            14usize => read_property(&mut self.written, "written", map),
            15usize => read_property(&mut self.proficiency, "proficiency", map),
            16usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for LanguageProficiency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for LanguageProficiency {
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
        if !self.reading.is_absent() {
            map.serialize_entry("reading", &self.reading)?;
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
        if !self.proficiency.is_absent() {
            map.serialize_entry("proficiency", &self.proficiency)?;
        }
        if !self.thumbnail_url.is_absent() {
            map.serialize_entry("thumbnailUrl", &self.thumbnail_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl LanguageProficiency {
    /// An empty `LanguageProficiency`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `displayName`: The name of the language, written out.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `reading`: How well the user reads the language.
    #[must_use]
    #[inline]
    pub fn reading(mut self, value: impl Into<Open<LanguageProficiencyLevel>>) -> Self {
        self.reading = Field::Value(value.into());
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
    /// Sets `proficiency`: How well the user has mastered the language overall. Current pages describe only `reading`, `spoken` and `written`.
    #[must_use]
    #[inline]
    pub fn proficiency(
        mut self,
        value: impl Into<Open<LanguageProficiencyLevel>>,
    ) -> Self {
        self.proficiency = Field::Value(value.into());
        self
    }
    /// Sets `thumbnailUrl`: The address of a small picture of the language, judging by its name. No documentation page describes it.
    #[must_use]
    #[inline]
    pub fn thumbnail_url(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_url = Field::Value(value.into());
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
