// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::shape::{
    Body, BodyKind, Check, EnumTable, Kind, Member, Shape, Standing, Text,
};
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
pub(crate) static CHECK_ENTITY__ID: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: false,
};
pub(crate) static CHECK_IDENTITY__DISPLAY_NAME: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY__ID: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY_SET__APPLICATION: Check = Check {
    kind: Kind::Object(&SHAPE_IDENTITY),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY_SET__DEVICE: Check = Check {
    kind: Kind::Object(&SHAPE_IDENTITY),
    nullable: true,
};
pub(crate) static CHECK_IDENTITY_SET__USER: Check = Check {
    kind: Kind::Object(&SHAPE_IDENTITY),
    nullable: true,
};
pub(crate) static CHECK_INFERENCE_DATA__CONFIDENCE_SCORE: Check = Check {
    kind: Kind::Double,
    nullable: true,
};
pub(crate) static CHECK_INFERENCE_DATA__USER_HAS_VERIFIED_ACCURACY: Check = Check {
    kind: Kind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_ITEM_BODY__CONTENT: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_ITEM_BODY__CONTENT_TYPE: Check = Check {
    kind: Kind::String(Text::Enum(&ENUM_BODY_TYPE)),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__ALLOWED_AUDIENCES: Check = Check {
    kind: Kind::String(Text::Enum(&ENUM_ALLOWED_AUDIENCES)),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__CREATED_BY: Check = Check {
    kind: Kind::Object(&SHAPE_IDENTITY_SET),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__CREATED_DATE_TIME: Check = Check {
    kind: Kind::String(Text::DateTime),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__INFERENCE: Check = Check {
    kind: Kind::Object(&SHAPE_INFERENCE_DATA),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__LAST_MODIFIED_BY: Check = Check {
    kind: Kind::Object(&SHAPE_IDENTITY_SET),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME: Check = Check {
    kind: Kind::String(Text::DateTime),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__SOURCE: Check = Check {
    kind: Kind::Object(&SHAPE_PERSON_DATA_SOURCE),
    nullable: true,
};
pub(crate) static CHECK_ITEM_FACET__SOURCES: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::Object(&SHAPE_PROFILE_SOURCE_ANNOTATION),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_ITEM_FACET__IS_SEARCHABLE: Check = Check {
    kind: Kind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_PERSON_ANNOTATION__DETAIL: Check = Check {
    kind: Kind::Object(&SHAPE_ITEM_BODY),
    nullable: true,
};
pub(crate) static CHECK_PERSON_ANNOTATION__DISPLAY_NAME: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_ANNOTATION__THUMBNAIL_URL: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_DATA_SOURCE__TYPE: Check = Check {
    kind: Kind::StringOrCollection(
        &Check {
            kind: Kind::String(Text::Any),
            nullable: false,
        },
    ),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__CATEGORIES: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::String(Text::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_PERSON_INTEREST__COLLABORATION_TAGS: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::String(Text::Enum(&ENUM_COLLABORATION_TAG)),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_PERSON_INTEREST__DESCRIPTION: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__DISPLAY_NAME: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__WEB_URL: Check = Check {
    kind: Kind::String(Text::Link),
    nullable: true,
};
pub(crate) static CHECK_PERSON_INTEREST__THUMBNAIL_URL: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__ID: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE: Check = Check {
    kind: Kind::Boolean,
    nullable: true,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::String(Text::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_PROFILE_SOURCE_ANNOTATION__SOURCE_ID: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__CATEGORIES: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::String(Text::Any),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS: Check = Check {
    kind: Kind::Collection(
        &Check {
            kind: Kind::String(Text::Enum(&ENUM_COLLABORATION_TAG)),
            nullable: false,
        },
    ),
    nullable: false,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__DISPLAY_NAME: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__PROFICIENCY: Check = Check {
    kind: Kind::String(Text::Enum(&ENUM_SKILL_PROFICIENCY_LEVEL)),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__WEB_URL: Check = Check {
    kind: Kind::String(Text::Link),
    nullable: true,
};
pub(crate) static CHECK_SKILL_PROFICIENCY__THUMBNAIL_URL: Check = Check {
    kind: Kind::String(Text::Any),
    nullable: true,
};
pub(crate) static SHAPE_IDENTITY: Shape = Shape {
    type_name: "identity",
    described: "identity",
    page: "https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta",
    open: true,
    annotations: &["#microsoft.graph.identity", "#graph.identity"],
    members: &[
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_IDENTITY__DISPLAY_NAME,
        },
        Member {
            name: "id",
            standing: Standing::Settable,
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
pub(crate) static SHAPE_IDENTITY_SET: Shape = Shape {
    type_name: "identitySet",
    described: "identitySet",
    page: "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta",
    open: true,
    annotations: &["#microsoft.graph.identitySet", "#graph.identitySet"],
    members: &[
        Member {
            name: "application",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_IDENTITY_SET__APPLICATION,
        },
        Member {
            name: "device",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_IDENTITY_SET__DEVICE,
        },
        Member {
            name: "user",
            standing: Standing::Settable,
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
pub(crate) static SHAPE_INFERENCE_DATA: Shape = Shape {
    type_name: "inferenceData",
    described: "inferenceData",
    page: "https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.inferenceData", "#graph.inferenceData"],
    members: &[
        Member {
            name: "confidenceScore",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_INFERENCE_DATA__CONFIDENCE_SCORE,
        },
        Member {
            name: "userHasVerifiedAccuracy",
            standing: Standing::Settable,
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
pub(crate) static SHAPE_ITEM_BODY: Shape = Shape {
    type_name: "itemBody",
    described: "itemBody",
    page: "https://learn.microsoft.com/graph/api/resources/itembody?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.itemBody", "#graph.itemBody"],
    members: &[
        Member {
            name: "content",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_BODY__CONTENT,
        },
        Member {
            name: "contentType",
            standing: Standing::Settable,
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
pub(crate) static SHAPE_PERSON_DATA_SOURCE: Shape = Shape {
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
    members: &[
        Member {
            name: "type",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_DATA_SOURCE__TYPE,
        },
    ],
    find: |name| match name.len() {
        4usize if name == b"type" => Some(0usize),
        _ => None,
    },
};
pub(crate) static SHAPE_PROFILE_SOURCE_ANNOTATION: Shape = Shape {
    type_name: "profileSourceAnnotation",
    described: "profileSourceAnnotation",
    page: "https://learn.microsoft.com/graph/api/resources/profilesourceannotation?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.profileSourceAnnotation",
        "#graph.profileSourceAnnotation",
    ],
    members: &[
        Member {
            name: "id",
            standing: Standing::Settable,
            metadata_name: Some("sourceId"),
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__ID,
        },
        Member {
            name: "isDefaultSource",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__IS_DEFAULT_SOURCE,
        },
        Member {
            name: "properties",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PROFILE_SOURCE_ANNOTATION__PROPERTIES,
        },
        Member {
            name: "sourceId",
            standing: Standing::Settable,
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
pub(crate) static SHAPE_PERSON_ANNOTATION: Shape = Shape {
    type_name: "personAnnotation",
    described: "personAnnotation",
    page: "https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personAnnotation", "#graph.personAnnotation"],
    members: &[
        Member {
            name: "id",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        Member {
            name: "allowedAudiences",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        Member {
            name: "createdBy",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        Member {
            name: "createdDateTime",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        Member {
            name: "inference",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        Member {
            name: "lastModifiedBy",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        Member {
            name: "lastModifiedDateTime",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        Member {
            name: "source",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        Member {
            name: "sources",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        Member {
            name: "isSearchable",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        Member {
            name: "detail",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DETAIL,
        },
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DISPLAY_NAME,
        },
        Member {
            name: "thumbnailUrl",
            standing: Standing::Undocumented,
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
pub(crate) static BODY_PERSON_ANNOTATION: Body = Body {
    shape: &SHAPE_PERSON_ANNOTATION,
    kind: BodyKind::Entity,
};
pub(crate) static SHAPE_PERSON_INTEREST: Shape = Shape {
    type_name: "personInterest",
    described: "personInterest",
    page: "https://learn.microsoft.com/graph/api/resources/personinterest?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    members: &[
        Member {
            name: "id",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        Member {
            name: "allowedAudiences",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        Member {
            name: "createdBy",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        Member {
            name: "createdDateTime",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        Member {
            name: "inference",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        Member {
            name: "lastModifiedBy",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        Member {
            name: "lastModifiedDateTime",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        Member {
            name: "source",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        Member {
            name: "sources",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        Member {
            name: "isSearchable",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        Member {
            name: "categories",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__CATEGORIES,
        },
        Member {
            name: "collaborationTags",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
        },
        Member {
            name: "description",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DESCRIPTION,
        },
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DISPLAY_NAME,
        },
        Member {
            name: "webUrl",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__WEB_URL,
        },
        Member {
            name: "thumbnailUrl",
            standing: Standing::Undocumented,
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
pub(crate) static BODY_PERSON_INTEREST: Body = Body {
    shape: &SHAPE_PERSON_INTEREST,
    kind: BodyKind::Entity,
};
pub(crate) static SHAPE_SKILL_PROFICIENCY: Shape = Shape {
    type_name: "skillProficiency",
    described: "skillProficiency",
    page: "https://learn.microsoft.com/graph/api/resources/skillproficiency?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
    members: &[
        Member {
            name: "id",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        Member {
            name: "allowedAudiences",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        Member {
            name: "createdBy",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        Member {
            name: "createdDateTime",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        Member {
            name: "inference",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        Member {
            name: "lastModifiedBy",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        Member {
            name: "lastModifiedDateTime",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        Member {
            name: "source",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        Member {
            name: "sources",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        Member {
            name: "isSearchable",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        Member {
            name: "categories",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__CATEGORIES,
        },
        Member {
            name: "collaborationTags",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
        },
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
        },
        Member {
            name: "proficiency",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__PROFICIENCY,
        },
        Member {
            name: "webUrl",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__WEB_URL,
        },
        Member {
            name: "thumbnailUrl",
            standing: Standing::Undocumented,
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
pub(crate) static BODY_SKILL_PROFICIENCY: Body = Body {
    shape: &SHAPE_SKILL_PROFICIENCY,
    kind: BodyKind::Entity,
};
pub(crate) static SHAPE_CREATE_PERSON_ANNOTATION: Shape = Shape {
    type_name: "personAnnotation",
    described: "create-personAnnotation",
    page: "https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personAnnotation", "#graph.personAnnotation"],
    members: &[
        Member {
            name: "id",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        Member {
            name: "allowedAudiences",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        Member {
            name: "createdBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        Member {
            name: "createdDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        Member {
            name: "inference",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        Member {
            name: "lastModifiedBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        Member {
            name: "lastModifiedDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        Member {
            name: "source",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        Member {
            name: "sources",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        Member {
            name: "isSearchable",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        Member {
            name: "detail",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DETAIL,
        },
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DISPLAY_NAME,
        },
        Member {
            name: "thumbnailUrl",
            standing: Standing::Undocumented,
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
pub(crate) static BODY_CREATE_PERSON_ANNOTATION: Body = Body {
    shape: &SHAPE_CREATE_PERSON_ANNOTATION,
    kind: BodyKind::Create,
};
pub(crate) static SHAPE_CREATE_PERSON_INTEREST: Shape = Shape {
    type_name: "personInterest",
    described: "create-personInterest",
    page: "https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    members: &[
        Member {
            name: "id",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        Member {
            name: "allowedAudiences",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        Member {
            name: "createdBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        Member {
            name: "createdDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        Member {
            name: "inference",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        Member {
            name: "lastModifiedBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        Member {
            name: "lastModifiedDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        Member {
            name: "source",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        Member {
            name: "sources",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        Member {
            name: "isSearchable",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        Member {
            name: "categories",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__CATEGORIES,
        },
        Member {
            name: "collaborationTags",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
        },
        Member {
            name: "description",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DESCRIPTION,
        },
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DISPLAY_NAME,
        },
        Member {
            name: "webUrl",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__WEB_URL,
        },
        Member {
            name: "thumbnailUrl",
            standing: Standing::Undocumented,
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
pub(crate) static BODY_CREATE_PERSON_INTEREST: Body = Body {
    shape: &SHAPE_CREATE_PERSON_INTEREST,
    kind: BodyKind::Create,
};
pub(crate) static SHAPE_CREATE_SKILL_PROFICIENCY: Shape = Shape {
    type_name: "skillProficiency",
    described: "create-skillProficiency",
    page: "https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
    members: &[
        Member {
            name: "id",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        Member {
            name: "allowedAudiences",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        Member {
            name: "createdBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        Member {
            name: "createdDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        Member {
            name: "inference",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        Member {
            name: "lastModifiedBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        Member {
            name: "lastModifiedDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        Member {
            name: "source",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        Member {
            name: "sources",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        Member {
            name: "isSearchable",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        Member {
            name: "categories",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__CATEGORIES,
        },
        Member {
            name: "collaborationTags",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
        },
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
        },
        Member {
            name: "proficiency",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__PROFICIENCY,
        },
        Member {
            name: "webUrl",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__WEB_URL,
        },
        Member {
            name: "thumbnailUrl",
            standing: Standing::Undocumented,
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
pub(crate) static BODY_CREATE_SKILL_PROFICIENCY: Body = Body {
    shape: &SHAPE_CREATE_SKILL_PROFICIENCY,
    kind: BodyKind::Create,
};
pub(crate) static SHAPE_UPDATE_PERSON_ANNOTATION: Shape = Shape {
    type_name: "personAnnotation",
    described: "update-personAnnotation",
    page: "https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personAnnotation", "#graph.personAnnotation"],
    members: &[
        Member {
            name: "id",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        Member {
            name: "allowedAudiences",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        Member {
            name: "createdBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        Member {
            name: "createdDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        Member {
            name: "inference",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        Member {
            name: "lastModifiedBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        Member {
            name: "lastModifiedDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        Member {
            name: "source",
            standing: Standing::NotSettable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        Member {
            name: "sources",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        Member {
            name: "isSearchable",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        Member {
            name: "detail",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DETAIL,
        },
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_ANNOTATION__DISPLAY_NAME,
        },
        Member {
            name: "thumbnailUrl",
            standing: Standing::Undocumented,
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
pub(crate) static BODY_UPDATE_PERSON_ANNOTATION: Body = Body {
    shape: &SHAPE_UPDATE_PERSON_ANNOTATION,
    kind: BodyKind::Update,
};
pub(crate) static SHAPE_UPDATE_PERSON_INTEREST: Shape = Shape {
    type_name: "personInterest",
    described: "update-personInterest",
    page: "https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.personInterest", "#graph.personInterest"],
    members: &[
        Member {
            name: "id",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        Member {
            name: "allowedAudiences",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        Member {
            name: "createdBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        Member {
            name: "createdDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        Member {
            name: "inference",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        Member {
            name: "lastModifiedBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        Member {
            name: "lastModifiedDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        Member {
            name: "source",
            standing: Standing::NotSettable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        Member {
            name: "sources",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        Member {
            name: "isSearchable",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        Member {
            name: "categories",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__CATEGORIES,
        },
        Member {
            name: "collaborationTags",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__COLLABORATION_TAGS,
        },
        Member {
            name: "description",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DESCRIPTION,
        },
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__DISPLAY_NAME,
        },
        Member {
            name: "webUrl",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_PERSON_INTEREST__WEB_URL,
        },
        Member {
            name: "thumbnailUrl",
            standing: Standing::Undocumented,
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
pub(crate) static BODY_UPDATE_PERSON_INTEREST: Body = Body {
    shape: &SHAPE_UPDATE_PERSON_INTEREST,
    kind: BodyKind::Update,
};
pub(crate) static SHAPE_UPDATE_SKILL_PROFICIENCY: Shape = Shape {
    type_name: "skillProficiency",
    described: "update-skillProficiency",
    page: "https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta",
    open: false,
    annotations: &["#microsoft.graph.skillProficiency", "#graph.skillProficiency"],
    members: &[
        Member {
            name: "id",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        Member {
            name: "allowedAudiences",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        Member {
            name: "createdBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        Member {
            name: "createdDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        Member {
            name: "inference",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        Member {
            name: "lastModifiedBy",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        Member {
            name: "lastModifiedDateTime",
            standing: Standing::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        Member {
            name: "source",
            standing: Standing::NotSettable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        Member {
            name: "sources",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        Member {
            name: "isSearchable",
            standing: Standing::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        Member {
            name: "categories",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__CATEGORIES,
        },
        Member {
            name: "collaborationTags",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__COLLABORATION_TAGS,
        },
        Member {
            name: "displayName",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__DISPLAY_NAME,
        },
        Member {
            name: "proficiency",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__PROFICIENCY,
        },
        Member {
            name: "webUrl",
            standing: Standing::Settable,
            metadata_name: None,
            check: &CHECK_SKILL_PROFICIENCY__WEB_URL,
        },
        Member {
            name: "thumbnailUrl",
            standing: Standing::Undocumented,
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
pub(crate) static BODY_UPDATE_SKILL_PROFICIENCY: Body = Body {
    shape: &SHAPE_UPDATE_SKILL_PROFICIENCY,
    kind: BodyKind::Update,
};
