// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateItemPatent {
    type Entity = crate::model::types::ItemPatent;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_ITEM_PATENT;
}
impl super::CreateBody for crate::model::requests::CreateItemPatent {}
impl super::RequestBody for crate::model::requests::UpdateItemPatent {
    type Entity = crate::model::types::ItemPatent;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_ITEM_PATENT;
}
impl super::UpdateBody for crate::model::requests::UpdateItemPatent {}
impl super::Resource for crate::model::types::ItemPatent {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/patents",
        "/users/{id | userPrincipalName}/profile/patents",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/patents/{id}",
        "/users/{id | userPrincipalName}/profile/patents/{id}",
    ];
}
