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
    kind: OperationKind::Create,
    payload: Some(Payload::CreateBell),
    description: "Hangs a bell.",
    type_name: "bell",
    method: "POST",
    paths: &["/me/bells"],
    success: 201u16,
    clouds: &[],
    settable: &["tower", "name", "tags"],
    query: &[],
    headers: &[],
    permissions: &[],
    example: Some("{\n  \"tower\": \"North\",\n  \"name\": \"Emma\"\n}\n"),
    example_response: Some("{\n  \"id\": \"1\",\n  \"name\": \"Emma\"\n}\n"),
    disagreements: &[],
    provenance: Provenance {
        file: "bell/operations.toml",
        page: "https://example.com/create-bell",
        transcribed: "2026-11-23",
        revision: "first",
    },
};
/// `delete-bell`: Takes a bell down.
///
/// ```text
/// DELETE //me/bells/{id}
/// ```
///
/// Transcribed on 2026-11-23 from <https://example.com/delete-bell>: first.
pub static DELETE_BELL: Operation = Operation {
    name: "delete-bell",
    kind: OperationKind::Delete,
    payload: None,
    description: "Takes a bell down.",
    type_name: "bell",
    method: "DELETE",
    paths: &["/me/bells/{id}"],
    success: 204u16,
    clouds: &[],
    settable: &[],
    query: &[],
    headers: &[],
    permissions: &[],
    example: None,
    example_response: None,
    disagreements: &[],
    provenance: Provenance {
        file: "bell/operations.toml",
        page: "https://example.com/delete-bell",
        transcribed: "2026-11-23",
        revision: "first",
    },
};
/// `get-bell`: Returns a bell.
///
/// ```text
/// GET //me/bells/{id}
/// ```
///
/// Transcribed on 2026-11-23 from <https://example.com/get-bell>: first.
pub static GET_BELL: Operation = Operation {
    name: "get-bell",
    kind: OperationKind::Get,
    payload: None,
    description: "Returns a bell.",
    type_name: "bell",
    method: "GET",
    paths: &["/me/bells/{id}"],
    success: 200u16,
    clouds: &[],
    settable: &[],
    query: &[QueryOption::Select],
    headers: &[],
    permissions: &[],
    example: None,
    example_response: None,
    disagreements: &[],
    provenance: Provenance {
        file: "bell/operations.toml",
        page: "https://example.com/get-bell",
        transcribed: "2026-11-23",
        revision: "first",
    },
};
/// `list-bell`: Lists the bells.
///
/// ```text
/// GET //me/bells
/// ```
///
/// Transcribed on 2026-11-23 from <https://example.com/list-bells>: first.
pub static LIST_BELL: Operation = Operation {
    name: "list-bell",
    kind: OperationKind::List,
    payload: None,
    description: "Lists the bells.",
    type_name: "bell",
    method: "GET",
    paths: &["/me/bells"],
    success: 200u16,
    clouds: &[],
    settable: &[],
    query: &[QueryOption::Filter, QueryOption::Top],
    headers: &[],
    permissions: &[],
    example: None,
    example_response: None,
    disagreements: &[],
    provenance: Provenance {
        file: "bell/operations.toml",
        page: "https://example.com/list-bells",
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
    kind: OperationKind::Update,
    payload: Some(Payload::UpdateBell),
    description: "Renames a bell.",
    type_name: "bell",
    method: "PATCH",
    paths: &["/me/bells/{id}"],
    success: 200u16,
    clouds: &[],
    settable: &["name", "tags"],
    query: &[],
    headers: &[],
    permissions: &[],
    example: None,
    example_response: None,
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
