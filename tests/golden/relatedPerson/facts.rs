// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_RELATED_PERSON__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The name of the person as people read it.",
    declared_in: "relatedPerson",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta",
};
const PROPERTY_RELATED_PERSON__RELATIONSHIP: Property = Property {
    name: "relationship",
    type_name: "microsoft.graph.personRelationship",
    value: ValueType::Enum("personRelationship"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "What the person is to the user.",
    declared_in: "relatedPerson",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta",
};
const PROPERTY_RELATED_PERSON__USER_ID: Property = Property {
    name: "userId",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "Identifies the person, by the id of the directory object or by the id of a personal account (CID).",
    declared_in: "relatedPerson",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta",
};
const PROPERTY_RELATED_PERSON__USER_PRINCIPAL_NAME: Property = Property {
    name: "userPrincipalName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The email address of the person, or another reference to the person inside the organization.",
    declared_in: "relatedPerson",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta",
};
const TYPE_RELATED_PERSON: Type = Type {
    name: "relatedPerson",
    kind: TypeKind::Complex,
    description: "Someone to whom a user has a relationship, such as a manager, a colleague or a sponsor.",
    bases: &[],
    is_abstract: false,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.relatedPerson", "#graph.relatedPerson"],
    properties: &[
        PROPERTY_RELATED_PERSON__DISPLAY_NAME,
        PROPERTY_RELATED_PERSON__RELATIONSHIP,
        PROPERTY_RELATED_PERSON__USER_ID,
        PROPERTY_RELATED_PERSON__USER_PRINCIPAL_NAME,
    ],
    disagreements: &[
        Disagreement {
            property: Some("relationship"),
            topic: Topic::Type,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Types it as String with a list of sixteen possible values.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Types it as the enum `personRelationship`, with the same sixteen names.",
                },
            ],
            reading: "The enum: in a request the value is checked against its members, and anything else is denied as `enum-unknown`.",
        },
        Disagreement {
            property: Some("userId"),
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Lists it; the change log dates it to 2023-11-09.",
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
            reading: "It exists. A cloud that does not have it leaves it out of responses.",
        },
    ],
    provenance: Provenance {
        file: "schemas/complex/relatedPerson.toml",
        page: "https://learn.microsoft.com/graph/api/resources/relatedperson?view=graph-rest-beta",
        transcribed: "2026-11-26",
        revision: "newest copy of the page, later than docs commit db3ad729; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
