// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Who did something: a user, an application, a device, or several of them. The type is open, so responses may have further kinds of identity.
///
/// An open type: it allows other properties, which are kept in `additional`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta>: docs commit 01764d53; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The property table also has `conversation`, `conversationIdentityType` and `phone`; the JSON representation adds `applicationInstance`, `encrypted` and `guest`. $metadata: Declares `application`, `device` and `user` only, and marks the type as open. Reading taken: The three declared properties are modelled. The others are allowed on an open type and are read as additional properties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentitySet {
    /// The application that acted, or null if none did.
    ///
    /// `application`: `microsoft.graph.identity`, declared by `identitySet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta>
    pub application: Field<Identity>,
    /// The device that acted, or null if none did.
    ///
    /// `device`: `microsoft.graph.identity`, declared by `identitySet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta>
    pub device: Field<Identity>,
    /// The user who acted, or null if none did.
    ///
    /// `user`: `microsoft.graph.identity`, declared by `identitySet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta>
    pub user: Field<Identity>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for IdentitySet {
    const NAME: &'static str = "identitySet";
    const PROPERTIES: &'static [&'static str] = &["application", "device", "user"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.application, "application", map),
            1usize => read_property(&mut self.device, "device", map),
            2usize => read_property(&mut self.user, "user", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for IdentitySet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for IdentitySet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.application.is_absent() {
            map.serialize_entry("application", &self.application)?;
        }
        if !self.device.is_absent() {
            map.serialize_entry("device", &self.device)?;
        }
        if !self.user.is_absent() {
            map.serialize_entry("user", &self.user)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl IdentitySet {
    /// An empty `IdentitySet`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `application`: The application that acted, or null if none did.
    #[must_use]
    #[inline]
    pub fn application(mut self, value: impl Into<Identity>) -> Self {
        self.application = Field::Value(value.into());
        self
    }
    /// Sets `device`: The device that acted, or null if none did.
    #[must_use]
    #[inline]
    pub fn device(mut self, value: impl Into<Identity>) -> Self {
        self.device = Field::Value(value.into());
        self
    }
    /// Sets `user`: The user who acted, or null if none did.
    #[must_use]
    #[inline]
    pub fn user(mut self, value: impl Into<Identity>) -> Self {
        self.user = Field::Value(value.into());
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
impl IdentitySet {
    /// Sets `application` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_application(self, value: Option<impl Into<Identity>>) -> Self {
        match value {
            Some(value) => self.application(value),
            None => self,
        }
    }
    /// Clears `application`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_application(mut self) -> Self {
        self.application = Field::Null;
        self
    }
    /// Sets `device` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_device(self, value: Option<impl Into<Identity>>) -> Self {
        match value {
            Some(value) => self.device(value),
            None => self,
        }
    }
    /// Clears `device`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_device(mut self) -> Self {
        self.device = Field::Null;
        self
    }
    /// Sets `user` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_user(self, value: Option<impl Into<Identity>>) -> Self {
        match value {
            Some(value) => self.user(value),
            None => self,
        }
    }
    /// Clears `user`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_user(mut self) -> Self {
        self.user = Field::Null;
        self
    }
}
