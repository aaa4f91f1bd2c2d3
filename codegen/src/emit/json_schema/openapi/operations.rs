//! One operation with one path: headers, bodies with their examples, responses, permissions.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::dialect::Target;
use super::super::node::Node;
use super::super::ordered::Ordered;
use super::super::roots;
use super::errors::{self, Response, Shared};
use super::paths::Parameter;
use super::{Page, Server, security, servers};
use crate::model::{self, Header, Model};
use crate::vocabulary::{Dialect, OperationKind};

const JSON: &str = "application/json";
/// Headers that `OpenAPI` describes elsewhere: with security, and with the media types of bodies.
const DESCRIBED_ELSEWHERE: [&str; 3] = ["Accept", "Authorization", "Content-Type"];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation {
    #[serde(rename = "operationId")]
    id: String,
    summary: String,
    description: String,
    tags: Vec<String>,
    external_docs: Page,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    servers: Vec<Server>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<Parameter>,
    request_body: Body,
    responses: BTreeMap<String, ResponseOrReference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    security: Vec<BTreeMap<&'static str, Vec<String>>>,
}

#[derive(Serialize)]
struct Body {
    description: String,
    content: BTreeMap<String, Content>,
    required: bool,
}

/// A body in one media type.
#[derive(Serialize)]
pub(super) struct Content {
    schema: Node,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    examples: BTreeMap<&'static str, Example>,
}

/// A body with a summary.
#[derive(Serialize)]
pub(super) struct Example {
    summary: &'static str,
    value: Ordered,
}

impl Example {
    pub(super) fn new(summary: &'static str, value: Ordered) -> Self {
        Self { summary, value }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum ResponseOrReference {
    Own(Response),
    Shared(Shared),
}

/// A JSON body of a component schema.
pub(super) fn json(dialect: Dialect, schema: &str, example: Option<Example>) -> BTreeMap<String, Content> {
    BTreeMap::from([(JSON.to_owned(), content(dialect, schema, example))])
}

fn content(dialect: Dialect, schema: &str, example: Option<Example>) -> Content {
    let schema = Target::vanilla(dialect).write(Node::reference_to_name(schema));
    Content { schema, examples: example.map(|example| ("example", example)).into_iter().collect() }
}

pub(super) fn operation(
    model: &Model,
    operation: &model::Operation,
    id: String,
    dialect: Dialect,
) -> Operation {
    let verb = match operation.kind {
        OperationKind::Create => "Create",
        OperationKind::Update => "Update",
    };
    let offering: Vec<_> =
        model.clouds.iter().filter(|cloud| operation.clouds.contains(&cloud.name)).collect();
    // An operation without servers uses those of the document.
    let everywhere = offering.len() == model.clouds.len();
    let own = (!everywhere).then_some(offering).into_iter().flatten();
    let type_name = &model[operation.ty].name;
    Operation {
        id,
        summary: format!("{verb} {type_name}"),
        description: format!("{}{}", operation.description, security::in_words(operation)),
        tags: vec![type_name.clone()],
        external_docs: Page { url: operation.provenance.page.clone() },
        servers: servers(model, own),
        parameters: headers(&operation.headers, dialect),
        request_body: body(operation, dialect),
        responses: responses(model, operation, dialect),
        security: security::requirements(operation),
    }
}

fn headers(headers: &[Header], dialect: Dialect) -> Vec<Parameter> {
    let elsewhere =
        |header: &&Header| !DESCRIBED_ELSEWHERE.iter().any(|name| name.eq_ignore_ascii_case(&header.name));
    let parameter = |header: &Header| Parameter {
        name: header.name.clone(),
        location: "header",
        description: format!("`{}`.", header.value),
        required: header.required,
        schema: Target::vanilla(dialect).write(Node::of_type("string", false)),
    };
    headers.iter().filter(elsewhere).map(parameter).collect()
}

fn body(operation: &model::Operation, dialect: Dialect) -> Body {
    let example = operation.example.as_ref().and_then(|example| {
        let summary = if example.documented { "The documented request." } else { "A request." };
        Some(Example::new(summary, Ordered::parse(&example.request)?))
    });
    let mut headers = operation.headers.iter();
    let media_type = headers.find(|header| header.name.eq_ignore_ascii_case("Content-Type"));
    let media_type = media_type.map_or(JSON, |header| &header.value).to_owned();
    Body {
        description: operation.description.clone(),
        content: BTreeMap::from([(media_type, content(dialect, &operation.name, example))]),
        required: true,
    }
}

fn responses(
    model: &Model,
    operation: &model::Operation,
    dialect: Dialect,
) -> BTreeMap<String, ResponseOrReference> {
    let ty = &model[operation.ty];
    let own = operation.example.as_ref().and_then(|example| Ordered::parse(example.response.as_ref()?));
    let example = match own {
        Some(value) => Some(Example::new("The documented response.", value)),
        None => roots::response_example(model, ty).map(|value| {
            Example::new("An object of this type, from the documentation of another operation.", value)
        }),
    };
    // A 204 response has no body.
    let content = match operation.success {
        204 => BTreeMap::new(),
        _ => json(dialect, &ty.name, example),
    };
    let description = match operation.kind {
        OperationKind::Create => "The new object.",
        OperationKind::Update => "The updated object.",
    };
    let success = Response { description: description.to_owned(), headers: BTreeMap::new(), content };
    let errors = errors::references().map(|(status, shared)| (status, ResponseOrReference::Shared(shared)));
    errors.chain([(operation.success.to_string(), ResponseOrReference::Own(success))]).collect()
}
