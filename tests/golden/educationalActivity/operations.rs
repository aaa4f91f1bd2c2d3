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
impl super::UpdateBody for crate::model::requests::UpdateEducationalActivity {
    #[inline]
    fn changes(
        before: &crate::model::types::EducationalActivity,
        after: &crate::model::types::EducationalActivity,
    ) -> Self {
        <crate::model::requests::UpdateEducationalActivity>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::EducationalActivity) {
        <crate::model::requests::UpdateEducationalActivity>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::EducationalActivity {}
impl super::DeleteResource for crate::model::types::EducationalActivity {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_EDUCATIONAL_ACTIVITY;
}
impl super::GetResource for crate::model::types::EducationalActivity {
    const GET: &'static crate::facts::Operation = &super::GET_EDUCATIONAL_ACTIVITY;
}
impl super::ListResource for crate::model::types::EducationalActivity {
    const LIST: &'static crate::facts::Operation = &super::LIST_EDUCATIONAL_ACTIVITY;
}
