// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonAnnotation {
    type Entity = crate::model::types::PersonAnnotation;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_ANNOTATION;
}
impl super::CreateBody for crate::model::requests::CreatePersonAnnotation {}
impl super::RequestBody for crate::model::requests::UpdatePersonAnnotation {
    type Entity = crate::model::types::PersonAnnotation;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_ANNOTATION;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonAnnotation {
    #[inline]
    fn changes(
        before: &crate::model::types::PersonAnnotation,
        after: &crate::model::types::PersonAnnotation,
    ) -> Self {
        <crate::model::requests::UpdatePersonAnnotation>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::PersonAnnotation) {
        <crate::model::requests::UpdatePersonAnnotation>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::PersonAnnotation {}
impl super::DeleteResource for crate::model::types::PersonAnnotation {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_PERSON_ANNOTATION;
}
impl super::GetResource for crate::model::types::PersonAnnotation {
    const GET: &'static crate::facts::Operation = &super::GET_PERSON_ANNOTATION;
}
impl super::ListResource for crate::model::types::PersonAnnotation {
    const LIST: &'static crate::facts::Operation = &super::LIST_PERSON_ANNOTATION;
}
