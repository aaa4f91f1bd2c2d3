// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::requests::CreatePersonAward {
    fn schema_name() -> Cow<'static, str> {
        "createPersonAward".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::CreatePersonAward".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/create-personAward.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/create-personAward.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/create-personAward.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
impl JsonSchema for crate::model::types::PersonAward {
    fn schema_name() -> Cow<'static, str> {
        "personAward".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::PersonAward".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/personAward.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/draft-07/personAward.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/personAward.json")
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
impl JsonSchema for crate::model::requests::UpdatePersonAward {
    fn schema_name() -> Cow<'static, str> {
        "updatePersonAward".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::UpdatePersonAward".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/update-personAward.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/update-personAward.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/update-personAward.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
