// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// What one can play.
///
/// Derived from `thing`; inherited properties are included.
///
/// Transcribed on 2026-11-23 from <https://example.com/instrument>: first.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Instrument {
    /// Identifies it.
    ///
    /// `id`: `Edm.String`, declared by `thing`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://example.com/thing>
    pub id: Field<String>,
    /// How high it sounds.
    ///
    /// `pitch`: `Edm.Double`, declared by `instrument`.
    ///
    /// Source: <https://example.com/instrument>
    pub pitch: Field<Double>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for Instrument {
    const NAME: &'static str = "instrument";
    const PROPERTIES: &'static [&'static str] = &["id", "pitch"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.id, "id", map),
            1usize => read_property(&mut self.pitch, "pitch", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for Instrument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for Instrument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.pitch.is_absent() {
            map.serialize_entry("pitch", &self.pitch)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl Instrument {
    /// An empty `Instrument`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
