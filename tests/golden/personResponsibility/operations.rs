// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonResponsibility {
    type Entity = crate::model::types::PersonResponsibility;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_RESPONSIBILITY;
}
impl super::CreateBody for crate::model::requests::CreatePersonResponsibility {}
impl super::RequestBody for crate::model::requests::UpdatePersonResponsibility {
    type Entity = crate::model::types::PersonResponsibility;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_RESPONSIBILITY;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonResponsibility {
    #[inline]
    fn changes(
        before: &crate::model::types::PersonResponsibility,
        after: &crate::model::types::PersonResponsibility,
    ) -> Self {
        <crate::model::requests::UpdatePersonResponsibility>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::PersonResponsibility) {
        <crate::model::requests::UpdatePersonResponsibility>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::PersonResponsibility {}
impl super::DeleteResource for crate::model::types::PersonResponsibility {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_PERSON_RESPONSIBILITY;
}
impl super::GetResource for crate::model::types::PersonResponsibility {
    const GET: &'static crate::facts::Operation = &super::GET_PERSON_RESPONSIBILITY;
}
impl super::ListResource for crate::model::types::PersonResponsibility {
    const LIST: &'static crate::facts::Operation = &super::LIST_PERSON_RESPONSIBILITY;
}
