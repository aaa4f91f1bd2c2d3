// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonCertification {
    type Entity = crate::model::types::PersonCertification;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_CERTIFICATION;
}
impl super::CreateBody for crate::model::requests::CreatePersonCertification {}
impl super::RequestBody for crate::model::requests::UpdatePersonCertification {
    type Entity = crate::model::types::PersonCertification;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_CERTIFICATION;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonCertification {}
impl super::Resource for crate::model::types::PersonCertification {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/certifications",
        "/users/{id | userPrincipalName}/profile/certifications",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/certifications/{id}",
        "/users/{id | userPrincipalName}/profile/certifications/{id}",
    ];
}
