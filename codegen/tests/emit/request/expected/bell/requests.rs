// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// The request body of `create-bell`: Hangs a bell.
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
    pub fn tower(mut self, value: impl Into<String>) -> Self {
        self.tower = Field::Value(value.into());
        self
    }
    /// Clears `tower`: writes `null`.
    #[must_use]
    pub fn clear_tower(mut self) -> Self {
        self.tower = Field::Null;
        self
    }
    /// Sets `name`: What people call it.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Field::Value(value.into());
        self
    }
    /// Clears `name`: writes `null`.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = Field::Null;
        self
    }
    /// Sets `tags`: What people say of it.
    #[must_use]
    pub fn tags<I: Into<String>>(mut self, items: impl IntoIterator<Item = I>) -> Self {
        self.tags = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `tags`: writes `[]`.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.tags = Field::Value(Vec::new());
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
/// Takes the settable properties of a `bell` that was read. Null becomes absent; `additional` is not copied.
impl From<&Bell> for CreateBell {
    fn from(read: &Bell) -> Self {
        Self {
            tower: read.tower.clone().null_to_absent(),
            name: read.name.clone().null_to_absent(),
            tags: read.tags.clone().null_to_absent(),
            ..Self::default()
        }
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
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Field::Value(value.into());
        self
    }
    /// Clears `name`: writes `null`.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = Field::Null;
        self
    }
    /// Sets `tags`: What people say of it.
    #[must_use]
    pub fn tags<I: Into<String>>(mut self, items: impl IntoIterator<Item = I>) -> Self {
        self.tags = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `tags`: writes `[]`.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.tags = Field::Value(Vec::new());
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
/// Takes the settable properties of a `bell` that was read. Null becomes absent; `additional` is not copied.
impl From<&Bell> for UpdateBell {
    fn from(read: &Bell) -> Self {
        Self {
            name: read.name.clone().null_to_absent(),
            tags: read.tags.clone().null_to_absent(),
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
    pub fn changes(before: &Bell, after: &Bell) -> Self {
        Self {
            name: after.name.changed(&before.name),
            tags: after.tags.changed_collection(&before.tags),
            ..Self::default()
        }
    }
}
