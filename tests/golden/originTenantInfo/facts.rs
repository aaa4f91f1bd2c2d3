// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_ORIGIN_TENANT_INFO__ORIGIN_TENANT_ID: Property = Property {
    name: "originTenantId",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "Identifies the tenant in which the account was first created.",
    declared_in: "originTenantInfo",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/origintenantinfo?view=graph-rest-beta",
};
const PROPERTY_ORIGIN_TENANT_INFO__ORIGIN_USER_ID: Property = Property {
    name: "originUserId",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "Identifies the user in that tenant.",
    declared_in: "originTenantInfo",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/origintenantinfo?view=graph-rest-beta",
};
const TYPE_ORIGIN_TENANT_INFO: Type = Type {
    name: "originTenantInfo",
    kind: TypeKind::Complex,
    description: "The tenant in which an account was first created, and the identifier of the user there.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.originTenantInfo", "#graph.originTenantInfo"],
    properties: &[
        PROPERTY_ORIGIN_TENANT_INFO__ORIGIN_TENANT_ID,
        PROPERTY_ORIGIN_TENANT_INFO__ORIGIN_USER_ID,
    ],
    disagreements: &[],
    provenance: Provenance {
        file: "schemas/complex/originTenantInfo.toml",
        page: "https://learn.microsoft.com/graph/api/resources/origintenantinfo?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit 74c6a6f1; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
