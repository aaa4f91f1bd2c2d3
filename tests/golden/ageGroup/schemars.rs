// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::enums::AgeGroup {
    fn schema_name() -> Cow<'static, str> {
        "ageGroup".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::AgeGroup".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/ageGroup.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/draft-07/ageGroup.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/openapi-3.0/ageGroup.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
