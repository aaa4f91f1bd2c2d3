// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

impl JsonSchema for crate::model::types::Bell {
    fn schema_name() -> Cow<'static, str> {
        "bell".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::Bell".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/bell.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/draft-07/bell.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/openapi-3.0/bell.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
impl JsonSchema for crate::model::requests::CreateBell {
    fn schema_name() -> Cow<'static, str> {
        "createBell".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::CreateBell".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/create-bell.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/draft-07/create-bell.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/create-bell.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
impl JsonSchema for crate::model::requests::UpdateBell {
    fn schema_name() -> Cow<'static, str> {
        "updateBell".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "msgraph_profile::UpdateBell".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        const FRAGMENT: Fragment = Fragment {
            draft202012: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/2020-12/update-bell.json")
            ),
            draft07: include_str!(
                concat!(env!("OUT_DIR"), "/generated/schemars/draft-07/update-bell.json")
            ),
            open_api30: include_str!(
                concat!(env!("OUT_DIR"),
                "/generated/schemars/openapi-3.0/update-bell.json")
            ),
            definitions: &[],
        };
        FRAGMENT.schema(generator)
    }
}
