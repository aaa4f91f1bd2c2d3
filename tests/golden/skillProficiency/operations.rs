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
impl super::UpdateBody for crate::model::requests::UpdateSkillProficiency {
    #[inline]
    fn changes(
        before: &crate::model::types::SkillProficiency,
        after: &crate::model::types::SkillProficiency,
    ) -> Self {
        <crate::model::requests::UpdateSkillProficiency>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::SkillProficiency) {
        <crate::model::requests::UpdateSkillProficiency>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::SkillProficiency {}
impl super::DeleteResource for crate::model::types::SkillProficiency {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_SKILL_PROFICIENCY;
}
impl super::GetResource for crate::model::types::SkillProficiency {
    const GET: &'static crate::facts::Operation = &super::GET_SKILL_PROFICIENCY;
}
impl super::ListResource for crate::model::types::SkillProficiency {
    const LIST: &'static crate::facts::Operation = &super::LIST_SKILL_PROFICIENCY;
}
