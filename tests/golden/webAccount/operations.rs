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
impl super::UpdateBody for crate::model::requests::UpdateWebAccount {}
impl super::Resource for crate::model::types::WebAccount {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/webAccounts",
        "/users/{id | userPrincipalName}/profile/webAccounts",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/webAccounts/{id}",
        "/users/{id | userPrincipalName}/profile/webAccounts/{id}",
    ];
}
