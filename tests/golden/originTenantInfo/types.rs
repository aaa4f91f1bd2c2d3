// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(docsrs, doc(cfg(feature = "userAccountInformation")))]
/// The tenant in which an account was first created, and the identifier of the user there.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/origintenantinfo?view=graph-rest-beta>: docs commit 74c6a6f1; $metadata schema sync 2026-08-04 (69bb120).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginTenantInfo {
    /// Identifies the tenant in which the account was first created.
    ///
    /// `originTenantId`: `Edm.String`, declared by `originTenantInfo`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/origintenantinfo?view=graph-rest-beta>
    pub origin_tenant_id: Field<String>,
    /// Identifies the user in that tenant.
    ///
    /// `originUserId`: `Edm.String`, declared by `originTenantInfo`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/origintenantinfo?view=graph-rest-beta>
    pub origin_user_id: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for OriginTenantInfo {
    const NAME: &'static str = "originTenantInfo";
    const PROPERTIES: &'static [&'static str] = &["originTenantId", "originUserId"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.origin_tenant_id, "originTenantId", map),
            1usize => read_property(&mut self.origin_user_id, "originUserId", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for OriginTenantInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for OriginTenantInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.origin_tenant_id.is_absent() {
            map.serialize_entry("originTenantId", &self.origin_tenant_id)?;
        }
        if !self.origin_user_id.is_absent() {
            map.serialize_entry("originUserId", &self.origin_user_id)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl OriginTenantInfo {
    /// An empty `OriginTenantInfo`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `originTenantId`: Identifies the tenant in which the account was first created.
    #[must_use]
    #[inline]
    pub fn origin_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.origin_tenant_id = Field::Value(value.into());
        self
    }
    /// Sets `originUserId`: Identifies the user in that tenant.
    #[must_use]
    #[inline]
    pub fn origin_user_id(mut self, value: impl Into<String>) -> Self {
        self.origin_user_id = Field::Value(value.into());
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
impl OriginTenantInfo {
    /// Sets `originTenantId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_origin_tenant_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.origin_tenant_id(value),
            None => self,
        }
    }
    /// Clears `originTenantId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_origin_tenant_id(mut self) -> Self {
        self.origin_tenant_id = Field::Null;
        self
    }
    /// Sets `originUserId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_origin_user_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.origin_user_id(value),
            None => self,
        }
    }
    /// Clears `originUserId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_origin_user_id(mut self) -> Self {
        self.origin_user_id = Field::Null;
        self
    }
}
