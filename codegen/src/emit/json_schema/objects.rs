//! Schemas of objects: closed in requests but for names with `@`, open in what Graph returns.

use std::collections::BTreeMap;

use super::node::Node;
use super::ordered::Members;
use super::values;
use crate::model::{Access, Model, Operation, Property, Provenance, StructuredType};

const TYPE_ANNOTATION: &str = "@odata.type";

/// Which way a payload travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Request,
    Response,
}

/// A request body: its settable properties, and those that no request table has.
pub(super) fn request(model: &Model, operation: &Operation, ty: &StructuredType) -> Node {
    let taken = |property: &&Property| {
        matches!(property.access_in(operation), Access::Allowed | Access::Undocumented)
    };
    let properties = ty.properties.iter().filter(taken);
    Node {
        title: Some(operation.name.clone()),
        description: Some(operation.description.clone()),
        markdown_description: Some(with_link(&operation.description, &operation.provenance)),
        comment: Some(source_comment(&operation.provenance)),
        ..members(model, ty, properties, Direction::Request)
    }
}

/// An instance of a structured type.
pub(super) fn object(model: &Model, ty: &StructuredType, direction: Direction) -> Node {
    Node {
        title: Some(ty.name.clone()),
        description: Some(ty.description.clone()),
        markdown_description: Some(with_link(&ty.description, &ty.provenance)),
        comment: Some(source_comment(&ty.provenance)),
        ..members(model, ty, ty.properties.iter(), direction)
    }
}

fn members<'m>(
    model: &Model,
    ty: &StructuredType,
    properties: impl Iterator<Item = &'m Property>,
    direction: Direction,
) -> Node {
    let annotation = Node {
        description: Some(format!("The OData type, optional: {}.", ty.name)),
        ..Node::one_of(ty.annotation_names.iter().map(String::as_str))
    };
    let annotation = (TYPE_ANNOTATION.to_owned(), annotation);
    let mut properties: Vec<(String, Node)> = properties
        .map(|property| (property.name.clone(), values::property(model, property, direction)))
        .collect();
    let object = Node::of_type("object", false);
    if direction == Direction::Response || ty.open {
        properties.push(annotation);
        return Node { properties: Members(properties), ..object };
    }
    Node {
        properties: Members(properties),
        pattern_properties: BTreeMap::from([("@", true)]),
        additional_properties: Some(false),
        // Beside the pattern, strict readers take the name for a mistake.
        all_of: vec![Node { properties: Members(vec![annotation]), ..Node::default() }],
        ..object
    }
}

/// The definitions that a schema refers to, and those that they refer to in turn.
pub(super) fn definitions(model: &Model, root: &Node, direction: Direction) -> BTreeMap<String, Node> {
    let mut definitions = BTreeMap::new();
    let mut wanted: Vec<String> = root.references().into_iter().map(str::to_owned).collect();
    while let Some(name) = wanted.pop() {
        if definitions.contains_key(&name) {
            continue;
        }
        let Some(definition) = definition(model, &name, direction) else { continue };
        wanted.extend(definition.references().into_iter().map(str::to_owned));
        definitions.insert(name, definition);
    }
    definitions
}

/// The schema with each definition in the place of the reference to it; `within` are the definitions around it.
pub(super) fn inlined(model: &Model, node: Node, direction: Direction, within: &[&str]) -> Node {
    let mut node = node.map_parts(&mut |part| inlined(model, part, direction, within));
    let Some(name) = node.reference.take() else { return node };
    let found = match definition(model, &name, direction) {
        // What holds itself, through a collection, has no end: one round is checked.
        Some(found) if within.contains(&name.as_str()) => {
            Node { title: found.title, description: found.description, types: found.types, ..Node::default() }
        }
        Some(found) => inlined(model, found, direction, &[within, &[name.as_str()]].concat()),
        None => return node,
    };
    match node.description {
        Some(_) => Node { all_of: vec![found], ..node },
        None => found,
    }
}

fn definition(model: &Model, name: &str, direction: Direction) -> Option<Node> {
    let structured = model.types.get(name).map(|ty| object(model, ty, direction));
    structured.or_else(|| model.enums.get(name).map(values::enum_definition))
}

/// Where a table was transcribed from, and when.
pub(super) fn source_comment(provenance: &Provenance) -> String {
    provenance.sentence(&provenance.page)
}

/// A description, and the page that it is about.
pub(super) fn with_link(description: &str, provenance: &Provenance) -> String {
    format!("{description}\n\n[Documentation]({})", provenance.page)
}
