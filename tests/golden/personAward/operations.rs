// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonAward {
    type Entity = crate::model::types::PersonAward;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_AWARD;
}
impl super::CreateBody for crate::model::requests::CreatePersonAward {}
impl super::RequestBody for crate::model::requests::UpdatePersonAward {
    type Entity = crate::model::types::PersonAward;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_AWARD;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonAward {
    #[inline]
    fn changes(
        before: &crate::model::types::PersonAward,
        after: &crate::model::types::PersonAward,
    ) -> Self {
        <crate::model::requests::UpdatePersonAward>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::PersonAward) {
        <crate::model::requests::UpdatePersonAward>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::PersonAward {}
impl super::DeleteResource for crate::model::types::PersonAward {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_PERSON_AWARD;
}
impl super::GetResource for crate::model::types::PersonAward {
    const GET: &'static crate::facts::Operation = &super::GET_PERSON_AWARD;
}
impl super::ListResource for crate::model::types::PersonAward {
    const LIST: &'static crate::facts::Operation = &super::LIST_PERSON_AWARD;
}
