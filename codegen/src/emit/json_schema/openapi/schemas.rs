//! The component schemas: bodies of requests and responses, and everything that they contain.

use std::collections::BTreeMap;

use super::super::dialect::Target;
use super::super::node::{Definition, Node, Reference};
use super::super::objects::{self, Direction};
use super::calls::{self, Call};
use super::{bodies, errors, nullable, types};
use crate::model::{Model, ObjectKind};
use crate::vocabulary::Dialect;

/// Every component schema by its name.
pub(super) fn all(model: &Model, calls: &[Call<'_>], dialect: Dialect) -> BTreeMap<String, Node> {
    let mut schemas = BTreeMap::new();
    for object in &model.objects {
        let ObjectKind::Request(id, kind) = object.kind else { continue };
        // Without the examples, which are with the operations.
        let body = objects::request(model, object, &model[id]);
        add(model, &mut schemas, calls::body_name(kind, &model[object.ty]), body, Direction::Request);
    }
    for ty in types(calls) {
        let response = objects::object(model, ty, Direction::Response);
        add(model, &mut schemas, ty.name.clone(), response, Direction::Response);
    }
    schemas.extend(bodies::pages(calls));
    schemas.extend(errors::schemas());
    if dialect == Dialect::OpenApi30 {
        schemas = nullable::written(schemas);
    }
    let target = Target::vanilla(dialect);
    schemas.into_iter().map(|(name, node)| (name, target.write(in_words(node)))).collect()
}

fn add(model: &Model, to: &mut BTreeMap<String, Node>, name: String, root: Node, direction: Direction) {
    for (definition, node) in objects::definitions(model, &root, direction) {
        let name = component(definition.name(model), Some(definition), direction);
        to.insert(name, renamed(node, direction));
    }
    to.insert(name, renamed(root, direction));
}

fn renamed(node: Node, direction: Direction) -> Node {
    let mut node = node.map_parts(&mut |part| renamed(part, direction));
    let rename = |reference: Reference| {
        let name = component(&reference.name, reference.definition, direction);
        Reference { name, ..reference }
    };
    node.reference = node.reference.map(rename);
    node
}

/// Complex types are closed in requests and open in responses, so they need two components.
fn component(name: &str, definition: Option<Definition>, direction: Direction) -> String {
    let closed = direction == Direction::Request && matches!(definition, Some(Definition::Type(_)));
    if closed { format!("{name}Request") } else { name.to_owned() }
}

/// Says in the description what readers would show or use in an unwanted way: requests and responses have separate
/// schemas, so with `readOnly` readers would hide properties from the only schema that has them.
fn in_words(node: Node) -> Node {
    let mut node = node.map_parts(&mut in_words);
    // Each operation and each tag names its page.
    node.comment = None;
    if std::mem::take(&mut node.read_only) {
        node.description = node.description.map(|description| description + " Read-only.");
    }
    node
}
