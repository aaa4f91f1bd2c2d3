// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "personAnnotation")))]
/// A text and its markup language. Messages and events use this type too.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta>: docs commit 5abf6045; $metadata schema sync 2026-08-04 (69bb120).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemBody {
    /// The text itself.
    ///
    /// `content`: `Edm.String`, declared by `itemBody`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta>
    pub content: Field<String>,
    /// The markup language of the text.
    ///
    /// `contentType`: `microsoft.graph.bodyType`, declared by `itemBody`.
    ///
    /// Values: `text`, `html`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta>
    pub content_type: Field<Open<BodyType>>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for ItemBody {
    const NAME: &'static str = "itemBody";
    const PROPERTIES: &'static [&'static str] = &["content", "contentType"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.content, "content", map),
            1usize => read_property(&mut self.content_type, "contentType", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for ItemBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for ItemBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.content.is_absent() {
            map.serialize_entry("content", &self.content)?;
        }
        if !self.content_type.is_absent() {
            map.serialize_entry("contentType", &self.content_type)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl ItemBody {
    /// An empty `ItemBody`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `content`: The text itself.
    #[must_use]
    #[inline]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Field::Value(value.into());
        self
    }
    /// Sets `contentType`: The markup language of the text.
    #[must_use]
    #[inline]
    pub fn content_type(mut self, value: impl Into<Open<BodyType>>) -> Self {
        self.content_type = Field::Value(value.into());
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
impl ItemBody {
    /// Sets `content` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_content(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.content(value),
            None => self,
        }
    }
    /// Clears `content`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_content(mut self) -> Self {
        self.content = Field::Null;
        self
    }
    /// Sets `contentType` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_content_type(self, value: Option<impl Into<Open<BodyType>>>) -> Self {
        match value {
            Some(value) => self.content_type(value),
            None => self,
        }
    }
    /// Clears `contentType`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_content_type(mut self) -> Self {
        self.content_type = Field::Null;
        self
    }
}
