// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-workPosition`: Adds a position to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/positions
/// POST /beta/users/{id | userPrincipalName}/profile/positions
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-positions?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "workPosition")))]
pub static CREATE_WORK_POSITION: Operation = Operation {
    name: "create-workPosition",
    kind: OperationKind::Create,
    payload: Some(Payload::CreateWorkPosition),
    description: "Adds a position to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "workPosition",
    method: "POST",
    paths: &[
        "/me/profile/positions",
        "/users/{id | userPrincipalName}/profile/positions",
    ],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "categories",
        "colleagues",
        "detail",
        "inference",
        "isCurrent",
        "manager",
        "source",
    ],
    query: &[],
    headers: &[
        Header {
            name: "Authorization",
            value: "Bearer {token}",
            is_required: true,
        },
        Header {
            name: "Content-Type",
            value: "application/json",
            is_required: true,
        },
    ],
    permissions: &[
        Permission {
            kind: PermissionKind::DelegatedWork,
            least: &["User.ReadWrite"],
            higher: &["User.ReadWrite.All"],
        },
        Permission {
            kind: PermissionKind::DelegatedPersonal,
            least: &["User.ReadWrite"],
            higher: &[],
        },
        Permission {
            kind: PermissionKind::Application,
            least: &[],
            higher: &[],
        },
    ],
    example: Some(
        "{\n  \"detail\": {\n    \"company\": {\n      \"displayName\": \"Adventureworks Ltd.\",\n      \"department\": \"Consulting\",\n      \"officeLocation\": \"AW23/344\",\n      \"address\": {\n        \"type\": \"business\",\n        \"street\": \"123 Patriachy Ponds\",\n        \"city\": \"Moscow\",\n        \"countryOrRegion\": \"Russian Federation\",\n        \"postalCode\": \"RU-34621\"\n      },\n      \"webUrl\": \"https://www.adventureworks.com\"\n    },\n    \"jobTitle\": \"Senior Product Branding Manager II\",\n    \"role\": \"consulting\"\n  },\n  \"isCurrent\": true\n}\n",
    ),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"source\": null,\n  \"categories\": null,\n  \"detail\": {\n    \"company\": {\n      \"displayName\": \"Adventureworks Ltd.\",\n      \"pronunciation\": null,\n      \"department\": \"Consulting\",\n      \"officeLocation\": \"AW23/344\",\n      \"address\": {\n        \"type\": \"business\",\n        \"postOfficeBox\": null,\n        \"street\": \"123 Patriachy Ponds\",\n        \"city\": \"Moscow\",\n        \"state\": null,\n        \"countryOrRegion\": \"Russian Federation\",\n        \"postalCode\": \"RU-34621\"\n      },\n      \"webUrl\": \"https://www.adventureworks.com\"\n    },\n    \"description\": null,\n    \"endMonthYear\": null,\n    \"jobTitle\": \"Senior Product Branding Manager II\",\n    \"role\": \"consulting\",\n    \"startMonthYear\": \"2018-03-01\",\n    \"summary\": null\n  },\n  \"manager\": null,\n  \"colleagues\": null,\n  \"isCurrent\": true\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has the placeholder `datetime-value` instead of the date in `detail.startMonthYear`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.Date, which is a date such as `2020-07-06`.",
                },
            ],
            reading: "The example has a date instead. The placeholder is denied as `date-format`.",
        },
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Later pages: no application permission, and no higher permission for personal accounts.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions.",
                },
                Statement {
                    source: Source::Response,
                    clouds: &[],
                    text: "A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole.",
                },
            ],
            reading: "The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.",
        },
    ],
    provenance: Provenance {
        file: "schemas/workPosition/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-positions?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `delete-workPosition`: Removes a position from the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// DELETE /beta/me/profile/positions/{id}
/// DELETE /beta/users/{id | userPrincipalName}/profile/positions/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/workposition-delete?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions as on the other pages of positions; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[cfg_attr(docsrs, doc(cfg(feature = "workPosition")))]
pub static DELETE_WORK_POSITION: Operation = Operation {
    name: "delete-workPosition",
    kind: OperationKind::Delete,
    payload: None,
    description: "Removes a position from the profile of the signed-in user or of the user named in the URL.",
    type_name: "workPosition",
    method: "DELETE",
    paths: &[
        "/me/profile/positions/{id}",
        "/users/{id | userPrincipalName}/profile/positions/{id}",
    ],
    success: 204u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[],
    query: &[],
    headers: &[
        Header {
            name: "Authorization",
            value: "Bearer {token}",
            is_required: true,
        },
    ],
    permissions: &[
        Permission {
            kind: PermissionKind::DelegatedWork,
            least: &["User.ReadWrite"],
            higher: &["User.ReadWrite.All"],
        },
        Permission {
            kind: PermissionKind::DelegatedPersonal,
            least: &["User.ReadWrite"],
            higher: &[],
        },
        Permission {
            kind: PermissionKind::Application,
            least: &[],
            higher: &[],
        },
    ],
    example: None,
    example_response: None,
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Later pages: no application permission, and no higher permission for personal accounts.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions.",
                },
                Statement {
                    source: Source::Response,
                    clouds: &[],
                    text: "A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole.",
                },
            ],
            reading: "The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.",
        },
    ],
    provenance: Provenance {
        file: "schemas/workPosition/operations.toml",
        page: "https://learn.microsoft.com/graph/api/workposition-delete?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions as on the other pages of positions; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `get-workPosition`: Gets a position in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/profile/positions/{id}
/// GET /beta/users/{id | userPrincipalName}/profile/positions/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/workposition-get?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions as on the other pages of positions; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "workPosition")))]
pub static GET_WORK_POSITION: Operation = Operation {
    name: "get-workPosition",
    kind: OperationKind::Get,
    payload: None,
    description: "Gets a position in the profile of the signed-in user or of the user named in the URL.",
    type_name: "workPosition",
    method: "GET",
    paths: &[
        "/me/profile/positions/{id}",
        "/users/{id | userPrincipalName}/profile/positions/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[],
    query: &[QueryOption::Select],
    headers: &[
        Header {
            name: "Authorization",
            value: "Bearer {token}",
            is_required: true,
        },
    ],
    permissions: &[
        Permission {
            kind: PermissionKind::DelegatedWork,
            least: &["User.Read"],
            higher: &[
                "User.ReadWrite",
                "User.Read.All",
                "User.ReadBasic.All",
                "User.ReadWrite.All",
            ],
        },
        Permission {
            kind: PermissionKind::DelegatedPersonal,
            least: &["User.Read"],
            higher: &["User.ReadWrite"],
        },
        Permission {
            kind: PermissionKind::Application,
            least: &[],
            higher: &[],
        },
    ],
    example: None,
    example_response: None,
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions.",
                },
            ],
            reading: "The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.",
        },
    ],
    provenance: Provenance {
        file: "schemas/workPosition/operations.toml",
        page: "https://learn.microsoft.com/graph/api/workposition-get?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions as on the other pages of positions; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `list-workPosition`: Lists the positions in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/profile/positions
/// GET /beta/users/{id | userPrincipalName}/profile/positions
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-list-positions?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions as on the other pages of positions; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "workPosition")))]
pub static LIST_WORK_POSITION: Operation = Operation {
    name: "list-workPosition",
    kind: OperationKind::List,
    payload: None,
    description: "Lists the positions in the profile of the signed-in user or of the user named in the URL.",
    type_name: "workPosition",
    method: "GET",
    paths: &[
        "/me/profile/positions",
        "/users/{id | userPrincipalName}/profile/positions",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[],
    query: &[
        QueryOption::Filter,
        QueryOption::OrderBy,
        QueryOption::Select,
        QueryOption::Skip,
        QueryOption::Top,
    ],
    headers: &[
        Header {
            name: "Authorization",
            value: "Bearer {token}",
            is_required: true,
        },
    ],
    permissions: &[
        Permission {
            kind: PermissionKind::DelegatedWork,
            least: &["User.Read"],
            higher: &[
                "User.ReadWrite",
                "User.Read.All",
                "User.ReadBasic.All",
                "User.ReadWrite.All",
            ],
        },
        Permission {
            kind: PermissionKind::DelegatedPersonal,
            least: &["User.Read"],
            higher: &["User.ReadWrite"],
        },
        Permission {
            kind: PermissionKind::Application,
            least: &[],
            higher: &[],
        },
    ],
    example: None,
    example_response: None,
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions.",
                },
            ],
            reading: "The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.",
        },
    ],
    provenance: Provenance {
        file: "schemas/workPosition/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-list-positions?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions as on the other pages of positions; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-workPosition`: Changes a position in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `detail` and `manager`; null clears a value, and a collection is replaced as a whole.
///
/// ```text
/// PATCH /beta/me/profile/positions/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/positions/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/workposition-update?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "workPosition")))]
pub static UPDATE_WORK_POSITION: Operation = Operation {
    name: "update-workPosition",
    kind: OperationKind::Update,
    payload: Some(Payload::UpdateWorkPosition),
    description: "Changes a position in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `detail` and `manager`; null clears a value, and a collection is replaced as a whole.",
    type_name: "workPosition",
    method: "PATCH",
    paths: &[
        "/me/profile/positions/{id}",
        "/users/{id | userPrincipalName}/profile/positions/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "categories",
        "colleagues",
        "detail",
        "inference",
        "isCurrent",
        "manager",
    ],
    query: &[],
    headers: &[
        Header {
            name: "Authorization",
            value: "Bearer {token}",
            is_required: true,
        },
        Header {
            name: "Content-Type",
            value: "application/json",
            is_required: true,
        },
    ],
    permissions: &[
        Permission {
            kind: PermissionKind::DelegatedWork,
            least: &["User.ReadWrite"],
            higher: &["User.ReadWrite.All"],
        },
        Permission {
            kind: PermissionKind::DelegatedPersonal,
            least: &["User.ReadWrite"],
            higher: &[],
        },
        Permission {
            kind: PermissionKind::Application,
            least: &[],
            higher: &[],
        },
    ],
    example: Some("{\n  \"isCurrent\": true\n}\n"),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"source\": null,\n  \"categories\": null,\n  \"detail\": {\n    \"company\": {\n      \"displayName\": \"Adventureworks Ltd.\",\n      \"pronunciation\": null,\n      \"department\": \"Consulting\",\n      \"officeLocation\": \"AW23/344\",\n      \"address\": {\n        \"type\": \"business\",\n        \"postOfficeBox\": null,\n        \"street\": \"123 Patriachy Ponds\",\n        \"city\": \"Moscow\",\n        \"state\": null,\n        \"countryOrRegion\": \"Russian Federation\",\n        \"postalCode\": \"RU-34621\"\n      },\n      \"webUrl\": \"https://www.adventureworks.com\"\n    },\n    \"description\": null,\n    \"endMonthYear\": null,\n    \"jobTitle\": \"Senior Product Branding Manager II\",\n    \"role\": \"consulting\",\n    \"startMonthYear\": \"2018-03-01\",\n    \"summary\": null\n  },\n  \"manager\": null,\n  \"colleagues\": null,\n  \"isCurrent\": true\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: Some("source"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request table of update does not have it; that of create does.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it without any restriction on updates.",
                },
            ],
            reading: "The source is fixed when the object is created, so an update that has it is denied as `not-settable`. The omission is taken as intended; the missing annotation does not make it writable.",
        },
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has the placeholder `datetime-value` instead of the date in `detail.startMonthYear`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.Date, which is a date such as `2020-07-06`.",
                },
            ],
            reading: "The example has a date instead. The placeholder is denied as `date-format`.",
        },
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Later pages: no application permission, and no higher permission for personal accounts.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions.",
                },
                Statement {
                    source: Source::Response,
                    clouds: &[],
                    text: "A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole.",
                },
            ],
            reading: "The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.",
        },
    ],
    provenance: Provenance {
        file: "schemas/workPosition/operations.toml",
        page: "https://learn.microsoft.com/graph/api/workposition-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 072ff7b7, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
