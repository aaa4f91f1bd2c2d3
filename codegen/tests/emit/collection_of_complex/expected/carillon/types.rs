// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// Many bells, and smaller carillons.
///
/// Transcribed on 2026-11-23 from <https://example.com/carillon>: first.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Carillon {
    /// Its own bells.
    ///
    /// `bells`: `Collection(microsoft.graph.bell)`, declared by `carillon`.
    ///
    /// Source: <https://example.com/carillon>
    pub bells: Field<Vec<Bell>>,
    /// The largest one.
    ///
    /// `largest`: `microsoft.graph.bell`, declared by `carillon`.
    ///
    /// Source: <https://example.com/carillon>
    pub largest: Field<Bell>,
    /// The smaller ones.
    ///
    /// `carillons`: `Collection(microsoft.graph.carillon)`, declared by `carillon`.
    ///
    /// Source: <https://example.com/carillon>
    pub carillons: Field<Vec<Carillon>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for Carillon {
    const NAME: &'static str = "carillon";
    const PROPERTIES: &'static [&'static str] = &["bells", "largest", "carillons"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.bells, "bells", map),
            1usize => read_property(&mut self.largest, "largest", map),
            2usize => read_property(&mut self.carillons, "carillons", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for Carillon {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for Carillon {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.bells.is_absent() {
            map.serialize_entry("bells", &self.bells)?;
        }
        if !self.largest.is_absent() {
            map.serialize_entry("largest", &self.largest)?;
        }
        if !self.carillons.is_absent() {
            map.serialize_entry("carillons", &self.carillons)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl Carillon {
    /// An empty `Carillon`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `bells`: Its own bells.
    #[must_use]
    #[inline]
    pub fn bells<I: Into<Bell>>(mut self, value: impl IntoIterator<Item = I>) -> Self {
        self.bells = Field::Value(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `largest`: The largest one.
    #[must_use]
    #[inline]
    pub fn largest(mut self, value: impl Into<Bell>) -> Self {
        self.largest = Field::Value(value.into());
        self
    }
    /// Sets `carillons`: The smaller ones.
    #[must_use]
    #[inline]
    pub fn carillons<I: Into<Carillon>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.carillons = Field::Value(value.into_iter().map(Into::into).collect());
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
impl Carillon {
    /// Sets `bells` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_bells<I: Into<Bell>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.bells(value),
            None => self,
        }
    }
    /// Empties `bells`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_bells(mut self) -> Self {
        self.bells = Field::Value(Vec::new());
        self
    }
    /// Sets `largest` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_largest(self, value: Option<impl Into<Bell>>) -> Self {
        match value {
            Some(value) => self.largest(value),
            None => self,
        }
    }
    /// Clears `largest`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_largest(mut self) -> Self {
        self.largest = Field::Null;
        self
    }
    /// Sets `carillons` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_carillons<I: Into<Carillon>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.carillons(value),
            None => self,
        }
    }
    /// Empties `carillons`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_carillons(mut self) -> Self {
        self.carillons = Field::Value(Vec::new());
        self
    }
}
