// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateItemPublication {
    type Entity = crate::model::types::ItemPublication;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_ITEM_PUBLICATION;
}
impl super::CreateBody for crate::model::requests::CreateItemPublication {}
impl super::RequestBody for crate::model::requests::UpdateItemPublication {
    type Entity = crate::model::types::ItemPublication;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_ITEM_PUBLICATION;
}
impl super::UpdateBody for crate::model::requests::UpdateItemPublication {}
impl super::Resource for crate::model::types::ItemPublication {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/publications",
        "/users/{id | userPrincipalName}/profile/publications",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/publications/{id}",
        "/users/{id | userPrincipalName}/profile/publications/{id}",
    ];
}
