//! The component schemas: bodies of requests and responses, and everything that they contain.

use super::super::definition::{Direction, body_name};
use super::super::dialect::Target;
use super::super::node::Node;
use super::super::objects;
use super::super::ordered::Pairs;
use super::calls::Call;
use super::{bodies, errors, nullable, types};
use crate::model::{Model, ObjectKind};
use crate::vocabulary::Dialect;

/// Every component schema by its name.
pub(super) fn all(model: &Model, calls: &[Call<'_>], dialect: Dialect) -> Pairs<Node> {
    let mut schemas = Pairs::default();
    for object in &model.objects {
        let ObjectKind::Request(id, kind) = object.kind else { continue };
        // Without the examples, which are with the operations.
        let body = objects::request(model, object, &model[id]);
        add(model, &mut schemas, body_name(kind, &model[object.ty]), body);
    }
    for ty in types(calls) {
        let response = objects::object(model, ty, Direction::Response);
        add(model, &mut schemas, ty.name.clone(), response);
    }
    for (name, node) in bodies::pages(calls).chain(errors::schemas()) {
        schemas.set(name, node);
    }
    if dialect == Dialect::OpenApi30 {
        schemas = nullable::written(schemas);
    }
    let target = Target::vanilla(dialect);
    schemas.map(|node| target.write(without_comments(node)))
}

fn add(model: &Model, to: &mut Pairs<Node>, name: String, root: Node) {
    for (definition, node) in objects::definitions(model, &root) {
        to.set(definition.name(model), node);
    }
    to.set(name, root);
}

/// Without comments: the source of a schema is the page that its tag links to.
fn without_comments(node: Node) -> Node {
    Node { comment: None, ..node.map_parts(&mut without_comments) }
}
