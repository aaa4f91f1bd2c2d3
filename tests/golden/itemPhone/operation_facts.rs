// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-itemPhone`: Adds a telephone number to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/phones
/// POST /beta/users/{userId}/profile/phones
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-phones?view=graph-rest-beta>
pub static CREATE_ITEM_PHONE: Operation = Operation {
    name: "create-itemPhone",
    payload: Payload::CreateItemPhone,
    kind: OperationKind::Create,
    description: "Adds a telephone number to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "itemPhone",
    method: "POST",
    paths: &["/me/profile/phones", "/users/{userId}/profile/phones"],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "displayName",
        "inference",
        "number",
        "source",
        "type",
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
        "{\n  \"displayName\": \"Car Phone\",\n  \"number\": \"+7 499 342 22 13\"\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Path,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The pages of itemPhone call the user in the second path `{userId}`.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The pages of the other types call it `{id | userPrincipalName}`.",
                },
            ],
            reading: "The placeholder of the page. It takes the same values under either name.",
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
        file: "schemas/itemPhone/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-phones?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, no newer copy of the page was read; clouds and permissions as on the pages of the other types; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-itemPhone`: Changes a telephone number in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value, except that `type` cannot be null.
///
/// ```text
/// PATCH /beta/me/profile/phones/{id}
/// PATCH /beta/users/{userId}/profile/phones/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/itemphone-update?view=graph-rest-beta>
pub static UPDATE_ITEM_PHONE: Operation = Operation {
    name: "update-itemPhone",
    payload: Payload::UpdateItemPhone,
    kind: OperationKind::Update,
    description: "Changes a telephone number in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value, except that `type` cannot be null.",
    type_name: "itemPhone",
    method: "PATCH",
    paths: &["/me/profile/phones/{id}", "/users/{userId}/profile/phones/{id}"],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "displayName",
        "inference",
        "number",
        "source",
        "type",
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
    example: Some("{\n  \"type\": \"other\"\n}\n"),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Path,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The pages of itemPhone call the user in the second path `{userId}`.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The pages of the other types call it `{id | userPrincipalName}`.",
                },
            ],
            reading: "The placeholder of the page. It takes the same values under either name.",
        },
        Disagreement {
            property: Some("source"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request tables of create and update both have it.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The update tables of most other parts of the profile, such as personInterest, do not have it.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it without any restriction on updates.",
                },
            ],
            reading: "An update can set it, because the page of this type lists it.",
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
        file: "schemas/itemPhone/operations.toml",
        page: "https://learn.microsoft.com/graph/api/itemphone-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, no newer copy of the page was read; clouds and permissions as on the pages of the other types; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
