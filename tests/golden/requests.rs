// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use std::marker::PhantomData;
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use crate::value::{Object, ObjectVisitor, read_property, write_additional};
use crate::model::enums::AllowedAudiences;
use crate::model::enums::CollaborationTag;
use crate::model::enums::SkillProficiencyLevel;
use crate::model::types::InferenceData;
use crate::model::types::ItemBody;
use crate::model::types::PersonDataSource;
use crate::value::Field;
use crate::value::Flags;
use crate::value::Open;
/// The request body of `create-personAnnotation`: Adds a note to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// Settable are `allowedAudiences`, `detail`, `displayName`, `inference`, `source`.
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
    /// Properties and annotations that this type does not declare, kept as they were read.
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
impl<'de> Deserialize<'de> for CreatePersonAnnotation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl CreatePersonAnnotation {
    /// `CreatePersonAnnotation` without any property.
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
/// The settable properties of `personAnnotation` as it was read; null becomes absent, and `additional` stays behind.
impl From<&crate::model::types::PersonAnnotation> for CreatePersonAnnotation {
    fn from(read: &crate::model::types::PersonAnnotation) -> Self {
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
/// The request body of `create-personInterest`: Adds an interest to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// Settable are `allowedAudiences`, `categories`, `collaborationTags`, `description`, `displayName`, `inference`, `source`, `webUrl`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta>: page revision later than docs commit 69bc95f6 (no application permission, one higher delegated permission); $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Page of 2020 to 2021 (docs commit 69bc95f6): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Generated permissions table (docs commit 2c095ade): the same, split into `User.ReadWrite` as the least and `User.ReadWrite.All` as a higher permission. Documentation: Later page: no application permission, and no higher permission for personal accounts. Documentation: Newest copies of the page: as before, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed answer: A call with an application permission, reported in 2020, got the error code ErrorAccessDeniedForRole. Reading taken: The later page, without the permissions for agent identities. Every newer copy has the same rows too, and the observed error agrees with them. The agent permissions are an addition that an ordinary application does not need.
/// - `allowedAudiences`: Documentation: Lists `unknownFutureValue` among the values that can be set. API guidelines: A service must reject a POST with the sentinel member with status 400. Reading taken: The value is listed, so it is not denied, but it is of no use, so it gets the warning `enum-sentinel`.
/// - Documentation: The request table does not have `isSearchable`, `sources` or `thumbnailUrl`. $metadata: Declares the three without any restriction on inserts. Reading taken: Only one source allows them, so each gets the warning `undocumented-property`, and its value is still checked. They are not part of the request model.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePersonInterest {
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
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personInterest` and `update-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
    /// The kind of service that the values were synchronized from. It can be set when the object is created, but not changed by an update.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
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
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for CreatePersonInterest {
    const NAME: &'static str = "create-personInterest";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "description",
        "displayName",
        "inference",
        "source",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            3usize => read_property(&mut self.description, "description", map),
            4usize => read_property(&mut self.display_name, "displayName", map),
            5usize => read_property(&mut self.inference, "inference", map),
            6usize => read_property(&mut self.source, "source", map),
            7usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for CreatePersonInterest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for CreatePersonInterest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl CreatePersonInterest {
    /// `CreatePersonInterest` without any property.
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
    /// Sets `categories`: The categories of the interest, for example `Sports` or `personal`. They are free text; Graph has no fixed list.
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
    /// Sets `collaborationTags`: How the user wants to work with others on the interest, for example mentor them or learn from them.
    #[must_use]
    pub fn collaboration_tags<I: Into<Open<CollaborationTag>>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.collaboration_tags = Field::Value(
            items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Empties `collaborationTags`: writes `[]`.
    #[must_use]
    pub fn clear_collaboration_tags(mut self) -> Self {
        self.collaboration_tags = Field::Value(Vec::new());
        self
    }
    /// Sets `description`: A free-text description of the interest.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Clears `description`: writes `null`.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = Field::Null;
        self
    }
    /// Sets `displayName`: The display name of the interest, for example the name of a club.
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
    /// Sets `webUrl`: A link to a web page or another resource about the interest. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
        self
    }
    /// Clears `webUrl`: writes `null`.
    #[must_use]
    pub fn clear_web_url(mut self) -> Self {
        self.web_url = Field::Null;
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
/// The settable properties of `personInterest` as it was read; null becomes absent, and `additional` stays behind.
impl From<&crate::model::types::PersonInterest> for CreatePersonInterest {
    fn from(read: &crate::model::types::PersonInterest) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// The request body of `create-skillProficiency`: Adds a skill to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// Settable are `allowedAudiences`, `categories`, `collaborationTags`, `displayName`, `inference`, `proficiency`, `source`, `webUrl`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta>: docs commit 31217c08, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Page of 2020 to 2021 (docs commit 31217c08): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Later copies of the page: `User.ReadWrite` for both kinds of account, `User.ReadWrite.All` as a higher permission for work or school accounts only, and no application permission. Documentation: Newest copies of the page: as before, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The later rows, without the permissions for agent identities, which an ordinary application does not need. This is the same reading as for personInterest.
/// - `allowedAudiences`: Documentation: Lists `unknownFutureValue` among the values that can be set. API guidelines: A service must reject a POST with the sentinel member with status 400. Reading taken: The value is listed, so it is not denied, but it is of no use, so it gets the warning `enum-sentinel`.
/// - `proficiency`: Documentation: Lists `unknownFutureValue` among the values that can be set. API guidelines: A service must reject a POST with the sentinel member with status 400. Reading taken: The value is listed, so it is not denied, but it is of no use, so it gets the warning `enum-sentinel`.
/// - Documentation: The request table does not have `isSearchable`, `sources` or `thumbnailUrl`. $metadata: Declares the three without any restriction on inserts. Reading taken: Only one source allows them, so each gets the warning `undocumented-property`, and its value is still checked. They are not part of the request model.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSkillProficiency {
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
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
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
    /// The kind of service that the values were synchronized from. It can be set when the object is created, but not changed by an update.
    ///
    /// `source`: `microsoft.graph.personDataSource`, declared by `itemFacet`.
    ///
    /// Settable by `create-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub source: Field<PersonDataSource>,
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
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for CreateSkillProficiency {
    const NAME: &'static str = "create-skillProficiency";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "displayName",
        "inference",
        "proficiency",
        "source",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            3usize => read_property(&mut self.display_name, "displayName", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.proficiency, "proficiency", map),
            6usize => read_property(&mut self.source, "source", map),
            7usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for CreateSkillProficiency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.proficiency.is_absent() {
            map.serialize_entry("proficiency", &self.proficiency)?;
        }
        if !self.source.is_absent() {
            map.serialize_entry("source", &self.source)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for CreateSkillProficiency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl CreateSkillProficiency {
    /// `CreateSkillProficiency` without any property.
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
    /// Sets `categories`: The categories of the skill, for example `professional` or `hobby`. They are free text; Graph has no fixed list.
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
    /// Sets `collaborationTags`: How the user wants to work with others on the skill, for example mentor them or learn from them.
    #[must_use]
    pub fn collaboration_tags<I: Into<Open<CollaborationTag>>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.collaboration_tags = Field::Value(
            items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Empties `collaborationTags`: writes `[]`.
    #[must_use]
    pub fn clear_collaboration_tags(mut self) -> Self {
        self.collaboration_tags = Field::Value(Vec::new());
        self
    }
    /// Sets `displayName`: The display name of the skill.
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
    /// Sets `proficiency`: How well the user has mastered the skill.
    #[must_use]
    pub fn proficiency(mut self, value: impl Into<Open<SkillProficiencyLevel>>) -> Self {
        self.proficiency = Field::Value(value.into());
        self
    }
    /// Clears `proficiency`: writes `null`.
    #[must_use]
    pub fn clear_proficiency(mut self) -> Self {
        self.proficiency = Field::Null;
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
    /// Sets `webUrl`: A link to a source of information about the skill. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
        self
    }
    /// Clears `webUrl`: writes `null`.
    #[must_use]
    pub fn clear_web_url(mut self) -> Self {
        self.web_url = Field::Null;
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
/// The settable properties of `skillProficiency` as it was read; null becomes absent, and `additional` stays behind.
impl From<&crate::model::types::SkillProficiency> for CreateSkillProficiency {
    fn from(read: &crate::model::types::SkillProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            proficiency: read.proficiency.clone().null_to_absent(),
            source: read.source.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
/// The request body of `update-personAnnotation`: Changes a note in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// Settable are `allowedAudiences`, `detail`, `displayName`, `inference`.
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
    /// Properties and annotations that this type does not declare, kept as they were read.
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
impl<'de> Deserialize<'de> for UpdatePersonAnnotation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl UpdatePersonAnnotation {
    /// `UpdatePersonAnnotation` without any property.
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
/// The settable properties of `personAnnotation` as it was read; null becomes absent, and `additional` stays behind.
impl From<&crate::model::types::PersonAnnotation> for UpdatePersonAnnotation {
    fn from(read: &crate::model::types::PersonAnnotation) -> Self {
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
    /// What must be sent to turn `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is left alone. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    pub fn changes(
        before: &crate::model::types::PersonAnnotation,
        after: &crate::model::types::PersonAnnotation,
    ) -> Self {
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
/// The request body of `update-personInterest`: Changes an interest in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.
///
/// Settable are `allowedAudiences`, `categories`, `collaborationTags`, `description`, `displayName`, `inference`, `webUrl`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta>: docs commit 33735607, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Page of 2020 to 2021 (docs commit 33735607): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Generated permissions table (docs commit c9bbab2c): the same, split into `User.ReadWrite` as the least and `User.ReadWrite.All` as a higher permission. Documentation: Newest copy of the page: no application permission, no higher permission for personal accounts, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The rows of the newest copy, without the permissions for agent identities, which an ordinary application does not need. They are the same as for create, which has had the same table in every revision seen.
/// - `allowedAudiences`: Documentation: Lists `unknownFutureValue` among the values that can be set. API guidelines: A service must treat the sentinel member in a PATCH as if the property were absent. Reading taken: The value is listed, so it is not denied. It gets the warning `enum-sentinel`, because the service would leave the stored value unchanged.
/// - `source`: Documentation: The request table of update does not have it; that of create does. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The two tables differ only in this row, so the omission is taken as intended; the missing annotation does not make it writable.
/// - Documentation: The request table does not have `isSearchable`, `sources` or `thumbnailUrl`. $metadata: Declares the three without any restriction on updates. Reading taken: Only one source allows them, so each gets the warning `undocumented-property`, and its value is still checked. They are not part of the request model.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePersonInterest {
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
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-personInterest` and `update-personInterest`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
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
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for UpdatePersonInterest {
    const NAME: &'static str = "update-personInterest";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "description",
        "displayName",
        "inference",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            3usize => read_property(&mut self.description, "description", map),
            4usize => read_property(&mut self.display_name, "displayName", map),
            5usize => read_property(&mut self.inference, "inference", map),
            6usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for UpdatePersonInterest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for UpdatePersonInterest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl UpdatePersonInterest {
    /// `UpdatePersonInterest` without any property.
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
    /// Sets `categories`: The categories of the interest, for example `Sports` or `personal`. They are free text; Graph has no fixed list.
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
    /// Sets `collaborationTags`: How the user wants to work with others on the interest, for example mentor them or learn from them.
    #[must_use]
    pub fn collaboration_tags<I: Into<Open<CollaborationTag>>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.collaboration_tags = Field::Value(
            items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Empties `collaborationTags`: writes `[]`.
    #[must_use]
    pub fn clear_collaboration_tags(mut self) -> Self {
        self.collaboration_tags = Field::Value(Vec::new());
        self
    }
    /// Sets `description`: A free-text description of the interest.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Field::Value(value.into());
        self
    }
    /// Clears `description`: writes `null`.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = Field::Null;
        self
    }
    /// Sets `displayName`: The display name of the interest, for example the name of a club.
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
    /// Sets `webUrl`: A link to a web page or another resource about the interest. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
        self
    }
    /// Clears `webUrl`: writes `null`.
    #[must_use]
    pub fn clear_web_url(mut self) -> Self {
        self.web_url = Field::Null;
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
/// The settable properties of `personInterest` as it was read; null becomes absent, and `additional` stays behind.
impl From<&crate::model::types::PersonInterest> for UpdatePersonInterest {
    fn from(read: &crate::model::types::PersonInterest) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            description: read.description.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdatePersonInterest {
    /// What must be sent to turn `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is left alone. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    pub fn changes(
        before: &crate::model::types::PersonInterest,
        after: &crate::model::types::PersonInterest,
    ) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            categories: after.categories.changed_collection(&before.categories),
            collaboration_tags: after
                .collaboration_tags
                .changed_collection(&before.collaboration_tags),
            description: after.description.changed(&before.description),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            web_url: after.web_url.changed(&before.web_url),
            ..Self::default()
        }
    }
}
/// The request body of `update-skillProficiency`: Changes a skill in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.
///
/// Settable are `allowedAudiences`, `categories`, `collaborationTags`, `displayName`, `inference`, `proficiency`, `webUrl`.
///
/// Transcribed on 2026-11-23 from <https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta>: docs commit 02b4cba0, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Page without permission levels (docs commit 02b4cba0): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Later copies of the page: `User.ReadWrite` for both kinds of account, `User.ReadWrite.All` as a higher permission for work or school accounts only, and no application permission. Documentation: Newest copies of the page: as before, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The later rows, without the permissions for agent identities, which an ordinary application does not need. This is the same reading as for personInterest.
/// - `allowedAudiences`: Documentation: Lists `unknownFutureValue` among the values that can be set. API guidelines: A service must treat the sentinel member in a PATCH as if the property were absent. Reading taken: The value is listed, so it is not denied. It gets the warning `enum-sentinel`, because the service would leave the stored value unchanged.
/// - `proficiency`: Documentation: Lists `unknownFutureValue` among the values that can be set. API guidelines: A service must treat the sentinel member in a PATCH as if the property were absent. Reading taken: The value is listed, so it is not denied. It gets the warning `enum-sentinel`, because the service would leave the stored value unchanged.
/// - `source`: Documentation: The request table of update does not have it; that of create does. The pages of personInterest differ in the same way. $metadata: Declares it without any restriction on updates. Reading taken: The source is fixed when the object is created, so an update that has it is denied as `not-settable`. Every update page omits it, so the omission is taken as intended; the missing annotation does not make it writable.
/// - `webUrl`: Documentation: The request table of update does not have it. Documentation: The request table of create has it, and so does that of update personInterest. $metadata: Declares it without any restriction on updates. Reading taken: It can be set. The table lists every other property that the type itself declares, so the omission is taken to be an oversight, and a wrong link must be fixable. It is the only name in the list above that the page's table does not have.
/// - Documentation: The request table does not have `isSearchable`, `sources` or `thumbnailUrl`. $metadata: Declares the three without any restriction on updates. Reading taken: Only one source allows them, so each gets the warning `undocumented-property`, and its value is still checked. They are not part of the request model.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSkillProficiency {
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
    /// How confident the application is in values that it inferred. It is null if the user stated the values and nothing was inferred.
    ///
    /// `inference`: `microsoft.graph.inferenceData`, declared by `itemFacet`.
    ///
    /// Settable by `create-skillProficiency` and `update-skillProficiency`.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta>
    pub inference: Field<InferenceData>,
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
    /// Properties and annotations that this type does not declare, kept as they were read.
    pub additional: Map<String, Value>,
}
impl Object for UpdateSkillProficiency {
    const NAME: &'static str = "update-skillProficiency";
    const PROPERTIES: &'static [&'static str] = &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "displayName",
        "inference",
        "proficiency",
        "webUrl",
    ];
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        property: usize,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match property {
            0usize => read_property(&mut self.allowed_audiences, "allowedAudiences", map),
            1usize => read_property(&mut self.categories, "categories", map),
            2usize => {
                read_property(&mut self.collaboration_tags, "collaborationTags", map)
            }
            3usize => read_property(&mut self.display_name, "displayName", map),
            4usize => read_property(&mut self.inference, "inference", map),
            5usize => read_property(&mut self.proficiency, "proficiency", map),
            6usize => read_property(&mut self.web_url, "webUrl", map),
            _ => Ok(()),
        }
    }
    fn additional(&mut self) -> &mut Map<String, Value> {
        &mut self.additional
    }
}
impl Serialize for UpdateSkillProficiency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.allowed_audiences.is_absent() {
            map.serialize_entry("allowedAudiences", &self.allowed_audiences)?;
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
        if !self.inference.is_absent() {
            map.serialize_entry("inference", &self.inference)?;
        }
        if !self.proficiency.is_absent() {
            map.serialize_entry("proficiency", &self.proficiency)?;
        }
        if !self.web_url.is_absent() {
            map.serialize_entry("webUrl", &self.web_url)?;
        }
        write_additional(&mut map, &self.additional, Self::PROPERTIES)?;
        map.end()
    }
}
impl<'de> Deserialize<'de> for UpdateSkillProficiency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor(PhantomData))
    }
}
impl UpdateSkillProficiency {
    /// `UpdateSkillProficiency` without any property.
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
    /// Sets `categories`: The categories of the skill, for example `professional` or `hobby`. They are free text; Graph has no fixed list.
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
    /// Sets `collaborationTags`: How the user wants to work with others on the skill, for example mentor them or learn from them.
    #[must_use]
    pub fn collaboration_tags<I: Into<Open<CollaborationTag>>>(
        mut self,
        items: impl IntoIterator<Item = I>,
    ) -> Self {
        self.collaboration_tags = Field::Value(
            items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Empties `collaborationTags`: writes `[]`.
    #[must_use]
    pub fn clear_collaboration_tags(mut self) -> Self {
        self.collaboration_tags = Field::Value(Vec::new());
        self
    }
    /// Sets `displayName`: The display name of the skill.
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
    /// Sets `proficiency`: How well the user has mastered the skill.
    #[must_use]
    pub fn proficiency(mut self, value: impl Into<Open<SkillProficiencyLevel>>) -> Self {
        self.proficiency = Field::Value(value.into());
        self
    }
    /// Clears `proficiency`: writes `null`.
    #[must_use]
    pub fn clear_proficiency(mut self) -> Self {
        self.proficiency = Field::Null;
        self
    }
    /// Sets `webUrl`: A link to a source of information about the skill. It must be absolute, and it should begin with `https:` or `http:`.
    #[must_use]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Field::Value(value.into());
        self
    }
    /// Clears `webUrl`: writes `null`.
    #[must_use]
    pub fn clear_web_url(mut self) -> Self {
        self.web_url = Field::Null;
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
/// The settable properties of `skillProficiency` as it was read; null becomes absent, and `additional` stays behind.
impl From<&crate::model::types::SkillProficiency> for UpdateSkillProficiency {
    fn from(read: &crate::model::types::SkillProficiency) -> Self {
        Self {
            allowed_audiences: read.allowed_audiences.clone().null_to_absent(),
            categories: read.categories.clone().null_to_absent(),
            collaboration_tags: read.collaboration_tags.clone().null_to_absent(),
            display_name: read.display_name.clone().null_to_absent(),
            inference: read.inference.clone().null_to_absent(),
            proficiency: read.proficiency.clone().null_to_absent(),
            web_url: read.web_url.clone().null_to_absent(),
            ..Self::default()
        }
    }
}
impl UpdateSkillProficiency {
    /// What must be sent to turn `before` into `after`: the settable properties that differ.
    ///
    /// A property that is absent from `after` is left alone. One that became null is cleared, a
    /// collection with `[]`.
    #[must_use]
    pub fn changes(
        before: &crate::model::types::SkillProficiency,
        after: &crate::model::types::SkillProficiency,
    ) -> Self {
        Self {
            allowed_audiences: after
                .allowed_audiences
                .changed(&before.allowed_audiences),
            categories: after.categories.changed_collection(&before.categories),
            collaboration_tags: after
                .collaboration_tags
                .changed_collection(&before.collaboration_tags),
            display_name: after.display_name.changed(&before.display_name),
            inference: after.inference.changed(&before.inference),
            proficiency: after.proficiency.changed(&before.proficiency),
            web_url: after.web_url.changed(&before.web_url),
            ..Self::default()
        }
    }
}
