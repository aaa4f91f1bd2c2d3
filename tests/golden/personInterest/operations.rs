// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonInterest {
    type Entity = crate::model::types::PersonInterest;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_INTEREST;
}
impl super::CreateBody for crate::model::requests::CreatePersonInterest {}
impl super::RequestBody for crate::model::requests::UpdatePersonInterest {
    type Entity = crate::model::types::PersonInterest;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_INTEREST;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonInterest {}
impl super::Resource for crate::model::types::PersonInterest {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/interests",
        "/users/{id | userPrincipalName}/profile/interests",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/interests/{id}",
        "/users/{id | userPrincipalName}/profile/interests/{id}",
    ];
}
