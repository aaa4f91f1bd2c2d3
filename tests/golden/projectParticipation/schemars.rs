// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::requests::CreateProjectParticipation {
    fn schema_name() -> Cow<'static, str> {
        "createProjectParticipation".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::CreateProjectParticipation".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/create-projectParticipation.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/create-projectParticipation.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/create-projectParticipation.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
impl JsonSchema for crate::model::types::ProjectParticipation {
    fn schema_name() -> Cow<'static, str> {
        "projectParticipation".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::ProjectParticipation".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/projectParticipation.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/projectParticipation.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/projectParticipation.json")
            ),
            definitions: &[
                (
                    "companyDetail",
                    SchemaGenerator::subschema_for::<crate::model::types::CompanyDetail>,
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
impl JsonSchema for crate::model::requests::UpdateProjectParticipation {
    fn schema_name() -> Cow<'static, str> {
        "updateProjectParticipation".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::UpdateProjectParticipation".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/update-projectParticipation.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/update-projectParticipation.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/update-projectParticipation.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
