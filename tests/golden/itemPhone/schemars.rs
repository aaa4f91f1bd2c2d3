// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::requests::CreateItemPhone {
    fn schema_name() -> Cow<'static, str> {
        "createItemPhone".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::CreateItemPhone".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/create-itemPhone.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/create-itemPhone.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/create-itemPhone.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
impl JsonSchema for crate::model::types::ItemPhone {
    fn schema_name() -> Cow<'static, str> {
        "itemPhone".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::ItemPhone".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/itemPhone.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/draft-07/itemPhone.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/itemPhone.json")
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
impl JsonSchema for crate::model::requests::UpdateItemPhone {
    fn schema_name() -> Cow<'static, str> {
        "updateItemPhone".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::UpdateItemPhone".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/update-itemPhone.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/update-itemPhone.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/update-itemPhone.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
