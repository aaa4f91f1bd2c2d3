// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateProjectParticipation {
    type Entity = crate::model::types::ProjectParticipation;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PROJECT_PARTICIPATION;
}
impl super::CreateBody for crate::model::requests::CreateProjectParticipation {}
impl super::RequestBody for crate::model::requests::UpdateProjectParticipation {
    type Entity = crate::model::types::ProjectParticipation;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PROJECT_PARTICIPATION;
}
impl super::UpdateBody for crate::model::requests::UpdateProjectParticipation {}
impl super::Resource for crate::model::types::ProjectParticipation {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/projects",
        "/users/{id | userPrincipalName}/profile/projects",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/projects/{id}",
        "/users/{id | userPrincipalName}/profile/projects/{id}",
    ];
}
