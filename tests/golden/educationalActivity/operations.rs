// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateEducationalActivity {
    type Entity = crate::model::types::EducationalActivity;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_EDUCATIONAL_ACTIVITY;
}
impl super::CreateBody for crate::model::requests::CreateEducationalActivity {}
impl super::RequestBody for crate::model::requests::UpdateEducationalActivity {
    type Entity = crate::model::types::EducationalActivity;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_EDUCATIONAL_ACTIVITY;
}
impl super::UpdateBody for crate::model::requests::UpdateEducationalActivity {}
impl super::Resource for crate::model::types::EducationalActivity {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/educationalActivities",
        "/users/{id | userPrincipalName}/profile/educationalActivities",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/educationalActivities/{id}",
        "/users/{id | userPrincipalName}/profile/educationalActivities/{id}",
    ];
}
