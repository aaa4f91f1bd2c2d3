// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonName {
    type Entity = crate::model::types::PersonName;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_NAME;
}
impl super::CreateBody for crate::model::requests::CreatePersonName {}
impl super::RequestBody for crate::model::requests::UpdatePersonName {
    type Entity = crate::model::types::PersonName;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_NAME;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonName {
    #[inline]
    fn changes(
        before: &crate::model::types::PersonName,
        after: &crate::model::types::PersonName,
    ) -> Self {
        <crate::model::requests::UpdatePersonName>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::PersonName) {
        <crate::model::requests::UpdatePersonName>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::PersonName {}
impl super::DeleteResource for crate::model::types::PersonName {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_PERSON_NAME;
}
impl super::GetResource for crate::model::types::PersonName {
    const GET: &'static crate::facts::Operation = &super::GET_PERSON_NAME;
}
impl super::ListResource for crate::model::types::PersonName {
    const LIST: &'static crate::facts::Operation = &super::LIST_PERSON_NAME;
}
