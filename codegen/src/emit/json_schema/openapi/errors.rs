//! The error responses, and the body that Graph, like every `OData` service, sends with them.

use serde::Serialize;

use super::super::dialect::Target;
use super::super::node::Node;
use super::super::ordered::{Ordered, Pairs};
use super::Reference;
use super::bodies::{Content, json, single};
use super::calls::Call;
use crate::vocabulary::Dialect;

const BODY: &str = "odataError";
const ERROR: &str = "odataErrorMain";
const DETAIL: &str = "odataErrorDetail";
const INNER: &str = "odataErrorInner";

/// The shared responses: name, status and description.
const SHARED: [(&str, &str, &str); 8] = [
    (
        "badRequest",
        "400",
        "The request has an invalid property, value or header. The service often gives no details.",
    ),
    ("unauthorized", "401", "The token is missing, expired or not meant for Microsoft Graph."),
    ("forbidden", "403", "The token lacks a required permission; see the security requirements."),
    ("notFound", "404", "The user or the object does not exist."),
    (CONFLICT, "409", "The request conflicts with the current state of the object."),
    ("tooManyRequests", "429", "Too many requests. Wait for the time in `Retry-After`."),
    ("internalServerError", "500", "The service failed. The same request may succeed later."),
    (
        "serviceUnavailable",
        "503",
        "The service is unavailable or overloaded. Wait for the time in `Retry-After`.",
    ),
];
/// Only for operations that change something.
const CONFLICT: &str = "conflict";
/// The statuses that say when to try again.
const TRY_LATER: [&str; 2] = ["429", "503"];

/// How the service responds to many bad requests.
const EXAMPLE: &str = r#"{ "error": { "code": "UnknownError", "message": "", "innerError": {
    "date": "2020-07-06T06:34:12",
    "request-id": "2ba5e3a0-0000-4b5a-9a10-2f4d35e5a1c7",
    "client-request-id": "2ba5e3a0-0000-4b5a-9a10-2f4d35e5a1c7"
} } }"#;

/// A response.
#[derive(Serialize)]
pub(super) struct Response {
    description: String,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    headers: Pairs<Header>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    content: Pairs<Content>,
}

#[derive(Serialize)]
struct Header {
    description: &'static str,
    schema: Node,
}

impl Response {
    pub(super) fn new(description: String, content: Pairs<Content>) -> Self {
        Self { description, headers: Pairs::default(), content }
    }
}

/// The shared responses, by name.
pub(super) fn responses(dialect: Dialect) -> impl Iterator<Item = (String, Response)> {
    SHARED.into_iter().map(move |(name, status, description)| {
        let example = Ordered::parse(EXAMPLE).filter(|_| status == "400");
        let content = json(dialect, BODY, single("An error without details.", example));
        let mut response = Response::new(description.to_owned(), content);
        if TRY_LATER.contains(&status) {
            let seconds = Node { minimum: Some(0), ..Node::of_type("integer", false) };
            let schema = Target::vanilla(dialect).write(seconds);
            let wait = Header { description: "The number of seconds to wait.", schema };
            response.headers = Pairs::one("Retry-After", wait);
        }
        (name.to_owned(), response)
    })
}

/// References to the shared responses of an operation, by status.
pub(super) fn references(call: &Call<'_>) -> impl Iterator<Item = (String, Reference)> {
    let reads = call.operation.table.has_query();
    let shared = SHARED.into_iter().filter(move |(name, ..)| !reads || *name != CONFLICT);
    shared.map(|(name, status, _)| (status.to_owned(), Reference::new("responses", name)))
}

/// The schemas of the error body; they are open because it can have annotations anywhere.
pub(super) fn schemas() -> [(String, Node); 4] {
    let text = |description| described(Node::of_type("string", false), description);
    let optional = |description| described(Node::of_type("string", true), description);
    let list =
        Node { items: Some(Box::new(Node::reference_to_name(DETAIL))), ..Node::of_type("array", true) };
    let inner_part = described(
        Node::reference_to_name(INNER).or_null(true),
        "Diagnostic details for Microsoft support. Some responses spell the name `innererror`.",
    );
    let main = object(
        "The error.",
        &["code", "message"],
        vec![
            ("code", text("An error code for programs, such as `UnknownError`.")),
            ("message", text("A message for developers, which may be empty and may change.")),
            ("target", optional("What the error is about, such as the name of a property.")),
            ("details", described(list, "Further errors.")),
            ("innerError", inner_part),
        ],
    );
    let detail = object(
        "A further error.",
        &["code", "message"],
        vec![
            ("code", text("An error code for programs.")),
            ("message", text("A message for developers.")),
            ("target", optional("What the error is about.")),
        ],
    );
    let inner = object(
        "Details that help Microsoft support find the request.",
        &[],
        vec![
            ("code", optional("A more specific error code.")),
            ("date", optional("When the service responded.")),
            ("request-id", optional("The service's identifier of the request.")),
            ("client-request-id", optional("The client's identifier of the request.")),
        ],
    );
    let main_part = described(Node::reference_to_name(ERROR), "The error.");
    let body = object("The body of an error response.", &["error"], vec![("error", main_part)]);
    let named = [(BODY, body), (ERROR, main), (DETAIL, detail), (INNER, inner)];
    named.map(|(name, node)| (name.to_owned(), Node { title: Some(name.to_owned()), ..node }))
}

fn described(node: Node, description: &str) -> Node {
    Node { description: Some(description.to_owned()), ..node }
}

fn object(description: &str, required: &[&'static str], properties: Vec<(&str, Node)>) -> Node {
    let properties = properties.into_iter().map(|(name, node)| (name.to_owned(), node)).collect();
    let required = required.iter().map(|&name| name.to_owned()).collect();
    described(Node { required, properties: Pairs(properties), ..Node::of_type("object", false) }, description)
}
