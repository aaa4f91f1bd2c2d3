// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-personResponsibility`: Adds a responsibility to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/responsibilities
/// POST /beta/users/{id | userPrincipalName}/responsibilities
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-responsibilities?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "personResponsibility")))]
pub static CREATE_PERSON_RESPONSIBILITY: Operation = Operation {
    name: "create-personResponsibility",
    kind: OperationKind::Create,
    payload: Some(Payload::CreatePersonResponsibility),
    description: "Adds a responsibility to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "personResponsibility",
    method: "POST",
    paths: &["/me/responsibilities", "/users/{id | userPrincipalName}/responsibilities"],
    success: 201u16,
    clouds: &["global"],
    settable: &[
        "allowedAudiences",
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
        "{\n  \"description\": \"Member of the Microsoft API Council\",\n  \"displayName\": \"API Council\",\n  \"collaborationTags\": [\n    \"askMeAbout\"\n  ]\n}\n",
    ),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"source\": null,\n  \"description\": \"Member of the Microsoft API Council\",\n  \"displayName\": \"API Council\",\n  \"webUrl\": null,\n  \"collaborationTags\": [\n    \"askMeAbout\"\n  ]\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Path,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name.",
                },
            ],
            reading: "The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.",
        },
        Disagreement {
            property: None,
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "None of the five pages of responsibilities has a table of national clouds.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The other pages of the profile that were read have one, and it names all four clouds.",
                },
            ],
            reading: "The global service only, for all five operations: nothing shows that the other clouds offer them.",
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
        file: "schemas/personResponsibility/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-responsibilities?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 09455a65, permissions from the newest copy of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `delete-personResponsibility`: Removes a responsibility from the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// DELETE /beta/me/responsibilities/{id}
/// DELETE /beta/users/{id | userPrincipalName}/responsibilities/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personresponsibility-delete?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`. $metadata: Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name. Reading taken: The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.
/// - Documentation: The page of this operation: `User.Read` among the permissions that are enough, and as the least one in newer copies. These are the rows of the pages that read. Documentation: Nearly all other pages that create, update or delete a part of the profile: `User.ReadWrite` as least permission. Reading taken: The rows of the other pages that write. A permission to read that lets a caller write is taken for a copying mistake. A caller with `User.ReadWrite` meets both tables.
#[cfg_attr(docsrs, doc(cfg(feature = "personResponsibility")))]
pub static DELETE_PERSON_RESPONSIBILITY: Operation = Operation {
    name: "delete-personResponsibility",
    kind: OperationKind::Delete,
    payload: None,
    description: "Removes a responsibility from the profile of the signed-in user or of the user named in the URL.",
    type_name: "personResponsibility",
    method: "DELETE",
    paths: &[
        "/me/responsibilities/{id}",
        "/users/{id | userPrincipalName}/responsibilities/{id}",
    ],
    success: 204u16,
    clouds: &["global"],
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
            topic: Topic::Path,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name.",
                },
            ],
            reading: "The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.",
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
        file: "schemas/personResponsibility/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personresponsibility-delete?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `get-personResponsibility`: Gets a responsibility in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/responsibilities/{id}
/// GET /beta/users/{id | userPrincipalName}/responsibilities/{id}
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/personresponsibility-get?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`. $metadata: Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name. Reading taken: The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "personResponsibility")))]
pub static GET_PERSON_RESPONSIBILITY: Operation = Operation {
    name: "get-personResponsibility",
    kind: OperationKind::Get,
    payload: None,
    description: "Gets a responsibility in the profile of the signed-in user or of the user named in the URL.",
    type_name: "personResponsibility",
    method: "GET",
    paths: &[
        "/me/responsibilities/{id}",
        "/users/{id | userPrincipalName}/responsibilities/{id}",
    ],
    success: 200u16,
    clouds: &["global"],
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
                    text: "All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name.",
                },
            ],
            reading: "The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.",
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
        file: "schemas/personResponsibility/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personresponsibility-get?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `list-personResponsibility`: Lists the responsibilities in the profile of the signed-in user or of the user named in the URL.
///
/// ```text
/// GET /beta/me/responsibilities
/// GET /beta/users/{id | userPrincipalName}/responsibilities
/// ```
///
/// Transcribed on 2026-11-26 from <https://learn.microsoft.com/graph/api/profile-list-responsibilities?view=graph-rest-beta>: docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120).
///
/// # Where sources disagree
///
/// - Documentation: All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`. $metadata: Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name. Reading taken: The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.
/// - Documentation: Pages of 2020 to 2021 (docs commit db3ad729): `User.Read`, `User.ReadWrite`, `User.ReadBasic.All`, `User.Read.All` or `User.ReadWrite.All` for both kinds of account, and permissions for applications. Documentation: Newest copies: `User.Read` as least permission, `User.ReadWrite` as the only higher one for personal accounts, no application permission, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions. Reading taken: The newest copies, without the permissions for agent identities, which an ordinary application does not need: the same reading as for operations that write.
#[cfg_attr(docsrs, doc(cfg(feature = "personResponsibility")))]
pub static LIST_PERSON_RESPONSIBILITY: Operation = Operation {
    name: "list-personResponsibility",
    kind: OperationKind::List,
    payload: None,
    description: "Lists the responsibilities in the profile of the signed-in user or of the user named in the URL.",
    type_name: "personResponsibility",
    method: "GET",
    paths: &["/me/responsibilities", "/users/{id | userPrincipalName}/responsibilities"],
    success: 200u16,
    clouds: &["global"],
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
            topic: Topic::Path,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name.",
                },
            ],
            reading: "The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.",
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
        file: "schemas/personResponsibility/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-list-responsibilities?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-personResponsibility`: Changes a responsibility in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.
///
/// ```text
/// PATCH /beta/me/responsibilities/{id}
/// PATCH /beta/users/{id | userPrincipalName}/responsibilities/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/personresponsibility-update?view=graph-rest-beta>
#[cfg_attr(docsrs, doc(cfg(feature = "personResponsibility")))]
pub static UPDATE_PERSON_RESPONSIBILITY: Operation = Operation {
    name: "update-personResponsibility",
    kind: OperationKind::Update,
    payload: Some(Payload::UpdatePersonResponsibility),
    description: "Changes a responsibility in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.",
    type_name: "personResponsibility",
    method: "PATCH",
    paths: &[
        "/me/responsibilities/{id}",
        "/users/{id | userPrincipalName}/responsibilities/{id}",
    ],
    success: 200u16,
    clouds: &["global"],
    settable: &[
        "allowedAudiences",
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
    example: Some("{\n  \"collaborationTags\": [\n    \"askMeAbout\"\n  ]\n}\n"),
    example_response: Some(
        "{\n  \"id\": \"0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f\",\n  \"allowedAudiences\": \"organization\",\n  \"inference\": null,\n  \"createdDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"createdBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"lastModifiedDateTime\": \"2020-07-06T06:34:12.2294868Z\",\n  \"lastModifiedBy\": {\n    \"application\": null,\n    \"device\": null,\n    \"user\": {\n      \"displayName\": \"Adele Vance\",\n      \"id\": \"db789417-4ccb-41d1-a0a9-47b01a09ea49\"\n    }\n  },\n  \"source\": null,\n  \"description\": \"Member of the Microsoft API Council\",\n  \"displayName\": \"API Council\",\n  \"webUrl\": null,\n  \"collaborationTags\": [\n    \"askMeAbout\"\n  ]\n}\n",
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
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The text above the request table, in the newest copy, calls the properties required on create.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request tables of the other pages call theirs properties that can be set, and that of create marks none as required.",
                },
            ],
            reading: "Every property is optional. The sentence is taken for a copying mistake.",
        },
        Disagreement {
            property: None,
            topic: Topic::Path,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "All pages have `/me/responsibilities` and `/users/{id | userPrincipalName}/responsibilities`, outside the profile, in the newest copies too. The page of the profile lists a relationship `responsibilities`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares no navigation property `responsibilities` on the profile or on the user. The user has a collection of strings of that name.",
                },
            ],
            reading: "The documented address, which no other source contradicts with another one. Judging by `$metadata`, it names the strings of the user, and the service may refuse the call.",
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
        file: "schemas/personResponsibility/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personresponsibility-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
