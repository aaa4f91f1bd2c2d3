//! The component schemas: bodies of requests and answers, and everything that they hold.

use std::collections::BTreeMap;

use super::super::dialect::{Dialect, Target};
use super::super::node::Node;
use super::super::objects::{self, Direction};
use super::errors;
use crate::model::Model;

/// Every component schema by its name.
pub(super) fn all(model: &Model, dialect: Dialect) -> BTreeMap<String, Node> {
    let mut schemas = BTreeMap::new();
    for operation in model.operations.values() {
        let Some(ty) = model.types.get(&operation.type_name) else { continue };
        // Without their examples, which the operations show.
        let body = objects::request(model, operation, ty);
        add(model, &mut schemas, operation.name.clone(), body, Direction::Request);
        let answer = objects::object(model, ty, Direction::Response);
        add(model, &mut schemas, ty.name.clone(), answer, Direction::Response);
    }
    schemas.extend(errors::schemas());
    let target = Target::vanilla(dialect);
    schemas.into_iter().map(|(name, node)| (name, target.write(node))).collect()
}

fn add(model: &Model, to: &mut BTreeMap<String, Node>, name: String, root: Node, direction: Direction) {
    for (name, node) in objects::definitions(model, &root, direction) {
        to.insert(component(model, &name, direction), renamed(model, node, direction));
    }
    to.insert(name, renamed(model, root, direction));
}

fn renamed(model: &Model, node: Node, direction: Direction) -> Node {
    let mut node = node.map_parts(&mut |part| renamed(model, part, direction));
    node.reference = node.reference.map(|name| component(model, &name, direction));
    node
}

/// Complex types are closed in requests and open in answers: two components, and no type has a dot in its name.
fn component(model: &Model, name: &str, direction: Direction) -> String {
    let closed = direction == Direction::Request && model.types.contains_key(name);
    if closed { format!("{name}.request") } else { name.to_owned() }
}
