// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateBell {
    type Entity = crate::model::types::Bell;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_BELL;
}
impl super::CreateBody for crate::model::requests::CreateBell {}
impl super::RequestBody for crate::model::requests::UpdateBell {
    type Entity = crate::model::types::Bell;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_BELL;
}
impl super::UpdateBody for crate::model::requests::UpdateBell {}
impl super::Resource for crate::model::types::Bell {
    const COLLECTION_PATHS: &'static [&'static str] = &["/me/bells"];
    const ITEM_PATHS: &'static [&'static str] = &["/me/bells/{id}"];
}
