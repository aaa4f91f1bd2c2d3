// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_PERSON_CERTIFICATION__CERTIFICATION_ID: Property = Property {
    name: "certificationId",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The number or code by which the certificate can be looked up.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const PROPERTY_PERSON_CERTIFICATION__DESCRIPTION: Property = Property {
    name: "description",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the certificate attests, as free text.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const PROPERTY_PERSON_CERTIFICATION__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The title of the certificate as people read it.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const PROPERTY_PERSON_CERTIFICATION__END_DATE: Property = Property {
    name: "endDate",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The day on which the certificate expires.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const PROPERTY_PERSON_CERTIFICATION__ISSUED_DATE: Property = Property {
    name: "issuedDate",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The day on which the certificate was issued.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const PROPERTY_PERSON_CERTIFICATION__ISSUING_AUTHORITY: Property = Property {
    name: "issuingAuthority",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The authority that granted the certificate.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const PROPERTY_PERSON_CERTIFICATION__ISSUING_COMPANY: Property = Property {
    name: "issuingCompany",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The company that granted the certificate.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const PROPERTY_PERSON_CERTIFICATION__START_DATE: Property = Property {
    name: "startDate",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The day from which the certificate is valid.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const PROPERTY_PERSON_CERTIFICATION__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to a small picture of the certificate. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const PROPERTY_PERSON_CERTIFICATION__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to a page about the certificate. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "personCertification",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
};
const TYPE_PERSON_CERTIFICATION: Type = Type {
    name: "personCertification",
    kind: TypeKind::Entity,
    description: "A certificate or another proof of a qualification that a user holds, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.personCertification",
        "#graph.personCertification",
    ],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-personCertification"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__CERTIFICATION_ID
        },
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__DESCRIPTION
        },
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__END_DATE
        },
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__ISSUED_DATE
        },
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__ISSUING_AUTHORITY
        },
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__ISSUING_COMPANY
        },
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__START_DATE
        },
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__THUMBNAIL_URL
        },
        Property {
            settable_in: &["create-personCertification", "update-personCertification"],
            ..PROPERTY_PERSON_CERTIFICATION__WEB_URL
        },
    ],
    disagreements: &[
        Disagreement {
            property: Some("thumbnailUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a link to a small picture, shows an https address, and gives no grammar.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.String, which takes any text.",
                },
            ],
            reading: "As for `webUrl` of personInterest: text that is not an absolute link is denied as `link-shape`, and a scheme other than http and https gets the warning `link-scheme`.",
        },
        Disagreement {
            property: Some("webUrl"),
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Calls it a link to a page about the certification, shows an https address, and gives no grammar.",
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
        file: "schemas/personCertification/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/personcertification?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
