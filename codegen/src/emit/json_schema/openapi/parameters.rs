//! Parameters: the placeholders of paths, query options and headers.

use serde::Serialize;

use super::super::dialect::Target;
use super::super::node::Node;
use super::Reference;
use crate::model::Header;
use crate::vocabulary::{Dialect, QueryOption};

/// Headers that `OpenAPI` describes elsewhere: with security, and with the media types of bodies.
const DESCRIBED_ELSEWHERE: [&str; 3] = ["Accept", "Authorization", "Content-Type"];

#[derive(Clone, Serialize)]
pub(super) struct Parameter {
    name: String,
    #[serde(rename = "in")]
    location: &'static str,
    description: String,
    required: bool,
    /// `false` for items that are separated by commas; a list of them would otherwise repeat the parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    explode: Option<bool>,
    schema: Node,
}

/// A shared parameter, or one of its own.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum ParameterOrReference {
    Own(Box<Parameter>),
    Shared(Reference),
}

/// A reference to a shared parameter.
pub(super) fn reference(component: &str) -> ParameterOrReference {
    ParameterOrReference::Shared(Reference::new("parameters", component))
}

/// A placeholder.
pub(super) fn path(name: String, description: String, dialect: Dialect) -> Parameter {
    let schema = Target::vanilla(dialect).write(Node::of_type("string", false));
    Parameter { name, location: "path", description, required: true, explode: None, schema }
}

/// The name of the component of a query option: `$filter` without `$`.
pub(super) fn query_name(option: QueryOption) -> &'static str {
    option.as_str().trim_start_matches('$')
}

/// A query option, in the words of `OData`.
pub(super) fn query(option: QueryOption, dialect: Dialect) -> Parameter {
    let text = || Node::of_type("string", false);
    let list = || Node { items: Some(Box::new(text())), ..Node::of_type("array", false) };
    let count = || Node { minimum: Some(0), ..Node::of_type("integer", false) };
    let (description, explode, schema) = match option {
        QueryOption::Filter => ("A condition that the returned objects fulfill.", None, text()),
        QueryOption::OrderBy => (
            "The properties to sort by, the most significant first. Each can be followed by ` asc` or ` desc`.",
            Some(false),
            list(),
        ),
        QueryOption::Select => ("The properties to return.", Some(false), list()),
        QueryOption::Skip => ("The number of objects to leave out at the start.", None, count()),
        QueryOption::Top => ("The maximum number of objects to return.", None, count()),
    };
    Parameter {
        name: option.as_str().to_owned(),
        location: "query",
        description: description.to_owned(),
        required: false,
        explode,
        schema: Target::vanilla(dialect).write(schema),
    }
}

/// The headers that have to be described as parameters.
pub(super) fn headers(headers: &[Header], dialect: Dialect) -> impl Iterator<Item = ParameterOrReference> {
    let elsewhere =
        |header: &&Header| !DESCRIBED_ELSEWHERE.iter().any(|name| name.eq_ignore_ascii_case(&header.name));
    headers.iter().filter(elsewhere).map(move |header| {
        ParameterOrReference::Own(Box::new(Parameter {
            name: header.name.clone(),
            location: "header",
            description: format!("`{}`.", header.value),
            required: header.required,
            explode: None,
            schema: Target::vanilla(dialect).write(Node::of_type("string", false)),
        }))
    })
}
