// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// How confident an application is in values that it inferred about the user, and whether the user has verified them.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta>: docs commit 47806c9f; $metadata schema sync 2026-08-04 (69bb120).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InferenceData {
    /// How confident the application is that the inferred values are accurate. Graph documents neither a range nor a unit, and its own sample has 1024.
    ///
    /// `confidenceScore`: `Edm.Double`, declared by `inferenceData`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta>
    pub confidence_score: Field<Double>,
    /// The user's verdict on the inferred values: true if they are accurate, false if they are not.
    ///
    /// `userHasVerifiedAccuracy`: `Edm.Boolean`, declared by `inferenceData`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta>
    pub user_has_verified_accuracy: Field<bool>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for InferenceData {
    const NAME: &'static str = "inferenceData";
    const PROPERTIES: &'static [&'static str] = &[
        "confidenceScore",
        "userHasVerifiedAccuracy",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.confidence_score, "confidenceScore", map),
            1usize => {
                read_property(
                    &mut self.user_has_verified_accuracy,
                    "userHasVerifiedAccuracy",
                    map,
                )
            }
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for InferenceData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for InferenceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.confidence_score.is_absent() {
            map.serialize_entry("confidenceScore", &self.confidence_score)?;
        }
        if !self.user_has_verified_accuracy.is_absent() {
            map.serialize_entry(
                "userHasVerifiedAccuracy",
                &self.user_has_verified_accuracy,
            )?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl InferenceData {
    /// An empty `InferenceData`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `confidenceScore`: How confident the application is that the inferred values are accurate. Graph documents neither a range nor a unit, and its own sample has 1024.
    #[must_use]
    #[inline]
    pub fn confidence_score(mut self, value: impl Into<Double>) -> Self {
        self.confidence_score = Field::Value(value.into());
        self
    }
    /// Sets `userHasVerifiedAccuracy`: The user's verdict on the inferred values: true if they are accurate, false if they are not.
    #[must_use]
    #[inline]
    pub fn user_has_verified_accuracy(mut self, value: bool) -> Self {
        self.user_has_verified_accuracy = Field::Value(value);
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
impl InferenceData {
    /// Sets `confidenceScore` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_confidence_score(self, value: Option<impl Into<Double>>) -> Self {
        match value {
            Some(value) => self.confidence_score(value),
            None => self,
        }
    }
    /// Clears `confidenceScore`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_confidence_score(mut self) -> Self {
        self.confidence_score = Field::Null;
        self
    }
    /// Sets `userHasVerifiedAccuracy` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_user_has_verified_accuracy(self, value: Option<bool>) -> Self {
        match value {
            Some(value) => self.user_has_verified_accuracy(value),
            None => self,
        }
    }
    /// Clears `userHasVerifiedAccuracy`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_user_has_verified_accuracy(mut self) -> Self {
        self.user_has_verified_accuracy = Field::Null;
        self
    }
}
