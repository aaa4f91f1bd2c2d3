//! The error responses, and the body that Graph, like every `OData` service, sends with them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::dialect::Target;
use super::super::node::Node;
use super::super::ordered::{Ordered, Pairs};
use super::operations::{Content, Example, json};
use crate::vocabulary::Dialect;

const BODY: &str = "odata.error";
const ERROR: &str = "odata.error.main";
const DETAIL: &str = "odata.error.detail";
const INNER: &str = "odata.error.inner";

/// The shared responses: name, status and description.
const SHARED: [(&str, &str, &str); 6] = [
    (
        "badRequest",
        "400",
        "The request has an invalid property, value or header. The service often gives no details.",
    ),
    ("unauthorized", "401", "The token is missing, expired or not meant for Microsoft Graph."),
    ("forbidden", "403", "The token lacks a required permission; see the security requirements."),
    ("notFound", "404", "The user or the object does not exist."),
    ("tooManyRequests", "429", "Too many requests; wait for the time in `Retry-After`."),
    ("otherError", "default", "Any other error."),
];

/// How the service responds to many bad requests.
const EXAMPLE: &str = r#"{ "error": { "code": "UnknownError", "message": "", "innerError": {
    "date": "2020-07-06T06:34:12",
    "request-id": "2ba5e3a0-0000-4b5a-9a10-2f4d35e5a1c7",
    "client-request-id": "2ba5e3a0-0000-4b5a-9a10-2f4d35e5a1c7"
} } }"#;

/// A response.
#[derive(Serialize)]
pub(super) struct Response {
    pub(super) description: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: BTreeMap<&'static str, Header>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) content: BTreeMap<String, Content>,
}

#[derive(Serialize)]
pub(super) struct Header {
    description: &'static str,
    schema: Node,
}

/// A reference to a shared response.
#[derive(Serialize)]
pub(super) struct Shared {
    #[serde(rename = "$ref")]
    reference: String,
}

pub(super) struct Responses(Dialect);

impl Responses {
    pub(super) fn new(dialect: Dialect) -> Self {
        Self(dialect)
    }

    /// The responses that operations refer to.
    pub(super) fn shared(&self) -> BTreeMap<&'static str, Response> {
        let response = |(name, status, description): (&'static str, &str, &str)| {
            let wait = Header {
                description: "The number of seconds to wait.",
                schema: Target::vanilla(self.0).write(Node::of_type("integer", false)),
            };
            let headers =
                if status == "429" { BTreeMap::from([("Retry-After", wait)]) } else { BTreeMap::new() };
            let example = Ordered::parse(EXAMPLE).filter(|_| status == "400");
            let content =
                json(self.0, BODY, example.map(|value| Example::new("An error without details.", value)));
            (name, Response { description: description.to_owned(), headers, content })
        };
        SHARED.into_iter().map(response).collect()
    }
}

/// References to the shared responses, by status.
pub(super) fn references() -> impl Iterator<Item = (String, Shared)> {
    SHARED.into_iter().map(|(name, status, _)| {
        (status.to_owned(), Shared { reference: format!("#/components/responses/{name}") })
    })
}

/// The schemas of the error body; they are open because it can have annotations anywhere.
pub(super) fn schemas() -> [(String, Node); 4] {
    let text = |description| described(Node::of_type("string", false), description);
    let optional = |description| described(Node::of_type("string", true), description);
    let list =
        Node { items: Some(Box::new(Node::reference_to_name(DETAIL))), ..Node::of_type("array", true) };
    let inner = || {
        described(Node::reference_to_name(INNER).or_null(true), "Diagnostic details for Microsoft support.")
    };
    let main = object(
        "The error.",
        &["code", "message"],
        vec![
            ("code", text("An error code for programs, such as `UnknownError`.")),
            ("message", text("A message for developers, which may be empty and may change.")),
            ("target", optional("What the error is about, such as the name of a property.")),
            ("details", described(list, "Further errors.")),
            // Both spellings occur.
            ("innerError", inner()),
            ("innererror", inner()),
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
    [(BODY, body), (ERROR, main), (DETAIL, detail), (INNER, inner)].map(|(name, node)| {
        let title = Some(name.to_owned());
        (name.to_owned(), Node { title, ..node })
    })
}

fn described(node: Node, description: &str) -> Node {
    Node { description: Some(description.to_owned()), ..node }
}

fn object(description: &str, required: &[&'static str], properties: Vec<(&str, Node)>) -> Node {
    let properties = properties.into_iter().map(|(name, node)| (name.to_owned(), node)).collect();
    let required = required.to_vec();
    described(Node { required, properties: Pairs(properties), ..Node::of_type("object", false) }, description)
}
