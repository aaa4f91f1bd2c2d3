// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::{Dialect, Document, Flavor};
/// The documents of each type and enum, and those of all operations.
pub(crate) static DOCUMENTS: &[&[Document]] = &[
    DOCUMENTS_COMPANY_DETAIL,
    DOCUMENTS_EDUCATIONAL_ACTIVITY,
    DOCUMENTS_EDUCATIONAL_ACTIVITY_DETAIL,
    DOCUMENTS_ENTITY,
    DOCUMENTS_GEO_COORDINATES,
    DOCUMENTS_IDENTITY,
    DOCUMENTS_IDENTITY_SET,
    DOCUMENTS_INFERENCE_DATA,
    DOCUMENTS_INSTITUTION_DATA,
    DOCUMENTS_ITEM_ADDRESS,
    DOCUMENTS_ITEM_BODY,
    DOCUMENTS_ITEM_EMAIL,
    DOCUMENTS_ITEM_FACET,
    DOCUMENTS_ITEM_PATENT,
    DOCUMENTS_ITEM_PHONE,
    DOCUMENTS_ITEM_PUBLICATION,
    DOCUMENTS_LANGUAGE_PROFICIENCY,
    DOCUMENTS_LOCALE_INFO,
    DOCUMENTS_ORIGIN_TENANT_INFO,
    DOCUMENTS_PERSON_ANNIVERSARY,
    DOCUMENTS_PERSON_ANNOTATION,
    DOCUMENTS_PERSON_AWARD,
    DOCUMENTS_PERSON_CERTIFICATION,
    DOCUMENTS_PERSON_DATA_SOURCE,
    DOCUMENTS_PERSON_INTEREST,
    DOCUMENTS_PERSON_NAME,
    DOCUMENTS_PERSON_RESPONSIBILITY,
    DOCUMENTS_PERSON_WEBSITE,
    DOCUMENTS_PHYSICAL_ADDRESS,
    DOCUMENTS_POSITION_DETAIL,
    DOCUMENTS_PROFILE_SOURCE_ANNOTATION,
    DOCUMENTS_PROJECT_PARTICIPATION,
    DOCUMENTS_RELATED_PERSON,
    DOCUMENTS_SERVICE_INFORMATION,
    DOCUMENTS_SKILL_PROFICIENCY,
    DOCUMENTS_USER_ACCOUNT_INFORMATION,
    DOCUMENTS_WEB_ACCOUNT,
    DOCUMENTS_WORK_POSITION,
    DOCUMENTS_YOMI_PERSON_NAME,
    DOCUMENTS_AGE_GROUP,
    DOCUMENTS_ALLOWED_AUDIENCES,
    DOCUMENTS_ANNIVERSARY_TYPE,
    DOCUMENTS_BODY_TYPE,
    DOCUMENTS_COLLABORATION_TAG,
    DOCUMENTS_EMAIL_TYPE,
    DOCUMENTS_LANGUAGE_PROFICIENCY_LEVEL,
    DOCUMENTS_PERSON_RELATIONSHIP,
    DOCUMENTS_PHONE_TYPE,
    DOCUMENTS_PHYSICAL_ADDRESS_TYPE,
    DOCUMENTS_SKILL_PROFICIENCY_LEVEL,
    DOCUMENTS_USER_PERSONA,
    &[
        Document {
            name: "msgraph-profile",
            dialect: Dialect::OpenApi31,
            flavor: Flavor::Vanilla,
            path: "openapi-3.1/msgraph-profile.openapi.json",
            text: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/json-schema/openapi-3.1/msgraph-profile.openapi.json")
            ),
        },
        Document {
            name: "msgraph-profile",
            dialect: Dialect::OpenApi30,
            flavor: Flavor::Vanilla,
            path: "openapi-3.0/msgraph-profile.openapi.json",
            text: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/json-schema/openapi-3.0/msgraph-profile.openapi.json")
            ),
        },
    ],
];
include!(concat!(env!("OUT_DIR"), "/generated/companyDetail/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/educationalActivity/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"),
    "/generated/educationalActivityDetail/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/entity/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/geoCoordinates/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identity/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/identitySet/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/inferenceData/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/institutionData/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/itemAddress/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemBody/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemEmail/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemFacet/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPatent/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/itemPhone/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/itemPublication/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/languageProficiency/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/localeInfo/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/originTenantInfo/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/personAnniversary/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/personAnnotation/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/personAward/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/personCertification/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/personDataSource/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/personInterest/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/personName/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/personResponsibility/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/personWebsite/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/physicalAddress/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/positionDetail/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"),
    "/generated/profileSourceAnnotation/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/projectParticipation/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/relatedPerson/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/serviceInformation/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/skillProficiency/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"),
    "/generated/userAccountInformation/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/webAccount/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/workPosition/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/yomiPersonName/json_schema_documents.rs"));
include!(concat!(env!("OUT_DIR"), "/generated/ageGroup/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/allowedAudiences/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/anniversaryType/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/bodyType/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/collaborationTag/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/emailType/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"),
    "/generated/languageProficiencyLevel/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/personRelationship/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/phoneType/json_schema_documents.rs"));
include!(
    concat!(env!("OUT_DIR"), "/generated/physicalAddressType/json_schema_documents.rs")
);
include!(
    concat!(env!("OUT_DIR"), "/generated/skillProficiencyLevel/json_schema_documents.rs")
);
include!(concat!(env!("OUT_DIR"), "/generated/userPersona/json_schema_documents.rs"));
