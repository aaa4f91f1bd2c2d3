// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "projectParticipation", feature = "workPosition")))
)]
/// Someone to whom a user has a relationship, such as a manager, a colleague or a sponsor.
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta>: newest copy of the page, later than docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `relationship`: Documentation: Types it as String with a list of sixteen possible values. $metadata: Types it as the enum `personRelationship`, with the same sixteen names. Reading taken: The enum: in a request the value is checked against its members, and anything else is denied as `enum-unknown`.
/// - `userId`: Documentation: Lists it; the change log dates it to 2023-11-09. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists. A cloud that does not have it leaves it out of responses.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedPerson {
    /// The name of the person as people read it.
    ///
    /// `displayName`: `Edm.String`, declared by `relatedPerson`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// What the person is to the user.
    ///
    /// `relationship`: `microsoft.graph.personRelationship`, declared by `relatedPerson`.
    ///
    /// Values: `manager`, `colleague`, `directReport`, `dotLineReport`, `assistant`, `dotLineManager`, `alternateContact`, `friend`, `spouse`, `sibling`, `child`, `parent`, `sponsor`, `emergencyContact`, `other`, `unknownFutureValue`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta>
    pub relationship: Field<Open<PersonRelationship>>,
    /// Identifies the person, by the id of the directory object or by the id of a personal account (CID).
    ///
    /// `userId`: `Edm.String`, declared by `relatedPerson`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta>
    pub user_id: Field<String>,
    /// The email address of the person, or another reference to the person inside the organization.
    ///
    /// `userPrincipalName`: `Edm.String`, declared by `relatedPerson`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta>
    pub user_principal_name: Field<String>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for RelatedPerson {
    const NAME: &'static str = "relatedPerson";
    const PROPERTIES: &'static [&'static str] = &[
        "displayName",
        "relationship",
        "userId",
        "userPrincipalName",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.display_name, "displayName", map),
            1usize => read_property(&mut self.relationship, "relationship", map),
            2usize => read_property(&mut self.user_id, "userId", map),
            3usize => {
                read_property(&mut self.user_principal_name, "userPrincipalName", map)
            }
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for RelatedPerson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for RelatedPerson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.relationship.is_absent() {
            map.serialize_entry("relationship", &self.relationship)?;
        }
        if !self.user_id.is_absent() {
            map.serialize_entry("userId", &self.user_id)?;
        }
        if !self.user_principal_name.is_absent() {
            map.serialize_entry("userPrincipalName", &self.user_principal_name)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl RelatedPerson {
    /// An empty `RelatedPerson`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `displayName`: The name of the person as people read it.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Field::Value(value.into());
        self
    }
    /// Sets `relationship`: What the person is to the user.
    #[must_use]
    #[inline]
    pub fn relationship(mut self, value: impl Into<Open<PersonRelationship>>) -> Self {
        self.relationship = Field::Value(value.into());
        self
    }
    /// Sets `userId`: Identifies the person, by the id of the directory object or by the id of a personal account (CID).
    #[must_use]
    #[inline]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Field::Value(value.into());
        self
    }
    /// Sets `userPrincipalName`: The email address of the person, or another reference to the person inside the organization.
    #[must_use]
    #[inline]
    pub fn user_principal_name(mut self, value: impl Into<String>) -> Self {
        self.user_principal_name = Field::Value(value.into());
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
impl RelatedPerson {
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
    /// Sets `relationship` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_relationship(
        self,
        value: Option<impl Into<Open<PersonRelationship>>>,
    ) -> Self {
        match value {
            Some(value) => self.relationship(value),
            None => self,
        }
    }
    /// Clears `relationship`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_relationship(mut self) -> Self {
        self.relationship = Field::Null;
        self
    }
    /// Sets `userId` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_user_id(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.user_id(value),
            None => self,
        }
    }
    /// Clears `userId`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_user_id(mut self) -> Self {
        self.user_id = Field::Null;
        self
    }
    /// Sets `userPrincipalName` if there is a value; `None` changes nothing.
    #[must_use]
    #[inline]
    pub fn maybe_user_principal_name(self, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.user_principal_name(value),
            None => self,
        }
    }
    /// Clears `userPrincipalName`: writes `null`.
    #[must_use]
    #[inline]
    pub fn clear_user_principal_name(mut self) -> Self {
        self.user_principal_name = Field::Null;
        self
    }
}
