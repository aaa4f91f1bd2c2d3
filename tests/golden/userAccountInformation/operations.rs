// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateUserAccountInformation {
    type Entity = crate::model::types::UserAccountInformation;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_USER_ACCOUNT_INFORMATION;
}
impl super::CreateBody for crate::model::requests::CreateUserAccountInformation {}
impl super::RequestBody for crate::model::requests::UpdateUserAccountInformation {
    type Entity = crate::model::types::UserAccountInformation;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_USER_ACCOUNT_INFORMATION;
}
impl super::UpdateBody for crate::model::requests::UpdateUserAccountInformation {
    #[inline]
    fn changes(
        before: &crate::model::types::UserAccountInformation,
        after: &crate::model::types::UserAccountInformation,
    ) -> Self {
        <crate::model::requests::UpdateUserAccountInformation>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::UserAccountInformation) {
        <crate::model::requests::UpdateUserAccountInformation>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::UserAccountInformation {}
impl super::DeleteResource for crate::model::types::UserAccountInformation {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_USER_ACCOUNT_INFORMATION;
}
impl super::GetResource for crate::model::types::UserAccountInformation {
    const GET: &'static crate::facts::Operation = &super::GET_USER_ACCOUNT_INFORMATION;
}
impl super::ListResource for crate::model::types::UserAccountInformation {
    const LIST: &'static crate::facts::Operation = &super::LIST_USER_ACCOUNT_INFORMATION;
}
