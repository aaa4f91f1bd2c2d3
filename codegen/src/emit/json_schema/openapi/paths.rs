//! Path templates, as the documentation writes them and as `OpenAPI` does.

use std::collections::BTreeSet;

use serde::Serialize;

use super::super::ordered::Pairs;
use super::calls::Call;
use super::operations::{self, Operation};
use super::parameters::{self, Parameter, ParameterOrReference};
use crate::ident::{self, capitalized};
use crate::model::{Model, Path};
use crate::vocabulary::Dialect;

/// The operations with the same path.
#[derive(Default, Serialize)]
pub(super) struct PathItem {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<ParameterOrReference>,
    #[serde(flatten)]
    methods: Pairs<Operation>,
}

/// Every path with its operations, in the order of the operations.
pub(super) fn all(model: &Model, calls: &[Call<'_>], dialect: Dialect) -> Pairs<PathItem> {
    let mut items: Vec<(String, PathItem)> = Vec::new();
    let mut ids = BTreeSet::new();
    for (call, path) in each(calls) {
        let template = Template::new(path);
        let (method, id) = (call.operation.method.to_lowercase(), unique(&mut ids, call.id(path.owner)));
        let entry = operations::operation(model, call, path, id, dialect);
        if let Some((_, item)) = items.iter_mut().find(|(text, _)| *text == template.text) {
            item.methods.set(method, entry);
        } else {
            let parameters =
                template.placeholders.iter().map(|placeholder| parameters::reference(&placeholder.component));
            let parameters = parameters.collect();
            items.push((template.text, PathItem { parameters, methods: Pairs::one(method, entry) }));
        }
    }
    Pairs(items)
}

/// The placeholders of all paths, by the name of their components.
pub(super) fn parameters(
    model: &Model,
    calls: &[Call<'_>],
    dialect: Dialect,
) -> impl Iterator<Item = (String, Parameter)> {
    let placeholders = each(calls).flat_map(|(_, path)| Template::new(path).placeholders);
    let parameter = move |placeholder: Placeholder| {
        let known = model.placeholders.iter().find(|known| known.name == placeholder.inner);
        let description = match known {
            Some(known) if !placeholder.is_object => known.description.clone(),
            _ => "The object's ID.".to_owned(),
        };
        (placeholder.component, parameters::path(placeholder.name, description, dialect))
    };
    placeholders.map(parameter)
}

fn each<'c, 'm>(calls: &'c [Call<'m>]) -> impl Iterator<Item = (&'c Call<'m>, &'m Path)> {
    calls.iter().flat_map(|call| call.operation.paths.iter().map(move |path| (call, path)))
}

fn unique(taken: &mut BTreeSet<String>, name: String) -> String {
    let further = (2..).map(|number| format!("{name}{number}"));
    let free = std::iter::once(name.clone()).chain(further).find(|name| !taken.contains(name));
    let free = free.unwrap_or(name);
    taken.insert(free.clone());
    free
}

/// `/users/{id | userPrincipalName}/…` as `/users/{idOrUserPrincipalName}/…`.
struct Template {
    text: String,
    placeholders: Vec<Placeholder>,
}

struct Placeholder {
    /// As the documentation writes it, without braces.
    inner: String,
    name: String,
    /// The name of its component.
    component: String,
    /// Whether it is the object's; otherwise it is the user's.
    is_object: bool,
}

impl Template {
    fn new(path: &Path) -> Self {
        let (mut text, mut placeholders, mut taken) = (String::new(), Vec::new(), BTreeSet::new());
        let mut segments = path.template.split('/').skip(1).peekable();
        while let Some(segment) = segments.next() {
            text.push('/');
            let Some(inner) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
                text.push_str(segment);
                continue;
            };
            let name = unique(&mut taken, joined(inner));
            text.extend(["{", name.as_str(), "}"]);
            let is_object = segments.peek().is_none();
            let role = if is_object { "object" } else { "user" };
            let component = format!("{role}{}", capitalized(&name));
            placeholders.push(Placeholder { inner: inner.to_owned(), name, component, is_object });
        }
        Self { text, placeholders }
    }
}

/// `id | userPrincipalName` to `idOrUserPrincipalName`, an identifier in every language.
fn joined(alternatives: &str) -> String {
    ident::camel(&alternatives.split('|').map(str::trim).collect::<Vec<_>>().join("-or-"))
}
