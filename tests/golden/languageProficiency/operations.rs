// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateLanguageProficiency {
    type Entity = crate::model::types::LanguageProficiency;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_LANGUAGE_PROFICIENCY;
}
impl super::CreateBody for crate::model::requests::CreateLanguageProficiency {}
impl super::RequestBody for crate::model::requests::UpdateLanguageProficiency {
    type Entity = crate::model::types::LanguageProficiency;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_LANGUAGE_PROFICIENCY;
}
impl super::UpdateBody for crate::model::requests::UpdateLanguageProficiency {
    #[inline]
    fn changes(
        before: &crate::model::types::LanguageProficiency,
        after: &crate::model::types::LanguageProficiency,
    ) -> Self {
        <crate::model::requests::UpdateLanguageProficiency>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::LanguageProficiency) {
        <crate::model::requests::UpdateLanguageProficiency>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::LanguageProficiency {}
impl super::DeleteResource for crate::model::types::LanguageProficiency {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_LANGUAGE_PROFICIENCY;
}
impl super::GetResource for crate::model::types::LanguageProficiency {
    const GET: &'static crate::facts::Operation = &super::GET_LANGUAGE_PROFICIENCY;
}
impl super::ListResource for crate::model::types::LanguageProficiency {
    const LIST: &'static crate::facts::Operation = &super::LIST_LANGUAGE_PROFICIENCY;
}
