// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// The kind of service that values of a profile were synchronized from.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta>: docs commit fe98b848; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The itemFacet page types `source` as `personDataSource`, which has a page; no page for `personDataSources` was found. $metadata: Declares both complex types: `source` has `personDataSources`, and only `sources` of the type person has `personDataSource`. $metadata (USNat, USSec): Type `source` as `personDataSource`. Reading taken: The documented name, because people look it up under that. An `@odata.type` inside `source` may have either name; any other is denied as `type-annotation`.
/// - `type`: Documentation: The resource page has one string. Documentation: The article on people data sources (2026-06-08) shows an array of strings inside `source`. $metadata: Declares a collection of strings on `personDataSources`. $metadata (USNat, USSec): Declare one string on `personDataSource`. Observed response: A response published in 2025, of another type derived from `itemFacet`, has an array of two strings. Reading taken: Both forms are read, and written back as they came. In a request the collection is accepted and the single string gets the warning `disputed-shape`; null is accepted, as for any single value.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonDataSource {
    /// The kinds of source, for example `AAD`, `UPA` or `user`. Send a collection of strings, which is what the service declares; the documented single string is read as well.
    ///
    /// `type`: `Edm.String`, declared by `personDataSource`.
    ///
    /// Read as a single string or as a collection, and written back as read.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta>
    pub type_: Field<OneOrMany>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for PersonDataSource {
    const NAME: &'static str = "personDataSource";
    const PROPERTIES: &'static [&'static str] = &["type"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.type_, "type", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for PersonDataSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for PersonDataSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.type_.is_absent() {
            map.serialize_entry("type", &self.type_)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl PersonDataSource {
    /// An empty `PersonDataSource`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`: The kinds of source, for example `AAD`, `UPA` or `user`. Send a collection of strings, which is what the service declares; the documented single string is read as well.
    #[must_use]
    #[inline]
    pub fn type_(mut self, value: impl Into<OneOrMany>) -> Self {
        self.type_ = Field::Value(value.into());
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
impl PersonDataSource {
    /// Sets `type` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_type(self, value: Option<impl Into<OneOrMany>>) -> Self {
        match value {
            Some(value) => self.type_(value),
            None => self,
        }
    }
    /// Clears `type`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_type(mut self) -> Self {
        self.type_ = Field::Null;
        self
    }
}
