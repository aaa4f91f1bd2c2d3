// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl super::RequestBody for crate::model::requests::CreateEducationalActivity {
    type Entity = crate::model::types::EducationalActivity;
    const OPERATION: &'static crate::facts::Operation = &super::CREATE_EDUCATIONAL_ACTIVITY;
}
impl super::CreateBody for crate::model::requests::CreateEducationalActivity {}
impl super::RequestBody for crate::model::requests::UpdateEducationalActivity {
    type Entity = crate::model::types::EducationalActivity;
    const OPERATION: &'static crate::facts::Operation = &super::UPDATE_EDUCATIONAL_ACTIVITY;
}
impl super::UpdateBody for crate::model::requests::UpdateEducationalActivity {}
impl super::Resource for crate::model::types::EducationalActivity {}
impl super::DeleteResource for crate::model::types::EducationalActivity {
    const DELETE: &'static crate::facts::Operation = &super::DELETE_EDUCATIONAL_ACTIVITY;
}
impl super::GetResource for crate::model::types::EducationalActivity {
    const GET: &'static crate::facts::Operation = &super::GET_EDUCATIONAL_ACTIVITY;
}
impl super::ListResource for crate::model::types::EducationalActivity {
    const LIST: &'static crate::facts::Operation = &super::LIST_EDUCATIONAL_ACTIVITY;
}
