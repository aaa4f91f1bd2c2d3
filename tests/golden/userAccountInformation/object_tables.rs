// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

pub(crate) static CHECK_USER_ACCOUNT_INFORMATION__AGE_GROUP: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_AGE_GROUP)),
    nullable: true,
};
pub(crate) static CHECK_USER_ACCOUNT_INFORMATION__COUNTRY_CODE: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_USER_ACCOUNT_INFORMATION__PREFERRED_LANGUAGE_TAG: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_LOCALE_INFO),
    nullable: true,
};
pub(crate) static CHECK_USER_ACCOUNT_INFORMATION__USER_PRINCIPAL_NAME: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Any),
    nullable: true,
};
pub(crate) static CHECK_USER_ACCOUNT_INFORMATION__ORIGIN_TENANT_INFO: ValueCheck = ValueCheck {
    kind: ValueKind::Object(&OBJECT_ORIGIN_TENANT_INFO),
    nullable: true,
};
pub(crate) static CHECK_USER_ACCOUNT_INFORMATION__USER_PERSONA: ValueCheck = ValueCheck {
    kind: ValueKind::String(StringCheck::Enum(&ENUM_USER_PERSONA)),
    nullable: true,
};
/// The index of a property in the tables of this type's objects.
fn find_user_account_information(name: &[u8]) -> Option<usize> {
    match name.len() {
        2usize if name == b"id" => Some(0usize),
        6usize if name == b"source" => Some(7usize),
        7usize if name == b"sources" => Some(8usize),
        8usize if name == b"ageGroup" => Some(10usize),
        9usize if name == b"createdBy" => Some(2usize),
        9usize if name == b"inference" => Some(4usize),
        11usize if name == b"countryCode" => Some(11usize),
        11usize if name == b"userPersona" => Some(15usize),
        12usize if name == b"isSearchable" => Some(9usize),
        14usize if name == b"lastModifiedBy" => Some(5usize),
        15usize if name == b"createdDateTime" => Some(3usize),
        16usize if name == b"allowedAudiences" => Some(1usize),
        16usize if name == b"originTenantInfo" => Some(14usize),
        17usize if name == b"userPrincipalName" => Some(13usize),
        20usize if name == b"lastModifiedDateTime" => Some(6usize),
        20usize if name == b"preferredLanguageTag" => Some(12usize),
        _ => None,
    }
}
pub(crate) static OBJECT_USER_ACCOUNT_INFORMATION: ObjectTable = ObjectTable {
    type_name: "userAccountInformation",
    described: "userAccountInformation",
    page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.userAccountInformation",
        "#graph.userAccountInformation",
    ],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "ageGroup",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__AGE_GROUP,
        },
        PropertyTable {
            name: "countryCode",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__COUNTRY_CODE,
        },
        PropertyTable {
            name: "preferredLanguageTag",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__PREFERRED_LANGUAGE_TAG,
        },
        PropertyTable {
            name: "userPrincipalName",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__USER_PRINCIPAL_NAME,
        },
        PropertyTable {
            name: "originTenantInfo",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__ORIGIN_TENANT_INFO,
        },
        PropertyTable {
            name: "userPersona",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__USER_PERSONA,
        },
    ],
    find: find_user_account_information,
};
pub(crate) static OBJECT_CREATE_USER_ACCOUNT_INFORMATION: ObjectTable = ObjectTable {
    type_name: "userAccountInformation",
    described: "create-userAccountInformation",
    page: "https://learn.microsoft.com/graph/api/profile-post-accounts?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.userAccountInformation",
        "#graph.userAccountInformation",
    ],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "ageGroup",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__AGE_GROUP,
        },
        PropertyTable {
            name: "countryCode",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__COUNTRY_CODE,
        },
        PropertyTable {
            name: "preferredLanguageTag",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__PREFERRED_LANGUAGE_TAG,
        },
        PropertyTable {
            name: "userPrincipalName",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__USER_PRINCIPAL_NAME,
        },
        PropertyTable {
            name: "originTenantInfo",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__ORIGIN_TENANT_INFO,
        },
        PropertyTable {
            name: "userPersona",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__USER_PERSONA,
        },
    ],
    find: find_user_account_information,
};
pub(crate) static OBJECT_UPDATE_USER_ACCOUNT_INFORMATION: ObjectTable = ObjectTable {
    type_name: "userAccountInformation",
    described: "update-userAccountInformation",
    page: "https://learn.microsoft.com/graph/api/useraccountinformation-update?view=graph-rest-beta",
    open: false,
    annotations: &[
        "#microsoft.graph.userAccountInformation",
        "#graph.userAccountInformation",
    ],
    properties: &[
        PropertyTable {
            name: "id",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ENTITY__ID,
        },
        PropertyTable {
            name: "allowedAudiences",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__ALLOWED_AUDIENCES,
        },
        PropertyTable {
            name: "createdBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_BY,
        },
        PropertyTable {
            name: "createdDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__CREATED_DATE_TIME,
        },
        PropertyTable {
            name: "inference",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__INFERENCE,
        },
        PropertyTable {
            name: "lastModifiedBy",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_BY,
        },
        PropertyTable {
            name: "lastModifiedDateTime",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        },
        PropertyTable {
            name: "source",
            access: Access::NotSettable,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCE,
        },
        PropertyTable {
            name: "sources",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__SOURCES,
        },
        PropertyTable {
            name: "isSearchable",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_ITEM_FACET__IS_SEARCHABLE,
        },
        PropertyTable {
            name: "ageGroup",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__AGE_GROUP,
        },
        PropertyTable {
            name: "countryCode",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__COUNTRY_CODE,
        },
        PropertyTable {
            name: "preferredLanguageTag",
            access: Access::Allowed,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__PREFERRED_LANGUAGE_TAG,
        },
        PropertyTable {
            name: "userPrincipalName",
            access: Access::ReadOnly,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__USER_PRINCIPAL_NAME,
        },
        PropertyTable {
            name: "originTenantInfo",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__ORIGIN_TENANT_INFO,
        },
        PropertyTable {
            name: "userPersona",
            access: Access::Undocumented,
            metadata_name: None,
            check: &CHECK_USER_ACCOUNT_INFORMATION__USER_PERSONA,
        },
    ],
    find: find_user_account_information,
};
