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
impl super::UpdateBody for crate::model::requests::UpdateWorkPosition {
    #[inline]
    fn changes(
        before: &crate::model::types::WorkPosition,
        after: &crate::model::types::WorkPosition,
    ) -> Self {
        <crate::model::requests::UpdateWorkPosition>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::WorkPosition) {
        <crate::model::requests::UpdateWorkPosition>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::WorkPosition {}
impl super::DeleteResource for crate::model::types::WorkPosition {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_WORK_POSITION;
}
impl super::GetResource for crate::model::types::WorkPosition {
    const GET: &'static crate::facts::Operation = &super::GET_WORK_POSITION;
}
impl super::ListResource for crate::model::types::WorkPosition {
    const LIST: &'static crate::facts::Operation = &super::LIST_WORK_POSITION;
}
