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
impl super::UpdateBody for crate::model::requests::UpdateItemPatent {
    #[inline]
    fn changes(
        before: &crate::model::types::ItemPatent,
        after: &crate::model::types::ItemPatent,
    ) -> Self {
        <crate::model::requests::UpdateItemPatent>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::ItemPatent) {
        <crate::model::requests::UpdateItemPatent>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::ItemPatent {}
impl super::DeleteResource for crate::model::types::ItemPatent {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_ITEM_PATENT;
}
impl super::GetResource for crate::model::types::ItemPatent {
    const GET: &'static crate::facts::Operation = &super::GET_ITEM_PATENT;
}
impl super::ListResource for crate::model::types::ItemPatent {
    const LIST: &'static crate::facts::Operation = &super::LIST_ITEM_PATENT;
}
