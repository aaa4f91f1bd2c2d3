// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_WEB_ACCOUNT__DESCRIPTION: Property = Property {
    name: "description",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the user says about the account, as free text.",
    declared_in: "webAccount",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta",
};
const PROPERTY_WEB_ACCOUNT__SERVICE: Property = Property {
    name: "service",
    type_name: "microsoft.graph.serviceInformation",
    value: ValueType::Object("serviceInformation"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The service that the account is with.",
    declared_in: "webAccount",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta",
};
const PROPERTY_WEB_ACCOUNT__STATUS_MESSAGE: Property = Property {
    name: "statusMessage",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The status text that the service supplied.",
    declared_in: "webAccount",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta",
};
const PROPERTY_WEB_ACCOUNT__USER_ID: Property = Property {
    name: "userId",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the user on the service, for example `adele.vance`.",
    declared_in: "webAccount",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta",
};
const PROPERTY_WEB_ACCOUNT__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to the user's page on the service. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "webAccount",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta",
};
const PROPERTY_WEB_ACCOUNT__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: false,
    metadata_name: None,
    description: "The address of a small picture of the account, judging by its name. No documentation page describes it.",
    declared_in: "webAccount",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta",
};
const TYPE_WEB_ACCOUNT: Type = Type {
    name: "webAccount",
    kind: TypeKind::Entity,
    description: "An account that a user has at a service on the web, such as a social network, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.webAccount", "#graph.webAccount"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-webAccount", "update-webAccount"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-webAccount", "update-webAccount"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-webAccount"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-webAccount", "update-webAccount"],
            ..PROPERTY_WEB_ACCOUNT__DESCRIPTION
        },
        Property {
            settable_in: &["create-webAccount", "update-webAccount"],
            ..PROPERTY_WEB_ACCOUNT__SERVICE
        },
        Property {
            settable_in: &["create-webAccount", "update-webAccount"],
            ..PROPERTY_WEB_ACCOUNT__STATUS_MESSAGE
        },
        Property {
            settable_in: &["create-webAccount", "update-webAccount"],
            ..PROPERTY_WEB_ACCOUNT__USER_ID
        },
        Property {
            settable_in: &["create-webAccount", "update-webAccount"],
            ..PROPERTY_WEB_ACCOUNT__WEB_URL
        },
        PROPERTY_WEB_ACCOUNT__THUMBNAIL_URL,
    ],
    disagreements: &[
        Disagreement {
            property: Some("thumbnailUrl"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "No published page and no sample has it. A draft of 2021 that was never published (docs pull request 11568) calls it a link to a small picture.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares it as Edm.String.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &["USNat", "USSec"],
                    text: "Do not declare it.",
                },
            ],
            reading: "It exists, and is read and modelled. A request that has it gets the warning `undocumented-property`. Its value must be a string or null; no format is checked.",
        },
        Disagreement {
            property: Some("webUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a link to the user's page on the service, shows an https address, and gives no grammar.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which takes any text.",
                },
            ],
            reading: "As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/webAccount/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 09455a65; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
