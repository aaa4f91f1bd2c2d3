// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "webAccount")))]
/// A service on the web at which a user has an account.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/serviceinformation?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `webUrl`: Documentation: Calls it the address of the service, shows an https address, and gives no grammar. $metadata: Declares Edm.String, which takes any text. Reading taken: As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceInformation {
    /// The name of the service, for example `GitHub`.
    ///
    /// `name`: `Edm.String`, declared by `serviceInformation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/serviceinformation?view=graph-rest-beta>
    pub name: Field<String>,
    /// A link to the service. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `serviceInformation`.
    ///
    /// An absolute link.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/serviceinformation?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for ServiceInformation {
    const NAME: &'static str = "serviceInformation";
    const PROPERTIES: &'static [&'static str] = &["name", "webUrl"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.name, "name", map),
            1usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for ServiceInformation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for ServiceInformation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl ServiceInformation {
    /// An empty `ServiceInformation`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`: The name of the service, for example `GitHub`.
    #[must_use]
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Field::Value(value.into());
        self
    }
    /// Sets `webUrl`: A link to the service. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    #[inline]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
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
impl ServiceInformation {
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
    /// Sets `webUrl` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_web_url(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.web_url(value),
            None => self,
        }
    }
    /// Clears `webUrl`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_web_url(mut self) -> Self {
        self.web_url = Field::Null;
        self
    }
}
