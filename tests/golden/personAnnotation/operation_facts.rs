// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-personAnnotation`: Adds a note to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/notes
/// POST /beta/users/{id | userPrincipalName}/profile/notes
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta>
pub static CREATE_PERSON_ANNOTATION: Operation = Operation {
    name: "create-personAnnotation",
    payload: Payload::CreatePersonAnnotation,
    kind: OperationKind::Create,
    description: "Adds a note to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "personAnnotation",
    method: "POST",
    paths: &["/me/profile/notes", "/users/{id | userPrincipalName}/profile/notes"],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &["allowedAudiences", "detail", "displayName", "inference", "source"],
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
        "{\n  \"allowedAudiences\": \"organization\",\n  \"detail\": {\n    \"contentType\": \"text\",\n    \"content\": \"I grew up beside a lighthouse, and I still know the signals.\"\n  },\n  \"displayName\": \"Where I come from\"\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Page without permission levels (docs commit 07597171): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Later copies of the page: `User.ReadWrite` for both kinds of account, `User.ReadWrite.All` as a higher permission for work or school accounts only, and no application permission.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Newest copies of the page: as before, and for work or school accounts also `AgentIdUser.ReadWrite.All` and `AgentIdUser.ReadWrite.IdentityParentedBy` as higher permissions.",
                },
            ],
            reading: "The later rows, without the permissions for agent identities, which an ordinary application does not need. This is the same reading as for personInterest.",
        },
        Disagreement {
            property: Some("allowedAudiences"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Lists `unknownFutureValue` among the values that can be set.",
                },
                Statement {
                    source: Source::Guidelines,
                    clouds: &[],
                    text: "A service must reject a POST with the sentinel member with status 400.",
                },
            ],
            reading: "The value is listed, so it is not denied, but it is of no use, so it gets the warning `enum-sentinel`.",
        },
        Disagreement {
            property: None,
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request table does not have `isSearchable`, `sources` or `thumbnailUrl`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares the three without any restriction on inserts.",
                },
            ],
            reading: "Only one source allows them, so each gets the warning `undocumented-property`, and its value is still checked. They are not part of the request model.",
        },
    ],
    provenance: Provenance {
        file: "schemas/operations/create-personAnnotation.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 07597171, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-personAnnotation`: Changes a note in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// ```text
/// PATCH /beta/me/profile/notes/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/notes/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta>
pub static UPDATE_PERSON_ANNOTATION: Operation = Operation {
    name: "update-personAnnotation",
    payload: Payload::UpdatePersonAnnotation,
    kind: OperationKind::Update,
    description: "Changes a note in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.",
    type_name: "personAnnotation",
    method: "PATCH",
    paths: &[
        "/me/profile/notes/{id}",
        "/users/{id | userPrincipalName}/profile/notes/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &["allowedAudiences", "detail", "displayName", "inference"],
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
        "{\n  \"detail\": {\n    \"contentType\": \"html\",\n    \"content\": \"<p>I grew up beside a lighthouse.</p>\"\n  }\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The page's permissions table (docs commit 09455a65): `User.Read` as the least permission for both kinds of account, `User.ReadWrite` among the higher ones, and no application permission.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The page that creates notes, and the update pages of personInterest and skillProficiency: `User.ReadWrite` as the least permission.",
                },
            ],
            reading: "The rows of the page that creates notes. That a permission to read would let a caller write is taken to be a copying mistake, because these are the rows of the pages that read notes. `User.ReadWrite` satisfies both pages.",
        },
        Disagreement {
            property: Some("allowedAudiences"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Lists `unknownFutureValue` among the values that can be set.",
                },
                Statement {
                    source: Source::Guidelines,
                    clouds: &[],
                    text: "A service must treat the sentinel member in a PATCH as if the property were absent.",
                },
            ],
            reading: "The value is listed, so it is not denied. It gets the warning `enum-sentinel`, because the service would leave the stored value unchanged.",
        },
        Disagreement {
            property: Some("source"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request table of update does not have it; that of create does. The pages of personInterest differ in the same way.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it without any restriction on updates.",
                },
            ],
            reading: "The source is fixed when the object is created, so an update that has it is denied as `not-settable`. Every update page omits it, so the omission is taken as intended; the missing annotation does not make it writable.",
        },
        Disagreement {
            property: None,
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request table does not have `isSearchable`, `sources` or `thumbnailUrl`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares the three without any restriction on updates.",
                },
            ],
            reading: "Only one source allows them, so each gets the warning `undocumented-property`, and its value is still checked. They are not part of the request model.",
        },
    ],
    provenance: Provenance {
        file: "schemas/operations/update-personAnnotation.toml",
        page: "https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 09455a65; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
