// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonInterest {
    type Entity = crate::model::types::PersonInterest;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_INTEREST;
}
impl super::CreateBody for crate::model::requests::CreatePersonInterest {}
impl super::RequestBody for crate::model::requests::UpdatePersonInterest {
    type Entity = crate::model::types::PersonInterest;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_INTEREST;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonInterest {
    #[inline]
    fn changes(
        before: &crate::model::types::PersonInterest,
        after: &crate::model::types::PersonInterest,
    ) -> Self {
        <crate::model::requests::UpdatePersonInterest>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::PersonInterest) {
        <crate::model::requests::UpdatePersonInterest>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::PersonInterest {}
impl super::DeleteResource for crate::model::types::PersonInterest {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_PERSON_INTEREST;
}
impl super::GetResource for crate::model::types::PersonInterest {
    const GET: &'static crate::facts::Operation = &super::GET_PERSON_INTEREST;
}
impl super::ListResource for crate::model::types::PersonInterest {
    const LIST: &'static crate::facts::Operation = &super::LIST_PERSON_INTEREST;
}
