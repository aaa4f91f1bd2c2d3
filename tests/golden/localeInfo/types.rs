// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "userAccountInformation")))]
/// A language, usually with the region in which it is used.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LocaleInfo {
    /// The tag of the locale, made of a language and a region, for example `en-us`.
    ///
    /// `locale`: `Edm.String`, declared by `localeInfo`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta>
    pub locale: Field<String>,
    /// The name of the locale in words, in the user's language.
    ///
    /// `displayName`: `Edm.String`, declared by `localeInfo`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/localeinfo?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for LocaleInfo {
    const NAME: &'static str = "localeInfo";
    const PROPERTIES: &'static [&'static str] = &["locale", "displayName"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.locale, "locale", map),
            1usize => read_property(&mut self.display_name, "displayName", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for LocaleInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for LocaleInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.locale.is_absent() {
            map.serialize_entry("locale", &self.locale)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl LocaleInfo {
    /// An empty `LocaleInfo`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `locale`: The tag of the locale, made of a language and a region, for example `en-us`.
    #[must_use]
    #[inline]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Field::Value(value.into());
        self
    }
    /// Sets `displayName`: The name of the locale in words, in the user's language.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
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
impl LocaleInfo {
    /// Sets `locale` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_locale(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.locale(value),
            None => self,
        }
    }
    /// Clears `locale`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_locale(mut self) -> Self {
        self.locale = Field::Null;
        self
    }
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
}
