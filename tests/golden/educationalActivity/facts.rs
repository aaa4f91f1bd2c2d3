// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_EDUCATIONAL_ACTIVITY__COMPLETION_MONTH_YEAR: Property = Property {
    name: "completionMonthYear",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The month in which the user graduated or finished, as a full date.",
    declared_in: "educationalActivity",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta",
};
const PROPERTY_EDUCATIONAL_ACTIVITY__END_MONTH_YEAR: Property = Property {
    name: "endMonthYear",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The month in which the activity ended, as a full date.",
    declared_in: "educationalActivity",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta",
};
const PROPERTY_EDUCATIONAL_ACTIVITY__INSTITUTION: Property = Property {
    name: "institution",
    type_name: "microsoft.graph.institutionData",
    value: ValueType::Object("institutionData"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The school, university or other institution at which the user studied.",
    declared_in: "educationalActivity",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta",
};
const PROPERTY_EDUCATIONAL_ACTIVITY__PROGRAM: Property = Property {
    name: "program",
    type_name: "microsoft.graph.educationalActivityDetail",
    value: ValueType::Object("educationalActivityDetail"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The degree or the course of study.",
    declared_in: "educationalActivity",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta",
};
const PROPERTY_EDUCATIONAL_ACTIVITY__START_MONTH_YEAR: Property = Property {
    name: "startMonthYear",
    type_name: "Edm.Date",
    value: ValueType::Date,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The month in which the activity began, as a full date.",
    declared_in: "educationalActivity",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta",
};
const TYPE_EDUCATIONAL_ACTIVITY: Type = Type {
    name: "educationalActivity",
    kind: TypeKind::Entity,
    description: "A course of study that a user completed or takes part in, with the institution and the degree, as it appears in the user's profile.",
    bases: &["itemFacet", "entity"],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &[
        "#microsoft.graph.educationalActivity",
        "#graph.educationalActivity",
    ],
    properties: &[
        PROPERTY_ENTITY__ID,
        Property {
            settable_in: &["create-educationalActivity", "update-educationalActivity"],
            ..PROPERTY_ITEM_FACET__ALLOWED_AUDIENCES
        },
        PROPERTY_ITEM_FACET__CREATED_BY,
        PROPERTY_ITEM_FACET__CREATED_DATE_TIME,
        Property {
            settable_in: &["create-educationalActivity", "update-educationalActivity"],
            ..PROPERTY_ITEM_FACET__INFERENCE
        },
        PROPERTY_ITEM_FACET__LAST_MODIFIED_BY,
        PROPERTY_ITEM_FACET__LAST_MODIFIED_DATE_TIME,
        Property {
            settable_in: &["create-educationalActivity"],
            ..PROPERTY_ITEM_FACET__SOURCE
        },
        PROPERTY_ITEM_FACET__SOURCES,
        PROPERTY_ITEM_FACET__IS_SEARCHABLE,
        Property {
            settable_in: &["create-educationalActivity", "update-educationalActivity"],
            ..PROPERTY_EDUCATIONAL_ACTIVITY__COMPLETION_MONTH_YEAR
        },
        Property {
            settable_in: &["create-educationalActivity", "update-educationalActivity"],
            ..PROPERTY_EDUCATIONAL_ACTIVITY__END_MONTH_YEAR
        },
        Property {
            settable_in: &["create-educationalActivity", "update-educationalActivity"],
            ..PROPERTY_EDUCATIONAL_ACTIVITY__INSTITUTION
        },
        Property {
            settable_in: &["create-educationalActivity", "update-educationalActivity"],
            ..PROPERTY_EDUCATIONAL_ACTIVITY__PROGRAM
        },
        Property {
            settable_in: &["create-educationalActivity", "update-educationalActivity"],
            ..PROPERTY_EDUCATIONAL_ACTIVITY__START_MONTH_YEAR
        },
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Values,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The names of the three dates, and their descriptions, are about a month and a year. The type column says Date.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares Edm.Date, which always has a day.",
                },
            ],
            reading: "A full date, such as `2012-05-01`. A month without a day, such as `2012-05`, is denied as `date-format`.",
        },
        Disagreement {
            property: Some("endMonthYear"),
            topic: Topic::Meaning,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Describes it in almost the same words as `completionMonthYear`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares both as Edm.Date, without descriptions.",
                },
            ],
            reading: "The end of the activity, which can differ from the graduation if the user left early or finished later.",
        },
    ],
    provenance: Provenance {
        file: "schemas/educationalActivity/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "docs commits db3ad729 and 11d69d04; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
