//! The bodies of requests and of successful responses, which operations with several paths share.

use serde::Serialize;

use super::super::dialect::Target;
use super::super::node::Node;
use super::super::ordered::{Ordered, Pairs};
use super::Reference;
use super::calls::Call;
use super::errors::Response;
use crate::model::StructuredType;
use crate::vocabulary::Dialect;

const JSON: &str = "application/json";
/// The status of a response without a body.
const NO_CONTENT: u16 = 204;
/// The names of a page, which `OData` defines.
pub(super) const ITEMS: &str = "value";
pub(super) const NEXT_LINK: &str = "@odata.nextLink";
const COUNT: &str = "@odata.count";

#[derive(Serialize)]
pub(super) struct Body {
    content: Pairs<Content>,
    required: bool,
}

/// A body in one media type.
#[derive(Serialize)]
pub(super) struct Content {
    schema: Node,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    examples: Pairs<Example>,
}

/// A body with a summary.
#[derive(Serialize)]
pub(super) struct Example {
    summary: String,
    value: Ordered,
}

/// A JSON body of a component schema.
pub(super) fn json(dialect: Dialect, schema: &str, examples: Pairs<Example>) -> Pairs<Content> {
    Pairs::one(JSON, content(dialect, schema, examples))
}

/// Examples of one body.
pub(super) fn single(summary: &str, value: Option<Ordered>) -> Pairs<Example> {
    let example = |value| ("example".to_owned(), Example { summary: summary.to_owned(), value });
    Pairs(value.map(example).into_iter().collect())
}

fn content(dialect: Dialect, schema: &str, examples: Pairs<Example>) -> Content {
    Content { schema: Target::vanilla(dialect).write(Node::reference_to_name(schema)), examples }
}

/// The request bodies, by name.
pub(super) fn requests(calls: &[Call<'_>], dialect: Dialect) -> Pairs<Body> {
    let body = |call: &Call<'_>| Some((call.body_name()?, request(call, &call.body_name()?, dialect)));
    Pairs::by_name(calls.iter().filter_map(body))
}

fn request(call: &Call<'_>, schema: &str, dialect: Dialect) -> Body {
    let documented = call.example().is_some_and(|example| example.documented);
    let summary = if documented { "The documented request." } else { "A request." };
    let examples = single(summary, call.example().and_then(|example| Ordered::parse(&example.request)));
    let mut headers = call.operation.headers.iter();
    let media_type = headers.find(|header| header.name.eq_ignore_ascii_case("Content-Type"));
    let media_type = media_type.map_or(JSON, |header| &header.value).to_owned();
    Body { content: Pairs::one(media_type, content(dialect, schema, examples)), required: true }
}

/// The name of the schema and of the response of a page of objects.
fn page_name(ty: &StructuredType) -> String {
    format!("{}Page", ty.name)
}

/// The schemas of pages of objects, by name.
pub(super) fn pages(calls: &[Call<'_>]) -> impl Iterator<Item = (String, Node)> {
    let lists = calls.iter().filter(|call| call.is_list());
    lists.map(|call| (page_name(call.ty), page(call.ty)))
}

fn page(ty: &StructuredType) -> Node {
    let items =
        Node { items: Some(Box::new(Node::reference_to_name(&ty.name))), ..Node::of_type("array", false) };
    let described = |node, description: &str| Node { description: Some(description.to_owned()), ..node };
    let count = Node { minimum: Some(0), ..Node::of_type("integer", false) };
    let next = "The URL of the next page. The last page does not have it.";
    let properties = [
        (ITEMS, described(items, "The objects.")),
        (NEXT_LINK, described(Node::of_type("string", false), next)),
        (COUNT, described(count, "The number of objects on all pages, if it was requested.")),
    ];
    Node {
        title: Some(format!("{} page", ty.name)),
        description: Some(format!("A page of {} objects.", ty.name)),
        required: vec![ITEMS.to_owned()],
        properties: Pairs(properties.map(|(name, node)| (name.to_owned(), node)).into()),
        ..Node::of_type("object", false)
    }
}

/// The responses to operations that succeed, by name.
pub(super) fn successes(calls: &[Call<'_>], dialect: Dialect) -> impl Iterator<Item = (String, Response)> {
    calls.iter().map(move |call| (success_name(call), success(call, calls, dialect)))
}

/// A reference to the response to an operation that succeeds.
pub(super) fn success_reference(call: &Call<'_>) -> Reference {
    Reference::new("responses", &success_name(call))
}

fn success_name(call: &Call<'_>) -> String {
    if call.operation.success == NO_CONTENT {
        "noContent".to_owned()
    } else if call.is_list() {
        page_name(call.ty)
    } else {
        call.ty.name.clone()
    }
}

fn success(call: &Call<'_>, calls: &[Call<'_>], dialect: Dialect) -> Response {
    let name = &call.ty.name;
    if call.operation.success == NO_CONTENT {
        return Response::new(
            "The operation succeeded, and the response has no body.".to_owned(),
            Pairs::default(),
        );
    }
    let examples = examples(call.ty, calls);
    if call.is_list() {
        let only = examples.0.into_iter().next().map(|(_, example)| example.value);
        let page = only.map(|value| Ordered::Object(vec![(ITEMS.to_owned(), Ordered::Array(vec![value]))]));
        let examples = single("A page with one object.", page);
        return Response::new(
            format!("A page of {name} objects."),
            json(dialect, &page_name(call.ty), examples),
        );
    }
    Response::new(format!("The {name}."), json(dialect, name, examples))
}

/// The different responses in the examples of the operations on a type, that of create first.
fn examples(ty: &StructuredType, calls: &[Call<'_>]) -> Pairs<Example> {
    let mut found: Vec<(&str, &str, bool)> = Vec::new();
    for call in calls.iter().filter(|call| call.ty.id == ty.id) {
        let Some((text, documented)) =
            call.example().and_then(|example| Some((example.response.as_deref()?, example.documented)))
        else {
            continue;
        };
        if !found.iter().any(|(_, known, _)| *known == text) {
            found.push((call.operation.table.as_str(), text, documented));
        }
    }
    let example = |(kind, text, documented): (&str, &str, bool)| {
        let source = if documented { "The documented response" } else { "A response" };
        Some((
            kind.to_owned(),
            Example { summary: format!("{source} to {kind}."), value: Ordered::parse(text)? },
        ))
    };
    Pairs(found.into_iter().filter_map(example).collect())
}
