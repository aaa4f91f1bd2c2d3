// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-skillProficiency`: Adds a skill to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/skills
/// POST /beta/users/{id | userPrincipalName}/profile/skills
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta>
pub static CREATE_SKILL_PROFICIENCY: Operation = Operation {
    name: "create-skillProficiency",
    payload: Payload::CreateSkillProficiency,
    kind: OperationKind::Create,
    description: "Adds a skill to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "skillProficiency",
    method: "POST",
    paths: &["/me/profile/skills", "/users/{id | userPrincipalName}/profile/skills"],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "displayName",
        "inference",
        "proficiency",
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
        "{\n  \"allowedAudiences\": \"organization\",\n  \"categories\": [\n    \"professional\"\n  ],\n  \"collaborationTags\": [\n    \"ableToMentor\"\n  ],\n  \"displayName\": \"Bookbinding\",\n  \"proficiency\": \"advancedProfessional\",\n  \"webUrl\": \"https://www.example.com/bookbinding\"\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Page of 2020 to 2021 (docs commit 31217c08): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications.",
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
            property: Some("proficiency"),
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
        file: "schemas/operations/create-skillProficiency.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 31217c08, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-skillProficiency`: Changes a skill in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.
///
/// ```text
/// PATCH /beta/me/profile/skills/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/skills/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta>
pub static UPDATE_SKILL_PROFICIENCY: Operation = Operation {
    name: "update-skillProficiency",
    payload: Payload::UpdateSkillProficiency,
    kind: OperationKind::Update,
    description: "Changes a skill in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, null clears a value, and a collection is replaced as a whole.",
    type_name: "skillProficiency",
    method: "PATCH",
    paths: &[
        "/me/profile/skills/{id}",
        "/users/{id | userPrincipalName}/profile/skills/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "categories",
        "collaborationTags",
        "displayName",
        "inference",
        "proficiency",
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
        "{\n  \"categories\": [\n    \"professional\",\n    \"hobby\"\n  ],\n  \"proficiency\": \"expert\"\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Permissions,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Page without permission levels (docs commit 02b4cba0): `User.ReadWrite` or `User.ReadWrite.All` for both kinds of account, and `User.ReadWrite.All` for applications.",
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
                    text: "A service must treat the sentinel member in a PATCH as if the property were absent.",
                },
            ],
            reading: "The value is listed, so it is not denied. It gets the warning `enum-sentinel`, because the service would leave the stored value unchanged.",
        },
        Disagreement {
            property: Some("proficiency"),
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
            property: Some("webUrl"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request table of update does not have it.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The request table of create has it, and so does that of update personInterest.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it without any restriction on updates.",
                },
            ],
            reading: "It can be set. The table lists every other property that the type itself declares, so the omission is taken to be an oversight, and a wrong link must be fixable. It is the only name in the list above that the page's table does not have.",
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
        file: "schemas/operations/update-skillProficiency.toml",
        page: "https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 02b4cba0, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
