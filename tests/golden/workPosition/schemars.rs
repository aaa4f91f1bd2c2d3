// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::requests::CreateWorkPosition {
    fn schema_name() -> Cow<'static, str> {
        "createWorkPosition".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::CreateWorkPosition".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/create-workPosition.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/create-workPosition.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/create-workPosition.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
impl JsonSchema for crate::model::requests::UpdateWorkPosition {
    fn schema_name() -> Cow<'static, str> {
        "updateWorkPosition".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::UpdateWorkPosition".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/update-workPosition.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/update-workPosition.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/update-workPosition.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
impl JsonSchema for crate::model::types::WorkPosition {
    fn schema_name() -> Cow<'static, str> {
        "workPosition".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::WorkPosition".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/workPosition.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/workPosition.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/workPosition.json")
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
                    "positionDetail",
                    SchemaGenerator::subschema_for::<crate::model::types::PositionDetail>,
                ),
                (
                    "profileSourceAnnotation",
                    SchemaGenerator::subschema_for::<
                        crate::model::types::ProfileSourceAnnotation,
                    >,
                ),
                (
                    "relatedPerson",
                    SchemaGenerator::subschema_for::<crate::model::types::RelatedPerson>,
                ),
            ],
        };
        FRAGMENT.schema(generator)
    }
}
