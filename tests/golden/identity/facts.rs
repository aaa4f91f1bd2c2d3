// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_IDENTITY__DISPLAY_NAME: Property = Property {
    name: "displayName",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The display name of the actor. It may be missing or out of date.",
    declared_in: "identity",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta",
};
const PROPERTY_IDENTITY__ID: Property = Property {
    name: "id",
    type_name: "Edm.String",
    value: ValueType::String,
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The identifier of the actor. Graph omits it or sends null if there is none.",
    declared_in: "identity",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta",
};
const TYPE_IDENTITY: Type = Type {
    name: "identity",
    kind: TypeKind::Complex,
    description: "One actor, such as a user, an application or a device. The type is open, so responses may have further properties.",
    bases: &[],
    is_abstract: false,
    is_open: true,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.identity", "#graph.identity"],
    properties: &[PROPERTY_IDENTITY__DISPLAY_NAME, PROPERTY_IDENTITY__ID],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The property table also has `tenantId`; the JSON representation adds `thumbnails`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares `displayName` and `id` only, and marks the type as open.",
                },
            ],
            reading: "The two declared properties are modelled. The others are allowed on an open type and are read as additional properties.",
        },
    ],
    provenance: Provenance {
        file: "schemas/complex/identity.toml",
        page: "https://learn.microsoft.com/graph/api/resources/identity?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 957e1c17; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
