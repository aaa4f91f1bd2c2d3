// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Something that rings.
///
/// Transcribed on 2026-11-23 from <https://example.com/bell>: first.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bell {
    /// What it says.
    ///
    /// `sound`: `Edm.String`, declared by `bell`.
    ///
    /// Read as a single string or as a collection, and written back as read.
    ///
    /// Source: <https://example.com/bell>
    pub sound: Field<OneOrMany>,
    /// Identifies it, says the page.
    ///
    /// `key`: `Edm.String`, declared by `bell`.
    ///
    /// Source: <https://example.com/bell>
    pub key: Field<String>,
    /// Identifies it, says $metadata.
    ///
    /// `keyId`: `Edm.String`, declared by `bell`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://example.com/bell>
    pub key_id: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for Bell {
    const NAME: &'static str = "bell";
    const PROPERTIES: &'static [&'static str] = &["sound", "key", "keyId"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.sound, "sound", map),
            1usize => read_property(&mut self.key, "key", map),
            2usize => read_property(&mut self.key_id, "keyId", map),
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
        if !self.sound.is_absent() {
            map.serialize_entry("sound", &self.sound)?;
        }
        if !self.key.is_absent() {
            map.serialize_entry("key", &self.key)?;
        }
        if !self.key_id.is_absent() {
            map.serialize_entry("keyId", &self.key_id)?;
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
    /// Sets `sound`: What it says.
    #[must_use]
    #[inline]
    pub fn sound(mut self, value: impl Into<OneOrMany>) -> Self {
        self.sound = Field::Value(value.into());
        self
    }
    /// Sets `key`: Identifies it, says the page.
    #[must_use]
    #[inline]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Field::Value(value.into());
        self
    }
    /// Sets `keyId`: Identifies it, says $metadata.
    #[must_use]
    #[inline]
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Field::Value(value.into());
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
    /// Sets `sound` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_sound(self, value: Option<impl Into<OneOrMany>>) -> Self {
        match value {
            Some(value) => self.sound(value),
            None => self,
        }
    }
    /// Clears `sound`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_sound(mut self) -> Self {
        self.sound = Field::Null;
        self
    }
    /// Sets `key` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_key(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.key(value),
            None => self,
        }
    }
    /// Clears `key`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_key(mut self) -> Self {
        self.key = Field::Null;
        self
    }
    /// Sets `keyId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_key_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.key_id(value),
            None => self,
        }
    }
    /// Clears `keyId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_key_id(mut self) -> Self {
        self.key_id = Field::Null;
        self
    }
}
