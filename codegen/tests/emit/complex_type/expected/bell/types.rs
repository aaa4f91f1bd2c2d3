// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Something that rings.
///
/// Transcribed on 2026-11-23 from <https://example.com/bell>: first.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bell {
    /// What it is made of.
    ///
    /// `type`: `Edm.String`, declared by `bell`.
    ///
    /// Source: <https://example.com/bell>
    pub type_: Field<String>,
    /// Where it is described.
    ///
    /// `homeUrl`: `Edm.String`, declared by `bell`.
    ///
    /// An absolute link.
    ///
    /// Source: <https://example.com/bell>
    pub home_url: Field<String>,
    /// How heavy it is.
    ///
    /// `weightInKilograms`: `Edm.Double`, declared by `bell`.
    ///
    /// Source: <https://example.com/bell>
    pub weight_in_kilograms: Field<Double>,
    /// The unit of the scales.
    ///
    /// `weightIn`: `Edm.String`, declared by `bell`.
    ///
    /// Source: <https://example.com/bell>
    pub weight_in: Field<String>,
    /// Whether it is broken.
    ///
    /// `isCracked`: `Edm.Boolean`, declared by `bell`.
    ///
    /// Source: <https://example.com/bell>
    pub is_cracked: Field<bool>,
    /// When it was made.
    ///
    /// `cast`: `Edm.DateTimeOffset`, declared by `bell`.
    ///
    /// Source: <https://example.com/bell>
    pub cast: Field<GraphDateTime>,
    /// What people call it.
    ///
    /// `names`: `Collection(Edm.String)`, declared by `bell`.
    ///
    /// Source: <https://example.com/bell>
    pub names: Field<Vec<String>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for Bell {
    const NAME: &'static str = "bell";
    const PROPERTIES: &'static [&'static str] = &[
        "type",
        "homeUrl",
        "weightInKilograms",
        "weightIn",
        "isCracked",
        "cast",
        "names",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.type_, "type", map),
            1usize => read_property(&mut self.home_url, "homeUrl", map),
            2usize => {
                read_property(&mut self.weight_in_kilograms, "weightInKilograms", map)
            }
            3usize => read_property(&mut self.weight_in, "weightIn", map),
            4usize => read_property(&mut self.is_cracked, "isCracked", map),
            5usize => read_property(&mut self.cast, "cast", map),
            6usize => read_property(&mut self.names, "names", map),
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
        if !self.type_.is_absent() {
            map.serialize_entry("type", &self.type_)?;
        }
        if !self.home_url.is_absent() {
            map.serialize_entry("homeUrl", &self.home_url)?;
        }
        if !self.weight_in_kilograms.is_absent() {
            map.serialize_entry("weightInKilograms", &self.weight_in_kilograms)?;
        }
        if !self.weight_in.is_absent() {
            map.serialize_entry("weightIn", &self.weight_in)?;
        }
        if !self.is_cracked.is_absent() {
            map.serialize_entry("isCracked", &self.is_cracked)?;
        }
        if !self.cast.is_absent() {
            map.serialize_entry("cast", &self.cast)?;
        }
        if !self.names.is_absent() {
            map.serialize_entry("names", &self.names)?;
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
    /// Sets `type`: What it is made of.
    #[must_use]
    #[inline]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Field::Value(value.into());
        self
    }
    /// Sets `homeUrl`: Where it is described.
    #[must_use]
    #[inline]
    pub fn home_url(mut self, value: impl Into<String>) -> Self {
        self.home_url = Field::Value(value.into());
        self
    }
    /// Sets `weightInKilograms`: How heavy it is.
    #[must_use]
    #[inline]
    pub fn weight_in_kilograms(mut self, value: impl Into<Double>) -> Self {
        self.weight_in_kilograms = Field::Value(value.into());
        self
    }
    /// Sets `weightIn`: The unit of the scales.
    #[must_use]
    #[inline]
    pub fn weight_in(mut self, value: impl Into<String>) -> Self {
        self.weight_in = Field::Value(value.into());
        self
    }
    /// Sets `isCracked`: Whether it is broken.
    #[must_use]
    #[inline]
    pub fn is_cracked(mut self, value: bool) -> Self {
        self.is_cracked = Field::Value(value);
        self
    }
    /// Sets `cast`: When it was made.
    #[must_use]
    #[inline]
    pub fn cast(mut self, value: impl Into<GraphDateTime>) -> Self {
        self.cast = Field::Value(value.into());
        self
    }
    /// Sets `names`: What people call it.
    #[must_use]
    #[inline]
    pub fn names<I: Into<String>>(mut self, value: impl IntoIterator<Item = I>) -> Self {
        self.names = Field::Value(value.into_iter().map(Into::into).collect());
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
    /// Sets `type` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_type(self, value: Option<impl Into<String>>) -> Self {
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
    /// Sets `homeUrl` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_home_url(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.home_url(value),
            None => self,
        }
    }
    /// Clears `homeUrl`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_home_url(mut self) -> Self {
        self.home_url = Field::Null;
        self
    }
    /// Sets `weightInKilograms` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_weight_in_kilograms(self, value: Option<impl Into<Double>>) -> Self {
        match value {
            Some(value) => self.weight_in_kilograms(value),
            None => self,
        }
    }
    /// Clears `weightInKilograms`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_weight_in_kilograms(mut self) -> Self {
        self.weight_in_kilograms = Field::Null;
        self
    }
    /// Sets `weightIn` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_weight_in(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.weight_in(value),
            None => self,
        }
    }
    /// Clears `weightIn`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_weight_in(mut self) -> Self {
        self.weight_in = Field::Null;
        self
    }
    /// Sets `isCracked` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_is_cracked(self, value: Option<bool>) -> Self {
        match value {
            Some(value) => self.is_cracked(value),
            None => self,
        }
    }
    /// Clears `isCracked`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_is_cracked(mut self) -> Self {
        self.is_cracked = Field::Null;
        self
    }
    /// Sets `cast` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_cast(self, value: Option<impl Into<GraphDateTime>>) -> Self {
        match value {
            Some(value) => self.cast(value),
            None => self,
        }
    }
    /// Clears `cast`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_cast(mut self) -> Self {
        self.cast = Field::Null;
        self
    }
    /// Sets `names` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_names<I: Into<String>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.names(value),
            None => self,
        }
    }
    /// Empties `names`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_names(mut self) -> Self {
        self.names = Field::Value(Vec::new());
        self
    }
}
