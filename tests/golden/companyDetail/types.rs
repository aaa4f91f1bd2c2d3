// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "projectParticipation", feature = "workPosition")))
)]
/// A company or another organization, with the department and the office that a position or a project belongs to.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>: newest copy of the page, later than docs commit 09455a65; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The page of 2021 (docs commit db3ad729) and all samples have `address`, `department`, `displayName`, `officeLocation`, `pronunciation` and `webUrl`. Documentation: The newest page also has `companyCode`, `costCenter`, `division` and `secondaryDepartment`. Reading taken: All ten exist, as `$metadata` agrees. The samples are older than the last four.
/// - `companyCode`: Documentation: Lists it; the change log dates it to 2024-07-10. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists. A cloud that does not have it leaves it out of responses.
/// - `secondaryDepartment`: Documentation: The newest page lists it. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists. A cloud that does not have it leaves it out of responses.
/// - `webUrl`: Documentation: Calls it a link to the home page of the company, shows https addresses, and gives no grammar. $metadata: Declares Edm.String, which takes any text. Reading taken: As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyDetail {
    /// The postal address of the company.
    ///
    /// `address`: `microsoft.graph.physicalAddress`, declared by `companyDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub address: Field<PhysicalAddress>,
    /// The code of the legal entity within the company.
    ///
    /// `companyCode`: `Edm.String`, declared by `companyDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub company_code: Field<String>,
    /// The cost center that the position or the project is charged to.
    ///
    /// `costCenter`: `Edm.String`, declared by `companyDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub cost_center: Field<String>,
    /// The name of the department, for example `Consulting`.
    ///
    /// `department`: `Edm.String`, declared by `companyDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub department: Field<String>,
    /// The name of the company as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `companyDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The name of the division.
    ///
    /// `division`: `Edm.String`, declared by `companyDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub division: Field<String>,
    /// The office in which the person works, for example a building and a room.
    ///
    /// `officeLocation`: `Edm.String`, declared by `companyDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub office_location: Field<String>,
    /// How to pronounce the name of the company.
    ///
    /// `pronunciation`: `Edm.String`, declared by `companyDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub pronunciation: Field<String>,
    /// The name of a second department that the person belongs to.
    ///
    /// `secondaryDepartment`: `Edm.String`, declared by `companyDetail`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub secondary_department: Field<String>,
    /// A link to the home page of the company. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `companyDetail`.
    ///
    /// An absolute link.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/companydetail?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CompanyDetail {
    const NAME: &'static str = "companyDetail";
    const PROPERTIES: &'static [&'static str] = &[
        "address",
        "companyCode",
        "costCenter",
        "department",
        "displayName",
        "division",
        "officeLocation",
        "pronunciation",
        "secondaryDepartment",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.address, "address", map),
            1usize => read_property(&mut self.company_code, "companyCode", map),
            2usize => read_property(&mut self.cost_center, "costCenter", map),
            3usize => read_property(&mut self.department, "department", map),
            4usize => read_property(&mut self.display_name, "displayName", map),
            5usize => read_property(&mut self.division, "division", map),
            6usize => read_property(&mut self.office_location, "officeLocation", map),
            7usize => read_property(&mut self.pronunciation, "pronunciation", map),
            8usize => {
                read_property(&mut self.secondary_department, "secondaryDepartment", map)
            }
            9usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CompanyDetail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CompanyDetail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.address.is_absent() {
            map.serialize_entry("address", &self.address)?;
        }
        if !self.company_code.is_absent() {
            map.serialize_entry("companyCode", &self.company_code)?;
        }
        if !self.cost_center.is_absent() {
            map.serialize_entry("costCenter", &self.cost_center)?;
        }
        if !self.department.is_absent() {
            map.serialize_entry("department", &self.department)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.division.is_absent() {
            map.serialize_entry("division", &self.division)?;
        }
        if !self.office_location.is_absent() {
            map.serialize_entry("officeLocation", &self.office_location)?;
        }
        if !self.pronunciation.is_absent() {
            map.serialize_entry("pronunciation", &self.pronunciation)?;
        }
        if !self.secondary_department.is_absent() {
            map.serialize_entry("secondaryDepartment", &self.secondary_department)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CompanyDetail {
    /// An empty `CompanyDetail`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `address`: The postal address of the company.
    #[must_use]
    #[inline]
    pub fn address(mut self, value: impl Into<PhysicalAddress>) -> Self {
        self.address = Field::Value(value.into());
        self
    }
    /// Sets `companyCode`: The code of the legal entity within the company.
    #[must_use]
    #[inline]
    pub fn company_code(mut self, value: impl Into<String>) -> Self {
        self.company_code = Field::Value(value.into());
        self
    }
    /// Sets `costCenter`: The cost center that the position or the project is charged to.
    #[must_use]
    #[inline]
    pub fn cost_center(mut self, value: impl Into<String>) -> Self {
        self.cost_center = Field::Value(value.into());
        self
    }
    /// Sets `department`: The name of the department, for example `Consulting`.
    #[must_use]
    #[inline]
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the company as people read it.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `division`: The name of the division.
    #[must_use]
    #[inline]
    pub fn division(mut self, value: impl Into<String>) -> Self {
        self.division = Field::Value(value.into());
        self
    }
    /// Sets `officeLocation`: The office in which the person works, for example a building and a room.
    #[must_use]
    #[inline]
    pub fn office_location(mut self, value: impl Into<String>) -> Self {
        self.office_location = Field::Value(value.into());
        self
    }
    /// Sets `pronunciation`: How to pronounce the name of the company.
    #[must_use]
    #[inline]
    pub fn pronunciation(mut self, value: impl Into<String>) -> Self {
        self.pronunciation = Field::Value(value.into());
        self
    }
    /// Sets `secondaryDepartment`: The name of a second department that the person belongs to.
    #[must_use]
    #[inline]
    pub fn secondary_department(mut self, value: impl Into<String>) -> Self {
        self.secondary_department = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to the home page of the company. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    #[inline]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
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
impl CompanyDetail {
    /// Sets `address` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_address(self, value: Option<impl Into<PhysicalAddress>>) -> Self {
        match value {
            Some(value) => self.address(value),
            None => self,
        }
    }
    /// Clears `address`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_address(mut self) -> Self {
        self.address = Field::Null;
        self
    }
    /// Sets `companyCode` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_company_code(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.company_code(value),
            None => self,
        }
    }
    /// Clears `companyCode`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_company_code(mut self) -> Self {
        self.company_code = Field::Null;
        self
    }
    /// Sets `costCenter` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_cost_center(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.cost_center(value),
            None => self,
        }
    }
    /// Clears `costCenter`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_cost_center(mut self) -> Self {
        self.cost_center = Field::Null;
        self
    }
    /// Sets `department` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_department(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.department(value),
            None => self,
        }
    }
    /// Clears `department`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_department(mut self) -> Self {
        self.department = Field::Null;
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
    /// Sets `division` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_division(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.division(value),
            None => self,
        }
    }
    /// Clears `division`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_division(mut self) -> Self {
        self.division = Field::Null;
        self
    }
    /// Sets `officeLocation` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_office_location(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.office_location(value),
            None => self,
        }
    }
    /// Clears `officeLocation`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_office_location(mut self) -> Self {
        self.office_location = Field::Null;
        self
    }
    /// Sets `pronunciation` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_pronunciation(self, value: Option<impl Into<String>>) -> Self {
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
    /// Sets `secondaryDepartment` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_secondary_department(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.secondary_department(value),
            None => self,
        }
    }
    /// Clears `secondaryDepartment`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_secondary_department(mut self) -> Self {
        self.secondary_department = Field::Null;
        self
    }
    /// Sets `webUrl` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_web_url(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.web_url(value),
            None => self,
        }
    }
    /// Clears `webUrl`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_web_url(mut self) -> Self {
        self.web_url = Field::Null;
        self
    }
}
