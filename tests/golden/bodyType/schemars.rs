// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::enums::BodyType {
    fn schema_name() -> Cow<'static, str> {
        "bodyType".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::BodyType".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/bodyType.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/draft-07/bodyType.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/openapi-3.0/bodyType.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
