// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateSkillProficiency {
    type Entity = crate::model::types::SkillProficiency;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_SKILL_PROFICIENCY;
}
impl super::CreateBody for crate::model::requests::CreateSkillProficiency {}
impl super::RequestBody for crate::model::requests::UpdateSkillProficiency {
    type Entity = crate::model::types::SkillProficiency;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_SKILL_PROFICIENCY;
}
impl super::UpdateBody for crate::model::requests::UpdateSkillProficiency {}
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
