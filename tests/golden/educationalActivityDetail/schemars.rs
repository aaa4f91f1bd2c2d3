// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::types::EducationalActivityDetail {
    fn schema_name() -> Cow<'static, str> {
        "educationalActivityDetail".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::EducationalActivityDetail".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/educationalActivityDetail.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/educationalActivityDetail.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/educationalActivityDetail.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
