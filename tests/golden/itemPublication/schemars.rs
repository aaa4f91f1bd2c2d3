// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::requests::CreateItemPublication {
    fn schema_name() -> Cow<'static, str> {
        "createItemPublication".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::CreateItemPublication".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/create-itemPublication.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/create-itemPublication.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/create-itemPublication.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
impl JsonSchema for crate::model::types::ItemPublication {
    fn schema_name() -> Cow<'static, str> {
        "itemPublication".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::ItemPublication".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/itemPublication.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/itemPublication.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/itemPublication.json")
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
impl JsonSchema for crate::model::requests::UpdateItemPublication {
    fn schema_name() -> Cow<'static, str> {
        "updateItemPublication".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::UpdateItemPublication".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/update-itemPublication.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/update-itemPublication.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/update-itemPublication.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
