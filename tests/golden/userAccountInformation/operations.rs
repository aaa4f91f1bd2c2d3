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
impl super::UpdateBody for crate::model::requests::UpdateUserAccountInformation {}
impl super::Resource for crate::model::types::UserAccountInformation {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/account",
        "/users/{id | userPrincipalName}/profile/account",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/account/{id}",
        "/users/{id | userPrincipalName}/profile/account/{id}",
    ];
}
