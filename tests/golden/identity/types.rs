// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// One actor, such as a user, an application or a device. The type is open, so responses may have further properties.
///
/// An open type: it allows other properties, which are kept in `additional`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta>: docs commit 957e1c17; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The property table also has `tenantId`; the JSON representation adds `thumbnails`. $metadata: Declares `displayName` and `id` only, and marks the type as open. Reading taken: The two declared properties are modelled. The others are allowed on an open type and are read as additional properties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// The display name of the actor. It may be missing or out of date.
    ///
    /// `displayName`: `Edm.String`, declared by `identity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The identifier of the actor. Graph omits it or sends null if there is none.
    ///
    /// `id`: `Edm.String`, declared by `identity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta>
    pub id: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for Identity {
    const NAME: &'static str = "identity";
    const PROPERTIES: &'static [&'static str] = &["displayName", "id"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.display_name, "displayName", map),
            1usize => read_property(&mut self.id, "id", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for Identity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for Identity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl Identity {
    /// An empty `Identity`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `displayName`: The display name of the actor. It may be missing or out of date.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `id`: The identifier of the actor. Graph omits it or sends null if there is none.
    #[must_use]
    #[inline]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Field::Value(value.into());
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
impl Identity {
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
}
