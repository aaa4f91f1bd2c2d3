// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonAnnotation {
    type Entity = crate::model::types::PersonAnnotation;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_ANNOTATION;
}
impl super::CreateBody for crate::model::requests::CreatePersonAnnotation {}
impl super::RequestBody for crate::model::requests::UpdatePersonAnnotation {
    type Entity = crate::model::types::PersonAnnotation;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_ANNOTATION;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonAnnotation {}
impl super::Resource for crate::model::types::PersonAnnotation {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/notes",
        "/users/{id | userPrincipalName}/profile/notes",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/notes/{id}",
        "/users/{id | userPrincipalName}/profile/notes/{id}",
    ];
}
