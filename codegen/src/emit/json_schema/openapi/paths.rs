//! Path templates, as the documentation writes them and as `OpenAPI` does.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::super::dialect::Target;
use super::super::node::Node;
use super::super::ordered::Pairs;
use super::operations::{self, Operation};
use crate::model::Model;
use crate::vocabulary::Dialect;

/// The operations with the same path.
#[derive(Default, Serialize)]
pub(super) struct PathItem {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<Parameter>,
    #[serde(flatten)]
    methods: BTreeMap<String, Operation>,
}

/// A placeholder of the path, or a header.
#[derive(Serialize)]
pub(super) struct Parameter {
    pub(super) name: String,
    #[serde(rename = "in")]
    pub(super) location: &'static str,
    pub(super) description: String,
    pub(super) required: bool,
    pub(super) schema: Node,
}

/// Every path with its operations, in the order of the operations.
pub(super) fn all(model: &Model, dialect: Dialect) -> Pairs<PathItem> {
    let mut items: Vec<(String, PathItem)> = Vec::new();
    let mut ids = BTreeSet::new();
    for operation in &model.operations {
        for path in &operation.paths {
            let template = Template::new(&path.template, dialect);
            let (method, id) =
                (operation.method.to_lowercase(), unique(&mut ids, template.id(&operation.name)));
            let entry = operations::operation(model, operation, id, dialect);
            if let Some((_, item)) = items.iter_mut().find(|(text, _)| *text == template.text) {
                item.methods.insert(method, entry);
            } else {
                let methods = BTreeMap::from([(method, entry)]);
                items.push((template.text, PathItem { parameters: template.parameters, methods }));
            }
        }
    }
    Pairs(items)
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

    /// The identifier of an operation: the first segment of the path and the operation's name.
    fn id(&self, operation: &str) -> String {
        let first = self.text.split('/').find(|part| !part.is_empty()).unwrap_or_default();
        format!("{first}.{operation}")
    }
}

fn joined(alternatives: &[&str]) -> String {
    let mut letters = String::new();
    for (index, alternative) in alternatives.iter().enumerate() {
        let (first, rest) = alternative.split_at(alternative.chars().next().map_or(0, char::len_utf8));
        match index {
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
        location: "path",
        description: format!("The {} of an object in `{collection}`.", names.join(" or ")),
        required: true,
        schema: Target::vanilla(dialect).write(Node::of_type("string", false)),
    }
}
