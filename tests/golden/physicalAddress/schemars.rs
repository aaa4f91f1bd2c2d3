// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::types::PhysicalAddress {
    fn schema_name() -> Cow<'static, str> {
        "physicalAddress".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::PhysicalAddress".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/physicalAddress.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/physicalAddress.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/physicalAddress.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
