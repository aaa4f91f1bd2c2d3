// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-webAccount`: Adds a web account to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/webAccounts
/// POST /beta/users/{id | userPrincipalName}/profile/webAccounts
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-webaccounts?view=graph-rest-beta>
pub static CREATE_WEB_ACCOUNT: Operation = Operation {
    name: "create-webAccount",
    payload: Payload::CreateWebAccount,
    kind: OperationKind::Create,
    description: "Adds a web account to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "webAccount",
    method: "POST",
    paths: &[
        "/me/profile/webAccounts",
        "/users/{id | userPrincipalName}/profile/webAccounts",
    ],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "description",
        "inference",
        "service",
        "source",
        "statusMessage",
        "userId",
        "webUrl",
    ],
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
        "{\n  \"description\": \"My Github contributions!\",\n  \"userId\": \"adele.vance\",\n  \"service\": {\n    \"name\": \"GitHub\",\n    \"webUrl\": \"https://github.com\"\n  }\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample request has no `webUrl`.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has one, made of the address of the service and the name of the user.",
                },
            ],
            reading: "The service may derive it. A caller should not rely on it.",
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
        file: "schemas/webAccount/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-webaccounts?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-webAccount`: Changes a web account in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `service`, and null clears a value.
///
/// ```text
/// PATCH /beta/me/profile/webAccounts/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/webAccounts/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/webaccount-update?view=graph-rest-beta>
pub static UPDATE_WEB_ACCOUNT: Operation = Operation {
    name: "update-webAccount",
    payload: Payload::UpdateWebAccount,
    kind: OperationKind::Update,
    description: "Changes a web account in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `service`, and null clears a value.",
    type_name: "webAccount",
    method: "PATCH",
    paths: &[
        "/me/profile/webAccounts/{id}",
        "/users/{id | userPrincipalName}/profile/webAccounts/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "description",
        "inference",
        "service",
        "statusMessage",
        "userId",
        "webUrl",
    ],
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
    example: Some("{\n  \"webUrl\": \"https://github.com/adele.vance\"\n}\n"),
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
        file: "schemas/webAccount/operations.toml",
        page: "https://learn.microsoft.com/graph/api/webaccount-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
