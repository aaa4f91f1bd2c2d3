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
impl super::UpdateBody for crate::model::requests::UpdateProjectParticipation {
    #[inline]
    fn changes(
        before: &crate::model::types::ProjectParticipation,
        after: &crate::model::types::ProjectParticipation,
    ) -> Self {
        <crate::model::requests::UpdateProjectParticipation>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::ProjectParticipation) {
        <crate::model::requests::UpdateProjectParticipation>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::ProjectParticipation {}
impl super::DeleteResource for crate::model::types::ProjectParticipation {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_PROJECT_PARTICIPATION;
}
impl super::GetResource for crate::model::types::ProjectParticipation {
    const GET: &'static crate::facts::Operation = &super::GET_PROJECT_PARTICIPATION;
}
impl super::ListResource for crate::model::types::ProjectParticipation {
    const LIST: &'static crate::facts::Operation = &super::LIST_PROJECT_PARTICIPATION;
}
