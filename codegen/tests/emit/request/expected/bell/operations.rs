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
impl super::UpdateBody for crate::model::requests::UpdateBell {
    #[inline]
    fn changes(
        before: &crate::model::types::Bell,
        after: &crate::model::types::Bell,
    ) -> Self {
        <crate::model::requests::UpdateBell>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::Bell) {
        <crate::model::requests::UpdateBell>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::Bell {}
impl super::DeleteResource for crate::model::types::Bell {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_BELL;
}
impl super::GetResource for crate::model::types::Bell {
    const GET: &'static crate::facts::Operation = &super::GET_BELL;
}
impl super::ListResource for crate::model::types::Bell {
    const LIST: &'static crate::facts::Operation = &super::LIST_BELL;
}
