// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::requests::CreateEducationalActivity {
    fn schema_name() -> Cow<'static, str> {
        "createEducationalActivity".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::CreateEducationalActivity".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/create-educationalActivity.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/create-educationalActivity.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/create-educationalActivity.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
impl JsonSchema for crate::model::types::EducationalActivity {
    fn schema_name() -> Cow<'static, str> {
        "educationalActivity".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::EducationalActivity".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/educationalActivity.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/educationalActivity.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/educationalActivity.json")
            ),
            definitions: &[
                (
                    "educationalActivityDetail",
                    SchemaGenerator::subschema_for::<
                        crate::model::types::EducationalActivityDetail,
                    >,
                ),
                (
                    "identitySet",
                    SchemaGenerator::subschema_for::<crate::model::types::IdentitySet>,
                ),
                (
                    "inferenceData",
                    SchemaGenerator::subschema_for::<crate::model::types::InferenceData>,
                ),
                (
                    "institutionData",
                    SchemaGenerator::subschema_for::<
                        crate::model::types::InstitutionData,
                    >,
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
impl JsonSchema for crate::model::requests::UpdateEducationalActivity {
    fn schema_name() -> Cow<'static, str> {
        "updateEducationalActivity".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::UpdateEducationalActivity".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/update-educationalActivity.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/update-educationalActivity.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/update-educationalActivity.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
