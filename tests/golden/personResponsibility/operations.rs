// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonResponsibility {
    type Entity = crate::model::types::PersonResponsibility;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_RESPONSIBILITY;
}
impl super::CreateBody for crate::model::requests::CreatePersonResponsibility {}
impl super::RequestBody for crate::model::requests::UpdatePersonResponsibility {
    type Entity = crate::model::types::PersonResponsibility;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_RESPONSIBILITY;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonResponsibility {}
impl super::Resource for crate::model::types::PersonResponsibility {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/responsibilities",
        "/users/{id | userPrincipalName}/responsibilities",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/responsibilities/{id}",
        "/users/{id | userPrincipalName}/responsibilities/{id}",
    ];
}
