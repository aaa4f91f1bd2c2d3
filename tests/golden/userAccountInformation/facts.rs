// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_USER_ACCOUNT_INFORMATION__AGE_GROUP: Property = Property {
    name: "ageGroup",
    type_name: "Edm.String",
    value: ValueType::Enum("ageGroup"),
    is_collection: false,
    is_nullable: true,
    is_read_only: true,
    is_documented: true,
    metadata_name: None,
    description: "The age group of the user. The directory sets it.",
    declared_in: "userAccountInformation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
};
const PROPERTY_USER_ACCOUNT_INFORMATION__COUNTRY_CODE: Property = Property {
    name: "countryCode",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The country or region of the account, as a code of two letters such as `NO`.",
    declared_in: "userAccountInformation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
};
const PROPERTY_USER_ACCOUNT_INFORMATION__PREFERRED_LANGUAGE_TAG: Property = Property {
    name: "preferredLanguageTag",
    type_name: "microsoft.graph.localeInfo",
    value: ValueType::Object("localeInfo"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The language that the user prefers.",
    declared_in: "userAccountInformation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
};
const PROPERTY_USER_ACCOUNT_INFORMATION__USER_PRINCIPAL_NAME: Property = Property {
    name: "userPrincipalName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: true,
    is_documented: true,
    metadata_name: None,
    description: "The user principal name of the account. The directory sets it.",
    declared_in: "userAccountInformation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
};
const PROPERTY_USER_ACCOUNT_INFORMATION__ORIGIN_TENANT_INFO: Property = Property {
    name: "originTenantInfo",
    type_name: "microsoft.graph.originTenantInfo",
    value: ValueType::Object("originTenantInfo"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The tenant in which the account of a guest was created, and the identifier of the guest there.",
    declared_in: "userAccountInformation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
};
const PROPERTY_USER_ACCOUNT_INFORMATION__USER_PERSONA: Property = Property {
    name: "userPersona",
    type_name: "microsoft.graph.userPersona",
    value: ValueType::Enum("userPersona"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "Whether the account is internal or external, and a member or a guest, judging by the names of its values. No documentation page describes it.",
    declared_in: "userAccountInformation",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
};
const TYPE_USER_ACCOUNT_INFORMATION: Type = Type {
    name: "userAccountInformation",
    kind: TypeKind::Entity,
    description: "An account of a user: its name, country and language, as the directory records them and the user's profile shows them.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.userAccountInformation",
        "#graph.userAccountInformation",
    ],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &[
                "create-userAccountInformation",
                "update-userAccountInformation",
            ],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &[
                "create-userAccountInformation",
                "update-userAccountInformation",
            ],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-userAccountInformation"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        PROPERTY_USER_ACCOUNT_INFORMATION__AGE_GROUP,
        Property {
            settable_in: &[
                "create-userAccountInformation",
                "update-userAccountInformation",
            ],
            ..PROPERTY_USER_ACCOUNT_INFORMATION__COUNTRY_CODE
        },
        Property {
            settable_in: &[
                "create-userAccountInformation",
                "update-userAccountInformation",
            ],
            ..PROPERTY_USER_ACCOUNT_INFORMATION__PREFERRED_LANGUAGE_TAG
        },
        PROPERTY_USER_ACCOUNT_INFORMATION__USER_PRINCIPAL_NAME,
        PROPERTY_USER_ACCOUNT_INFORMATION__ORIGIN_TENANT_INFO,
        PROPERTY_USER_ACCOUNT_INFORMATION__USER_PERSONA,
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The resource page calls the properties read-only through Graph and says that they are edited elsewhere.",
                },
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The pages that create and update accounts list `countryCode` and `preferredLanguageTag`, and neither `ageGroup` nor `userPrincipalName`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares them without any annotation that marks them as computed.",
                },
            ],
            reading: "The request tables decide. `ageGroup` and `userPrincipalName` are in neither table, and the directory sets them: a request that has one is denied as `read-only-property`.",
        },
        Disagreement {
            property: Some("ageGroup"),
            topic: Topic::Nullability,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Names null among the values.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it without the `Nullable` facet, which allows null.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Declare it with `Nullable` false.",
                },
            ],
            reading: "It may be null, as the page and the global `$metadata` agree.",
        },
        Disagreement {
            property: Some("ageGroup"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Lists null, `minor`, `notAdult` and `adult`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which takes any text.",
                },
            ],
            reading: "The names are the documented ones, and every text is read from responses. Requests cannot carry it.",
        },
        Disagreement {
            property: Some("originTenantInfo"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The resource page of the account does not list it, in the copies read (docs commits db3ad729 and 028b8e35). The complex type has a page (docs commit 74c6a6f1, 2025-07-24).",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as `originTenantInfo`.",
                },
            ],
            reading: "It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`, and its value is checked.",
        },
        Disagreement {
            property: Some("userPersona"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "No page was found that has it.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as the enum `userPersona`.",
                },
            ],
            reading: "It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`, and its value is checked.",
        },
    ],
    provenance: Provenance {
        file: "schemas/userAccountInformation/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 028b8e35, the rest of the newest copy not seen; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
