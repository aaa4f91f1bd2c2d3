// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonCertification {
    type Entity = crate::model::types::PersonCertification;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_CERTIFICATION;
}
impl super::CreateBody for crate::model::requests::CreatePersonCertification {}
impl super::RequestBody for crate::model::requests::UpdatePersonCertification {
    type Entity = crate::model::types::PersonCertification;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_CERTIFICATION;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonCertification {
    #[inline]
    fn changes(
        before: &crate::model::types::PersonCertification,
        after: &crate::model::types::PersonCertification,
    ) -> Self {
        <crate::model::requests::UpdatePersonCertification>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::PersonCertification) {
        <crate::model::requests::UpdatePersonCertification>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::PersonCertification {}
impl super::DeleteResource for crate::model::types::PersonCertification {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_PERSON_CERTIFICATION;
}
impl super::GetResource for crate::model::types::PersonCertification {
    const GET: &'static crate::facts::Operation = &super::GET_PERSON_CERTIFICATION;
}
impl super::ListResource for crate::model::types::PersonCertification {
    const LIST: &'static crate::facts::Operation = &super::LIST_PERSON_CERTIFICATION;
}
