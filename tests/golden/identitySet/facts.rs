// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

const PROPERTY_IDENTITY_SET__APPLICATION: Property = Property {
    name: "application",
    type_name: "microsoft.graph.identity",
    value: ValueType::Object("identity"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The application that acted, or null if none did.",
    declared_in: "identitySet",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta",
};
const PROPERTY_IDENTITY_SET__DEVICE: Property = Property {
    name: "device",
    type_name: "microsoft.graph.identity",
    value: ValueType::Object("identity"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The device that acted, or null if none did.",
    declared_in: "identitySet",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta",
};
const PROPERTY_IDENTITY_SET__USER: Property = Property {
    name: "user",
    type_name: "microsoft.graph.identity",
    value: ValueType::Object("identity"),
    is_collection: false,
    is_nullable: true,
    is_read_only: false,
    is_documented: true,
    metadata_name: None,
    description: "The user who acted, or null if none did.",
    declared_in: "identitySet",
    settable_in: &[],
    page: "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta",
};
const TYPE_IDENTITY_SET: Type = Type {
    name: "identitySet",
    kind: TypeKind::Complex,
    description: "Who did something: a user, an application, a device, or several of them. The type is open, so responses may have further kinds of identity.",
    bases: &[],
    is_abstract: false,
    is_open: true,
    is_prominent: false,
    annotation_names: &["#microsoft.graph.identitySet", "#graph.identitySet"],
    properties: &[
        PROPERTY_IDENTITY_SET__APPLICATION,
        PROPERTY_IDENTITY_SET__DEVICE,
        PROPERTY_IDENTITY_SET__USER,
    ],
    disagreements: &[
        Disagreement {
            property: None,
            topic: Topic::Presence,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "The property table also has `conversation`, `conversationIdentityType` and `phone`; the JSON representation adds `applicationInstance`, `encrypted` and `guest`.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Declares `application`, `device` and `user` only, and marks the type as open.",
                },
            ],
            reading: "The three declared properties are modelled. The others are allowed on an open type and are read as additional properties.",
        },
    ],
    provenance: Provenance {
        file: "schemas/complex/identitySet.toml",
        page: "https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta",
        transcribed: "2026-11-23",
        revision: "docs commit 01764d53; $metadata schema sync 2026-08-04 (69bb120)",
    },
};
