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
impl super::Resource for crate::model::types::WorkPosition {}
impl super::DeleteResource for crate::model::types::WorkPosition {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_WORK_POSITION;
}
impl super::GetResource for crate::model::types::WorkPosition {
    const GET: &'static crate::facts::Operation = &super::GET_WORK_POSITION;
}
impl super::ListResource for crate::model::types::WorkPosition {
    const LIST: &'static crate::facts::Operation = &super::LIST_WORK_POSITION;
}
