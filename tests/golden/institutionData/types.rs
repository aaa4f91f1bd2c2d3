// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "educationalActivity")))]
/// A school, a college, a university or another institution at which a user studied.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `webUrl`: Documentation: Calls it a link to the home page of the institution or department, shows an https address, and gives no grammar. $metadata: Declares Edm.String, which takes any text. Reading taken: As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstitutionData {
    /// What the institution is, as free text.
    ///
    /// `description`: `Edm.String`, declared by `institutionData`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta>
    pub description: Field<String>,
    /// The name of the institution as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `institutionData`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The postal address of the institution.
    ///
    /// `location`: `microsoft.graph.physicalAddress`, declared by `institutionData`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta>
    pub location: Field<PhysicalAddress>,
    /// A link to the home page of the institution or the department. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `institutionData`.
    ///
    /// An absolute link.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/institutiondata?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for InstitutionData {
    const NAME: &'static str = "institutionData";
    const PROPERTIES: &'static [&'static str] = &[
        "description",
        "displayName",
        "location",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.description, "description", map),
            1usize => read_property(&mut self.display_name, "displayName", map),
            2usize => read_property(&mut self.location, "location", map),
            3usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for InstitutionData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for InstitutionData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.location.is_absent() {
            map.serialize_entry("location", &self.location)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl InstitutionData {
    /// An empty `InstitutionData`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `description`: What the institution is, as free text.
    #[must_use]
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the institution as people read it.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `location`: The postal address of the institution.
    #[must_use]
    #[inline]
    pub fn location(mut self, value: impl Into<PhysicalAddress>) -> Self {
        self.location = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to the home page of the institution or the department. It must be absolute, and it should begin with `https:` or `http:`.
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
impl InstitutionData {
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
    /// Sets `location` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_location(self, value: Option<impl Into<PhysicalAddress>>) -> Self {
        match value {
            Some(value) => self.location(value),
            None => self,
        }
    }
    /// Clears `location`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_location(mut self) -> Self {
        self.location = Field::Null;
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
