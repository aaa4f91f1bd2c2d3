// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_ITEM_PUBLICATION__DESCRIPTION: Property = Property {
    name: "description",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the publication is about, as free text.",
    declared_in: "itemPublication",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta",
};
const PROPERTY_ITEM_PUBLICATION__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The title of the publication.",
    declared_in: "itemPublication",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta",
};
const PROPERTY_ITEM_PUBLICATION__PUBLISHED_DATE: Property = Property {
    name: "publishedDate",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The day on which it was published.",
    declared_in: "itemPublication",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta",
};
const PROPERTY_ITEM_PUBLICATION__PUBLISHER: Property = Property {
    name: "publisher",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The publisher, or the periodical in which it appeared.",
    declared_in: "itemPublication",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta",
};
const PROPERTY_ITEM_PUBLICATION__THUMBNAIL_URL: Property = Property {
    name: "thumbnailUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to a small picture of the publication. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "itemPublication",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta",
};
const PROPERTY_ITEM_PUBLICATION__WEB_URL: Property = Property {
    name: "webUrl",
    type_name: "Edm.String",
    value: ValueType::Link,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "A link to the publication. It must be absolute, and it should begin with `https:` or `http:`.",
    declared_in: "itemPublication",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta",
};
const TYPE_ITEM_PUBLICATION: Type = Type {
    name: "itemPublication",
    kind: TypeKind::Entity,
    description: "Something that a user has published, such as a book or an article, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.itemPublication", "#graph.itemPublication"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-itemPublication", "update-itemPublication"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-itemPublication", "update-itemPublication"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-itemPublication", "update-itemPublication"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-itemPublication", "update-itemPublication"],
            ..PROPERTY_ITEM_PUBLICATION__DESCRIPTION
        },
        Property {
            settable_in: &["create-itemPublication", "update-itemPublication"],
            ..PROPERTY_ITEM_PUBLICATION__DISPLAY_NAME
        },
        Property {
            settable_in: &["create-itemPublication", "update-itemPublication"],
            ..PROPERTY_ITEM_PUBLICATION__PUBLISHED_DATE
        },
        Property {
            settable_in: &["create-itemPublication", "update-itemPublication"],
            ..PROPERTY_ITEM_PUBLICATION__PUBLISHER
        },
        Property {
            settable_in: &["create-itemPublication", "update-itemPublication"],
            ..PROPERTY_ITEM_PUBLICATION__THUMBNAIL_URL
        },
        Property {
            settable_in: &["create-itemPublication", "update-itemPublication"],
            ..PROPERTY_ITEM_PUBLICATION__WEB_URL
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
                    text: "Declares Edm.String, which allows any text.",
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
                    text: "Calls it a link to the publication, shows an https address, and gives no grammar.",
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
        file: "schemas/itemPublication/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/itempublication?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
