// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::types::PositionDetail {
    fn schema_name() -> Cow<'static, str> {
        "positionDetail".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::PositionDetail".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/positionDetail.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/positionDetail.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/positionDetail.json")
            ),
            definitions: &[
                (
                    "companyDetail",
                    SchemaGenerator::subschema_for::<crate::model::types::CompanyDetail>,
                ),
            ],
        };
        FRAGMENT.schema(generator)
    }
}
