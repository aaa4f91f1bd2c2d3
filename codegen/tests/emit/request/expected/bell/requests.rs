// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// The request body of `create-bell`: Hangs a bell.
///
/// ```
/// let body: msgraph_profile::CreateBell = r##"{
///   "tower": "North",
///   "name": "Emma"
/// }"##.parse()?;
/// assert!(body.validate().is_valid());
/// # Ok::<(), msgraph_profile::Report>(())
/// ```
///
/// Settable properties: `tower`, `name`, `tags`.
///
/// Transcribed on 2026-11-23 from <https://example.com/create-bell>: first.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBell {
    /// Where it hangs.
    ///
    /// `tower`: `Edm.String`, declared by `bell`.
    ///
    /// Settable by `create-bell`.
    ///
    /// Source: <https://example.com/bell>
    pub tower: Field<String>,
    /// What people call it.
    ///
    /// `name`: `Edm.String`, declared by `bell`.
    ///
    /// Settable by `create-bell` and `update-bell`.
    ///
    /// Source: <https://example.com/bell>
    pub name: Field<String>,
    /// What people say of it.
    ///
    /// `tags`: `Collection(Edm.String)`, declared by `bell`.
    ///
    /// Settable by `create-bell` and `update-bell`.
    ///
    /// Source: <https://example.com/bell>
    pub tags: Field<Vec<String>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateBell {
    const NAME: &'static str = "create-bell";
    const PROPERTIES: &'static [&'static str] = &["tower", "name", "tags"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.tower, "tower", map),
            1usize => read_property(&mut self.name, "name", map),
            2usize => read_property(&mut self.tags, "tags", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateBell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateBell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.tower.is_absent() {
            map.serialize_entry("tower", &self.tower)?;
        }
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        if !self.tags.is_absent() {
            map.serialize_entry("tags", &self.tags)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateBell {
    /// An empty `CreateBell`.
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
    /// Sets `name`: What people call it.
    #[must_use]
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Field::Value(value.into());
        self
    }
    /// Sets `tags`: What people say of it.
    #[must_use]
    #[inline]
    pub fn tags<I: Into<String>>(mut self, value: impl IntoIterator<Item = I>) -> Self {
        self.tags = Field::Value(value.into_iter().map(Into::into).collect());
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
impl CreateBell {
    /// Sets `tower` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_tower(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.tower(value),
            None => self,
        }
    }
    /// Clears `tower`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_tower(mut self) -> Self {
        self.tower = Field::Null;
        self
    }
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
    /// Sets `tags` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_tags<I: Into<String>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.tags(value),
            None => self,
        }
    }
    /// Empties `tags`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_tags(mut self) -> Self {
        self.tags = Field::Value(Vec::new());
        self
    }
}
/// Takes the settable properties of a `bell` that was read. Null becomes absent; `additional` is not copied.
impl From<&Bell> for CreateBell {
    #[inline]
    fn from(read: &Bell) -> Self {
        Self {
            tower: read.tower.clone().null_to_absent(),
            name: read.name.clone().null_to_absent(),
            tags: read.tags.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `bell` that was read. Null becomes absent; `additional` is not copied.
impl From<Bell> for CreateBell {
    #[inline]
    fn from(read: Bell) -> Self {
        Self {
            tower: read.tower.null_to_absent(),
            name: read.name.null_to_absent(),
            tags: read.tags.null_to_absent(),
            ..Self::default()
        }
    }
}
/// The object that the request describes, without what only the service sets. `additional` is not copied.
impl From<CreateBell> for Bell {
    #[inline]
    fn from(request: CreateBell) -> Self {
        Self {
            tower: request.tower,
            name: request.name,
            tags: request.tags,
            ..Self::default()
        }
    }
}
impl CreateBell {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
/// The request body of `update-bell`: Renames a bell.
///
/// Settable properties: `name`, `tags`.
///
/// Transcribed on 2026-11-23 from <https://example.com/update-bell>: first.
///
/// # Where sources disagree
///
/// - `tower`: Documentation: Does not list it. $metadata: Says nothing. Reading taken: Not settable.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBell {
    /// What people call it.
    ///
    /// `name`: `Edm.String`, declared by `bell`.
    ///
    /// Settable by `create-bell` and `update-bell`.
    ///
    /// Source: <https://example.com/bell>
    pub name: Field<String>,
    /// What people say of it.
    ///
    /// `tags`: `Collection(Edm.String)`, declared by `bell`.
    ///
    /// Settable by `create-bell` and `update-bell`.
    ///
    /// Source: <https://example.com/bell>
    pub tags: Field<Vec<String>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateBell {
    const NAME: &'static str = "update-bell";
    const PROPERTIES: &'static [&'static str] = &["name", "tags"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.name, "name", map),
            1usize => read_property(&mut self.tags, "tags", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateBell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateBell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        if !self.tags.is_absent() {
            map.serialize_entry("tags", &self.tags)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateBell {
    /// An empty `UpdateBell`.
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
    /// Sets `tags`: What people say of it.
    #[must_use]
    #[inline]
    pub fn tags<I: Into<String>>(mut self, value: impl IntoIterator<Item = I>) -> Self {
        self.tags = Field::Value(value.into_iter().map(Into::into).collect());
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
impl UpdateBell {
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
    /// Sets `tags` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_tags<I: Into<String>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.tags(value),
            None => self,
        }
    }
    /// Empties `tags`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_tags(mut self) -> Self {
        self.tags = Field::Value(Vec::new());
        self
    }
}
/// Takes the settable properties of a `bell` that was read. Null becomes absent; `additional` is not copied.
impl From<&Bell> for UpdateBell {
    #[inline]
    fn from(read: &Bell) -> Self {
        Self {
            name: read.name.clone().null_to_absent(),
            tags: read.tags.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// Takes the settable properties of a `bell` that was read. Null becomes absent; `additional` is not copied.
impl From<Bell> for UpdateBell {
    #[inline]
    fn from(read: Bell) -> Self {
        Self {
            name: read.name.null_to_absent(),
            tags: read.tags.null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateBell {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    #[inline]
    pub fn changes(before: &Bell, after: &Bell) -> Self {
        Self {
            name: after.name.changed(&before.name),
            tags: after.tags.changed_collection(&before.tags),
            ..Self::default()
        }
    }
}
impl UpdateBell {
    /// Makes the update: replaces what it sets or clears, and keeps the rest. The inverse of
    /// [`changes`](Self::changes); `additional` is not copied.
    #[inline]
    pub fn apply_to(self, stored: &mut Bell) {
        self.name.replace_in(&mut stored.name);
        self.tags.replace_in(&mut stored.tags);
    }
}
impl UpdateBell {
    /// Whether nothing is set or cleared, so there is nothing to send.
    #[must_use]
    #[inline]
    pub fn is_empty(&self) -> bool {
        crate::operation::RequestBody::is_empty(self)
    }
}
