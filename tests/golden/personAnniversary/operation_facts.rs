// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-personAnniversary`: Adds an anniversary to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/anniversaries
/// POST /beta/users/{id | userPrincipalName}/profile/anniversaries
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-anniversaries?view=graph-rest-beta>
pub static CREATE_PERSON_ANNIVERSARY: Operation = Operation {
    name: "create-personAnniversary",
    payload: Payload::CreatePersonAnniversary,
    kind: OperationKind::Create,
    description: "Adds an anniversary to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "personAnniversary",
    method: "POST",
    paths: &[
        "/me/profile/anniversaries",
        "/users/{id | userPrincipalName}/profile/anniversaries",
    ],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &["allowedAudiences", "date", "inference", "source", "type"],
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
    example: Some("{\n  \"type\": \"birthday\",\n  \"date\": \"1980-01-08\"\n}\n"),
    disagreements: &[
        Disagreement {
            property: Some("date"),
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
        file: "schemas/personAnniversary/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-anniversaries?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 073a3963, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-personAnniversary`: Changes an anniversary in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// ```text
/// PATCH /beta/me/profile/anniversaries/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/anniversaries/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/personanniversary-update?view=graph-rest-beta>
pub static UPDATE_PERSON_ANNIVERSARY: Operation = Operation {
    name: "update-personAnniversary",
    payload: Payload::UpdatePersonAnniversary,
    kind: OperationKind::Update,
    description: "Changes an anniversary in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.",
    type_name: "personAnniversary",
    method: "PATCH",
    paths: &[
        "/me/profile/anniversaries/{id}",
        "/users/{id | userPrincipalName}/profile/anniversaries/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &["allowedAudiences", "date", "inference", "type"],
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
    example: Some("{\n  \"allowedAudiences\": \"contacts\"\n}\n"),
    disagreements: &[
        Disagreement {
            property: Some("date"),
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
        file: "schemas/personAnniversary/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personanniversary-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 03147b7f, clouds and permissions as on the page that creates anniversaries; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
