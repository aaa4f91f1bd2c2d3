// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonName {
    type Entity = crate::model::types::PersonName;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_NAME;
}
impl super::CreateBody for crate::model::requests::CreatePersonName {}
impl super::RequestBody for crate::model::requests::UpdatePersonName {
    type Entity = crate::model::types::PersonName;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_NAME;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonName {}
impl super::Resource for crate::model::types::PersonName {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/names",
        "/users/{id | userPrincipalName}/profile/names",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/names/{id}",
        "/users/{id | userPrincipalName}/profile/names/{id}",
    ];
}
