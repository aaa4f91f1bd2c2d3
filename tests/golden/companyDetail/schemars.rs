// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::types::CompanyDetail {
    fn schema_name() -> Cow<'static, str> {
        "companyDetail".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::CompanyDetail".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/2020-12/companyDetail.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/draft-07/companyDetail.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/companyDetail.json")
            ),
            definitions: &[
                (
                    "physicalAddress",
                    SchemaGenerator::subschema_for::<
                        crate::model::types::PhysicalAddress,
                    >,
                ),
            ],
        };
        FRAGMENT.schema(generator)
    }
}
