// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personName")))]
/// How to pronounce a person's name, part by part.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/yomipersonname?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The page, in its newest copies too, and the personName page call the type `yomiPersonName`. $metadata: Declares it as `personNamePronounciation`, spelled with an extra `o`, with the same five properties. $metadata (USNat, USSec): Declare it as `yomiPersonName`. Reading taken: The documented name, under which people look it up. An `@odata.type` inside `pronunciation` may give either name; any other is denied as `type-annotation`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct YomiPersonName {
    /// How to pronounce the first and the last name together.
    ///
    /// `displayName`: `Edm.String`, declared by `yomiPersonName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/yomipersonname?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How to pronounce the first name.
    ///
    /// `first`: `Edm.String`, declared by `yomiPersonName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/yomipersonname?view=graph-rest-beta>
    pub first: Field<String>,
    /// How to pronounce the last name.
    ///
    /// `last`: `Edm.String`, declared by `yomiPersonName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/yomipersonname?view=graph-rest-beta>
    pub last: Field<String>,
    /// How to pronounce the last name at birth.
    ///
    /// `maiden`: `Edm.String`, declared by `yomiPersonName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/yomipersonname?view=graph-rest-beta>
    pub maiden: Field<String>,
    /// How to pronounce the middle name.
    ///
    /// `middle`: `Edm.String`, declared by `yomiPersonName`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/yomipersonname?view=graph-rest-beta>
    pub middle: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for YomiPersonName {
    const NAME: &'static str = "yomiPersonName";
    const PROPERTIES: &'static [&'static str] = &[
        "displayName",
        "first",
        "last",
        "maiden",
        "middle",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.display_name, "displayName", map),
            1usize => read_property(&mut self.first, "first", map),
            2usize => read_property(&mut self.last, "last", map),
            3usize => read_property(&mut self.maiden, "maiden", map),
            4usize => read_property(&mut self.middle, "middle", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for YomiPersonName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for YomiPersonName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        if !self.maiden.is_absent() {
            map.serialize_entry("maiden", &self.maiden)?;
        }
        if !self.middle.is_absent() {
            map.serialize_entry("middle", &self.middle)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl YomiPersonName {
    /// An empty `YomiPersonName`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `displayName`: How to pronounce the first and the last name together.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `first`: How to pronounce the first name.
    #[must_use]
    #[inline]
    pub fn first(mut self, value: impl Into<String>) -> Self {
        self.first = Field::Value(value.into());
        self
    }
    /// Sets `last`: How to pronounce the last name.
    #[must_use]
    #[inline]
    pub fn last(mut self, value: impl Into<String>) -> Self {
        self.last = Field::Value(value.into());
        self
    }
    /// Sets `maiden`: How to pronounce the last name at birth.
    #[must_use]
    #[inline]
    pub fn maiden(mut self, value: impl Into<String>) -> Self {
        self.maiden = Field::Value(value.into());
        self
    }
    /// Sets `middle`: How to pronounce the middle name.
    #[must_use]
    #[inline]
    pub fn middle(mut self, value: impl Into<String>) -> Self {
        self.middle = Field::Value(value.into());
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
impl YomiPersonName {
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
    /// Sets `first` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_first(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.first(value),
            None => self,
        }
    }
    /// Clears `first`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_first(mut self) -> Self {
        self.first = Field::Null;
        self
    }
    /// Sets `last` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_last(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.last(value),
            None => self,
        }
    }
    /// Clears `last`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_last(mut self) -> Self {
        self.last = Field::Null;
        self
    }
    /// Sets `maiden` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_maiden(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.maiden(value),
            None => self,
        }
    }
    /// Clears `maiden`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_maiden(mut self) -> Self {
        self.maiden = Field::Null;
        self
    }
    /// Sets `middle` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_middle(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.middle(value),
            None => self,
        }
    }
    /// Clears `middle`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_middle(mut self) -> Self {
        self.middle = Field::Null;
        self
    }
}
