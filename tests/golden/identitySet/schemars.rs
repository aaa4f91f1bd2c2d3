// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::types::IdentitySet {
    fn schema_name() -> Cow<'static, str> {
        "identitySet".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::IdentitySet".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/identitySet.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/draft-07/identitySet.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/identitySet.json")
            ),
            definitions: &[
                (
                    "identity",
                    SchemaGenerator::subschema_for::<crate::model::types::Identity>,
                ),
            ],
        };
        FRAGMENT.schema(generator)
    }
}
