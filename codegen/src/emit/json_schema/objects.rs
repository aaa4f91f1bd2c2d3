//! Schemas of objects: closed in requests except for names with `@`, open in what Graph returns.

use std::collections::BTreeMap;

use super::definition::{Definition, Direction};
use super::node::Node;
use super::ordered::Pairs;
use super::values;
use crate::ident::capitalized;
use crate::model::{Access, Model, Object, ObjectProperty, Operation, Property, Provenance, StructuredType};
use crate::vocabulary::TYPE_ANNOTATION;

/// A request body: the settable properties, and those that are in no request table.
pub(super) fn request(model: &Model, object: &Object, operation: &Operation) -> Node {
    let taken =
        |property: &&ObjectProperty| matches!(property.access, Access::Allowed | Access::Undocumented);
    let properties = object.properties.iter().filter(taken).map(|property| property.property.as_ref());
    Node {
        title: Some(title(model, operation)),
        description: Some(operation.description.clone()),
        markdown_description: Some(with_link(&operation.description, &operation.provenance)),
        comment: Some(source_comment(&operation.provenance)),
        ..with_properties(model, &model[object.ty], properties, Direction::Request)
    }
}

/// An operation in words, such as `Create personInterest`.
fn title(model: &Model, operation: &Operation) -> String {
    format!("{} {}", capitalized(operation.table.as_str()), model[operation.ty].name)
}

/// An instance of a structured type.
pub(super) fn object(model: &Model, ty: &StructuredType, direction: Direction) -> Node {
    let title = match direction {
        // Both are components of an OpenAPI document, and generators name types by titles.
        Direction::Request => format!("{} request", ty.name),
        Direction::Response => ty.name.clone(),
    };
    Node {
        title: Some(title),
        description: Some(ty.description.clone()),
        markdown_description: Some(with_link(&ty.description, &ty.provenance)),
        comment: Some(source_comment(&ty.provenance)),
        ..with_properties(model, ty, ty.properties.iter().map(AsRef::as_ref), direction)
    }
}

fn with_properties<'m>(
    model: &Model,
    ty: &StructuredType,
    properties: impl Iterator<Item = &'m Property>,
    direction: Direction,
) -> Node {
    let annotation = Node {
        description: Some(format!("The OData type, optional: {}.", ty.name)),
        ..Node::one_of(ty.annotation_names.iter().map(String::as_str))
    };
    let properties: Vec<(String, Node)> = properties
        .map(|property| (property.name.clone(), values::property(model, property, direction)))
        .chain([(TYPE_ANNOTATION.to_owned(), annotation)])
        .collect();
    let object = Node::of_type("object", false);
    if direction == Direction::Response || ty.open {
        return Node { properties: Pairs(properties), ..object };
    }
    Node {
        properties: Pairs(properties),
        // `true` also for strict readers, which otherwise reject a property that the pattern matches.
        pattern_properties: Pairs::one("@", true),
        additional_properties: Some(false),
        ..object
    }
}

/// The definitions that a schema refers to, and those that they refer to in turn.
pub(super) fn definitions(model: &Model, root: &Node) -> BTreeMap<Definition, Node> {
    definitions_by(root, |definition| self::definition(model, definition))
}

/// The same with other schemas of the definitions.
pub(super) fn definitions_by(root: &Node, schema: impl Fn(Definition) -> Node) -> BTreeMap<Definition, Node> {
    let mut definitions = BTreeMap::new();
    let mut wanted = root.references();
    while let Some(definition) = wanted.pop() {
        if definitions.contains_key(&definition) {
            continue;
        }
        let node = schema(definition);
        wanted.extend(node.references());
        definitions.insert(definition, node);
    }
    definitions
}

/// The schema with each reference to one of these definitions replaced by it; `within` are the definitions around it.
pub(super) fn inlined(
    model: &Model,
    node: Node,
    which: fn(Definition) -> bool,
    within: &[Definition],
) -> Node {
    let mut node = node.map_parts(&mut |part| inlined(model, part, which, within));
    let definition = node.reference.as_ref().and_then(|reference| reference.definition);
    let Some(definition) = definition.filter(|definition| which(*definition)) else {
        return node;
    };
    node.reference = None;
    let found = self::definition(model, definition);
    let found = if within.contains(&definition) {
        // A type that holds itself, through a collection, never ends: only the first round is checked.
        Node { title: found.title, description: found.description, types: found.types, ..Node::default() }
    } else {
        inlined(model, found, which, &[within, &[definition]].concat())
    };
    match node.description {
        Some(_) => Node { all_of: vec![found], ..node },
        None => found,
    }
}

fn definition(model: &Model, definition: Definition) -> Node {
    match definition {
        Definition::Type(id, direction) => object(model, &model[id], direction),
        Definition::Enum(id) => values::enum_definition(&model[id]),
        Definition::Union(union) => values::union_definition(union),
    }
}

/// Where a table was transcribed from, and when.
pub(super) fn source_comment(provenance: &Provenance) -> String {
    provenance.sentence(&provenance.page)
}

/// A description with a link to its page.
pub(super) fn with_link(description: &str, provenance: &Provenance) -> String {
    format!("{description}\n\n[Documentation]({})", provenance.page)
}
