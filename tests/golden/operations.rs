// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonAnnotation {
    type Entity = crate::model::types::PersonAnnotation;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_ANNOTATION;
}
impl super::CreateBody for crate::model::requests::CreatePersonAnnotation {}
impl super::RequestBody for crate::model::requests::CreatePersonInterest {
    type Entity = crate::model::types::PersonInterest;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_INTEREST;
}
impl super::CreateBody for crate::model::requests::CreatePersonInterest {}
impl super::RequestBody for crate::model::requests::CreateSkillProficiency {
    type Entity = crate::model::types::SkillProficiency;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_SKILL_PROFICIENCY;
}
impl super::CreateBody for crate::model::requests::CreateSkillProficiency {}
impl super::RequestBody for crate::model::requests::UpdatePersonAnnotation {
    type Entity = crate::model::types::PersonAnnotation;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_ANNOTATION;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonAnnotation {}
impl super::RequestBody for crate::model::requests::UpdatePersonInterest {
    type Entity = crate::model::types::PersonInterest;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_INTEREST;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonInterest {}
impl super::RequestBody for crate::model::requests::UpdateSkillProficiency {
    type Entity = crate::model::types::SkillProficiency;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_SKILL_PROFICIENCY;
}
impl super::UpdateBody for crate::model::requests::UpdateSkillProficiency {}
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
impl super::Resource for crate::model::types::PersonInterest {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/interests",
        "/users/{id | userPrincipalName}/profile/interests",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/interests/{id}",
        "/users/{id | userPrincipalName}/profile/interests/{id}",
    ];
}
impl super::Resource for crate::model::types::SkillProficiency {
    const COLLECTION_PATHS: &'static [&'static str] = &[
        "/me/profile/skills",
        "/users/{id | userPrincipalName}/profile/skills",
    ];
    const ITEM_PATHS: &'static [&'static str] = &[
        "/me/profile/skills/{id}",
        "/users/{id | userPrincipalName}/profile/skills/{id}",
    ];
}
