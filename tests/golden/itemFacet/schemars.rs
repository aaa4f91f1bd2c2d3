// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::types::ItemFacet {
    fn schema_name() -> Cow<'static, str> {
        "itemFacet".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::ItemFacet".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/itemFacet.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/draft-07/itemFacet.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/itemFacet.json")
            ),
            definitions: &[
                (
                    "identitySet",
                    SchemaGenerator::subschema_for::<crate::model::types::IdentitySet>,
                ),
                (
                    "inferenceData",
                    SchemaGenerator::subschema_for::<crate::model::types::InferenceData>,
                ),
                (
                    "personDataSource",
                    SchemaGenerator::subschema_for::<
                        crate::model::types::PersonDataSource,
                    >,
                ),
                (
                    "profileSourceAnnotation",
                    SchemaGenerator::subschema_for::<
                        crate::model::types::ProfileSourceAnnotation,
                    >,
                ),
            ],
        };
        FRAGMENT.schema(generator)
    }
}
