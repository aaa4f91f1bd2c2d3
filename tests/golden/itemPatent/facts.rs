// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_ITEM_PATENT__DESCRIPTION: Property = Property {
    name: "description",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the patent or the application is about, as free text.",
    declared_in: "itemPatent",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta",
};
const PROPERTY_ITEM_PATENT__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The title of the patent or the application.",
    declared_in: "itemPatent",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta",
};
const PROPERTY_ITEM_PATENT__IS_PENDING: Property = Property {
    name: "isPending",
    type_name: "Edm.Boolean",
    value: ValueType::Boolean,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "Whether the patent has not been granted yet.",
    declared_in: "itemPatent",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta",
};
const PROPERTY_ITEM_PATENT__ISSUED_DATE: Property = Property {
    name: "issuedDate",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The day on which the patent was granted.",
    declared_in: "itemPatent",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta",
};
const PROPERTY_ITEM_PATENT__ISSUING_AUTHORITY: Property = Property {
    name: "issuingAuthority",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The office that granted the patent.",
    declared_in: "itemPatent",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta",
};
const PROPERTY_ITEM_PATENT__NUMBER: Property = Property {
    name: "number",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The number of the patent, as text in the notation of the office.",
    declared_in: "itemPatent",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta",
};
const PROPERTY_ITEM_PATENT__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to a page about the patent or the application. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "itemPatent",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta",
};
const TYPE_ITEM_PATENT: Type = Type {
    name: "itemPatent",
    kind: TypeKind::Entity,
    description: "A patent or a patent application of a user, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.itemPatent", "#graph.itemPatent"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_PATENT__DESCRIPTION
        },
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_PATENT__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_PATENT__IS_PENDING
        },
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_PATENT__ISSUED_DATE
        },
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_PATENT__ISSUING_AUTHORITY
        },
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_PATENT__NUMBER
        },
        Property {
            settable_in: &["create-itemPatent", "update-itemPatent"],
            ..PROPERTY_ITEM_PATENT__WEB_URL
        },
    ],
    disagreements: &[
        Disagreement {
            property: Some("webUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a link to a page about the patent or the application, shows an https address, and gives no grammar.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which allows any text.",
                },
            ],
            reading: "As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.",
        },
    ],
    provenance: Provenance {
        file: "schemas/itemPatent/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
