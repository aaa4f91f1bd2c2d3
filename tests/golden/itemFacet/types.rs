// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// What all profile objects, such as interests, skills and websites, have in common: who can see them, where their values came from, and who created and changed them and when.
///
/// Derived from `entity`; inherited properties are included.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>: docs commit 0636bafc; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `allowedAudiences`: Documentation: The resource page types it as `allowedAudiences`; the personInterest page and the request tables type it as String with a list of possible values. $metadata: Types it as the flags enum `allowedAudiences`. Reading taken: The enum: in a request the value is checked against its members, and anything else is denied as `enum-unknown`. Whether one value may name several members is a separate disagreement, in the file of the enum.
/// - Documentation: Neither request table lists `createdBy`, `createdDateTime`, `lastModifiedBy` or `lastModifiedDateTime`; the resource page does not call them read-only. $metadata: Declares the four without any annotation that marks them as computed, so generated clients write them like any other property. Reading taken: The service sets them, so a request body that has one of them is denied as `read-only-property`. The missing annotation does not make them writable: Graph annotates only part of its schema.
/// - `isSearchable`: Documentation: No page and no sample has it. $metadata: Declares it as Edm.Boolean. $metadata (USNat, USSec): Do not declare it. Observed response: A response published in 2025, of another type derived from this one, has it with the value false. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`, and its value is checked against the type that `$metadata` declares.
/// - `lastModifiedDateTime`: Documentation: Its row in the property table repeats the sentence of `createdDateTime`: the time at which the object was created. $metadata: Declares it and `createdDateTime` as separate properties, without descriptions. Reading taken: The time of the last change, which matches the name and the description of its counterpart `lastModifiedBy`. The sentence on the page is taken to be a copying mistake.
/// - `source`: Documentation: Types it as `personDataSource`, in which `type` is one string. $metadata: Types it as `personDataSources`, in which `type` is a collection of strings. $metadata (USNat, USSec): Type it as `personDataSource`, as the documentation does. Reading taken: One type under the documented name, which takes either form of `type`; the file of `personDataSource` says which form gets a warning.
/// - `sources`: Documentation: The itemFacet page lists it; the personInterest page, which repeats all other inherited properties, does not, and neither request table does. $metadata: Declares it on `itemFacet`, from which every derived type inherits it. $metadata (USNat, USSec): Declare neither the property nor the type of its items. Reading taken: Every derived type has it, and it is read and modelled. Because no request table lists it, a request that has it gets the warning `undocumented-property`, and its value is checked.
/// - `sources`: Documentation: The property table says collection, but the JSON representation on the same page shows a single object. Documentation: The article on people data sources (2026-06-08) shows an array of objects. $metadata: Declares a collection of `profileSourceAnnotation`. Reading taken: A collection, so a single object is denied as `wrong-type`. The JSON representation on the page only lists names and types; it is not a sample of real data.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemFacet {
    /// The identifier of the object, which is the last segment of its URL. The service assigns it when the object is created, and it never changes.
    ///
    /// `id`: `Edm.String`, declared by `entity`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta>
    pub id: Field<String>,
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The user, application or device that created the object. Set by the service.
    ///
    /// `createdBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_by: Field<IdentitySet>,
    /// When the object was created. Set by the service, usually with seven fraction digits.
    ///
    /// `createdDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_date_time: Field<GraphDateTime>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The user, application or device that last changed the object. Set by the service.
    ///
    /// `lastModifiedBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_by: Field<IdentitySet>,
    /// When the object was last changed or, if it never was, when it was created. Set by the service.
    ///
    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Read-only: only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_date_time: Field<GraphDateTime>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created; some types also let an update change it.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
    /// The sources of the values, each with the names of the properties that it supplied.
    ///
    /// `sources`: `Collection(microsoft.graph.profileSourceAnnotation)`, declared by `itemFacet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub sources: Field<Vec<ProfileSourceAnnotation>>,
    /// Whether searches can find the object. No documentation page describes it, so its effect is uncertain.
    ///
    /// `isSearchable`: `Edm.Boolean`, declared by `itemFacet`.
    ///
    /// In $metadata, but not on a documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub is_searchable: Field<bool>,
    /// Properties and annotations that this type does not declare, kept unchanged.
    pub additional: Map<String, Value>,
}
impl Object for ItemFacet {
    const NAME: &'static str = "itemFacet";
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "allowedAudiences",
        "createdBy",
        "createdDateTime",
        "inference",
        "lastModifiedBy",
        "lastModifiedDateTime",
        "source",
        "sources",
        "isSearchable",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.id, "id", map),
            1usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            2usize => read_property(&mut self.created_by, "createdBy", map),
            3usize => read_property(&mut self.created_date_time, "createdDateTime", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.last_modified_by, "lastModifiedBy", map),
            6usize => {
                read_property(
                    &mut self.last_modified_date_time,
                    "lastModifiedDateTime",
                    map,
                )
            }
            7usize => read_property(&mut self.source, "source", map),
            8usize => read_property(&mut self.sources, "sources", map),
            9usize => read_property(&mut self.is_searchable, "isSearchable", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl<'de> Deserialize<'de> for ItemFacet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Serialize for ItemFacet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
        }
        if !self.created_by.is_absent() {
            map.serialize_entry("createdBy", &self.created_by)?;
        }
        if !self.created_date_time.is_absent() {
            map.serialize_entry("createdDateTime", &self.created_date_time)?;
        }
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.last_modified_by.is_absent() {
            map.serialize_entry("lastModifiedBy", &self.last_modified_by)?;
        }
        if !self.last_modified_date_time.is_absent() {
            map.serialize_entry("lastModifiedDateTime", &self.last_modified_date_time)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.sources.is_absent() {
            map.serialize_entry("sources", &self.sources)?;
        }
        if !self.is_searchable.is_absent() {
            map.serialize_entry("isSearchable", &self.is_searchable)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl ItemFacet {
    /// An empty `ItemFacet`.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
