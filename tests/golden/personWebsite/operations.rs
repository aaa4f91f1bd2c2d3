// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonWebsite {
    type Entity = crate::model::types::PersonWebsite;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_WEBSITE;
}
impl super::CreateBody for crate::model::requests::CreatePersonWebsite {}
impl super::RequestBody for crate::model::requests::UpdatePersonWebsite {
    type Entity = crate::model::types::PersonWebsite;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_WEBSITE;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonWebsite {}
impl super::Resource for crate::model::types::PersonWebsite {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/websites",
        "/users/{id | userPrincipalName}/profile/websites",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/websites/{id}",
        "/users/{id | userPrincipalName}/profile/websites/{id}",
    ];
}
