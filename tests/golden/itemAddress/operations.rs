// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateItemAddress {
    type Entity = crate::model::types::ItemAddress;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_ITEM_ADDRESS;
}
impl super::CreateBody for crate::model::requests::CreateItemAddress {}
impl super::RequestBody for crate::model::requests::UpdateItemAddress {
    type Entity = crate::model::types::ItemAddress;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_ITEM_ADDRESS;
}
impl super::UpdateBody for crate::model::requests::UpdateItemAddress {
    #[inline]
    fn changes(
        before: &crate::model::types::ItemAddress,
        after: &crate::model::types::ItemAddress,
    ) -> Self {
        <crate::model::requests::UpdateItemAddress>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::ItemAddress) {
        <crate::model::requests::UpdateItemAddress>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::ItemAddress {}
impl super::DeleteResource for crate::model::types::ItemAddress {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_ITEM_ADDRESS;
}
impl super::GetResource for crate::model::types::ItemAddress {
    const GET: &'static crate::facts::Operation = &super::GET_ITEM_ADDRESS;
}
impl super::ListResource for crate::model::types::ItemAddress {
    const LIST: &'static crate::facts::Operation = &super::LIST_ITEM_ADDRESS;
}
