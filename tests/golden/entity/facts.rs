// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_ENTITY__ID: Property = Property {
    name: "id",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: false,
    is_read_only: true,
    is_documented: true,
    metadata_name: None,
    description: "The identifier of the object, which is the last segment of its URL. The service assigns it when the object is created, and it never changes.",
    declared_in: "entity",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta",
};
const TYPE_ENTITY: Type = Type {
    name: "entity",
    kind: TypeKind::Entity,
    description: "The base type of all Graph objects that have an identifier. It declares the key and nothing else.",
    bases: &[],
    is_abstract: true,
    is_open: false,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.entity", "#graph.entity"],
    properties: &[PROPERTY_ENTITY__ID],
    disagreements: &[
        Disagreement {
            property: Some("id"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The resource page calls `id` read-only, and no request table lists it.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares `id` as the key without any annotation that marks it as computed, so generated clients offer it as an ordinary writable property.",
                },
            ],
            reading: "The service sets it, so a request body that has it is denied as `read-only-property`. The missing annotation does not make it writable: Graph annotates only part of its schema.",
        },
    ],
    provenance: Provenance {
        file: "schemas/entity/type.toml",
        page: "https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 03ca8758; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
