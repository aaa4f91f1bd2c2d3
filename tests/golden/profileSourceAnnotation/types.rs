// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// A source of the values of a profile object, such as Microsoft Entra ID or the user's own edits, with the properties that it supplied.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>: docs commit 52101841; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Has a page for the type. $metadata: Declares the complex type. $metadata (USNat, USSec): Do not declare it. Reading taken: The type exists. Clouds that do not have it do not return `sources`.
/// - `id`: Documentation: Both the resource page and the article on people data sources (2026-06-08) have `id`; neither has `sourceId`. $metadata: Declares `sourceId`, not `id`. Observed response: A response published in 2025 has `sourceId`. Reading taken: Both names are read, as separate properties. In a request `sourceId` is accepted and `id` gets the warning `disputed-shape`.
/// - `sourceId`: Documentation: Does not have it on this type, and calls the same identifier `id`. $metadata: Declares it as Edm.String. Reading taken: Another name for `id`, kept as a separate property so that reading and writing back loses nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileSourceAnnotation {
    /// The identifier of the source, under its documented name. Built-in sources have a GUID that the page lists; a connector may use another form.
    ///
    /// `id`: `Edm.String`, declared by `profileSourceAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>
    pub id: Field<String>,
    /// Whether this is the source of every property that no other source lists by name.
    ///
    /// `isDefaultSource`: `Edm.Boolean`, declared by `profileSourceAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>
    pub is_default_source: Field<bool>,
    /// The names of the properties that this source supplied, with a path such as `detail/role` for nested ones.
    ///
    /// `properties`: `Collection(Edm.String)`, declared by `profileSourceAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>
    pub properties: Field<Vec<String>>,
    /// The identifier of the source, under the name that `$metadata` declares and that has been seen in responses.
    ///
    /// `sourceId`: `Edm.String`, declared by `profileSourceAnnotation`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>
    pub source_id: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for ProfileSourceAnnotation {
    const NAME: &'static str = "profileSourceAnnotation";
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "isDefaultSource",
        "properties",
        "sourceId",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.id, "id", map),
            1usize => read_property(&mut self.is_default_source, "isDefaultSource", map),
            2usize => read_property(&mut self.properties, "properties", map),
            3usize => read_property(&mut self.source_id, "sourceId", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for ProfileSourceAnnotation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for ProfileSourceAnnotation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.is_default_source.is_absent() {
            map.serialize_entry("isDefaultSource", &self.is_default_source)?;
        }
        if !self.properties.is_absent() {
            map.serialize_entry("properties", &self.properties)?;
        }
        if !self.source_id.is_absent() {
            map.serialize_entry("sourceId", &self.source_id)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl ProfileSourceAnnotation {
    /// An empty `ProfileSourceAnnotation`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`: The identifier of the source, under its documented name. Built-in sources have a GUID that the page lists; a connector may use another form.
    #[must_use]
    #[inline]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Field::Value(value.into());
        self
    }
    /// Sets `isDefaultSource`: Whether this is the source of every property that no other source lists by name.
    #[must_use]
    #[inline]
    pub fn is_default_source(mut self, value: bool) -> Self {
        self.is_default_source = Field::Value(value);
        self
    }
    /// Sets `properties`: The names of the properties that this source supplied, with a path such as `detail/role` for nested ones.
    #[must_use]
    #[inline]
    pub fn properties<I: Into<String>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.properties = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `sourceId`: The identifier of the source, under the name that `$metadata` declares and that has been seen in responses.
    #[must_use]
    #[inline]
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Field::Value(value.into());
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
impl ProfileSourceAnnotation {
    /// Sets `id` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.id(value),
            None => self,
        }
    }
    /// Clears `id`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_id(mut self) -> Self {
        self.id = Field::Null;
        self
    }
    /// Sets `isDefaultSource` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_is_default_source(self, value: Option<bool>) -> Self {
        match value {
            Some(value) => self.is_default_source(value),
            None => self,
        }
    }
    /// Clears `isDefaultSource`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_is_default_source(mut self) -> Self {
        self.is_default_source = Field::Null;
        self
    }
    /// Sets `properties` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_properties<I: Into<String>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.properties(value),
            None => self,
        }
    }
    /// Empties `properties`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_properties(mut self) -> Self {
        self.properties = Field::Value(Vec::new());
        self
    }
    /// Sets `sourceId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_source_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.source_id(value),
            None => self,
        }
    }
    /// Clears `sourceId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_source_id(mut self) -> Self {
        self.source_id = Field::Null;
        self
    }
}
