// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use std::marker::PhantomData;
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use crate::value::{Object, ObjectVisitor, read_property, write_additional};
use crate::model::enums::AllowedAudiences;
use crate::model::enums::BodyType;
use crate::model::enums::CollaborationTag;
use crate::model::enums::SkillProficiencyLevel;
use crate::value::Double;
use crate::value::Field;
use crate::value::Flags;
use crate::value::GraphDateTime;
use crate::value::OneOrMany;
use crate::value::Open;
/// One actor, such as a user, an application or a device. The type is open, so responses may have further properties.
///
/// An open type: further properties are right, and are kept in `additional`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta>: docs commit 957e1c17; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The property table also has `tenantId`; the JSON representation adds `thumbnails`. $metadata: Declares `displayName` and `id` only, and marks the type as open. Reading taken: The two declared properties are modelled. The others are allowed on an open type and are read as additional properties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// The display name of the actor. It may be missing or out of date.
    ///
    /// `displayName`: `Edm.String`, declared by `identity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// The identifier of the actor. Graph omits it or sends null if there is none.
    ///
    /// `id`: `Edm.String`, declared by `identity`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta>
    pub id: Field<String>,
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for Identity {
    const NAME: &'static str = "identity";
    const PROPERTIES: &'static [&'static str] = &["displayName", "id"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.display_name, "displayName", map),
            1usize => read_property(&mut self.id, "id", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for Identity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for Identity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl Identity {
    /// `Identity` without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `displayName`: The display name of the actor. It may be missing or out of date.
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
    /// Sets `id`: The identifier of the actor. Graph omits it or sends null if there is none.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Field::Value(value.into());
        self
    }
    /// Clears `id`: writes `null`.
    #[must_use]
    pub fn clear_id(mut self) -> Self {
        self.id = Field::Null;
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
/// Who did something: a user, an application, a device, or several of them. The type is open, so responses may have further kinds of identity.
///
/// An open type: further properties are right, and are kept in `additional`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta>: docs commit 01764d53; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The property table also has `conversation`, `conversationIdentityType` and `phone`; the JSON representation adds `applicationInstance`, `encrypted` and `guest`. $metadata: Declares `application`, `device` and `user` only, and marks the type as open. Reading taken: The three declared properties are modelled. The others are allowed on an open type and are read as additional properties.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentitySet {
    /// The application that acted, or null if none did.
    ///
    /// `application`: `microsoft.graph.identity`, declared by `identitySet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta>
    pub application: Field<Identity>,
    /// The device that acted, or null if none did.
    ///
    /// `device`: `microsoft.graph.identity`, declared by `identitySet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta>
    pub device: Field<Identity>,
    /// The user who acted, or null if none did.
    ///
    /// `user`: `microsoft.graph.identity`, declared by `identitySet`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta>
    pub user: Field<Identity>,
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for IdentitySet {
    const NAME: &'static str = "identitySet";
    const PROPERTIES: &'static [&'static str] = &["application", "device", "user"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.application, "application", map),
            1usize => read_property(&mut self.device, "device", map),
            2usize => read_property(&mut self.user, "user", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for IdentitySet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.application.is_absent() {
            map.serialize_entry("application", &self.application)?;
        }
        if !self.device.is_absent() {
            map.serialize_entry("device", &self.device)?;
        }
        if !self.user.is_absent() {
            map.serialize_entry("user", &self.user)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for IdentitySet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl IdentitySet {
    /// `IdentitySet` without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `application`: The application that acted, or null if none did.
    #[must_use]
    pub fn application(mut self, value: impl Into<Identity>) -> Self {
        self.application = Field::Value(value.into());
        self
    }
    /// Clears `application`: writes `null`.
    #[must_use]
    pub fn clear_application(mut self) -> Self {
        self.application = Field::Null;
        self
    }
    /// Sets `device`: The device that acted, or null if none did.
    #[must_use]
    pub fn device(mut self, value: impl Into<Identity>) -> Self {
        self.device = Field::Value(value.into());
        self
    }
    /// Clears `device`: writes `null`.
    #[must_use]
    pub fn clear_device(mut self) -> Self {
        self.device = Field::Null;
        self
    }
    /// Sets `user`: The user who acted, or null if none did.
    #[must_use]
    pub fn user(mut self, value: impl Into<Identity>) -> Self {
        self.user = Field::Value(value.into());
        self
    }
    /// Clears `user`: writes `null`.
    #[must_use]
    pub fn clear_user(mut self) -> Self {
        self.user = Field::Null;
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
    /// Properties and annotations that this type does not declare, kept as they were read.
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
impl<'de> Deserialize<'de> for InferenceData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl InferenceData {
    /// `InferenceData` without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `confidenceScore`: How confident the application is that the inferred values are accurate. Graph documents neither a range nor a unit, and its own sample has 1024.
    #[must_use]
    pub fn confidence_score(mut self, value: impl Into<Double>) -> Self {
        self.confidence_score = Field::Value(value.into());
        self
    }
    /// Clears `confidenceScore`: writes `null`.
    #[must_use]
    pub fn clear_confidence_score(mut self) -> Self {
        self.confidence_score = Field::Null;
        self
    }
    /// Sets `userHasVerifiedAccuracy`: The user's verdict on the inferred values: true if they are accurate, false if they are not.
    #[must_use]
    pub fn user_has_verified_accuracy(mut self, value: bool) -> Self {
        self.user_has_verified_accuracy = Field::Value(value);
        self
    }
    /// Clears `userHasVerifiedAccuracy`: writes `null`.
    #[must_use]
    pub fn clear_user_has_verified_accuracy(mut self) -> Self {
        self.user_has_verified_accuracy = Field::Null;
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
/// A text and its markup language. Messages and events use this type too.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta>: docs commit 5abf6045; $metadata of USNat of August 2026 (f54f11b6), the global one not compared.
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
    /// Properties and annotations that this type does not declare, kept as they were read.
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
impl<'de> Deserialize<'de> for ItemBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl ItemBody {
    /// `ItemBody` without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `content`: The text itself.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Field::Value(value.into());
        self
    }
    /// Clears `content`: writes `null`.
    #[must_use]
    pub fn clear_content(mut self) -> Self {
        self.content = Field::Null;
        self
    }
    /// Sets `contentType`: The markup language of the text.
    #[must_use]
    pub fn content_type(mut self, value: impl Into<Open<BodyType>>) -> Self {
        self.content_type = Field::Value(value.into());
        self
    }
    /// Clears `contentType`: writes `null`.
    #[must_use]
    pub fn clear_content_type(mut self) -> Self {
        self.content_type = Field::Null;
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
/// What all profile objects, such as interests, skills and websites, have in common: who can see them, where their values came from, and who created and changed them and when.
///
/// Derived from `entity`, whose properties stand here too.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>: docs commit 0636bafc; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `allowedAudiences`: Documentation: The resource page types it as `allowedAudiences`; the personInterest page and the request tables type it as String with a list of possible values. $metadata: Types it as the flags enum `allowedAudiences`. Reading taken: The enum: in a request the value is checked against its members, and anything else is denied as `enum-unknown`. Whether one value may name several members is a separate disagreement, in the file of the enum.
/// - Documentation: Neither request table lists `createdBy`, `createdDateTime`, `lastModifiedBy` or `lastModifiedDateTime`; the resource page does not call them read-only. $metadata: Declares the four without any annotation that marks them as computed, so generated clients write them like any other property. Reading taken: The service sets them, so a request body that has one of them is denied as `read-only-property`. The missing annotation does not make them writable: Graph annotates only part of its schema.
/// - `isSearchable`: Documentation: No page and no sample has it. $metadata: Declares it as Edm.Boolean. $metadata (USNat, USSec): Do not declare it. Observed answer: A response published in 2025, of another type derived from this one, has it with the value false. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`, and its value is checked against the type that `$metadata` declares.
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
    /// Only the service sets it.
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
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_by: Field<IdentitySet>,
    /// When the object was created. Set by the service, usually with seven fraction digits.
    ///
    /// `createdDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
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
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_by: Field<IdentitySet>,
    /// When the object was last changed or, if it never was, when it was created. Set by the service.
    ///
    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_date_time: Field<GraphDateTime>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created, but not changed by an update.
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
    /// In $metadata, on no documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub is_searchable: Field<bool>,
    /// Properties and annotations that this type does not declare, kept as they were read.
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
impl<'de> Deserialize<'de> for ItemFacet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
/// A note in a user's profile that the user has written about themselves.
///
/// Derived from `itemFacet`, whose properties stand here too.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>: docs commit 26d9e557; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `thumbnailUrl`: Documentation: No page and no sample has it. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value must be a string or null; no format is checked.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonAnnotation {
    /// The identifier of the object, which is the last segment of its URL. The service assigns it when the object is created, and it never changes.
    ///
    /// `id`: `Edm.String`, declared by `entity`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta>
    pub id: Field<String>,
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
    /// The user, application or device that created the object. Set by the service.
    ///
    /// `createdBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_by: Field<IdentitySet>,
    /// When the object was created. Set by the service, usually with seven fraction digits.
    ///
    /// `createdDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_date_time: Field<GraphDateTime>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnnotation` and `update-personAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The user, application or device that last changed the object. Set by the service.
    ///
    /// `lastModifiedBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_by: Field<IdentitySet>,
    /// When the object was last changed or, if it never was, when it was created. Set by the service.
    ///
    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_date_time: Field<GraphDateTime>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created, but not changed by an update.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personAnnotation`.
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
    /// In $metadata, on no documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub is_searchable: Field<bool>,
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
    /// The URL of a small picture for the note, judging by the name. No documentation page describes it.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `personAnnotation`.
    ///
    /// In $metadata, on no documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for PersonAnnotation {
    const NAME: &'static str = "personAnnotation";
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
        "detail",
        "displayName",
        "thumbnailUrl",
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
            10usize => read_property(&mut self.detail, "detail", map),
            11usize => read_property(&mut self.display_name, "displayName", map),
            12usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for PersonAnnotation {
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
        if !self.detail.is_absent() {
            map.serialize_entry("detail", &self.detail)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.thumbnail_url.is_absent() {
            map.serialize_entry("thumbnailUrl", &self.thumbnail_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for PersonAnnotation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
/// The kind of service that values of a profile were synchronized from.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta>: docs commit fe98b848; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The itemFacet page types `source` as `personDataSource`, which has a page; no page for `personDataSources` was found. $metadata: Declares both complex types: `source` has `personDataSources`, and only `sources` of the type person has `personDataSource`. $metadata (USNat, USSec): Type `source` as `personDataSource`. Reading taken: The documented name, because people look it up under that. An `@odata.type` inside `source` may have either name; any other is denied as `type-annotation`.
/// - `type`: Documentation: The resource page has one string. Documentation: The article on people data sources (2026-06-08) shows an array of strings inside `source`. $metadata: Declares a collection of strings on `personDataSources`. $metadata (USNat, USSec): Declare one string on `personDataSource`. Observed answer: A response published in 2025, of another type derived from `itemFacet`, has an array of two strings. Reading taken: Both forms are read, and written back as they came. In a request the collection is accepted and the single string gets the warning `disputed-shape`; null is accepted, as for any single value.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonDataSource {
    /// The kinds of source, for example `AAD`, `UPA` or `user`. Send a collection of strings, which is what the service declares; the documented single string is read as well.
    ///
    /// `type`: `Edm.String`, declared by `personDataSource`.
    ///
    /// Read as a single string or as a collection, and written back as read.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta>
    pub type_: Field<OneOrMany>,
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for PersonDataSource {
    const NAME: &'static str = "personDataSource";
    const PROPERTIES: &'static [&'static str] = &["type"];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.type_, "type", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for PersonDataSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.type_.is_absent() {
            map.serialize_entry("type", &self.type_)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for PersonDataSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl PersonDataSource {
    /// `PersonDataSource` without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `type`: The kinds of source, for example `AAD`, `UPA` or `user`. Send a collection of strings, which is what the service declares; the documented single string is read as well.
    #[must_use]
    pub fn type_(mut self, value: impl Into<OneOrMany>) -> Self {
        self.type_ = Field::Value(value.into());
        self
    }
    /// Clears `type`: writes `null`.
    #[must_use]
    pub fn clear_type(mut self) -> Self {
        self.type_ = Field::Null;
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
/// An interest in a user's profile, such as a sport, a club or a subject.
///
/// Derived from `itemFacet`, whose properties stand here too.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>: docs commit a4e0eb20; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `categories`: Documentation: Calls it a collection of strings and shows strings only. $metadata: Omits the `Nullable` facet, which on a collection is about the items, so null items are neither allowed nor forbidden. OData: Allows a null item if the items are nullable; if the facet is missing, a client cannot assume either. Reading taken: A null item in any collection of strings or objects is denied as `null-item`, because no source says that it is allowed.
/// - `collaborationTags`: Documentation: The sample responses of create and update have null instead of the collection. $metadata: Omits the `Nullable` facet, which on a collection would be about the items anyway. OData: A collection is never null; without items it is an empty array. Observed answer: A response of the sibling type skillProficiency, reported in 2020, has an empty array. Reading taken: Null is read, in this and every other collection. In a request it gets the warning `null-collection`, with the hint to send `[]`.
/// - `thumbnailUrl`: Documentation: No page and no sample has it. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value must be a string or null; no format is checked.
/// - `webUrl`: Documentation: Calls it a link to a web page or a resource, shows an https link, and gives no grammar. $metadata: Declares Edm.String, which allows any text. Reading taken: Text that is not an absolute link cannot be what the documentation describes, so it is denied as `link-shape`. Because the resource may be something other than a web page, a scheme other than http and https only gets the warning `link-scheme`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonInterest {
    /// The identifier of the object, which is the last segment of its URL. The service assigns it when the object is created, and it never changes.
    ///
    /// `id`: `Edm.String`, declared by `entity`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta>
    pub id: Field<String>,
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-personInterest` and `update-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The user, application or device that created the object. Set by the service.
    ///
    /// `createdBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_by: Field<IdentitySet>,
    /// When the object was created. Set by the service, usually with seven fraction digits.
    ///
    /// `createdDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_date_time: Field<GraphDateTime>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personInterest` and `update-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The user, application or device that last changed the object. Set by the service.
    ///
    /// `lastModifiedBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_by: Field<IdentitySet>,
    /// When the object was last changed or, if it never was, when it was created. Set by the service.
    ///
    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_date_time: Field<GraphDateTime>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created, but not changed by an update.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personInterest`.
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
    /// In $metadata, on no documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub is_searchable: Field<bool>,
    /// The categories of the interest, for example `Sports` or `personal`. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `personInterest`.
    ///
    /// Settable by `create-personInterest` and `update-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// How the user wants to work with others on the interest, for example mentor them or learn from them.
    ///
    /// `collaborationTags`: `Collection(Edm.String)`, declared by `personInterest`.
    ///
    /// Values: `askMeAbout`, `ableToMentor`, `wantsToLearn`, `wantsToImprove`.
    ///
    /// Settable by `create-personInterest` and `update-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>
    pub collaboration_tags: Field<Vec<Open<CollaborationTag>>>,
    /// A free-text description of the interest.
    ///
    /// `description`: `Edm.String`, declared by `personInterest`.
    ///
    /// Settable by `create-personInterest` and `update-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>
    pub description: Field<String>,
    /// The display name of the interest, for example the name of a club.
    ///
    /// `displayName`: `Edm.String`, declared by `personInterest`.
    ///
    /// Settable by `create-personInterest` and `update-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// A link to a web page or another resource about the interest. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `personInterest`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-personInterest` and `update-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// The URL of a small picture of the interest, judging by the name. No documentation page describes it.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `personInterest`.
    ///
    /// In $metadata, on no documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for PersonInterest {
    const NAME: &'static str = "personInterest";
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
        "categories",
        "collaborationTags",
        "description",
        "displayName",
        "webUrl",
        "thumbnailUrl",
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
            10usize => read_property(&mut self.categories, "categories", map),
            11usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            12usize => read_property(&mut self.description, "description", map),
            13usize => read_property(&mut self.display_name, "displayName", map),
            14usize => read_property(&mut self.web_url, "webUrl", map),
            15usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for PersonInterest {
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
        if !self.categories.is_absent() {
            map.serialize_entry("categories", &self.categories)?;
        }
        if !self.collaboration_tags.is_absent() {
            map.serialize_entry("collaborationTags", &self.collaboration_tags)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        if !self.thumbnail_url.is_absent() {
            map.serialize_entry("thumbnailUrl", &self.thumbnail_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for PersonInterest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
/// A source of the values of a profile object, such as Microsoft Entra ID or the user's own edits, with the properties that it supplied.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>: docs commit 52101841; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Has a page for the type. $metadata: Declares the complex type. $metadata (USNat, USSec): Do not declare it. Reading taken: The type exists. Clouds that do not have it do not return `sources`.
/// - `id`: Documentation: Both the resource page and the article on people data sources (2026-06-08) have `id`; neither has `sourceId`. $metadata: Declares `sourceId`, not `id`. Observed answer: A response published in 2025 has `sourceId`. Reading taken: Both names are read, as separate properties. In a request `sourceId` is accepted and `id` gets the warning `disputed-shape`.
/// - `sourceId`: Documentation: Does not have it on this type, and calls the same identifier `id`. $metadata: Declares it as Edm.String. Reading taken: Another name for `id`, kept as a separate property so that reading and writing back loses nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileSourceAnnotation {
    /// The identifier of the source, under its documented name. Built-in sources have a GUID that the page lists; a connector may use another form.
    ///
    /// `id`: `Edm.String`, declared by `profileSourceAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>
    pub id: Field<String>,
    /// Whether this is the source of every property that no other source lists by name.
    ///
    /// `isDefaultSource`: `Edm.Boolean`, declared by `profileSourceAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>
    pub is_default_source: Field<bool>,
    /// The names of the properties that this source supplied, with a path such as `detail/role` for nested ones.
    ///
    /// `properties`: `Collection(Edm.String)`, declared by `profileSourceAnnotation`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>
    pub properties: Field<Vec<String>>,
    /// The identifier of the source, under the name that `$metadata` declares and that has been seen in responses.
    ///
    /// `sourceId`: `Edm.String`, declared by `profileSourceAnnotation`.
    ///
    /// In $metadata, on no documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta>
    pub source_id: Field<String>,
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for ProfileSourceAnnotation {
    const NAME: &'static str = "profileSourceAnnotation";
    const PROPERTIES: &'static [&'static str] = &[
        "id",
        "isDefaultSource",
        "properties",
        "sourceId",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.id, "id", map),
            1usize => read_property(&mut self.is_default_source, "isDefaultSource", map),
            2usize => read_property(&mut self.properties, "properties", map),
            3usize => read_property(&mut self.source_id, "sourceId", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for ProfileSourceAnnotation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.is_default_source.is_absent() {
            map.serialize_entry("isDefaultSource", &self.is_default_source)?;
        }
        if !self.properties.is_absent() {
            map.serialize_entry("properties", &self.properties)?;
        }
        if !self.source_id.is_absent() {
            map.serialize_entry("sourceId", &self.source_id)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for ProfileSourceAnnotation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl ProfileSourceAnnotation {
    /// `ProfileSourceAnnotation` without any property.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`: The identifier of the source, under its documented name. Built-in sources have a GUID that the page lists; a connector may use another form.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Field::Value(value.into());
        self
    }
    /// Clears `id`: writes `null`.
    #[must_use]
    pub fn clear_id(mut self) -> Self {
        self.id = Field::Null;
        self
    }
    /// Sets `isDefaultSource`: Whether this is the source of every property that no other source lists by name.
    #[must_use]
    pub fn is_default_source(mut self, value: bool) -> Self {
        self.is_default_source = Field::Value(value);
        self
    }
    /// Clears `isDefaultSource`: writes `null`.
    #[must_use]
    pub fn clear_is_default_source(mut self) -> Self {
        self.is_default_source = Field::Null;
        self
    }
    /// Sets `properties`: The names of the properties that this source supplied, with a path such as `detail/role` for nested ones.
    #[must_use]
    pub fn properties<I: Into<String>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.properties = Field::Value(items.into_iter().map(Into::into).collect());
        self
    }
    /// Empties `properties`: writes `[]`.
    #[must_use]
    pub fn clear_properties(mut self) -> Self {
        self.properties = Field::Value(Vec::new());
        self
    }
    /// Sets `sourceId`: The identifier of the source, under the name that `$metadata` declares and that has been seen in responses.
    #[must_use]
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Field::Value(value.into());
        self
    }
    /// Clears `sourceId`: writes `null`.
    #[must_use]
    pub fn clear_source_id(mut self) -> Self {
        self.source_id = Field::Null;
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
/// A skill in a user's profile, such as a language, a tool or a craft, and how well the user has mastered it.
///
/// Derived from `itemFacet`, whose properties stand here too.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>: docs commit 3bd18aec; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - `collaborationTags`: Documentation: An early revision of the page (docs commit 11717815) does not list it; later ones do. $metadata: Declares it as a collection of strings. Reading taken: It exists, with the same values and rules as on personInterest.
/// - `thumbnailUrl`: Documentation: No page and no sample has it. $metadata: Declares it as Edm.String. $metadata (USNat, USSec): Do not declare it. Reading taken: It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value must be a string or null; no format is checked.
/// - `webUrl`: Documentation: Calls it a link to an information source, without a grammar. $metadata: Declares Edm.String, which allows any text. Reading taken: As on personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SkillProficiency {
    /// The identifier of the object, which is the last segment of its URL. The service assigns it when the object is created, and it never changes.
    ///
    /// `id`: `Edm.String`, declared by `entity`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta>
    pub id: Field<String>,
    /// Who can see the values of this object. Send one audience; a response may name several.
    ///
    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`, declared by `itemFacet`.
    ///
    /// Values: `me`, `family`, `contacts`, `groupMembers`, `organization`, `federatedOrganizations`, `everyone`, `unknownFutureValue`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub allowed_audiences: Field<Flags<AllowedAudiences>>,
    /// The user, application or device that created the object. Set by the service.
    ///
    /// `createdBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_by: Field<IdentitySet>,
    /// When the object was created. Set by the service, usually with seven fraction digits.
    ///
    /// `createdDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub created_date_time: Field<GraphDateTime>,
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The user, application or device that last changed the object. Set by the service.
    ///
    /// `lastModifiedBy`: `microsoft.graph.identitySet`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_by: Field<IdentitySet>,
    /// When the object was last changed or, if it never was, when it was created. Set by the service.
    ///
    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, declared by `itemFacet`.
    ///
    /// Only the service sets it.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub last_modified_date_time: Field<GraphDateTime>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created, but not changed by an update.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-skillProficiency`.
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
    /// In $metadata, on no documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub is_searchable: Field<bool>,
    /// The categories of the skill, for example `professional` or `hobby`. They are free text; Graph has no fixed list.
    ///
    /// `categories`: `Collection(Edm.String)`, declared by `skillProficiency`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub categories: Field<Vec<String>>,
    /// How the user wants to work with others on the skill, for example mentor them or learn from them.
    ///
    /// `collaborationTags`: `Collection(Edm.String)`, declared by `skillProficiency`.
    ///
    /// Values: `askMeAbout`, `ableToMentor`, `wantsToLearn`, `wantsToImprove`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub collaboration_tags: Field<Vec<Open<CollaborationTag>>>,
    /// The display name of the skill.
    ///
    /// `displayName`: `Edm.String`, declared by `skillProficiency`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub display_name: Field<String>,
    /// How well the user has mastered the skill.
    ///
    /// `proficiency`: `microsoft.graph.skillProficiencyLevel`, declared by `skillProficiency`.
    ///
    /// Values: `elementary`, `limitedWorking`, `generalProfessional`, `advancedProfessional`, `expert`, `unknownFutureValue`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub proficiency: Field<Open<SkillProficiencyLevel>>,
    /// A link to a source of information about the skill. It must be absolute, and it should begin with `https:` or `http:`.
    ///
    /// `webUrl`: `Edm.String`, declared by `skillProficiency`.
    ///
    /// An absolute link.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub web_url: Field<String>,
    /// The URL of a small picture of the skill, judging by the name. No documentation page describes it.
    ///
    /// `thumbnailUrl`: `Edm.String`, declared by `skillProficiency`.
    ///
    /// In $metadata, on no documentation page.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta>
    pub thumbnail_url: Field<String>,
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for SkillProficiency {
    const NAME: &'static str = "skillProficiency";
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
        "categories",
        "collaborationTags",
        "displayName",
        "proficiency",
        "webUrl",
        "thumbnailUrl",
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
            10usize => read_property(&mut self.categories, "categories", map),
            11usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            12usize => read_property(&mut self.display_name, "displayName", map),
            13usize => read_property(&mut self.proficiency, "proficiency", map),
            14usize => read_property(&mut self.web_url, "webUrl", map),
            15usize => read_property(&mut self.thumbnail_url, "thumbnailUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for SkillProficiency {
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
        if !self.categories.is_absent() {
            map.serialize_entry("categories", &self.categories)?;
        }
        if !self.collaboration_tags.is_absent() {
            map.serialize_entry("collaborationTags", &self.collaboration_tags)?;
        }
        if !self.display_name.is_absent() {
            map.serialize_entry("displayName", &self.display_name)?;
        }
        if !self.proficiency.is_absent() {
            map.serialize_entry("proficiency", &self.proficiency)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        if !self.thumbnail_url.is_absent() {
            map.serialize_entry("thumbnailUrl", &self.thumbnail_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for SkillProficiency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
