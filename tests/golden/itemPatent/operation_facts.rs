// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-itemPatent`: Adds a patent to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/patents
/// POST /beta/users/{id | userPrincipalName}/profile/patents
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-patents?view=graph-rest-beta>
pub static CREATE_ITEM_PATENT: Operation = Operation {
    name: "create-itemPatent",
    payload: Payload::CreateItemPatent,
    kind: OperationKind::Create,
    description: "Adds a patent to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "itemPatent",
    method: "POST",
    paths: &["/me/profile/patents", "/users/{id | userPrincipalName}/profile/patents"],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "description",
        "displayName",
        "inference",
        "isPending",
        "issuedDate",
        "issuingAuthority",
        "number",
        "source",
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
        "{\n  \"description\": \"Calculating the intent of a user to purchase an item based on the amount of time they hover their mouse over a given pixel.\",\n  \"displayName\": \"Inferring User Intent through browsing behaviors\",\n  \"isPending\": true,\n  \"number\": \"USPTO-3954432633\",\n  \"webUrl\": \"https://patents.gov/3954432633\"\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: Some("issuedDate"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has the placeholder `Date` instead of a date.",
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
        file: "schemas/itemPatent/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-patents?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-itemPatent`: Changes a patent in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// ```text
/// PATCH /beta/me/profile/patents/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/patents/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/itempatent-update?view=graph-rest-beta>
pub static UPDATE_ITEM_PATENT: Operation = Operation {
    name: "update-itemPatent",
    payload: Payload::UpdateItemPatent,
    kind: OperationKind::Update,
    description: "Changes a patent in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.",
    type_name: "itemPatent",
    method: "PATCH",
    paths: &[
        "/me/profile/patents/{id}",
        "/users/{id | userPrincipalName}/profile/patents/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "description",
        "displayName",
        "inference",
        "isPending",
        "issuedDate",
        "issuingAuthority",
        "number",
        "source",
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
        "{\n  \"number\": \"USPTO-3954432633\",\n  \"webUrl\": \"https://patents.gov/3954432633\"\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: Some("issuedDate"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has the placeholder `Date` instead of a date.",
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
        file: "schemas/itemPatent/operations.toml",
        page: "https://learn.microsoft.com/graph/api/itempatent-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 0f7f5cdb, permissions from a later copy of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
