// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonAnniversary {
    type Entity = crate::model::types::PersonAnniversary;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_ANNIVERSARY;
}
impl super::CreateBody for crate::model::requests::CreatePersonAnniversary {}
impl super::RequestBody for crate::model::requests::UpdatePersonAnniversary {
    type Entity = crate::model::types::PersonAnniversary;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_ANNIVERSARY;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonAnniversary {}
impl super::Resource for crate::model::types::PersonAnniversary {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/anniversaries",
        "/users/{id | userPrincipalName}/profile/anniversaries",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/anniversaries/{id}",
        "/users/{id | userPrincipalName}/profile/anniversaries/{id}",
    ];
}
