// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{
    CloudEndpoints, Disagreement, Enum, Member, Operation, Property, Provenance, Source,
    Statement, Topic, Type, TypeKind, ValueType,
};
pub(super) const SCHEMA_VERSION: &str = "2026-11-26";
pub(super) static VERSION: &str = "beta";
pub(super) static TYPES: &[Type] = &[
    TYPE_COMPANY_DETAIL,
    TYPE_EDUCATIONAL_ACTIVITY,
    TYPE_EDUCATIONAL_ACTIVITY_DETAIL,
    TYPE_ENTITY,
    TYPE_GEO_COORDINATES,
    TYPE_IDENTITY,
    TYPE_IDENTITY_SET,
    TYPE_INFERENCE_DATA,
    TYPE_INSTITUTION_DATA,
    TYPE_ITEM_ADDRESS,
    TYPE_ITEM_BODY,
    TYPE_ITEM_EMAIL,
    TYPE_ITEM_FACET,
    TYPE_ITEM_PATENT,
    TYPE_ITEM_PHONE,
    TYPE_ITEM_PUBLICATION,
    TYPE_LANGUAGE_PROFICIENCY,
    TYPE_LOCALE_INFO,
    TYPE_ORIGIN_TENANT_INFO,
    TYPE_PERSON_ANNIVERSARY,
    TYPE_PERSON_ANNOTATION,
    TYPE_PERSON_AWARD,
    TYPE_PERSON_CERTIFICATION,
    TYPE_PERSON_DATA_SOURCE,
    TYPE_PERSON_INTEREST,
    TYPE_PERSON_NAME,
    TYPE_PERSON_RESPONSIBILITY,
    TYPE_PERSON_WEBSITE,
    TYPE_PHYSICAL_ADDRESS,
    TYPE_POSITION_DETAIL,
    TYPE_PROFILE_SOURCE_ANNOTATION,
    TYPE_PROJECT_PARTICIPATION,
    TYPE_RELATED_PERSON,
    TYPE_SERVICE_INFORMATION,
    TYPE_SKILL_PROFICIENCY,
    TYPE_USER_ACCOUNT_INFORMATION,
    TYPE_WEB_ACCOUNT,
    TYPE_WORK_POSITION,
    TYPE_YOMI_PERSON_NAME,
];
pub(super) static ENUMS: &[Enum] = &[
    ENUM_AGE_GROUP,
    ENUM_ALLOWED_AUDIENCES,
    ENUM_ANNIVERSARY_TYPE,
    ENUM_BODY_TYPE,
    ENUM_COLLABORATION_TAG,
    ENUM_EMAIL_TYPE,
    ENUM_LANGUAGE_PROFICIENCY_LEVEL,
    ENUM_PERSON_RELATIONSHIP,
    ENUM_PHONE_TYPE,
    ENUM_PHYSICAL_ADDRESS_TYPE,
    ENUM_SKILL_PROFICIENCY_LEVEL,
    ENUM_USER_PERSONA,
];
pub(super) static OPERATIONS: &[Operation] = &[
    super::operation_facts::CREATE_EDUCATIONAL_ACTIVITY,
    super::operation_facts::CREATE_ITEM_ADDRESS,
    super::operation_facts::CREATE_ITEM_EMAIL,
    super::operation_facts::CREATE_ITEM_PATENT,
    super::operation_facts::CREATE_ITEM_PHONE,
    super::operation_facts::CREATE_ITEM_PUBLICATION,
    super::operation_facts::CREATE_LANGUAGE_PROFICIENCY,
    super::operation_facts::CREATE_PERSON_ANNIVERSARY,
    super::operation_facts::CREATE_PERSON_ANNOTATION,
    super::operation_facts::CREATE_PERSON_AWARD,
    super::operation_facts::CREATE_PERSON_CERTIFICATION,
    super::operation_facts::CREATE_PERSON_INTEREST,
    super::operation_facts::CREATE_PERSON_NAME,
    super::operation_facts::CREATE_PERSON_RESPONSIBILITY,
    super::operation_facts::CREATE_PERSON_WEBSITE,
    super::operation_facts::CREATE_PROJECT_PARTICIPATION,
    super::operation_facts::CREATE_SKILL_PROFICIENCY,
    super::operation_facts::CREATE_USER_ACCOUNT_INFORMATION,
    super::operation_facts::CREATE_WEB_ACCOUNT,
    super::operation_facts::CREATE_WORK_POSITION,
    super::operation_facts::DELETE_EDUCATIONAL_ACTIVITY,
    super::operation_facts::DELETE_ITEM_ADDRESS,
    super::operation_facts::DELETE_ITEM_EMAIL,
    super::operation_facts::DELETE_ITEM_PATENT,
    super::operation_facts::DELETE_ITEM_PHONE,
    super::operation_facts::DELETE_ITEM_PUBLICATION,
    super::operation_facts::DELETE_LANGUAGE_PROFICIENCY,
    super::operation_facts::DELETE_PERSON_ANNIVERSARY,
    super::operation_facts::DELETE_PERSON_ANNOTATION,
    super::operation_facts::DELETE_PERSON_AWARD,
    super::operation_facts::DELETE_PERSON_CERTIFICATION,
    super::operation_facts::DELETE_PERSON_INTEREST,
    super::operation_facts::DELETE_PERSON_NAME,
    super::operation_facts::DELETE_PERSON_RESPONSIBILITY,
    super::operation_facts::DELETE_PERSON_WEBSITE,
    super::operation_facts::DELETE_PROJECT_PARTICIPATION,
    super::operation_facts::DELETE_SKILL_PROFICIENCY,
    super::operation_facts::DELETE_USER_ACCOUNT_INFORMATION,
    super::operation_facts::DELETE_WEB_ACCOUNT,
    super::operation_facts::DELETE_WORK_POSITION,
    super::operation_facts::GET_EDUCATIONAL_ACTIVITY,
    super::operation_facts::GET_ITEM_ADDRESS,
    super::operation_facts::GET_ITEM_EMAIL,
    super::operation_facts::GET_ITEM_PATENT,
    super::operation_facts::GET_ITEM_PHONE,
    super::operation_facts::GET_ITEM_PUBLICATION,
    super::operation_facts::GET_LANGUAGE_PROFICIENCY,
    super::operation_facts::GET_PERSON_ANNIVERSARY,
    super::operation_facts::GET_PERSON_ANNOTATION,
    super::operation_facts::GET_PERSON_AWARD,
    super::operation_facts::GET_PERSON_CERTIFICATION,
    super::operation_facts::GET_PERSON_INTEREST,
    super::operation_facts::GET_PERSON_NAME,
    super::operation_facts::GET_PERSON_RESPONSIBILITY,
    super::operation_facts::GET_PERSON_WEBSITE,
    super::operation_facts::GET_PROJECT_PARTICIPATION,
    super::operation_facts::GET_SKILL_PROFICIENCY,
    super::operation_facts::GET_USER_ACCOUNT_INFORMATION,
    super::operation_facts::GET_WEB_ACCOUNT,
    super::operation_facts::GET_WORK_POSITION,
    super::operation_facts::LIST_EDUCATIONAL_ACTIVITY,
    super::operation_facts::LIST_ITEM_ADDRESS,
    super::operation_facts::LIST_ITEM_EMAIL,
    super::operation_facts::LIST_ITEM_PATENT,
    super::operation_facts::LIST_ITEM_PHONE,
    super::operation_facts::LIST_ITEM_PUBLICATION,
    super::operation_facts::LIST_LANGUAGE_PROFICIENCY,
    super::operation_facts::LIST_PERSON_ANNIVERSARY,
    super::operation_facts::LIST_PERSON_ANNOTATION,
    super::operation_facts::LIST_PERSON_AWARD,
    super::operation_facts::LIST_PERSON_CERTIFICATION,
    super::operation_facts::LIST_PERSON_INTEREST,
    super::operation_facts::LIST_PERSON_NAME,
    super::operation_facts::LIST_PERSON_RESPONSIBILITY,
    super::operation_facts::LIST_PERSON_WEBSITE,
    super::operation_facts::LIST_PROJECT_PARTICIPATION,
    super::operation_facts::LIST_SKILL_PROFICIENCY,
    super::operation_facts::LIST_USER_ACCOUNT_INFORMATION,
    super::operation_facts::LIST_WEB_ACCOUNT,
    super::operation_facts::LIST_WORK_POSITION,
    super::operation_facts::UPDATE_EDUCATIONAL_ACTIVITY,
    super::operation_facts::UPDATE_ITEM_ADDRESS,
    super::operation_facts::UPDATE_ITEM_EMAIL,
    super::operation_facts::UPDATE_ITEM_PATENT,
    super::operation_facts::UPDATE_ITEM_PHONE,
    super::operation_facts::UPDATE_ITEM_PUBLICATION,
    super::operation_facts::UPDATE_LANGUAGE_PROFICIENCY,
    super::operation_facts::UPDATE_PERSON_ANNIVERSARY,
    super::operation_facts::UPDATE_PERSON_ANNOTATION,
    super::operation_facts::UPDATE_PERSON_AWARD,
    super::operation_facts::UPDATE_PERSON_CERTIFICATION,
    super::operation_facts::UPDATE_PERSON_INTEREST,
    super::operation_facts::UPDATE_PERSON_NAME,
    super::operation_facts::UPDATE_PERSON_RESPONSIBILITY,
    super::operation_facts::UPDATE_PERSON_WEBSITE,
    super::operation_facts::UPDATE_PROJECT_PARTICIPATION,
    super::operation_facts::UPDATE_SKILL_PROFICIENCY,
    super::operation_facts::UPDATE_USER_ACCOUNT_INFORMATION,
    super::operation_facts::UPDATE_WEB_ACCOUNT,
    super::operation_facts::UPDATE_WORK_POSITION,
];
pub(super) static CLOUDS: &[CloudEndpoints] = &[
    CloudEndpoints {
        name: "global",
        title: "Global service",
        root: "https://graph.microsoft.com",
        sign_in: "https://login.microsoftonline.com",
        provenance: Provenance {
            file: "schemas/common.toml",
            page: "https://learn.microsoft.com/graph/deployments",
            transcribed: "2026-11-26",
            revision: "docs commit 032e3efe; version: no v1.0 $metadata has the profile types (f54f11b6); headers and permissions: docs commit db3ad729 and later copies of the operation pages",
        },
    },
    CloudEndpoints {
        name: "usGovernmentL4",
        title: "US Government L4",
        root: "https://graph.microsoft.us",
        sign_in: "https://login.microsoftonline.us",
        provenance: Provenance {
            file: "schemas/common.toml",
            page: "https://learn.microsoft.com/graph/deployments",
            transcribed: "2026-11-26",
            revision: "docs commit 032e3efe; version: no v1.0 $metadata has the profile types (f54f11b6); headers and permissions: docs commit db3ad729 and later copies of the operation pages",
        },
    },
    CloudEndpoints {
        name: "usGovernmentL5",
        title: "US Government L5 (DOD)",
        root: "https://dod-graph.microsoft.us",
        sign_in: "https://login.microsoftonline.us",
        provenance: Provenance {
            file: "schemas/common.toml",
            page: "https://learn.microsoft.com/graph/deployments",
            transcribed: "2026-11-26",
            revision: "docs commit 032e3efe; version: no v1.0 $metadata has the profile types (f54f11b6); headers and permissions: docs commit db3ad729 and later copies of the operation pages",
        },
    },
    CloudEndpoints {
        name: "china",
        title: "China operated by 21Vianet",
        root: "https://microsoftgraph.chinacloudapi.cn",
        sign_in: "https://login.chinacloudapi.cn",
        provenance: Provenance {
            file: "schemas/common.toml",
            page: "https://learn.microsoft.com/graph/deployments",
            transcribed: "2026-11-26",
            revision: "docs commit 032e3efe; version: no v1.0 $metadata has the profile types (f54f11b6); headers and permissions: docs commit db3ad729 and later copies of the operation pages",
        },
    },
];
include!(concat!(env!("OUT_DIR"), "/generated/companyDetail/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivity/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/educationalActivityDetail/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/entity/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/geoCoordinates/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/institutionData/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPublication/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiency/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/localeInfo/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/originTenantInfo/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnniversary/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAnnotation/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personAward/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personCertification/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personDataSource/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personResponsibility/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/physicalAddress/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/positionDetail/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/profileSourceAnnotation/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/projectParticipation/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/relatedPerson/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/serviceInformation/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiency/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userAccountInformation/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/yomiPersonName/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/ageGroup/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/allowedAudiences/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/anniversaryType/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/bodyType/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/collaborationTag/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/emailType/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/languageProficiencyLevel/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personRelationship/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/phoneType/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/physicalAddressType/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/skillProficiencyLevel/facts.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/userPersona/facts.rs"));
