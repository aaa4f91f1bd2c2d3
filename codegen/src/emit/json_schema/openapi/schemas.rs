//! The component schemas: bodies of requests and responses, and everything that they contain.

use std::collections::BTreeMap;

use super::super::definition::Direction;
use super::super::dialect::Target;
use super::super::node::Node;
use super::super::objects;
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
        add(model, &mut schemas, operation.name.clone(), body);
        let response = objects::object(model, ty, Direction::Response);
        add(model, &mut schemas, ty.name.clone(), response);
    }
    schemas.extend(errors::schemas());
    let target = Target::vanilla(dialect);
    schemas.into_iter().map(|(name, node)| (name, target.write(node))).collect()
}

fn add(model: &Model, to: &mut BTreeMap<String, Node>, name: String, root: Node) {
    let definitions = objects::definitions(model, &root).into_iter();
    to.extend(definitions.map(|(definition, node)| (definition.name(model), node)));
    to.insert(name, root);
}
