// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateItemPhone {
    type Entity = crate::model::types::ItemPhone;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_ITEM_PHONE;
}
impl super::CreateBody for crate::model::requests::CreateItemPhone {}
impl super::RequestBody for crate::model::requests::UpdateItemPhone {
    type Entity = crate::model::types::ItemPhone;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_ITEM_PHONE;
}
impl super::UpdateBody for crate::model::requests::UpdateItemPhone {}
impl super::Resource for crate::model::types::ItemPhone {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/phones",
        "/users/{userId}/profile/phones",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/phones/{id}",
        "/users/{userId}/profile/phones/{id}",
    ];
}
