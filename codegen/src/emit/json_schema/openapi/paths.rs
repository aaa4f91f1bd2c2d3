//! Path templates, as the documentation writes them and as `OpenAPI` does.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::super::dialect::{Dialect, Target};
use super::super::node::Node;
use super::super::ordered::Members;
use super::operations::{self, Operation};
use crate::model::Model;

/// The operations at one address.
#[derive(Default, Serialize)]
pub(super) struct PathItem {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<Parameter>,
    #[serde(flatten)]
    methods: BTreeMap<String, Operation>,
}

/// A part of the address, or a header.
#[derive(Serialize)]
pub(super) struct Parameter {
    pub(super) name: String,
    #[serde(rename = "in")]
    pub(super) place: &'static str,
    pub(super) description: String,
    pub(super) required: bool,
    pub(super) schema: Node,
}

/// Every address with its operations, in the order of the operations' tables.
pub(super) fn all(model: &Model, dialect: Dialect) -> Members<PathItem> {
    let mut items: Vec<(String, PathItem)> = Vec::new();
    let mut ids = BTreeSet::new();
    for operation in &model.operations {
        for path in &operation.paths {
            let template = Template::new(&path.template, dialect);
            let (method, id) =
                (operation.method.to_lowercase(), unique(&mut ids, template.id(&operation.name)));
            let entry = operations::operation(model, operation, id, dialect);
            let place = items.iter().position(|(text, _)| *text == template.text);
            if let Some((_, item)) = place.and_then(|place| items.get_mut(place)) {
                item.methods.insert(method, entry);
            } else {
                let methods = BTreeMap::from([(method, entry)]);
                items.push((template.text, PathItem { parameters: template.parameters, methods }));
            }
        }
    }
    Members(items)
}

fn unique(taken: &mut BTreeSet<String>, name: String) -> String {
    let further = (2..).map(|number| format!("{name}-{number}"));
    let free = std::iter::once(name.clone()).chain(further).find(|name| !taken.contains(name));
    let free = free.unwrap_or(name);
    taken.insert(free.clone());
    free
}

/// `/users/{id | userPrincipalName}/…` as `/users/{idOrUserPrincipalName}/…`, with its parameters.
struct Template {
    text: String,
    parameters: Vec<Parameter>,
}

impl Template {
    fn new(path: &str, dialect: Dialect) -> Self {
        let (mut text, mut parameters, mut taken) = (String::new(), Vec::new(), BTreeSet::new());
        let mut before = "";
        for segment in path.split('/').skip(1) {
            text.push('/');
            let inner = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            if let Some(inner) = inner {
                let alternatives: Vec<&str> = inner.split('|').map(str::trim).collect();
                let name = unique(&mut taken, joined(&alternatives));
                text.extend(["{", name.as_str(), "}"]);
                parameters.push(parameter(name, &alternatives, before, dialect));
            } else {
                text.push_str(segment);
                before = segment;
            }
        }
        Self { text, parameters }
    }

    /// An operation's identifier: the first part of the address and the operation's name.
    fn id(&self, operation: &str) -> String {
        let first = self.text.split('/').find(|part| !part.is_empty()).unwrap_or_default();
        format!("{first}.{operation}")
    }
}

fn joined(alternatives: &[&str]) -> String {
    let mut letters = String::new();
    for (place, alternative) in alternatives.iter().enumerate() {
        let (first, rest) = alternative.split_at(alternative.chars().next().map_or(0, char::len_utf8));
        match place {
            0 => letters.push_str(alternative),
            _ => letters.extend(["Or", first.to_uppercase().as_str(), rest]),
        }
    }
    letters
}

fn parameter(name: String, alternatives: &[&str], collection: &str, dialect: Dialect) -> Parameter {
    let names: Vec<String> = alternatives.iter().map(|name| format!("`{name}`")).collect();
    Parameter {
        name,
        place: "path",
        description: format!("The {} of an object in `{collection}`.", names.join(" or ")),
        required: true,
        schema: Target::vanilla(dialect).write(Node::of_type("string", false)),
    }
}
