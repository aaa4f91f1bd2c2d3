// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateWebAccount {
    type Entity = crate::model::types::WebAccount;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_WEB_ACCOUNT;
}
impl super::CreateBody for crate::model::requests::CreateWebAccount {}
impl super::RequestBody for crate::model::requests::UpdateWebAccount {
    type Entity = crate::model::types::WebAccount;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_WEB_ACCOUNT;
}
impl super::UpdateBody for crate::model::requests::UpdateWebAccount {
    #[inline]
    fn changes(
        before: &crate::model::types::WebAccount,
        after: &crate::model::types::WebAccount,
    ) -> Self {
        <crate::model::requests::UpdateWebAccount>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::WebAccount) {
        <crate::model::requests::UpdateWebAccount>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::WebAccount {}
impl super::DeleteResource for crate::model::types::WebAccount {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_WEB_ACCOUNT;
}
impl super::GetResource for crate::model::types::WebAccount {
    const GET: &'static crate::facts::Operation = &super::GET_WEB_ACCOUNT;
}
impl super::ListResource for crate::model::types::WebAccount {
    const LIST: &'static crate::facts::Operation = &super::LIST_WEB_ACCOUNT;
}
