// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "bell")))]
/// An instrument that rings.
///
/// Derived from `instrument`; inherited properties are included.
///
/// Transcribed on 2026-11-23 from <https://example.com/bell>: first.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bell {
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
    /// Where it hangs.
    ///
    /// `tower`: `Edm.String`, declared by `bell`.
    ///
    /// Source: <https://example.com/bell>
    pub tower: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for Bell {
    const NAME: &'static str = "bell";
    const PROPERTIES: &'static [&'static str] = &["id", "pitch", "tower"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.id, "id", map),
            1usize => read_property(&mut self.pitch, "pitch", map),
            2usize => read_property(&mut self.tower, "tower", map),
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
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.pitch.is_absent() {
            map.serialize_entry("pitch", &self.pitch)?;
        }
        if !self.tower.is_absent() {
            map.serialize_entry("tower", &self.tower)?;
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
    /// Sets `tower`: Where it hangs.
    #[must_use]
    #[inline]
    pub fn tower(mut self, value: impl Into<String>) -> Self {
        self.tower = Field::Value(value.into());
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
