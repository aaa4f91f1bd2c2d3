// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "educationalActivity")))]
/// A course of study that a user completed or takes part in, with the institution and the degree, as it appears in the user's profile.
///
/// Derived from `itemFacet`; inherited properties are included.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta>: docs commits db3ad729 and 11d69d04; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The names of the three dates, and their descriptions, are about a month and a year. The type column says Date. $metadata: Declares Edm.Date, which always has a day. Reading taken: A full date, such as `2012-05-01`. A month without a day, such as `2012-05`, is denied as `date-format`.
/// - `endMonthYear`: Documentation: Describes it in almost the same words as `completionMonthYear`. $metadata: Declares both as Edm.Date, without descriptions. Reading taken: The end of the activity, which can differ from the graduation if the user left early or finished later.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EducationalActivity {
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
    /// Settable by `create-educationalActivity` and `update-educationalActivity`.
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
    /// Settable by `create-educationalActivity` and `update-educationalActivity`.
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
    /// Settable by `create-educationalActivity`.
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
    /// The month in which the user graduated or finished, as a full date.
    ///
    /// `completionMonthYear`: `Edm.Date`, declared by `educationalActivity`.
    ///
    /// Settable by `create-educationalActivity` and `update-educationalActivity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta>
    pub completion_month_year: Field<GraphDate>,
    /// The month in which the activity ended, as a full date.
    ///
    /// `endMonthYear`: `Edm.Date`, declared by `educationalActivity`.
    ///
    /// Settable by `create-educationalActivity` and `update-educationalActivity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta>
    pub end_month_year: Field<GraphDate>,
    /// The school, university or other institution at which the user studied.
    ///
    /// `institution`: `microsoft.graph.institutionData`, declared by `educationalActivity`.
    ///
    /// Settable by `create-educationalActivity` and `update-educationalActivity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta>
    pub institution: Field<InstitutionData>,
    /// The degree or the course of study.
    ///
    /// `program`: `microsoft.graph.educationalActivityDetail`, declared by `educationalActivity`.
    ///
    /// Settable by `create-educationalActivity` and `update-educationalActivity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta>
    pub program: Field<EducationalActivityDetail>,
    /// The month in which the activity began, as a full date.
    ///
    /// `startMonthYear`: `Edm.Date`, declared by `educationalActivity`.
    ///
    /// Settable by `create-educationalActivity` and `update-educationalActivity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta>
    pub start_month_year: Field<GraphDate>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for EducationalActivity {
    const NAME: &'static str = "educationalActivity";
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
        "completionMonthYear",
        "endMonthYear",
        "institution",
        "program",
        "startMonthYear",
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
            10usize => {
                read_property(
                    &mut self.completion_month_year,
                    "completionMonthYear",
                    map,
                )
            }
            11usize => read_property(&mut self.end_month_year, "endMonthYear", map),
            12usize => read_property(&mut self.institution, "institution", map),
            13usize => read_property(&mut self.program, "program", map),
            14usize => read_property(&mut self.start_month_year, "startMonthYear", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for EducationalActivity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for EducationalActivity {
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
        if !self.completion_month_year.is_absent() {
            map.serialize_entry("completionMonthYear", &self.completion_month_year)?;
        }
        if !self.end_month_year.is_absent() {
            map.serialize_entry("endMonthYear", &self.end_month_year)?;
        }
        if !self.institution.is_absent() {
            map.serialize_entry("institution", &self.institution)?;
        }
        if !self.program.is_absent() {
            map.serialize_entry("program", &self.program)?;
        }
        if !self.start_month_year.is_absent() {
            map.serialize_entry("startMonthYear", &self.start_month_year)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl EducationalActivity {
    /// An empty `EducationalActivity`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `completionMonthYear`: The month in which the user graduated or finished, as a full date.
    #[must_use]
    #[inline]
    pub fn completion_month_year(mut self, value: impl Into<GraphDate>) -> Self {
        self.completion_month_year = Field::Value(value.into());
        self
    }
    /// Sets `endMonthYear`: The month in which the activity ended, as a full date.
    #[must_use]
    #[inline]
    pub fn end_month_year(mut self, value: impl Into<GraphDate>) -> Self {
        self.end_month_year = Field::Value(value.into());
        self
    }
    /// Sets `institution`: The school, university or other institution at which the user studied.
    #[must_use]
    #[inline]
    pub fn institution(mut self, value: impl Into<InstitutionData>) -> Self {
        self.institution = Field::Value(value.into());
        self
    }
    /// Sets `program`: The degree or the course of study.
    #[must_use]
    #[inline]
    pub fn program(mut self, value: impl Into<EducationalActivityDetail>) -> Self {
        self.program = Field::Value(value.into());
        self
    }
    /// Sets `startMonthYear`: The month in which the activity began, as a full date.
    #[must_use]
    #[inline]
    pub fn start_month_year(mut self, value: impl Into<GraphDate>) -> Self {
        self.start_month_year = Field::Value(value.into());
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
