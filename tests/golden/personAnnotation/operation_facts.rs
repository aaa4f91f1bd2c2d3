// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-personAnnotation`: Adds a note to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/notes
/// POST /beta/users/{id | userPrincipalName}/profile/notes
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "personAnnotation")))]
pub static CREATE_PERSON_ANNOTATION: Operation = Operation {
    name: "create-personAnnotation",
    kind: OperationKind::Create,
    payload: Some(Payload::CreatePersonAnnotation),
    description: "Adds a note to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "personAnnotation",
    method: "POST",
    paths: &["/me/profile/notes", "/users/{id | userPrincipalName}/profile/notes"],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &["allowedAudiences", "detail", "displayName", "inference", "source"],
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
        "{\n  \"detail\": {\n    \"contentType\": \"text\",\n    \"content\": \"I am originally from Australia, but grew up in Moscow, Russia.\"\n  },\n  \"displayName\": \"About Me\"\n}\n",
    ),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"detail\": {\n    \"contentType\": \"text\",\n    \"content\": \"I am originally from Australia, but grew up in Moscow, Russia.\"\n  },\n  \"displayName\": \"About Me\"\n}\n",
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
        file: "schemas/personAnnotation/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits 07597171 and db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `delete-personAnnotation`: Removes a note from the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// DELETE /beta/me/profile/notes/{id}
/// DELETE /beta/users/{id | userPrincipalName}/profile/notes/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personannotation-delete?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions as on the other pages of notes; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: The page of this operation: `User.Read` among the permissions that are enough, and as the least one in newer copies. These are the rows of the pages that read. Documentation: Nearly all other pages that create, update or delete a part of the profile: `User.ReadWrite` as least permission. Reading taken: The rows of the other pages that write. A permission to read that lets a caller write is taken for a copying mistake. A caller with `User.ReadWrite` meets both tables.
#[cfg_attr(docsrs, doc(cfg(feature = "personAnnotation")))]
pub static DELETE_PERSON_ANNOTATION: Operation = Operation {
    name: "delete-personAnnotation",
    kind: OperationKind::Delete,
    payload: None,
    description: "Removes a note from the profile of the signed-in user or of the user named in the URL.",
    type_name: "personAnnotation",
    method: "DELETE",
    paths: &[
        "/me/profile/notes/{id}",
        "/users/{id | userPrincipalName}/profile/notes/{id}",
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
        file: "schemas/personAnnotation/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personannotation-delete?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions as on the other pages of notes; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `get-personAnnotation`: Gets a note in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/profile/notes/{id}
/// GET /beta/users/{id | userPrincipalName}/profile/notes/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personannotation-get?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions as on the other pages of notes; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "personAnnotation")))]
pub static GET_PERSON_ANNOTATION: Operation = Operation {
    name: "get-personAnnotation",
    kind: OperationKind::Get,
    payload: None,
    description: "Gets a note in the profile of the signed-in user or of the user named in the URL.",
    type_name: "personAnnotation",
    method: "GET",
    paths: &[
        "/me/profile/notes/{id}",
        "/users/{id | userPrincipalName}/profile/notes/{id}",
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
        file: "schemas/personAnnotation/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personannotation-get?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions as on the other pages of notes; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `list-personAnnotation`: Lists the notes in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/profile/notes
/// GET /beta/users/{id | userPrincipalName}/profile/notes
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-list-notes?view=graph-rest-beta>: docs commit db3ad729, clouds and permissions as on the other pages of notes; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "personAnnotation")))]
pub static LIST_PERSON_ANNOTATION: Operation = Operation {
    name: "list-personAnnotation",
    kind: OperationKind::List,
    payload: None,
    description: "Lists the notes in the profile of the signed-in user or of the user named in the URL.",
    type_name: "personAnnotation",
    method: "GET",
    paths: &["/me/profile/notes", "/users/{id | userPrincipalName}/profile/notes"],
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
        file: "schemas/personAnnotation/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-list-notes?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions as on the other pages of notes; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-personAnnotation`: Changes a note in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `detail`, and null clears a value.
///
/// ```text
/// PATCH /beta/me/profile/notes/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/notes/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "personAnnotation")))]
pub static UPDATE_PERSON_ANNOTATION: Operation = Operation {
    name: "update-personAnnotation",
    kind: OperationKind::Update,
    payload: Some(Payload::UpdatePersonAnnotation),
    description: "Changes a note in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, also inside `detail`, and null clears a value.",
    type_name: "personAnnotation",
    method: "PATCH",
    paths: &[
        "/me/profile/notes/{id}",
        "/users/{id | userPrincipalName}/profile/notes/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &["allowedAudiences", "detail", "displayName", "inference"],
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
    example: Some("{\n  \"allowedAudiences\": \"organization\"\n}\n"),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"detail\": {\n    \"contentType\": \"text\",\n    \"content\": \"I am originally from Australia, but grew up in Moscow, Russia.\"\n  },\n  \"displayName\": \"About Me\"\n}\n",
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
        file: "schemas/personAnnotation/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 09455a65; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
