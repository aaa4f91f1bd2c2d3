// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// When a bell rings.
///
/// Transcribed on 2026-11-23 from <https://example.com/plan>: first.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Plan {
    /// The days on which it rings.
    ///
    /// `days`: `microsoft.graph.weekday`, declared by `plan`.
    ///
    /// Values: `none`, `monday`, `tuesday`, `unknownFutureValue`.
    ///
    /// Source: <https://example.com/plan>
    pub days: Field<Flags<Weekday>>,
    /// The days on which it does not.
    ///
    /// `restDays`: `Collection(microsoft.graph.weekday)`, declared by `plan`.
    ///
    /// Values: `none`, `monday`, `tuesday`, `unknownFutureValue`.
    ///
    /// Source: <https://example.com/plan>
    pub rest_days: Field<Vec<Flags<Weekday>>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for Plan {
    const NAME: &'static str = "plan";
    const PROPERTIES: &'static [&'static str] = &["days", "restDays"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.days, "days", map),
            1usize => read_property(&mut self.rest_days, "restDays", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for Plan {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for Plan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.days.is_absent() {
            map.serialize_entry("days", &self.days)?;
        }
        if !self.rest_days.is_absent() {
            map.serialize_entry("restDays", &self.rest_days)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl Plan {
    /// An empty `Plan`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `days`: The days on which it rings.
    #[must_use]
    #[inline]
    pub fn days(mut self, value: impl Into<Flags<Weekday>>) -> Self {
        self.days = Field::Value(value.into());
        self
    }
    /// Sets `restDays`: The days on which it does not.
    #[must_use]
    #[inline]
    pub fn rest_days<I: Into<Flags<Weekday>>>(
        mut self,
        value: impl IntoIterator<Item = I>,
    ) -> Self {
        self.rest_days = Field::Value(value.into_iter().map(Into::into).collect());
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
impl Plan {
    /// Sets `days` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_days(self, value: Option<impl Into<Flags<Weekday>>>) -> Self {
        match value {
            Some(value) => self.days(value),
            None => self,
        }
    }
    /// Clears `days`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_days(mut self) -> Self {
        self.days = Field::Null;
        self
    }
    /// Sets `restDays` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_rest_days<I: Into<Flags<Weekday>>>(
        self,
        value: Option<impl IntoIterator<Item = I>>,
    ) -> Self {
        match value {
            Some(value) => self.rest_days(value),
            None => self,
        }
    }
    /// Empties `restDays`: writes `[]`.
    #[must_use]
    #[inline]
    pub fn clear_rest_days(mut self) -> Self {
        self.rest_days = Field::Value(Vec::new());
        self
    }
}
