// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-personCertification`: Adds a certification to the profile of the signed-in user or of the user named in the URL. Every property is optional.
///
/// ```text
/// POST /beta/me/profile/certifications
/// POST /beta/users/{id | userPrincipalName}/profile/certifications
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/profile-post-certifications?view=graph-rest-beta>
pub static CREATE_PERSON_CERTIFICATION: Operation = Operation {
    name: "create-personCertification",
    payload: Payload::CreatePersonCertification,
    kind: OperationKind::Create,
    description: "Adds a certification to the profile of the signed-in user or of the user named in the URL. Every property is optional.",
    type_name: "personCertification",
    method: "POST",
    paths: &[
        "/me/profile/certifications",
        "/users/{id | userPrincipalName}/profile/certifications",
    ],
    success: 201u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "certificationId",
        "description",
        "displayName",
        "endDate",
        "inference",
        "issuedDate",
        "issuingAuthority",
        "issuingCompany",
        "source",
        "startDate",
        "thumbnailUrl",
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
        "{\n  \"certificationId\": \"KB-1235466333663322\",\n  \"description\": \"Blackbelt in Marketing - Brand Management\",\n  \"displayName\": \"Marketing Blackbelt - Brand Management\",\n  \"thumbnailUrl\": \"https://iame.io/dfhdfdfd334.jpg\",\n  \"webUrl\": \"https://www.iame.io/blackbelt\"\n}\n",
    ),
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has the placeholder `Date` instead of the dates in `endDate`, `issuedDate` and `startDate`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.Date, which is a date such as `2020-07-06`.",
                },
            ],
            reading: "The example has dates instead. The placeholder is denied as `date-format`.",
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
        file: "schemas/personCertification/operations.toml",
        page: "https://learn.microsoft.com/graph/api/profile-post-certifications?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
/// `update-personCertification`: Changes a certification in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.
///
/// ```text
/// PATCH /beta/me/profile/certifications/{id}
/// PATCH /beta/users/{id | userPrincipalName}/profile/certifications/{id}
/// ```
///
/// Source: <https://learn.microsoft.com/graph/api/personcertification-update?view=graph-rest-beta>
pub static UPDATE_PERSON_CERTIFICATION: Operation = Operation {
    name: "update-personCertification",
    payload: Payload::UpdatePersonCertification,
    kind: OperationKind::Update,
    description: "Changes a certification in the profile of the signed-in user or of the user named in the URL. Properties that the body omits keep their values, and null clears a value.",
    type_name: "personCertification",
    method: "PATCH",
    paths: &[
        "/me/profile/certifications/{id}",
        "/users/{id | userPrincipalName}/profile/certifications/{id}",
    ],
    success: 200u16,
    clouds: &["global", "usGovernmentL4", "usGovernmentL5", "china"],
    settable: &[
        "allowedAudiences",
        "certificationId",
        "description",
        "displayName",
        "endDate",
        "inference",
        "issuedDate",
        "issuingAuthority",
        "issuingCompany",
        "startDate",
        "thumbnailUrl",
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
        "{\n  \"issuingAuthority\": \"International Academy of Marketing Excellence\",\n  \"issuingCompany\": \"International Academy of Marketing Excellence\"\n}\n",
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
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has the placeholder `Date` instead of the dates in `endDate`, `issuedDate` and `startDate`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.Date, which is a date such as `2020-07-06`.",
                },
            ],
            reading: "The example has dates instead. The placeholder is denied as `date-format`.",
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
        file: "schemas/personCertification/operations.toml",
        page: "https://learn.microsoft.com/graph/api/personcertification-update?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729, clouds and permissions from later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
