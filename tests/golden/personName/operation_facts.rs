// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-personName`: Adds a name to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/names
/// POST /beta/users/{id | userPrincipalName}/profile/names
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-names?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "personName")))]
pub static CREATE_PERSON_NAME: Operation = Operation {
    name: "create-personName",
    kind: OperationKind::Create,
    payload: Some(Payload::CreatePersonName),
    description: "Adds a name to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "personName",
    method: "POST",
    paths: &["/me/profile/names", "/users/{id | userPrincipalName}/profile/names"],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "displayName",
        "first",
        "inference",
        "initials",
        "languageTag",
        "last",
        "maiden",
        "middle",
        "nickname",
        "pronunciation",
        "suffix",
        "title",
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
        "{\n  \"displayName\": \"Adele Vance\",\n  \"first\": \"Adele\",\n  \"initials\": \"AV\",\n  \"last\": \"Vance\",\n  \"languageTag\": \"en-US\",\n  \"maiden\": null\n}\n",
    ),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"displayName\": \"Adele Vance\",\n  \"first\": \"Adele\",\n  \"initials\": \"AV\",\n  \"last\": \"Vance\",\n  \"languageTag\": \"en-US\",\n  \"maiden\": null,\n  \"middle\": null,\n  \"nickname\": null,\n  \"suffix\": null,\n  \"title\": null,\n  \"pronunciation\": null\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: Some("id"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request table of create lists it.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "No other page of the profile does, except that of publications, and the page of `entity` calls it read-only.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as the key, without any annotation.",
                },
            ],
            reading: "It is not in `settable`: the service sets it, and a request that has it is denied as `read-only-property`.",
        },
        Disagreement {
            property: Some("source"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The resource page lists it, but neither request table does. The create tables of all other types have it.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it without any restriction on inserts.",
                },
            ],
            reading: "Only `$metadata` allows it: a request that has it gets the warning `undocumented-property`, and its value is checked.",
        },
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The page of this operation: `User.Read` among the permissions that are enough, and as the least one in newer copies. These are the rows of the pages that read.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Nearly all other pages that create, update or delete a part of the profile: `User.ReadWrite` as least permission.",
                },
            ],
            reading: "The rows of the other pages that write. A permission to read that lets a caller write is taken for a copying mistake. A caller with `User.ReadWrite` meets both tables.",
        },
    ],
    provenance: Provenance {
        file: "schemas/personName/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-names?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 155d7917, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `delete-personName`: Removes a name from the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// DELETE /beta/me/profile/names/{id}
/// DELETE /beta/users/{id | userPrincipalName}/profile/names/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personname-delete?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions as on the other pages of names; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[cfg_attr(docsrs, doc(cfg(feature = "personName")))]
pub static DELETE_PERSON_NAME: Operation = Operation {
    name: "delete-personName",
    kind: OperationKind::Delete,
    payload: None,
    description: "Removes a name from the profile of the signed-in user or of the user named in the URL.",
    type_name: "personName",
    method: "DELETE",
    paths: &[
        "/me/profile/names/{id}",
        "/users/{id | userPrincipalName}/profile/names/{id}",
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
        file: "schemas/personName/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personname-delete?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions as on the other pages of names; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `get-personName`: Gets a name in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/profile/names/{id}
/// GET /beta/users/{id | userPrincipalName}/profile/names/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personname-get?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions as on the other pages of names; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "personName")))]
pub static GET_PERSON_NAME: Operation = Operation {
    name: "get-personName",
    kind: OperationKind::Get,
    payload: None,
    description: "Gets a name in the profile of the signed-in user or of the user named in the URL.",
    type_name: "personName",
    method: "GET",
    paths: &[
        "/me/profile/names/{id}",
        "/users/{id | userPrincipalName}/profile/names/{id}",
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
        file: "schemas/personName/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personname-get?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions as on the other pages of names; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `list-personName`: Lists the names in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/profile/names
/// GET /beta/users/{id | userPrincipalName}/profile/names
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-list-names?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions as on the other pages of names; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "personName")))]
pub static LIST_PERSON_NAME: Operation = Operation {
    name: "list-personName",
    kind: OperationKind::List,
    payload: None,
    description: "Lists the names in the profile of the signed-in user or of the user named in the URL.",
    type_name: "personName",
    method: "GET",
    paths: &["/me/profile/names", "/users/{id | userPrincipalName}/profile/names"],
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
        file: "schemas/personName/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-list-names?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions as on the other pages of names; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-personName`: Changes a name in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `pronunciation`, and null clears a value.
///
/// ```text
/// PATCH /beta/me/profile/names/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/names/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/personname-update?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "personName")))]
pub static UPDATE_PERSON_NAME: Operation = Operation {
    name: "update-personName",
    kind: OperationKind::Update,
    payload: Some(Payload::UpdatePersonName),
    description: "Changes a name in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `pronunciation`, and null clears a value.",
    type_name: "personName",
    method: "PATCH",
    paths: &[
        "/me/profile/names/{id}",
        "/users/{id | userPrincipalName}/profile/names/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "displayName",
        "first",
        "inference",
        "initials",
        "languageTag",
        "last",
        "maiden",
        "middle",
        "nickname",
        "pronunciation",
        "suffix",
        "title",
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
    example: Some("{\n  \"nickname\": \"Addie\"\n}\n"),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"displayName\": \"Adele Vance\",\n  \"first\": \"Adele\",\n  \"initials\": \"AV\",\n  \"last\": \"Vance\",\n  \"languageTag\": \"en-US\",\n  \"maiden\": null,\n  \"middle\": null,\n  \"nickname\": \"Addie\",\n  \"suffix\": null,\n  \"title\": null,\n  \"pronunciation\": {\n    \"displayName\": \"Adele Vance\",\n    \"first\": \"Adele Vance\",\n    \"maiden\": null,\n    \"middle\": null,\n    \"last\": \"Vance\"\n  }\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: Some("source"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The resource page lists it, but neither request table does. The create tables of all other types have it.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it without any restriction on updates.",
                },
            ],
            reading: "Only `$metadata` allows it: a request that has it gets the warning `undocumented-property`, and its value is checked.",
        },
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has the whole name in `pronunciation.first`, and a value for `pronunciation` that the request did not set.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The page of `yomiPersonName` describes `first` as the pronunciation of the first name.",
                },
            ],
            reading: "The property is for the first name alone. The example keeps the values of the sample.",
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
        file: "schemas/personName/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personname-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
