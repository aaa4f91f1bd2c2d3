//! The component schemas: bodies of requests and responses, and everything that they contain.

use std::collections::BTreeMap;

use super::super::dialect::Target;
use super::super::node::{Definition, Node, Reference};
use super::super::objects::{self, Direction};
use super::errors;
use crate::model::{Model, ObjectKind};
use crate::vocabulary::Dialect;

/// Every component schema by its name.
pub(super) fn all(model: &Model, dialect: Dialect) -> BTreeMap<String, Node> {
    let mut schemas = BTreeMap::new();
    for object in &model.objects {
        let ObjectKind::Request(id, _) = object.kind else { continue };
        let (operation, ty) = (&model[id], &model[object.ty]);
        // Without the examples, which are with the operations.
        let body = objects::request(model, object, operation);
        add(model, &mut schemas, operation.name.clone(), body, Direction::Request);
        let response = objects::object(model, ty, Direction::Response);
        add(model, &mut schemas, ty.name.clone(), response, Direction::Response);
    }
    schemas.extend(errors::schemas());
    let target = Target::vanilla(dialect);
    schemas.into_iter().map(|(name, node)| (name, target.write(node))).collect()
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

/// Complex types are closed in requests and open in responses, so they need two components; no type has a dot in its
/// name.
fn component(name: &str, definition: Option<Definition>, direction: Direction) -> String {
    let closed = direction == Direction::Request && matches!(definition, Some(Definition::Type(_)));
    if closed { format!("{name}.request") } else { name.to_owned() }
}
