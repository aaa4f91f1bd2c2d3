// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreatePersonWebsite {
    type Entity = crate::model::types::PersonWebsite;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_PERSON_WEBSITE;
}
impl super::CreateBody for crate::model::requests::CreatePersonWebsite {}
impl super::RequestBody for crate::model::requests::UpdatePersonWebsite {
    type Entity = crate::model::types::PersonWebsite;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_PERSON_WEBSITE;
}
impl super::UpdateBody for crate::model::requests::UpdatePersonWebsite {
    #[inline]
    fn changes(
        before: &crate::model::types::PersonWebsite,
        after: &crate::model::types::PersonWebsite,
    ) -> Self {
        <crate::model::requests::UpdatePersonWebsite>::changes(before, after)
    }
    #[inline]
    fn apply_to(self, stored: &mut crate::model::types::PersonWebsite) {
        <crate::model::requests::UpdatePersonWebsite>::apply_to(self, stored);
    }
}
impl Resource for crate::model::types::PersonWebsite {}
impl super::DeleteResource for crate::model::types::PersonWebsite {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_PERSON_WEBSITE;
}
impl super::GetResource for crate::model::types::PersonWebsite {
    const GET: &'static crate::facts::Operation = &super::GET_PERSON_WEBSITE;
}
impl super::ListResource for crate::model::types::PersonWebsite {
    const LIST: &'static crate::facts::Operation = &super::LIST_PERSON_WEBSITE;
}
