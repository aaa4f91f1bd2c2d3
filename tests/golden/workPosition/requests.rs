// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// The request body of `create-workPosition`: Adds a position to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// Settable properties: `allowedAudiences`, `categories`, `colleagues`, `detail`, `inference`, `isCurrent`, `manager`, `source`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-post-positions?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The sample response has the placeholder `datetime-value` instead of the date in `detail.startMonthYear`. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkPosition {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The categories that the user filed the position under. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// The colleagues of the user in the position.
    ///
    /// `colleagues`: `Collection(microsoft.graph.relatedPerson)`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub colleagues: Field<Vec<RelatedPerson>>,
    /// The title, the company, the dates and the other facts of the position.
    ///
    /// `detail`: `microsoft.graph.positionDetail`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub detail: Field<PositionDetail>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// Whether the user holds the position now.
    ///
    /// `isCurrent`: `Edm.Boolean`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub is_current: Field<bool>,
    /// The manager of the user in the position.
    ///
    /// `manager`: `microsoft.graph.relatedPerson`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub manager: Field<RelatedPerson>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for CreateWorkPosition {
    const NAME: &'static str = "create-workPosition";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "colleagues",
        "detail",
        "inference",
        "isCurrent",
        "manager",
        "source",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => read_property(&mut self.colleagues, "colleagues", map),
            3usize => read_property(&mut self.detail, "detail", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.is_current, "isCurrent", map),
            6usize => read_property(&mut self.manager, "manager", map),
            7usize => read_property(&mut self.source, "source", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for CreateWorkPosition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for CreateWorkPosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.categories.is_absent() {
            map.serialize_entry("categories", &self.categories)?;
        }
        if !self.colleagues.is_absent() {
            map.serialize_entry("colleagues", &self.colleagues)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.is_current.is_absent() {
            map.serialize_entry("isCurrent", &self.is_current)?;
        }
        if !self.manager.is_absent() {
            map.serialize_entry("manager", &self.manager)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl CreateWorkPosition {
    /// An empty `CreateWorkPosition`.
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
    /// Sets `categories`: The categories that the user filed the position under. They are free text; Graph has no fixed list.
    #[must_use]
    pub fn categories<I: Into<String>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `categories`: writes `[]`.
    #[must_use]
    pub fn clear_categories(mut self) -> Self {
        self.categories = Field::Value(Vec::new());
        self
    }
    /// Sets `colleagues`: The colleagues of the user in the position.
    #[must_use]
    pub fn colleagues<I: Into<RelatedPerson>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.colleagues = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `colleagues`: writes `[]`.
    #[must_use]
    pub fn clear_colleagues(mut self) -> Self {
        self.colleagues = Field::Value(Vec::new());
        self
    }
    /// Sets `detail`: The title, the company, the dates and the other facts of the position.
    #[must_use]
    pub fn detail(mut self, value: impl Into<PositionDetail>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Clears `detail`: writes `null`.
    #[must_use]
    pub fn clear_detail(mut self) -> Self {
        self.detail = Field::Null;
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
    /// Sets `isCurrent`: Whether the user holds the position now.
    #[must_use]
    pub fn is_current(mut self, value: bool) -> Self {
        self.is_current = Field::Value(value);
        self
    }
    /// Clears `isCurrent`: writes `null`.
    #[must_use]
    pub fn clear_is_current(mut self) -> Self {
        self.is_current = Field::Null;
        self
    }
    /// Sets `manager`: The manager of the user in the position.
    #[must_use]
    pub fn manager(mut self, value: impl Into<RelatedPerson>) -> Self {
        self.manager = Field::Value(value.into());
        self
    }
    /// Clears `manager`: writes `null`.
    #[must_use]
    pub fn clear_manager(mut self) -> Self {
        self.manager = Field::Null;
        self
    }
    /// Sets `source`: The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
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
/// Takes the settable properties of a `workPosition` that was read. Null becomes absent; `additional` is not copied.
impl From<&WorkPosition> for CreateWorkPosition {
    fn from(read: &WorkPosition) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            colleagues: read.colleagues.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            is_current: read.is_current.null_to_absent(),
            manager: read.manager.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// The request body of `update-workPosition`: Changes a position in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `detail` and `manager`; null clears a value, and a collection is replaced as a whole.
///
/// Settable properties: `allowedAudiences`, `categories`, `colleagues`, `detail`, `inference`, `isCurrent`, `manager`.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/workposition-update?view=graph-rest-beta>: docs commits db3ad729 and 072ff7b7, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: The sample response has the placeholder `datetime-value` instead of the date in `detail.startMonthYear`. $metadata: Declares Edm.Date, which is a date such as `2020-07-06`. Reading taken: The example has a date instead. The placeholder is denied as `date-format`.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkPosition {
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The categories that the user filed the position under. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// The colleagues of the user in the position.
    ///
    /// `colleagues`: `Collection(microsoft.graph.relatedPerson)`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub colleagues: Field<Vec<RelatedPerson>>,
    /// The title, the company, the dates and the other facts of the position.
    ///
    /// `detail`: `microsoft.graph.positionDetail`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub detail: Field<PositionDetail>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// Whether the user holds the position now.
    ///
    /// `isCurrent`: `Edm.Boolean`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub is_current: Field<bool>,
    /// The manager of the user in the position.
    ///
    /// `manager`: `microsoft.graph.relatedPerson`, declared by `workPosition`.
    ///
    /// Settable by `create-workPosition` and `update-workPosition`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta>
    pub manager: Field<RelatedPerson>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for UpdateWorkPosition {
    const NAME: &'static str = "update-workPosition";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "colleagues",
        "detail",
        "inference",
        "isCurrent",
        "manager",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => read_property(&mut self.colleagues, "colleagues", map),
            3usize => read_property(&mut self.detail, "detail", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.is_current, "isCurrent", map),
            6usize => read_property(&mut self.manager, "manager", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for UpdateWorkPosition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for UpdateWorkPosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.categories.is_absent() {
            map.serialize_entry("categories", &self.categories)?;
        }
        if !self.colleagues.is_absent() {
            map.serialize_entry("colleagues", &self.colleagues)?;
        }
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.is_current.is_absent() {
            map.serialize_entry("isCurrent", &self.is_current)?;
        }
        if !self.manager.is_absent() {
            map.serialize_entry("manager", &self.manager)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl UpdateWorkPosition {
    /// An empty `UpdateWorkPosition`.
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
    /// Sets `categories`: The categories that the user filed the position under. They are free text; Graph has no fixed list.
    #[must_use]
    pub fn categories<I: Into<String>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.categories = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `categories`: writes `[]`.
    #[must_use]
    pub fn clear_categories(mut self) -> Self {
        self.categories = Field::Value(Vec::new());
        self
    }
    /// Sets `colleagues`: The colleagues of the user in the position.
    #[must_use]
    pub fn colleagues<I: Into<RelatedPerson>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.colleagues = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `colleagues`: writes `[]`.
    #[must_use]
    pub fn clear_colleagues(mut self) -> Self {
        self.colleagues = Field::Value(Vec::new());
        self
    }
    /// Sets `detail`: The title, the company, the dates and the other facts of the position.
    #[must_use]
    pub fn detail(mut self, value: impl Into<PositionDetail>) -> Self {
        self.detail = Field::Value(value.into());
        self
    }
    /// Clears `detail`: writes `null`.
    #[must_use]
    pub fn clear_detail(mut self) -> Self {
        self.detail = Field::Null;
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
    /// Sets `isCurrent`: Whether the user holds the position now.
    #[must_use]
    pub fn is_current(mut self, value: bool) -> Self {
        self.is_current = Field::Value(value);
        self
    }
    /// Clears `isCurrent`: writes `null`.
    #[must_use]
    pub fn clear_is_current(mut self) -> Self {
        self.is_current = Field::Null;
        self
    }
    /// Sets `manager`: The manager of the user in the position.
    #[must_use]
    pub fn manager(mut self, value: impl Into<RelatedPerson>) -> Self {
        self.manager = Field::Value(value.into());
        self
    }
    /// Clears `manager`: writes `null`.
    #[must_use]
    pub fn clear_manager(mut self) -> Self {
        self.manager = Field::Null;
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
/// Takes the settable properties of a `workPosition` that was read. Null becomes absent; `additional` is not copied.
impl From<&WorkPosition> for UpdateWorkPosition {
    fn from(read: &WorkPosition) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            colleagues: read.colleagues.clone().null_to_absent(),
            detail: read.detail.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            is_current: read.is_current.null_to_absent(),
            manager: read.manager.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateWorkPosition {
    /// The update that turns `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is not changed. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    pub fn changes(before: &WorkPosition, after: &WorkPosition) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            categories: after.categories.changed_collection(&before.categories),
            colleagues: after.colleagues.changed_collection(&before.colleagues),
            detail: after.detail.changed(&before.detail),
            inference: after.inference.changed(&before.inference),
            is_current: after.is_current.changed(&before.is_current),
            manager: after.manager.changed(&before.manager),
            ..Self::default()
        }
    }
}
