// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-personInterest`: Adds an interest to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/interests
/// POST /beta/users/{id | userPrincipalName}/profile/interests
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "personInterest")))]
pub static CREATE_PERSON_INTEREST: Operation = Operation {
    name: "create-personInterest",
    kind: OperationKind::Create,
    payload: Some(Payload::CreatePersonInterest),
    description: "Adds an interest to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "personInterest",
    method: "POST",
    paths: &[
        "/me/profile/interests",
        "/users/{id | userPrincipalName}/profile/interests",
    ],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "description",
        "displayName",
        "inference",
        "source",
        "webUrl",
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
        "{\n  \"categories\": [\n    \"Sports\"\n  ],\n  \"description\": \"World's greatest football club\",\n  \"displayName\": \"Chelsea FC\",\n  \"webUrl\": \"https://www.chelseafc.com\"\n}\n",
    ),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Innocenty Popov\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Innocenty Popov\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"categories\": [\n    \"Sports\"\n  ],\n  \"description\": \"World's greatest football club\",\n  \"displayName\": \"Chelsea FC\",\n  \"webUrl\": \"https://www.chelseafc.com\",\n  \"collaborationTags\": null\n}\n",
    ),
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
        file: "schemas/personInterest/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "page revision later than docs commit 69bc95f6 (no application permission, one higher delegated permission); $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `delete-personInterest`: Removes an interest from the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// DELETE /beta/me/profile/interests/{id}
/// DELETE /beta/users/{id | userPrincipalName}/profile/interests/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personinterest-delete?view=graph-rest-beta>: docs commits db3ad729 and 1552235b; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications. Documentation: Permissions table of about 2022 (docs commit 2c095ade): the same, split into `User.ReadWrite` as least and `User.ReadWrite.All` as higher permission. Documentation: Later pages: no application permission, and no higher permission for personal accounts. Documentation: Newest copies: the same as the later pages, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Observed response: A call with an application permission, reported in 2020, failed with the code ErrorAccessDeniedForRole. Reading taken: The later pages, without the permissions for agent identities: every newer copy has the same rows, and the reported refusal agrees with them. An ordinary application does not need the agent permissions.
#[cfg_attr(docsrs, doc(cfg(feature = "personInterest")))]
pub static DELETE_PERSON_INTEREST: Operation = Operation {
    name: "delete-personInterest",
    kind: OperationKind::Delete,
    payload: None,
    description: "Removes an interest from the profile of the signed-in user or of the user named in the URL.",
    type_name: "personInterest",
    method: "DELETE",
    paths: &[
        "/me/profile/interests/{id}",
        "/users/{id | userPrincipalName}/profile/interests/{id}",
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
        file: "schemas/personInterest/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personinterest-delete?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 1552235b; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `get-personInterest`: Gets an interest in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/profile/interests/{id}
/// GET /beta/users/{id | userPrincipalName}/profile/interests/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personinterest-get?view=graph-rest-beta>: docs commits 03b0c51e and db3ad729, clouds and permissions as on the other pages of interests; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: An early copy of the page (docs commit 03b0c51e) has `/user/profile/interests/{id}`. Documentation: The page of 2021 (docs commit db3ad729) has `/me/profile/interests/{id}` and `/users/{id | userPrincipalName}/profile/interests/{id}`. $metadata: Declares `interests` as a collection that the profile contains. Reading taken: The addresses of 2021, which agree with those of update and delete.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "personInterest")))]
pub static GET_PERSON_INTEREST: Operation = Operation {
    name: "get-personInterest",
    kind: OperationKind::Get,
    payload: None,
    description: "Gets an interest in the profile of the signed-in user or of the user named in the URL.",
    type_name: "personInterest",
    method: "GET",
    paths: &[
        "/me/profile/interests/{id}",
        "/users/{id | userPrincipalName}/profile/interests/{id}",
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
            topic: Topic::Path,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "An early copy of the page (docs commit 03b0c51e) has `/user/profile/interests/{id}`.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The page of 2021 (docs commit db3ad729) has `/me/profile/interests/{id}` and `/users/{id | userPrincipalName}/profile/interests/{id}`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares `interests` as a collection that the profile contains.",
                },
            ],
            reading: "The addresses of 2021, which agree with those of update and delete.",
        },
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
        file: "schemas/personInterest/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personinterest-get?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits 03b0c51e and db3ad729, clouds and permissions as on the other pages of interests; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `list-personInterest`: Lists the interests in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/profile/interests
/// GET /beta/users/{id | userPrincipalName}/profile/interests
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-list-interests?view=graph-rest-beta>: docs commits 1271a779 and db3ad729, clouds and permissions as on the other pages of interests; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "personInterest")))]
pub static LIST_PERSON_INTEREST: Operation = Operation {
    name: "list-personInterest",
    kind: OperationKind::List,
    payload: None,
    description: "Lists the interests in the profile of the signed-in user or of the user named in the URL.",
    type_name: "personInterest",
    method: "GET",
    paths: &[
        "/me/profile/interests",
        "/users/{id | userPrincipalName}/profile/interests",
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
        file: "schemas/personInterest/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-list-interests?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits 1271a779 and db3ad729, clouds and permissions as on the other pages of interests; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-personInterest`: Changes an interest in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.
///
/// ```text
/// PATCH /beta/me/profile/interests/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/interests/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "personInterest")))]
pub static UPDATE_PERSON_INTEREST: Operation = Operation {
    name: "update-personInterest",
    kind: OperationKind::Update,
    payload: Some(Payload::UpdatePersonInterest),
    description: "Changes an interest in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.",
    type_name: "personInterest",
    method: "PATCH",
    paths: &[
        "/me/profile/interests/{id}",
        "/users/{id | userPrincipalName}/profile/interests/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "description",
        "displayName",
        "inference",
        "webUrl",
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
    example: Some("{\n  \"categories\": [\n    \"Sports\"\n  ]\n}\n"),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Innocenty Popov\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Innocenty Popov\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"categories\": [\n    \"Sports\"\n  ],\n  \"description\": \"World's greatest football club\",\n  \"displayName\": \"Chelsea FC\",\n  \"webUrl\": \"https://www.chelseafc.com\",\n  \"collaborationTags\": null\n}\n",
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
        file: "schemas/personInterest/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits 33735607 and db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
