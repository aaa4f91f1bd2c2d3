// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// The request body of `create-personAnnotation`: Adds a note to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// Settable properties: `allowedAudiences`, `detail`, `displayName`, `inference`, `source`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta>: docs commit 07597171, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Page without permission levels (docs commit 07597171): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Later copies of the page: `User.ReadWrite` for both kinds of account, `User.ReadWrite.All` as a higher permission for work or school accounts only, and no application permission. Documentation: Newest copies of the page: as before, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The later rows, without the permissions for agent identities, which an ordinary application does not need. This is the same reading as for personInterest.
/// - `allowedAudiences`: Documentation: Lists `unknownFutureValue` among the values that can be set. API guidelines: A service must reject a POST with the sentinel member with status 400. Reading taken: The value is listed, so it is not denied, but it is of no use, so it gets the warning `enum-sentinel`.
/// - Documentation: The request table does not have `isSearchable`, `sources` or `thumbnailUrl`. $metadata: Declares the three without any restriction on inserts. Reading taken: Only one source allows them, so each gets the warning `undocumented-property`, and its value is still checked. They are not part of the request model.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonAnnotation {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The text of the note and its markup language.
    ///
    /// `detail`: `microsoft.graph.itemBody`, declared by `personAnnotation`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>
    pub detail: Field<ItemBody>,
    /// The title of the note.
    ///
    /// `displayName`: `Edm.String`, declared by `personAnnotation`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created, but not changed by an update.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreatePersonAnnotation {
    const NAME: &'static str = "create-personAnnotation";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "detail",
        "displayName",
        "inference",
        "source",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.detail, "detail", map),
            2usize => read_property(&mut self.display_name, "displayName", map),
            3usize => read_property(&mut self.inference, "inference", map),
            4usize => read_property(&mut self.source, "source", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreatePersonAnnotation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreatePersonAnnotation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreatePersonAnnotation {
    /// An empty `CreatePersonAnnotation`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `allowedAudiences`: Who can see the values of this object. Send one audience; a response may name several.
    #[must_use]
    pub fn allowed_audiences(
        mut self,
        value: impl Into<Flags<AllowedAudiences>>,
    ) -> Self {
        self.allowed_audiences = Field::Value(value.into());
        self
    }
    /// Clears `allowedAudiences`: writes `null`.
    #[must_use]
    pub fn clear_allowed_audiences(mut self) -> Self {
        self.allowed_audiences = Field::Null;
        self
    }
    /// Sets `detail`: The text of the note and its markup language.
    #[must_use]
    pub fn detail(mut self, value: impl Into<ItemBody>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Clears `detail`: writes `null`.
    #[must_use]
    pub fn clear_detail(mut self) -> Self {
        self.detail = Field::Null;
        self
    }
    /// Sets `displayName`: The title of the note.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Clears `displayName`: writes `null`.
    #[must_use]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Field::Null;
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Clears `inference`: writes `null`.
    #[must_use]
    pub fn clear_inference(mut self) -> Self {
        self.inference = Field::Null;
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created, but not changed by an update.
    #[must_use]
    pub fn source(mut self, value: impl Into<PersonDataSource>) -> Self {
        self.source = Field::Value(value.into());
        self
    }
    /// Clears `source`: writes `null`.
    #[must_use]
    pub fn clear_source(mut self) -> Self {
        self.source = Field::Null;
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
/// Takes the settable properties of a `personAnnotation` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonAnnotation> for CreatePersonAnnotation {
    fn from(read: &PersonAnnotation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// The request body of `update-personAnnotation`: Changes a note in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// Settable properties: `allowedAudiences`, `detail`, `displayName`, `inference`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta>: docs commit 09455a65; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The page's permissions table (docs commit 09455a65): `User.Read` as the least permission for both kinds of account, `User.ReadWrite` among the higher ones, and no application permission. Documentation: The page that creates notes, and the update pages of personInterest and skillProficiency: `User.ReadWrite` as the least permission. Reading taken: The rows of the page that creates notes. That a permission to read would let a caller write is taken to be a copying mistake, because these are the rows of the pages that read notes. `User.ReadWrite` satisfies both pages.
/// - `allowedAudiences`: Documentation: Lists `unknownFutureValue` among the values that can be set. API guidelines: A service must treat the sentinel member in a PATCH as if the property were absent. Reading taken: The value is listed, so it is not denied. It gets the warning `enum-sentinel`, because the service would leave the stored value unchanged.
/// - `source`: Documentation: The request table of update does not have it; that of create does. The pages of personInterest differ in the same way. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. Every update page omits it, so the omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: The request table does not have `isSearchable`, `sources` or `thumbnailUrl`. $metadata: Declares the three without any restriction on updates. Reading taken: Only one source allows them, so each gets the warning `undocumented-property`, and its value is still checked. They are not part of the request model.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePersonAnnotation {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The text of the note and its markup language.
    ///
    /// `detail`: `microsoft.graph.itemBody`, declared by `personAnnotation`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>
    pub detail: Field<ItemBody>,
    /// The title of the note.
    ///
    /// `displayName`: `Edm.String`, declared by `personAnnotation`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdatePersonAnnotation {
    const NAME: &'static str = "update-personAnnotation";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "detail",
        "displayName",
        "inference",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.detail, "detail", map),
            2usize => read_property(&mut self.display_name, "displayName", map),
            3usize => read_property(&mut self.inference, "inference", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdatePersonAnnotation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdatePersonAnnotation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdatePersonAnnotation {
    /// An empty `UpdatePersonAnnotation`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `allowedAudiences`: Who can see the values of this object. Send one audience; a response may name several.
    #[must_use]
    pub fn allowed_audiences(
        mut self,
        value: impl Into<Flags<AllowedAudiences>>,
    ) -> Self {
        self.allowed_audiences = Field::Value(value.into());
        self
    }
    /// Clears `allowedAudiences`: writes `null`.
    #[must_use]
    pub fn clear_allowed_audiences(mut self) -> Self {
        self.allowed_audiences = Field::Null;
        self
    }
    /// Sets `detail`: The text of the note and its markup language.
    #[must_use]
    pub fn detail(mut self, value: impl Into<ItemBody>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Clears `detail`: writes `null`.
    #[must_use]
    pub fn clear_detail(mut self) -> Self {
        self.detail = Field::Null;
        self
    }
    /// Sets `displayName`: The title of the note.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Clears `displayName`: writes `null`.
    #[must_use]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = Field::Null;
        self
    }
    /// Sets `inference`: How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    #[must_use]
    pub fn inference(mut self, value: impl Into<InferenceData>) -> Self {
        self.inference = Field::Value(value.into());
        self
    }
    /// Clears `inference`: writes `null`.
    #[must_use]
    pub fn clear_inference(mut self) -> Self {
        self.inference = Field::Null;
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
/// Takes the settable properties of a `personAnnotation` that was read. Null becomes absent; `additional` is not copied.
impl From<&PersonAnnotation> for UpdatePersonAnnotation {
    fn from(read: &PersonAnnotation) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdatePersonAnnotation {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    pub fn changes(before: &PersonAnnotation, after: &PersonAnnotation) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            detail: after.detail.changed(&before.detail),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            ..Self::default()
        }
    }
}
