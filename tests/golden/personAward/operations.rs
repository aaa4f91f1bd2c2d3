// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonAward {
    type Entity = crate::model::types::PersonAward;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_AWARD;
}
impl super::CreateBody for crate::model::requests::CreatePersonAward {}
impl super::RequestBody for crate::model::requests::UpdatePersonAward {
    type Entity = crate::model::types::PersonAward;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_AWARD;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonAward {}
impl super::Resource for crate::model::types::PersonAward {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/awards",
        "/users/{id | userPrincipalName}/profile/awards",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/awards/{id}",
        "/users/{id | userPrincipalName}/profile/awards/{id}",
    ];
}
