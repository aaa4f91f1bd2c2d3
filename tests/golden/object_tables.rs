// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::tables::{
    PayloadKind, PayloadTable, ValueCheck, EnumTable, ValueKind, PropertyTable,
    ObjectTable, Access, StringCheck,
};
/// The most properties that a type can have.
pub(crate) const MAX_PROPERTIES: usize = 63;
/// The most members that an enum can have.
#[allow(dead_code, reason = "documents the limit that the generator checks")]
pub(crate) const MAX_MEMBERS: usize = 64;
pub(crate) static ENUM_ALLOWED_AUDIENCES: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta",
    names: &[
        "me",
        "family",
        "contacts",
        "groupMembers",
        "organization",
        "federatedOrganizations",
        "everyone",
        "unknownFutureValue",
    ],
    flags: true,
    sentinel: Some(7usize),
    find: |name| match name.len() {
        2usize if name == b"me" => Some(0usize),
        6usize if name == b"family" => Some(1usize),
        8usize if name == b"contacts" => Some(2usize),
        8usize if name == b"everyone" => Some(6usize),
        12usize if name == b"groupMembers" => Some(3usize),
        12usize if name == b"organization" => Some(4usize),
        18usize if name == b"unknownFutureValue" => Some(7usize),
        22usize if name == b"federatedOrganizations" => Some(5usize),
        _ => None,
    },
};
pub(crate) static ENUM_BODY_TYPE: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta",
    names: &["text", "html"],
    flags: false,
    sentinel: None,
    find: |name| match name.len() {
        4usize if name == b"text" => Some(0usize),
        4usize if name == b"html" => Some(1usize),
        _ => None,
    },
};
pub(crate) static ENUM_COLLABORATION_TAG: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta",
    names: &["askMeAbout", "ableToMentor", "wantsToLearn", "wantsToImprove"],
    flags: false,
    sentinel: None,
    find: |name| match name.len() {
        10usize if name == b"askMeAbout" => Some(0usize),
        12usize if name == b"ableToMentor" => Some(1usize),
        12usize if name == b"wantsToLearn" => Some(2usize),
        14usize if name == b"wantsToImprove" => Some(3usize),
        _ => None,
    },
};
pub(crate) static ENUM_SKILL_PROFICIENCY_LEVEL: EnumTable = EnumTable {
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
    names: &[
        "elementary",
        "limitedWorking",
        "generalProfessional",
        "advancedProfessional",
        "expert",
        "unknownFutureValue",
    ],
    flags: false,
    sentinel: Some(5usize),
    find: |name| match name.len() {
        6usize if name == b"expert" => Some(4usize),
        10usize if name == b"elementary" => Some(0usize),
        14usize if name == b"limitedWorking" => Some(1usize),
        18usize if name == b"unknownFutureValue" => Some(5usize),
        19usize if name == b"generalProfessional" => Some(2usize),
        20usize if name == b"advancedProfessional" => Some(3usize),
        _ => None,
    },
};
pub(crate) static CHECK_ENTITY__ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: false,
};
pub(crate) static CHECK_IDENTITY__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY__ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY_SET__APPLICATION: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY_SET__DEVICE: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY_SET__USER: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY),
    nullable: true,
};
pub(crate) static CHECK_INFERENCE_DATA__CONFIDENCE_SCORE: ValueCheck = ValueCheck {
    kind: ValueKind::Double,
    nullable: true,
};
pub(crate) static CHECK_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY: ValueCheck = ValueCheck {
    kind: ValueKind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_ITEM_BODY__CONTENT: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_ITEM_BODY__CONTENT_TYPE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_BODY_TYPE)),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__ALLOWED_AUDIENCES: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_ALLOWED_AUDIENCES)),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__CREATED_BY: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY_SET),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__CREATED_DATE_TIME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::DateTime),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__INFERENCE: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_INFERENCE_DATA),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__LAST_MODIFIED_BY: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_IDENTITY_SET),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::DateTime),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__SOURCE: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_PERSON_DATA_SOURCE),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__SOURCES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::Object(&OBJECT_PROFILE_SOURCE_ANNOTATION),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_ITEM_FACET__IS_SEARCHABLE: ValueCheck = ValueCheck {
    kind: ValueKind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_PERSON_ANNOTATION__DETAIL: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_ITEM_BODY),
    nullable: true,
};
pub(crate) static CHECK_PERSON_ANNOTATION__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_ANNOTATION__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_DATA_SOURCE__TYPE: ValueCheck = ValueCheck {
    kind: ValueKind::StringOrCollection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__CATEGORIES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_PERSON_INTEREST__COLLABORATION_TAGS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Enum(&ENUM_COLLABORATION_TAG)),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_PERSON_INTEREST__DESCRIPTION: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE: ValueCheck = ValueCheck {
    kind: ValueKind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__CATEGORIES: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS: ValueCheck = ValueCheck {
    kind: ValueKind::Collection(
        &ValueCheck {
            kind: ValueKind::String(StringCheck::Enum(&ENUM_COLLABORATION_TAG)),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__DISPLAY_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__PROFICIENCY: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_SKILL_PROFICIENCY_LEVEL)),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__WEB_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Link),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static OBJECT_IDENTITY: ObjectTable = ObjectTable {
    type_name: "identity",
    described: "identity",
    page: "https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta",
    open: true,
    annotations: &["#microsoft.graph.identity", "#graph.identity"],
    properties: &[
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY__ID,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(1usize),
        11usize if name == b"displayName" => Some(0usize),
        _ => None,
    },
};
pub(crate) static OBJECT_IDENTITY_SET: ObjectTable = ObjectTable {
    type_name: "identitySet",
    described: "identitySet",
    page: "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta",
    open: true,
    annotations: &["#microsoft.graph.identitySet", "#graph.identitySet"],
    properties: &[
        PropertyTable {
            name: "application",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY_SET__APPLICATION,
        },
        PropertyTable {
            name: "device",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY_SET__DEVICE,
        },
        PropertyTable {
            name: "user",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_IDENTITY_SET__USER,
        },
    ],
    find: |name| match name.len() {
        4usize if name == b"user" => Some(2usize),
        6usize if name == b"device" => Some(1usize),
        11usize if name == b"application" => Some(0usize),
        _ => None,
    },
};
pub(crate) static OBJECT_INFERENCE_DATA: ObjectTable = ObjectTable {
    type_name: "inferenceData",
    described: "inferenceData",
    page: "https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.inferenceData", "#graph.inferenceData"],
    properties: &[
        PropertyTable {
            name: "confidenceScore",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_INFERENCE_DATA__CONFIDENCE_SCORE,
        },
        PropertyTable {
            name: "userHasVerifiedAccuracy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY,
        },
    ],
    find: |name| match name.len() {
        15usize if name == b"confidenceScore" => Some(0usize),
        23usize if name == b"userHasVerifiedAccuracy" => Some(1usize),
        _ => None,
    },
};
pub(crate) static OBJECT_ITEM_BODY: ObjectTable = ObjectTable {
    type_name: "itemBody",
    described: "itemBody",
    page: "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.itemBody", "#graph.itemBody"],
    properties: &[
        PropertyTable {
            name: "content",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_BODY__CONTENT,
        },
        PropertyTable {
            name: "contentType",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_BODY__CONTENT_TYPE,
        },
    ],
    find: |name| match name.len() {
        7usize if name == b"content" => Some(0usize),
        11usize if name == b"contentType" => Some(1usize),
        _ => None,
    },
};
pub(crate) static OBJECT_PERSON_DATA_SOURCE: ObjectTable = ObjectTable {
    type_name: "personDataSource",
    described: "personDataSource",
    page: "https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.personDataSource",
        "#graph.personDataSource",
        "#microsoft.graph.personDataSources",
        "#graph.personDataSources",
    ],
    properties: &[
        PropertyTable {
            name: "type",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_DATA_SOURCE__TYPE,
        },
    ],
    find: |name| match name.len() {
        4usize if name == b"type" => Some(0usize),
        _ => None,
    },
};
pub(crate) static OBJECT_PROFILE_SOURCE_ANNOTATION: ObjectTable = ObjectTable {
    type_name: "profileSourceAnnotation",
    described: "profileSourceAnnotation",
    page: "https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.profileSourceAnnotation",
        "#graph.profileSourceAnnotation",
    ],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: Some("sourceId"),
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__ID,
        },
        PropertyTable {
            name: "isDefaultSource",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE,
        },
        PropertyTable {
            name: "properties",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES,
        },
        PropertyTable {
            name: "sourceId",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        8usize if name == b"sourceId" => Some(3usize),
        10usize if name == b"properties" => Some(2usize),
        15usize if name == b"isDefaultSource" => Some(1usize),
        _ => None,
    },
};
pub(crate) static OBJECT_PERSON_ANNOTATION: ObjectTable = ObjectTable {
    type_name: "personAnnotation",
    described: "personAnnotation",
    page: "https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personAnnotation", "#graph.personAnnotation"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "detail",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DETAIL,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DISPLAY_NAME,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__THUMBNAIL_URL,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"detail" => Some(10usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"displayName" => Some(11usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(12usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_PERSON_ANNOTATION: PayloadTable = PayloadTable {
    object: &OBJECT_PERSON_ANNOTATION,
    kind: PayloadKind::Entity,
};
pub(crate) static OBJECT_PERSON_INTEREST: ObjectTable = ObjectTable {
    type_name: "personInterest",
    described: "personInterest",
    page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "categories",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DISPLAY_NAME,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__THUMBNAIL_URL,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(14usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        10usize if name == b"categories" => Some(10usize),
        11usize if name == b"description" => Some(12usize),
        11usize if name == b"displayName" => Some(13usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(15usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        17usize if name == b"collaborationTags" => Some(11usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_PERSON_INTEREST: PayloadTable = PayloadTable {
    object: &OBJECT_PERSON_INTEREST,
    kind: PayloadKind::Entity,
};
pub(crate) static OBJECT_SKILL_PROFICIENCY: ObjectTable = ObjectTable {
    type_name: "skillProficiency",
    described: "skillProficiency",
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "categories",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "proficiency",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__PROFICIENCY,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(14usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        10usize if name == b"categories" => Some(10usize),
        11usize if name == b"displayName" => Some(12usize),
        11usize if name == b"proficiency" => Some(13usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(15usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        17usize if name == b"collaborationTags" => Some(11usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_SKILL_PROFICIENCY: PayloadTable = PayloadTable {
    object: &OBJECT_SKILL_PROFICIENCY,
    kind: PayloadKind::Entity,
};
pub(crate) static OBJECT_CREATE_PERSON_ANNOTATION: ObjectTable = ObjectTable {
    type_name: "personAnnotation",
    described: "create-personAnnotation",
    page: "https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personAnnotation", "#graph.personAnnotation"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "detail",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DETAIL,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DISPLAY_NAME,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__THUMBNAIL_URL,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"detail" => Some(10usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"displayName" => Some(11usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(12usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_CREATE_PERSON_ANNOTATION: PayloadTable = PayloadTable {
    object: &OBJECT_CREATE_PERSON_ANNOTATION,
    kind: PayloadKind::Create,
};
pub(crate) static OBJECT_CREATE_PERSON_INTEREST: ObjectTable = ObjectTable {
    type_name: "personInterest",
    described: "create-personInterest",
    page: "https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "categories",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DISPLAY_NAME,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__THUMBNAIL_URL,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(14usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        10usize if name == b"categories" => Some(10usize),
        11usize if name == b"description" => Some(12usize),
        11usize if name == b"displayName" => Some(13usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(15usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        17usize if name == b"collaborationTags" => Some(11usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_CREATE_PERSON_INTEREST: PayloadTable = PayloadTable {
    object: &OBJECT_CREATE_PERSON_INTEREST,
    kind: PayloadKind::Create,
};
pub(crate) static OBJECT_CREATE_SKILL_PROFICIENCY: ObjectTable = ObjectTable {
    type_name: "skillProficiency",
    described: "create-skillProficiency",
    page: "https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "categories",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "proficiency",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__PROFICIENCY,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(14usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        10usize if name == b"categories" => Some(10usize),
        11usize if name == b"displayName" => Some(12usize),
        11usize if name == b"proficiency" => Some(13usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(15usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        17usize if name == b"collaborationTags" => Some(11usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_CREATE_SKILL_PROFICIENCY: PayloadTable = PayloadTable {
    object: &OBJECT_CREATE_SKILL_PROFICIENCY,
    kind: PayloadKind::Create,
};
pub(crate) static OBJECT_UPDATE_PERSON_ANNOTATION: ObjectTable = ObjectTable {
    type_name: "personAnnotation",
    described: "update-personAnnotation",
    page: "https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personAnnotation", "#graph.personAnnotation"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::NotSettable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "detail",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DETAIL,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DISPLAY_NAME,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__THUMBNAIL_URL,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"detail" => Some(10usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"displayName" => Some(11usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(12usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_UPDATE_PERSON_ANNOTATION: PayloadTable = PayloadTable {
    object: &OBJECT_UPDATE_PERSON_ANNOTATION,
    kind: PayloadKind::Update,
};
pub(crate) static OBJECT_UPDATE_PERSON_INTEREST: ObjectTable = ObjectTable {
    type_name: "personInterest",
    described: "update-personInterest",
    page: "https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::NotSettable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "categories",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "description",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DESCRIPTION,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DISPLAY_NAME,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__THUMBNAIL_URL,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(14usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        10usize if name == b"categories" => Some(10usize),
        11usize if name == b"description" => Some(12usize),
        11usize if name == b"displayName" => Some(13usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(15usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        17usize if name == b"collaborationTags" => Some(11usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_UPDATE_PERSON_INTEREST: PayloadTable = PayloadTable {
    object: &OBJECT_UPDATE_PERSON_INTEREST,
    kind: PayloadKind::Update,
};
pub(crate) static OBJECT_UPDATE_SKILL_PROFICIENCY: ObjectTable = ObjectTable {
    type_name: "skillProficiency",
    described: "update-skillProficiency",
    page: "https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::NotSettable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "categories",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__CATEGORIES,
        },
        PropertyTable {
            name: "collaborationTags",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
        },
        PropertyTable {
            name: "displayName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
        },
        PropertyTable {
            name: "proficiency",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__PROFICIENCY,
        },
        PropertyTable {
            name: "webUrl",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__WEB_URL,
        },
        PropertyTable {
            name: "thumbnailUrl",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL,
        },
    ],
    find: |name| match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        6usize if name == b"webUrl" => Some(14usize),
        7usize if name == b"sources" => Some(8usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        10usize if name == b"categories" => Some(10usize),
        11usize if name == b"displayName" => Some(12usize),
        11usize if name == b"proficiency" => Some(13usize),
        12usize if name == b"isSearchable" => Some(9usize),
        12usize if name == b"thumbnailUrl" => Some(15usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        17usize if name == b"collaborationTags" => Some(11usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        _ => None,
    },
};
pub(crate) static PAYLOAD_UPDATE_SKILL_PROFICIENCY: PayloadTable = PayloadTable {
    object: &OBJECT_UPDATE_SKILL_PROFICIENCY,
    kind: PayloadKind::Update,
};
