// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-userAccountInformation`: Adds an account to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/account
/// POST /beta/users/{id | userPrincipalName}/profile/account
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-accounts?view=graph-rest-beta>
pub static CREATE_USER_ACCOUNT_INFORMATION: Operation = Operation {
    name: "create-userAccountInformation",
    payload: Payload::CreateUserAccountInformation,
    kind: OperationKind::Create,
    description: "Adds an account to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "userAccountInformation",
    method: "POST",
    paths: &["/me/profile/account", "/users/{id | userPrincipalName}/profile/account"],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "countryCode",
        "inference",
        "preferredLanguageTag",
        "source",
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
        "{\n  \"allowedAudiences\": \"organization\",\n  \"countryCode\": \"NO\"\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Path,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The relationships table of the profile page calls the collection `accounts`.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The pages of all five operations call it `account` in their addresses.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as `account`.",
                },
            ],
            reading: "`account`, as the addresses and `$metadata` agree.",
        },
        Disagreement {
            property: None,
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The text above the request table calls the properties required.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The table marks none as required, and the pages of the other types call theirs properties that can be set.",
                },
            ],
            reading: "Every property is optional.",
        },
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample request has a comma after the last property.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "A body is JSON, which has no comma there.",
                },
            ],
            reading: "The comma is left out of the example. A body that has it is denied as `json-syntax`.",
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
        file: "schemas/userAccountInformation/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-accounts?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 03c7b71e, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-userAccountInformation`: Changes an account in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `preferredLanguageTag`, and null clears a value.
///
/// ```text
/// PATCH /beta/me/profile/account/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/account/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/useraccountinformation-update?view=graph-rest-beta>
pub static UPDATE_USER_ACCOUNT_INFORMATION: Operation = Operation {
    name: "update-userAccountInformation",
    payload: Payload::UpdateUserAccountInformation,
    kind: OperationKind::Update,
    description: "Changes an account in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `preferredLanguageTag`, and null clears a value.",
    type_name: "userAccountInformation",
    method: "PATCH",
    paths: &[
        "/me/profile/account/{id}",
        "/users/{id | userPrincipalName}/profile/account/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &["allowedAudiences", "countryCode", "inference", "preferredLanguageTag"],
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
    example: Some("{\n  \"countryCode\": \"NO\"\n}\n"),
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
        file: "schemas/userAccountInformation/operations.toml",
        page: "https://learn.microsoft.com/graph/api/useraccountinformation-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
