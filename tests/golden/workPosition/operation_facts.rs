// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-workPosition`: Adds a position to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/positions
/// POST /beta/users/{id | userPrincipalName}/profile/positions
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-positions?view=graph-rest-beta>
pub static CREATE_WORK_POSITION: Operation = Operation {
    name: "create-workPosition",
    payload: Payload::CreateWorkPosition,
    kind: OperationKind::Create,
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
/// `update-workPosition`: Changes a position in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `detail` and `manager`; null clears a value, and a collection is replaced as a whole.
///
/// ```text
/// PATCH /beta/me/profile/positions/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/positions/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/workposition-update?view=graph-rest-beta>
pub static UPDATE_WORK_POSITION: Operation = Operation {
    name: "update-workPosition",
    payload: Payload::UpdateWorkPosition,
    kind: OperationKind::Update,
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
