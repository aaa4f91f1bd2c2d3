// Generated from schemas/ by msgraph-profile-codegen. Do not edit.

/// `create-bell`: Hangs a bell.
///
/// ```text
/// POST //me/bells
/// ```
///
/// Source: <https://example.com/create-bell>
pub static CREATE_BELL: Operation = Operation {
    name: "create-bell",
    payload: Payload::CreateBell,
    kind: OperationKind::Create,
    description: "Hangs a bell.",
    type_name: "bell",
    method: "POST",
    paths: &["/me/bells"],
    success: 201u16,
    clouds: &[],
    settable: &["tower", "name", "tags"],
    headers: &[],
    permissions: &[],
    example: Some("{\n  \"tower\": \"North\",\n  \"name\": \"Emma\"\n}\n"),
    disagreements: &[],
    provenance: Provenance {
        file: "bell/operations.toml",
        page: "https://example.com/create-bell",
        transcribed: "2026-11-23",
        revision: "first",
    },
};
/// `update-bell`: Renames a bell.
///
/// ```text
/// PATCH //me/bells/{id}
/// ```
///
/// Source: <https://example.com/update-bell>
pub static UPDATE_BELL: Operation = Operation {
    name: "update-bell",
    payload: Payload::UpdateBell,
    kind: OperationKind::Update,
    description: "Renames a bell.",
    type_name: "bell",
    method: "PATCH",
    paths: &["/me/bells/{id}"],
    success: 200u16,
    clouds: &[],
    settable: &["name", "tags"],
    headers: &[],
    permissions: &[],
    example: None,
    disagreements: &[
        Disagreement {
            property: Some("tower"),
            topic: Topic::Settable,
            says: &[
                Statement {
                    source: Source::Documentation,
                    clouds: &[],
                    text: "Does not list it.",
                },
                Statement {
                    source: Source::Metadata,
                    clouds: &[],
                    text: "Says nothing.",
                },
            ],
            reading: "Not settable.",
        },
    ],
    provenance: Provenance {
        file: "bell/operations.toml",
        page: "https://example.com/update-bell",
        transcribed: "2026-11-23",
        revision: "first",
    },
};
