// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

use super::SchemaFile;
pub(super) static SCHEMA_FILES: &[SchemaFile] = &[
    SchemaFile {
        path: "schemas/common.toml",
        text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/common.toml")),
    },
    SchemaFile {
        path: "schemas/complex/companyDetail.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/companyDetail.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/educationalActivityDetail.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/complex/educationalActivityDetail.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/geoCoordinates.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/geoCoordinates.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/identity.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/identity.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/identitySet.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/identitySet.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/inferenceData.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/inferenceData.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/institutionData.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/institutionData.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/itemBody.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/itemBody.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/localeInfo.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/localeInfo.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/originTenantInfo.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/originTenantInfo.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/personDataSource.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/personDataSource.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/physicalAddress.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/physicalAddress.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/positionDetail.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/positionDetail.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/profileSourceAnnotation.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/complex/profileSourceAnnotation.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/relatedPerson.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/relatedPerson.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/serviceInformation.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/complex/serviceInformation.toml")
        ),
    },
    SchemaFile {
        path: "schemas/complex/yomiPersonName.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/complex/yomiPersonName.toml")
        ),
    },
    SchemaFile {
        path: "schemas/educationalActivity/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/educationalActivity/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/educationalActivity/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/educationalActivity/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/entity/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/entity/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/ageGroup.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/ageGroup.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/allowedAudiences.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/allowedAudiences.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/anniversaryType.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/anniversaryType.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/bodyType.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/bodyType.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/collaborationTag.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/collaborationTag.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/emailType.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/emailType.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/languageProficiencyLevel.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/enums/languageProficiencyLevel.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/personRelationship.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/personRelationship.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/phoneType.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/phoneType.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/physicalAddressType.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/enums/physicalAddressType.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/skillProficiencyLevel.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/enums/skillProficiencyLevel.toml")
        ),
    },
    SchemaFile {
        path: "schemas/enums/userPersona.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/enums/userPersona.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemAddress/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemAddress/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemAddress/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemAddress/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemEmail/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemEmail/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemEmail/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemEmail/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemFacet/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemFacet/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemPatent/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemPatent/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemPatent/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemPatent/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemPhone/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemPhone/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemPhone/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemPhone/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemPublication/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/itemPublication/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/itemPublication/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/itemPublication/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/languageProficiency/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/languageProficiency/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/languageProficiency/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/languageProficiency/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personAnniversary/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/personAnniversary/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personAnniversary/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personAnniversary/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personAnnotation/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/personAnnotation/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personAnnotation/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personAnnotation/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personAward/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personAward/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personAward/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personAward/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personCertification/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/personCertification/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personCertification/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personCertification/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personInterest/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/personInterest/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personInterest/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personInterest/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personName/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personName/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personName/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personName/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personResponsibility/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/personResponsibility/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personResponsibility/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/personResponsibility/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personWebsite/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personWebsite/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/personWebsite/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/personWebsite/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/projectParticipation/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/projectParticipation/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/projectParticipation/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/projectParticipation/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/skillProficiency/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/skillProficiency/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/skillProficiency/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/skillProficiency/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/userAccountInformation/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/userAccountInformation/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/userAccountInformation/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"),
            "/schemas/userAccountInformation/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/webAccount/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/webAccount/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/webAccount/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/webAccount/type.toml")
        ),
    },
    SchemaFile {
        path: "schemas/workPosition/operations.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/workPosition/operations.toml")
        ),
    },
    SchemaFile {
        path: "schemas/workPosition/type.toml",
        text: include_str!(
            concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/workPosition/type.toml")
        ),
    },
];
