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
impl super::UpdateBody for crate::model::requests::UpdateItemPublication {
    #[inline]
    fn changes(
        before: &crate::model::types::ItemPublication,
        after: &crate::model::types::ItemPublication,
    ) -> Self {
        <crate::model::requests::UpdateItemPublication>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::ItemPublication) {
        <crate::model::requests::UpdateItemPublication>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::ItemPublication {}
impl super::DeleteResource for crate::model::types::ItemPublication {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_ITEM_PUBLICATION;
}
impl super::GetResource for crate::model::types::ItemPublication {
    const GET: &'static crate::facts::Operation = &super::GET_ITEM_PUBLICATION;
}
impl super::ListResource for crate::model::types::ItemPublication {
    const LIST: &'static crate::facts::Operation = &super::LIST_ITEM_PUBLICATION;
}
