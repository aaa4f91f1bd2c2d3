// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Something that rings.
///
/// Transcribed on 2026-11-23 from <https://example.com/bell>: first.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bell {
    /// What people call it.
    ///
    /// `name`: `Edm.String`, declared by `bell`.
    ///
    /// Source: <https://example.com/bell>
    pub name: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for Bell {
    const NAME: &'static str = "bell";
    const PROPERTIES: &'static [&'static str] = &["name"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.name, "name", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for Bell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for Bell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl Bell {
    /// An empty `Bell`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`: What people call it.
    #[must_use]
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Field::Value(value.into());
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
impl Bell {
    /// Sets `name` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_name(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.name(value),
            None => self,
        }
    }
    /// Clears `name`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Field::Null;
        self
    }
}
