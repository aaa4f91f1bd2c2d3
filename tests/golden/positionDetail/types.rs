// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "projectParticipation", feature = "workPosition")))
)]
/// A position at a company, or the part that someone had in a project: the title, the company and how long it lasted.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>: newest copy of the page, later than docs commit 166d5470; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The page of 2021 (docs commit db3ad729) and all samples have `company`, `description`, `endMonthYear`, `jobTitle`, `role`, `startMonthYear` and `summary`. Documentation: A later page (docs commit 166d5470) also has `layer` and `level`; the newest one has all thirteen. Reading taken: All thirteen exist, as `$metadata` agrees. The samples are older than the last six.
/// - `endMonthYear`: Documentation: The property table types it as Date, but the JSON representation on the same page shows a timestamp, and samples have the placeholder `datetime-value`. $metadata: Declares Edm.Date. Reading taken: A date without a time, such as `2020-07-01`: a timestamp or any other text is denied as `date-format`.
/// - `layer`: Documentation: Lists it; the change log dates it to 2023-11-09. $metadata: Declares it as Edm.Int32. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists. A cloud that does not have it leaves it out of responses.
/// - `level`: Documentation: Lists it; the change log dates it to 2023-11-09. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists. A cloud that does not have it leaves it out of responses.
/// - `secondaryJobTitle`: Documentation: The newest page lists it. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists. A cloud that does not have it leaves it out of responses.
/// - `secondaryRole`: Documentation: The newest page lists it. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists. A cloud that does not have it leaves it out of responses.
/// - `startMonthYear`: Documentation: The property table types it as Date, but the JSON representation on the same page shows a timestamp, and samples have the placeholder `datetime-value`. $metadata: Declares Edm.Date. Reading taken: A date without a time, such as `2020-07-01`: a timestamp or any other text is denied as `date-format`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PositionDetail {
    /// The company that the position is at.
    ///
    /// `company`: `microsoft.graph.companyDetail`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub company: Field<CompanyDetail>,
    /// What the position is about, as free text.
    ///
    /// `description`: `Edm.String`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub description: Field<String>,
    /// The employee number of the user at the company.
    ///
    /// `employeeId`: `Edm.String`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub employee_id: Field<String>,
    /// The kind of employment. It is free text; Graph has no fixed list.
    ///
    /// `employeeType`: `Edm.String`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub employee_type: Field<String>,
    /// When the position ended. It is a full date of which only the month and the year count.
    ///
    /// `endMonthYear`: `Edm.Date`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub end_month_year: Field<GraphDate>,
    /// The title of the position.
    ///
    /// `jobTitle`: `Edm.String`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub job_title: Field<String>,
    /// The layer of the company's hierarchy that the position is in.
    ///
    /// `layer`: `Edm.Int32`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub layer: Field<i32>,
    /// The level of experience or management that the position has. It is free text; Graph has no fixed list.
    ///
    /// `level`: `Edm.String`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub level: Field<String>,
    /// The role of the user in the position, for example `consulting`.
    ///
    /// `role`: `Edm.String`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub role: Field<String>,
    /// A second title of the position.
    ///
    /// `secondaryJobTitle`: `Edm.String`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub secondary_job_title: Field<String>,
    /// A second role of the user in the position.
    ///
    /// `secondaryRole`: `Edm.String`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub secondary_role: Field<String>,
    /// When the position began. It is a full date of which only the month and the year count.
    ///
    /// `startMonthYear`: `Edm.Date`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub start_month_year: Field<GraphDate>,
    /// A summary of the position, as free text.
    ///
    /// `summary`: `Edm.String`, declared by `positionDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta>
    pub summary: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for PositionDetail {
    const NAME: &'static str = "positionDetail";
    const PROPERTIES: &'static [&'static str] = &[
        "company",
        "description",
        "employeeId",
        "employeeType",
        "endMonthYear",
        "jobTitle",
        "layer",
        "level",
        "role",
        "secondaryJobTitle",
        "secondaryRole",
        "startMonthYear",
        "summary",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.company, "company", map),
            1usize => read_property(&mut self.description, "description", map),
            2usize => read_property(&mut self.employee_id, "employeeId", map),
            3usize => read_property(&mut self.employee_type, "employeeType", map),
            4usize => read_property(&mut self.end_month_year, "endMonthYear", map),
            5usize => read_property(&mut self.job_title, "jobTitle", map),
            6usize => read_property(&mut self.layer, "layer", map),
            7usize => read_property(&mut self.level, "level", map),
            8usize => read_property(&mut self.role, "role", map),
            9usize => {
                read_property(&mut self.secondary_job_title, "secondaryJobTitle", map)
            }
            10usize => read_property(&mut self.secondary_role, "secondaryRole", map),
            11usize => read_property(&mut self.start_month_year, "startMonthYear", map),
            12usize => read_property(&mut self.summary, "summary", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for PositionDetail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for PositionDetail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.company.is_absent() {
            map.serialize_entry("company", &self.company)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.employee_id.is_absent() {
            map.serialize_entry("employeeId", &self.employee_id)?;
        }
        if !self.employee_type.is_absent() {
            map.serialize_entry("employeeType", &self.employee_type)?;
        }
        if !self.end_month_year.is_absent() {
            map.serialize_entry("endMonthYear", &self.end_month_year)?;
        }
        if !self.job_title.is_absent() {
            map.serialize_entry("jobTitle", &self.job_title)?;
        }
        if !self.layer.is_absent() {
            map.serialize_entry("layer", &self.layer)?;
        }
        if !self.level.is_absent() {
            map.serialize_entry("level", &self.level)?;
        }
        if !self.role.is_absent() {
            map.serialize_entry("role", &self.role)?;
        }
        if !self.secondary_job_title.is_absent() {
            map.serialize_entry("secondaryJobTitle", &self.secondary_job_title)?;
        }
        if !self.secondary_role.is_absent() {
            map.serialize_entry("secondaryRole", &self.secondary_role)?;
        }
        if !self.start_month_year.is_absent() {
            map.serialize_entry("startMonthYear", &self.start_month_year)?;
        }
        if !self.summary.is_absent() {
            map.serialize_entry("summary", &self.summary)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl PositionDetail {
    /// An empty `PositionDetail`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `company`: The company that the position is at.
    #[must_use]
    #[inline]
    pub fn company(mut self, value: impl Into<CompanyDetail>) -> Self {
        self.company = Field::Value(value.into());
        self
    }
    /// Sets `description`: What the position is about, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `employeeId`: The employee number of the user at the company.
    #[must_use]
    #[inline]
    pub fn employee_id(mut self, value: impl Into<String>) -> Self {
        self.employee_id = Field::Value(value.into());
        self
    }
    /// Sets `employeeType`: The kind of employment. It is free text; Graph has no fixed list.
    #[must_use]
    #[inline]
    pub fn employee_type(mut self, value: impl Into<String>) -> Self {
        self.employee_type = Field::Value(value.into());
        self
    }
    /// Sets `endMonthYear`: When the position ended. It is a full date of which only the month and the year count.
    #[must_use]
    #[inline]
    pub fn end_month_year(mut self, value: impl Into<GraphDate>) -> Self {
        self.end_month_year = Field::Value(value.into());
        self
    }
    /// Sets `jobTitle`: The title of the position.
    #[must_use]
    #[inline]
    pub fn job_title(mut self, value: impl Into<String>) -> Self {
        self.job_title = Field::Value(value.into());
        self
    }
    /// Sets `layer`: The layer of the company's hierarchy that the position is in.
    #[must_use]
    #[inline]
    pub fn layer(mut self, value: impl Into<i32>) -> Self {
        self.layer = Field::Value(value.into());
        self
    }
    /// Sets `level`: The level of experience or management that the position has. It is free text; Graph has no fixed list.
    #[must_use]
    #[inline]
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Field::Value(value.into());
        self
    }
    /// Sets `role`: The role of the user in the position, for example `consulting`.
    #[must_use]
    #[inline]
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Field::Value(value.into());
        self
    }
    /// Sets `secondaryJobTitle`: A second title of the position.
    #[must_use]
    #[inline]
    pub fn secondary_job_title(mut self, value: impl Into<String>) -> Self {
        self.secondary_job_title = Field::Value(value.into());
        self
    }
    /// Sets `secondaryRole`: A second role of the user in the position.
    #[must_use]
    #[inline]
    pub fn secondary_role(mut self, value: impl Into<String>) -> Self {
        self.secondary_role = Field::Value(value.into());
        self
    }
    /// Sets `startMonthYear`: When the position began. It is a full date of which only the month and the year count.
    #[must_use]
    #[inline]
    pub fn start_month_year(mut self, value: impl Into<GraphDate>) -> Self {
        self.start_month_year = Field::Value(value.into());
        self
    }
    /// Sets `summary`: A summary of the position, as free text.
    #[must_use]
    #[inline]
    pub fn summary(mut self, value: impl Into<String>) -> Self {
        self.summary = Field::Value(value.into());
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
impl PositionDetail {
    /// Sets `company` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_company(self, value: Option<impl Into<CompanyDetail>>) -> Self {
        match value {
            Some(value) => self.company(value),
            None => self,
        }
    }
    /// Clears `company`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_company(mut self) -> Self {
        self.company = Field::Null;
        self
    }
    /// Sets `description` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_description(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.description(value),
            None => self,
        }
    }
    /// Clears `description`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Field::Null;
        self
    }
    /// Sets `employeeId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_employee_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.employee_id(value),
            None => self,
        }
    }
    /// Clears `employeeId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_employee_id(mut self) -> Self {
        self.employee_id = Field::Null;
        self
    }
    /// Sets `employeeType` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_employee_type(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.employee_type(value),
            None => self,
        }
    }
    /// Clears `employeeType`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_employee_type(mut self) -> Self {
        self.employee_type = Field::Null;
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
    /// Sets `jobTitle` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_job_title(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.job_title(value),
            None => self,
        }
    }
    /// Clears `jobTitle`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_job_title(mut self) -> Self {
        self.job_title = Field::Null;
        self
    }
    /// Sets `layer` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_layer(self, value: Option<impl Into<i32>>) -> Self {
        match value {
            Some(value) => self.layer(value),
            None => self,
        }
    }
    /// Clears `layer`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_layer(mut self) -> Self {
        self.layer = Field::Null;
        self
    }
    /// Sets `level` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_level(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.level(value),
            None => self,
        }
    }
    /// Clears `level`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_level(mut self) -> Self {
        self.level = Field::Null;
        self
    }
    /// Sets `role` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_role(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.role(value),
            None => self,
        }
    }
    /// Clears `role`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_role(mut self) -> Self {
        self.role = Field::Null;
        self
    }
    /// Sets `secondaryJobTitle` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_secondary_job_title(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.secondary_job_title(value),
            None => self,
        }
    }
    /// Clears `secondaryJobTitle`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_secondary_job_title(mut self) -> Self {
        self.secondary_job_title = Field::Null;
        self
    }
    /// Sets `secondaryRole` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_secondary_role(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.secondary_role(value),
            None => self,
        }
    }
    /// Clears `secondaryRole`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_secondary_role(mut self) -> Self {
        self.secondary_role = Field::Null;
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
    /// Sets `summary` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_summary(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.summary(value),
            None => self,
        }
    }
    /// Clears `summary`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_summary(mut self) -> Self {
        self.summary = Field::Null;
        self
    }
}
