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
impl super::UpdateBody for crate::model::requests::UpdateItemPhone {
    #[inline]
    fn changes(
        before: &crate::model::types::ItemPhone,
        after: &crate::model::types::ItemPhone,
    ) -> Self {
        <crate::model::requests::UpdateItemPhone>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::ItemPhone) {
        <crate::model::requests::UpdateItemPhone>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::ItemPhone {}
impl super::DeleteResource for crate::model::types::ItemPhone {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_ITEM_PHONE;
}
impl super::GetResource for crate::model::types::ItemPhone {
    const GET: &'static crate::facts::Operation = &super::GET_ITEM_PHONE;
}
impl super::ListResource for crate::model::types::ItemPhone {
    const LIST: &'static crate::facts::Operation = &super::LIST_ITEM_PHONE;
}
