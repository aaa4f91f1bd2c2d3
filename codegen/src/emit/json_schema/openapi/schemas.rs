//! The component schemas: bodies of requests and responses, and everything that they contain.

use std::collections::BTreeMap;

use super::super::definition::{Direction, body_name};
use super::super::dialect::Target;
use super::super::node::Node;
use super::super::objects;
use super::calls::Call;
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
        add(model, &mut schemas, body_name(kind, &model[object.ty]), body);
    }
    for ty in types(calls) {
        let response = objects::object(model, ty, Direction::Response);
        add(model, &mut schemas, ty.name.clone(), response);
    }
    schemas.extend(bodies::pages(calls));
    schemas.extend(errors::schemas());
    if dialect == Dialect::OpenApi30 {
        schemas = nullable::written(schemas);
    }
    let target = Target::vanilla(dialect);
    schemas.into_iter().map(|(name, node)| (name, target.write(without_comments(node)))).collect()
}

fn add(model: &Model, to: &mut BTreeMap<String, Node>, name: String, root: Node) {
    let definitions = objects::definitions(model, &root).into_iter();
    to.extend(definitions.map(|(definition, node)| (definition.name(model), node)));
    to.insert(name, root);
}

/// Without comments: the source of a schema is the page that its tag links to.
fn without_comments(node: Node) -> Node {
    Node { comment: None, ..node.map_parts(&mut without_comments) }
}
