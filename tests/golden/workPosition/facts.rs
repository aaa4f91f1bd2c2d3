// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_WORK_POSITION__CATEGORIES: Property = Property {
    name: "categories",
    type_name: "Collection(Edm.String)",
    value: ValueType::String,
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The categories that the user filed the position under. They are free text; Graph has no fixed list.",
    declared_in: "workPosition",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta",
};
const PROPERTY_WORK_POSITION__COLLEAGUES: Property = Property {
    name: "colleagues",
    type_name: "Collection(microsoft.graph.relatedPerson)",
    value: ValueType::Object("relatedPerson"),
    is_collection: true,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The colleagues of the user in the position.",
    declared_in: "workPosition",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta",
};
const PROPERTY_WORK_POSITION__DETAIL: Property = Property {
    name: "detail",
    type_name: "microsoft.graph.positionDetail",
    value: ValueType::Object("positionDetail"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The title, the company, the dates and the other facts of the position.",
    declared_in: "workPosition",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta",
};
const PROPERTY_WORK_POSITION__IS_CURRENT: Property = Property {
    name: "isCurrent",
    type_name: "Edm.Boolean",
    value: ValueType::Boolean,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "Whether the user holds the position now.",
    declared_in: "workPosition",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta",
};
const PROPERTY_WORK_POSITION__MANAGER: Property = Property {
    name: "manager",
    type_name: "microsoft.graph.relatedPerson",
    value: ValueType::Object("relatedPerson"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The manager of the user in the position.",
    declared_in: "workPosition",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta",
};
const TYPE_WORK_POSITION: Type = Type {
    name: "workPosition",
    kind: TypeKind::Entity,
    description: "A position that a user holds or held, with the company and the people involved, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.workPosition", "#graph.workPosition"],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-workPosition", "update-workPosition"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-workPosition", "update-workPosition"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-workPosition"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-workPosition", "update-workPosition"],
            ..PROPERTY_WORK_POSITION__CATEGORIES
        },
        Property {
            settable_in: &["create-workPosition", "update-workPosition"],
            ..PROPERTY_WORK_POSITION__COLLEAGUES
        },
        Property {
            settable_in: &["create-workPosition", "update-workPosition"],
            ..PROPERTY_WORK_POSITION__DETAIL
        },
        Property {
            settable_in: &["create-workPosition", "update-workPosition"],
            ..PROPERTY_WORK_POSITION__IS_CURRENT
        },
        Property {
            settable_in: &["create-workPosition", "update-workPosition"],
            ..PROPERTY_WORK_POSITION__MANAGER
        },
    ],
    disagreements: &[
        Disagreement {
            property: Some("categories"),
            topic: Topic::Nullability,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has null in place of the collection.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Leaves out the `Nullable` facet, which on a collection would describe the items.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "A collection is never null; without items it is the empty array.",
                },
            ],
            reading: "As for the collections of personInterest: null is read, in a request it gets the warning `null-collection` with the hint to send `[]`, and an item that is null is denied as `null-item`.",
        },
        Disagreement {
            property: Some("colleagues"),
            topic: Topic::Nullability,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The sample response has null in place of the collection.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Leaves out the `Nullable` facet, which on a collection would describe the items.",
                },
                Statement {
                    source: Source::Odata,
                    clouds: &[],
                    text: "A collection is never null; without items it is the empty array.",
                },
            ],
            reading: "As for the collections of personInterest: null is read, in a request it gets the warning `null-collection` with the hint to send `[]`, and an item that is null is denied as `null-item`.",
        },
        Disagreement {
            property: None,
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "An early revision of the page (docs commit 0f5c5a21) lists `categories` and `detail` only; the later ones list all five properties.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares all five.",
                },
            ],
            reading: "All five exist.",
        },
    ],
    provenance: Provenance {
        file: "schemas/workPosition/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commit db3ad729 and later copies of the page; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
