// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateItemEmail {
    type Entity = crate::model::types::ItemEmail;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_ITEM_EMAIL;
}
impl super::CreateBody for crate::model::requests::CreateItemEmail {}
impl super::RequestBody for crate::model::requests::UpdateItemEmail {
    type Entity = crate::model::types::ItemEmail;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_ITEM_EMAIL;
}
impl super::UpdateBody for crate::model::requests::UpdateItemEmail {}
impl super::Resource for crate::model::types::ItemEmail {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/emails",
        "/users/{id | userPrincipalName}/profile/emails",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/emails/{id}",
        "/users/{id | userPrincipalName}/profile/emails/{id}",
    ];
}
