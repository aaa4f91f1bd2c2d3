// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateLanguageProficiency {
    type Entity = crate::model::types::LanguageProficiency;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_LANGUAGE_PROFICIENCY;
}
impl super::CreateBody for crate::model::requests::CreateLanguageProficiency {}
impl super::RequestBody for crate::model::requests::UpdateLanguageProficiency {
    type Entity = crate::model::types::LanguageProficiency;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_LANGUAGE_PROFICIENCY;
}
impl super::UpdateBody for crate::model::requests::UpdateLanguageProficiency {}
impl super::Resource for crate::model::types::LanguageProficiency {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/languages",
        "/users/{id | userPrincipalName}/profile/languages",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/languages/{id}",
        "/users/{id | userPrincipalName}/profile/languages/{id}",
    ];
}
