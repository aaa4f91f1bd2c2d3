// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonAnniversary {
    type Entity = crate::model::types::PersonAnniversary;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_ANNIVERSARY;
}
impl super::CreateBody for crate::model::requests::CreatePersonAnniversary {}
impl super::RequestBody for crate::model::requests::UpdatePersonAnniversary {
    type Entity = crate::model::types::PersonAnniversary;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_ANNIVERSARY;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonAnniversary {
    #[inline]
    fn changes(
        before: &crate::model::types::PersonAnniversary,
        after: &crate::model::types::PersonAnniversary,
    ) -> Self {
        <crate::model::requests::UpdatePersonAnniversary>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::PersonAnniversary) {
        <crate::model::requests::UpdatePersonAnniversary>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::PersonAnniversary {}
impl super::DeleteResource for crate::model::types::PersonAnniversary {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_PERSON_ANNIVERSARY;
}
impl super::GetResource for crate::model::types::PersonAnniversary {
    const GET: &'static crate::facts::Operation = &super::GET_PERSON_ANNIVERSARY;
}
impl super::ListResource for crate::model::types::PersonAnniversary {
    const LIST: &'static crate::facts::Operation = &super::LIST_PERSON_ANNIVERSARY;
}
