// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "educationalActivity")))]
/// The request body of `create-educationalActivity`: Adds an educational activity to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```
/// let body: msgraph_profile::CreateEducationalActivity = r##"{
///   "completionMonthYear": "2012-05-01",
///   "endMonthYear": "2012-05-01",
///   "institution": {
///     "description": null,
///     "displayName": "Colorado State University",
///     "location": {
///       "type": "business",
///       "postOfficeBox": null,
///       "street": "12000 E Prospect Rd",
///       "city": "Fort Collins",
///       "state": "Colorado",
///       "countryOrRegion": "USA",
///       "postalCode": "80525"
///     },
///     "webUrl": "https://www.colostate.edu"
///   },
///   "program": {
///     "abbreviation": "MBA",
///     "activities": null,
///     "awards": null,
///     "description": "Master of Business Administration with a major in Entreprenuership and Finance.",
///     "displayName": "Master of Business Administration",
///     "fieldsOfStudy": null,
///     "grade": "3.9",
///     "notes": null,
///     "webUrl": "https://biz.colostate.edu"
///   },
///   "startMonthYear": "2010-08-01"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `completionMonthYear`, `endMonthYear`, `inference`, `institution`, `program`, `source`, `startMonthYear`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-educationalactivities?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The sample request and the sample response have the placeholder `Date` instead of each of the three dates. $metadata: Declares Edm.Date, which is a date such as `2012-05-01`. Reading taken: The example has dates instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEducationalActivity {
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
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-educationalActivity` and `update-educationalActivity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
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
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-educationalActivity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
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
impl Object for CreateEducationalActivity {
    const NAME: &'static str = "create-educationalActivity";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "completionMonthYear",
        "endMonthYear",
        "inference",
        "institution",
        "program",
        "source",
        "startMonthYear",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => {
                read_property(
                    &mut self.completion_month_year,
                    "completionMonthYear",
                    map,
                )
            }
            2usize => read_property(&mut self.end_month_year, "endMonthYear", map),
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.institution, "institution", map),
            5usize => read_property(&mut self.program, "program", map),
            6usize => read_property(&mut self.source, "source", map),
            7usize => read_property(&mut self.start_month_year, "startMonthYear", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateEducationalActivity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateEducationalActivity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.completion_month_year.is_absent() {
            map.serialize_entry("completionMonthYear", &self.completion_month_year)?;
        }
        if !self.end_month_year.is_absent() {
            map.serialize_entry("endMonthYear", &self.end_month_year)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.institution.is_absent() {
            map.serialize_entry("institution", &self.institution)?;
        }
        if !self.program.is_absent() {
            map.serialize_entry("program", &self.program)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.start_month_year.is_absent() {
            map.serialize_entry("startMonthYear", &self.start_month_year)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateEducationalActivity {
    /// An empty `CreateEducationalActivity`.
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
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
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
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    #[must_use]
    #[inline]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
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
impl CreateEducationalActivity {
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
    /// Sets `completionMonthYear` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_completion_month_year(
        self,
        value: Option<impl Into<GraphDate>>,
    ) -> Self {
        match value {
            Some(value) => self.completion_month_year(value),
            None => self,
        }
    }
    /// Clears `completionMonthYear`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_completion_month_year(mut self) -> Self {
        self.completion_month_year = Field::Null;
        self
    }
    /// Sets `endMonthYear` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_end_month_year(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.end_month_year(value),
            None => self,
        }
    }
    /// Clears `endMonthYear`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_end_month_year(mut self) -> Self {
        self.end_month_year = Field::Null;
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
    /// Sets `institution` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_institution(self, value: Option<impl Into<InstitutionData>>) -> Self {
        match value {
            Some(value) => self.institution(value),
            None => self,
        }
    }
    /// Clears `institution`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_institution(mut self) -> Self {
        self.institution = Field::Null;
        self
    }
    /// Sets `program` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_program(
        self,
        value: Option<impl Into<EducationalActivityDetail>>,
    ) -> Self {
        match value {
            Some(value) => self.program(value),
            None => self,
        }
    }
    /// Clears `program`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_program(mut self) -> Self {
        self.program = Field::Null;
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
    /// Sets `startMonthYear` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_start_month_year(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.start_month_year(value),
            None => self,
        }
    }
    /// Clears `startMonthYear`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_start_month_year(mut self) -> Self {
        self.start_month_year = Field::Null;
        self
    }
}
/// Takes the settable properties of a `educationalActivity` that was read. Null becomes absent; `additional` is not copied.
impl From<&EducationalActivity> for CreateEducationalActivity {
    #[inline]
    fn from(read: &EducationalActivity) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            completion_month_year: read.completion_month_year.clone().null_to_absent(),
            end_month_year: read.end_month_year.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            institution: read.institution.clone().null_to_absent(),
            program: read.program.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            start_month_year: read.start_month_year.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `educationalActivity` that was read. Null becomes absent; `additional` is not copied.
impl From<EducationalActivity> for CreateEducationalActivity {
    #[inline]
    fn from(read: EducationalActivity) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            completion_month_year: read.completion_month_year.null_to_absent(),
            end_month_year: read.end_month_year.null_to_absent(),
            inference: read.inference.null_to_absent(),
            institution: read.institution.null_to_absent(),
            program: read.program.null_to_absent(),
            source: read.source.null_to_absent(),
            start_month_year: read.start_month_year.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateEducationalActivity> for EducationalActivity {
    #[inline]
    fn from(request: CreateEducationalActivity) -> Self {
        Self {
            allowed_audiences: request.allowed_audiences,
            completion_month_year: request.completion_month_year,
            end_month_year: request.end_month_year,
            inference: request.inference,
            institution: request.institution,
            program: request.program,
            source: request.source,
            start_month_year: request.start_month_year,
            ..Self::default()
        }
    }
}
impl CreateEducationalActivity {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
#[cfg_attr(docsrs, doc(cfg(feature = "educationalActivity")))]
/// The request body of `update-educationalActivity`: Changes an educational activity in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `institution` and `program`; null clears a value, and a collection is replaced as a whole.
///
/// ```
/// let body: msgraph_profile::UpdateEducationalActivity = r##"{
///   "institution": {
///     "location": {
///       "type": "business",
///       "postOfficeBox": null,
///       "street": "12000 E Prospect Rd",
///       "city": "Fort Collins",
///       "state": "Colorado",
///       "countryOrRegion": "USA",
///       "postalCode": "80525"
///     }
///   }
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `allowedAudiences`, `completionMonthYear`, `endMonthYear`, `inference`, `institution`, `program`, `startMonthYear`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/educationalactivity-update?view=graph-rest-beta>: docs commits db3ad729 and 01d208d4, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: The sample response has the placeholder `Date` instead of each of the three dates. $metadata: Declares Edm.Date, which is a date such as `2012-05-01`. Reading taken: The example has dates instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEducationalActivity {
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
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-educationalActivity` and `update-educationalActivity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
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
impl Object for UpdateEducationalActivity {
    const NAME: &'static str = "update-educationalActivity";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "completionMonthYear",
        "endMonthYear",
        "inference",
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
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => {
                read_property(
                    &mut self.completion_month_year,
                    "completionMonthYear",
                    map,
                )
            }
            2usize => read_property(&mut self.end_month_year, "endMonthYear", map),
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.institution, "institution", map),
            5usize => read_property(&mut self.program, "program", map),
            6usize => read_property(&mut self.start_month_year, "startMonthYear", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateEducationalActivity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateEducationalActivity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.completion_month_year.is_absent() {
            map.serialize_entry("completionMonthYear", &self.completion_month_year)?;
        }
        if !self.end_month_year.is_absent() {
            map.serialize_entry("endMonthYear", &self.end_month_year)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
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
impl UpdateEducationalActivity {
    /// An empty `UpdateEducationalActivity`.
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
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    #[inline]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
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
impl UpdateEducationalActivity {
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
    /// Sets `completionMonthYear` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_completion_month_year(
        self,
        value: Option<impl Into<GraphDate>>,
    ) -> Self {
        match value {
            Some(value) => self.completion_month_year(value),
            None => self,
        }
    }
    /// Clears `completionMonthYear`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_completion_month_year(mut self) -> Self {
        self.completion_month_year = Field::Null;
        self
    }
    /// Sets `endMonthYear` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_end_month_year(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.end_month_year(value),
            None => self,
        }
    }
    /// Clears `endMonthYear`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_end_month_year(mut self) -> Self {
        self.end_month_year = Field::Null;
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
    /// Sets `institution` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_institution(self, value: Option<impl Into<InstitutionData>>) -> Self {
        match value {
            Some(value) => self.institution(value),
            None => self,
        }
    }
    /// Clears `institution`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_institution(mut self) -> Self {
        self.institution = Field::Null;
        self
    }
    /// Sets `program` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_program(
        self,
        value: Option<impl Into<EducationalActivityDetail>>,
    ) -> Self {
        match value {
            Some(value) => self.program(value),
            None => self,
        }
    }
    /// Clears `program`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_program(mut self) -> Self {
        self.program = Field::Null;
        self
    }
    /// Sets `startMonthYear` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_start_month_year(self, value: Option<impl Into<GraphDate>>) -> Self {
        match value {
            Some(value) => self.start_month_year(value),
            None => self,
        }
    }
    /// Clears `startMonthYear`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_start_month_year(mut self) -> Self {
        self.start_month_year = Field::Null;
        self
    }
}
/// Takes the settable properties of a `educationalActivity` that was read. Null becomes absent; `additional` is not copied.
impl From<&EducationalActivity> for UpdateEducationalActivity {
    #[inline]
    fn from(read: &EducationalActivity) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            completion_month_year: read.completion_month_year.clone().null_to_absent(),
            end_month_year: read.end_month_year.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            institution: read.institution.clone().null_to_absent(),
            program: read.program.clone().null_to_absent(),
            start_month_year: read.start_month_year.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `educationalActivity` that was read. Null becomes absent; `additional` is not copied.
impl From<EducationalActivity> for UpdateEducationalActivity {
    #[inline]
    fn from(read: EducationalActivity) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.null_to_absent(),
            completion_month_year: read.completion_month_year.null_to_absent(),
            end_month_year: read.end_month_year.null_to_absent(),
            inference: read.inference.null_to_absent(),
            institution: read.institution.null_to_absent(),
            program: read.program.null_to_absent(),
            start_month_year: read.start_month_year.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateEducationalActivity {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &EducationalActivity, after: &EducationalActivity) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            completion_month_year: after
                .completion_month_year
                .changed(&before.completion_month_year),
            end_month_year: after.end_month_year.changed(&before.end_month_year),
            inference: after.inference.changed(&before.inference),
            institution: after.institution.changed(&before.institution),
            program: after.program.changed(&before.program),
            start_month_year: after.start_month_year.changed(&before.start_month_year),
            ..Self::default()
        }
    }
}
impl UpdateEducationalActivity {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut EducationalActivity) {
        self.allowed_audiences.replace_in(&mut stored.allowed_audiences);
        self.completion_month_year.replace_in(&mut stored.completion_month_year);
        self.end_month_year.replace_in(&mut stored.end_month_year);
        self.inference.replace_in(&mut stored.inference);
        self.institution.replace_in(&mut stored.institution);
        self.program.replace_in(&mut stored.program);
        self.start_month_year.replace_in(&mut stored.start_month_year);
    }
}
impl UpdateEducationalActivity {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
