// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateItemEmail {
    type Entity = crate::model::types::ItemEmail;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_ITEM_EMAIL;
}
impl super::CreateBody for crate::model::requests::CreateItemEmail {}
impl super::RequestBody for crate::model::requests::UpdateItemEmail {
    type Entity = crate::model::types::ItemEmail;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_ITEM_EMAIL;
}
impl super::UpdateBody for crate::model::requests::UpdateItemEmail {
    #[inline]
    fn changes(
        before: &crate::model::types::ItemEmail,
        after: &crate::model::types::ItemEmail,
    ) -> Self {
        <crate::model::requests::UpdateItemEmail>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::ItemEmail) {
        <crate::model::requests::UpdateItemEmail>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::ItemEmail {}
impl super::DeleteResource for crate::model::types::ItemEmail {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_ITEM_EMAIL;
}
impl super::GetResource for crate::model::types::ItemEmail {
    const GET: &'static crate::facts::Operation = &super::GET_ITEM_EMAIL;
}
impl super::ListResource for crate::model::types::ItemEmail {
    const LIST: &'static crate::facts::Operation = &super::LIST_ITEM_EMAIL;
}
