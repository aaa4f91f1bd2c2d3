// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateItemAddress {
    type Entity = crate::model::types::ItemAddress;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_ITEM_ADDRESS;
}
impl super::CreateBody for crate::model::requests::CreateItemAddress {}
impl super::RequestBody for crate::model::requests::UpdateItemAddress {
    type Entity = crate::model::types::ItemAddress;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_ITEM_ADDRESS;
}
impl super::UpdateBody for crate::model::requests::UpdateItemAddress {}
impl super::Resource for crate::model::types::ItemAddress {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/addresses",
        "/users/{id | userPrincipalName}/profile/addresses",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/addresses/{id}",
        "/users/{id | userPrincipalName}/profile/addresses/{id}",
    ];
}
