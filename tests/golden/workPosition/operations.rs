// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateWorkPosition {
    type Entity = crate::model::types::WorkPosition;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_WORK_POSITION;
}
impl super::CreateBody for crate::model::requests::CreateWorkPosition {}
impl super::RequestBody for crate::model::requests::UpdateWorkPosition {
    type Entity = crate::model::types::WorkPosition;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_WORK_POSITION;
}
impl super::UpdateBody for crate::model::requests::UpdateWorkPosition {}
impl super::Resource for crate::model::types::WorkPosition {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/positions",
        "/users/{id | userPrincipalName}/profile/positions",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/positions/{id}",
        "/users/{id | userPrincipalName}/profile/positions/{id}",
    ];
}
