//! One self-contained document for each payload, structured type and enum.

use std::collections::BTreeMap;

use super::dialect::{Flavor, Target};
use super::node::Node;
use super::objects::{self, Direction};
use super::ordered::Ordered;
use super::{snippets, values};
use crate::model::{Model, Operation, StructuredType};

/// Where the documents' identifiers stand; the files themselves are in `json-schema/`.
const ID_BASE: &str = "https://msgraph-profile.github.io/json-schema";

/// A schema by itself: which way it travels, and its root.
pub(super) struct Root {
    pub(super) direction: Direction,
    pub(super) node: Node,
}

/// The roots by name, in the words of the model.
pub(super) fn roots(model: &Model) -> BTreeMap<&str, Root> {
    let operations = model.operations.values().filter_map(|operation| {
        let ty = model.types.get(&operation.type_name)?;
        Some((operation.name.as_str(), Direction::Request, request(model, operation, ty)))
    });
    let types = model.types.values();
    let types = types.map(|ty| (ty.name.as_str(), Direction::Response, structured_type(model, ty)));
    let enums = model.enums.values();
    let enums = enums.map(|ty| (ty.name.as_str(), Direction::Request, values::enum_definition(ty)));
    let all = operations.chain(types).chain(enums);
    all.map(|(name, direction, node)| (name, Root { direction, node })).collect()
}

/// A request body with its example.
fn request(model: &Model, operation: &Operation, ty: &StructuredType) -> Node {
    let example = operation.example.as_ref().and_then(|example| Ordered::parse(&example.request));
    Node {
        examples: example.into_iter().collect(),
        default_snippets: snippets::of(operation).into_iter().collect(),
        ..objects::request(model, operation, ty)
    }
}

/// What Graph returns, with the documented example.
fn structured_type(model: &Model, ty: &StructuredType) -> Node {
    let examples = response_example(model, ty).into_iter().collect();
    Node { examples, ..objects::object(model, ty, Direction::Response) }
}

/// The first documented answer of an operation on the type.
pub(super) fn response_example(model: &Model, ty: &StructuredType) -> Option<Ordered> {
    let mut operations = model.operations_on(&ty.name);
    let text = operations.find_map(|operation| operation.example.as_ref()?.response.as_ref())?;
    Ordered::parse(text)
}

/// The root with its metaschema, its identifier and the definitions that it refers to.
pub(super) fn document(model: &Model, name: &str, root: &Root, target: Target) -> Node {
    let mut node = root.node.clone();
    node.schema = target.dialect.metaschema().map(str::to_owned);
    node.id = Some(format!("{ID_BASE}/{}", path(name, target)));
    node.defs = objects::definitions(model, &node, root.direction);
    target.write(node)
}

/// Where a document stands below `json-schema/`.
pub(super) fn path(name: &str, target: Target) -> String {
    let flavor = match target.flavor {
        Flavor::Vanilla => "",
        Flavor::VsCode => "vscode/",
    };
    format!("{flavor}{}/{name}.schema.json", target.dialect.folder())
}
