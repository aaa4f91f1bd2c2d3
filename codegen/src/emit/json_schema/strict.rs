//! Schemas for language models that call tools: request bodies in the keywords that every strict mode supports.
//!
//! Every property is required and nullable, every object closed. There are no updates, in which a required property could
//! not keep its value, and no properties or members without documentation.

use std::collections::BTreeMap;

use super::definition::{Definition, Direction};
use super::node::Node;
use super::objects;
use super::ordered::{Ordered, Pairs};
use super::roots::Subject;
use super::values;
use crate::model::{Access, EnumType, Model, ObjectKind, Property, ValueType};
use crate::vocabulary::OperationKind;

/// The schema of a request body and its definitions; `None` if it does not create an object.
pub(super) fn document(model: &Model, subject: Subject<'_>) -> Option<(Node, BTreeMap<Definition, Node>)> {
    let Subject::Request(request) = subject else { return None };
    let ObjectKind::Request(operation, OperationKind::Create) = request.kind else { return None };
    let allowed = request.properties.iter().filter(|property| property.access == Access::Allowed);
    let properties = allowed.map(|property| property.property.as_ref());
    let description = format!("{} Use null for a property without a value.", model[operation].description);
    let root = object(model, &description, properties);
    let definitions = objects::definitions_by(&root, |definition| self::definition(model, definition));
    Some((root, definitions))
}

fn definition(model: &Model, definition: Definition) -> Node {
    match definition {
        Definition::Type(id, _) => {
            let ty = &model[id];
            let documented = ty.properties.iter().filter(|property| property.documented);
            object(model, &ty.description, documented.map(AsRef::as_ref))
        }
        Definition::Enum(id) => enum_type(&model[id]),
        Definition::Union(union) => values::union_definition(union),
    }
}

fn object<'m>(model: &Model, description: &str, properties: impl Iterator<Item = &'m Property>) -> Node {
    let properties: Vec<(String, Node)> =
        properties.map(|property| (property.name.clone(), self::property(model, property))).collect();
    Node {
        description: Some(description.to_owned()),
        required: properties.iter().map(|(name, _)| name.clone()).collect(),
        properties: Pairs(properties),
        additional_properties: Some(false),
        ..Node::of_type("object", false)
    }
}

fn property(model: &Model, property: &Property) -> Node {
    let (value, form) = single(model, &property.value);
    let value = if property.collection { array(value) } else { value };
    let description = match form {
        Some(form) => format!("{} {form}", property.description),
        None => property.description.clone(),
    };
    Node { description: Some(description), ..value.or_null(true) }
}

/// The schema of a value, and in words what the keywords cannot say.
fn single(model: &Model, value: &ValueType) -> (Node, Option<&'static str>) {
    let string = || Node::of_type("string", false);
    match value {
        ValueType::String | ValueType::LenientLink => (string(), None),
        ValueType::Link => (string(), Some("An absolute URL without spaces.")),
        ValueType::Date => (string(), Some("A date in the form YYYY-MM-DD.")),
        ValueType::DateTime => (string(), Some("A time in the form YYYY-MM-DDThh:mm:ssZ.")),
        ValueType::StringOrCollection => (array(string()), None),
        ValueType::Double => (Node::of_type("number", false), None),
        ValueType::Int32 => (Node::of_type("integer", false), Some("An integer of 32 bits.")),
        ValueType::Boolean => (Node::of_type("boolean", false), None),
        ValueType::Enum(id) => (Node::reference_to(model, Definition::Enum(*id)), None),
        ValueType::Complex(id) => {
            (Node::reference_to(model, Definition::Type(*id, Direction::Request)), None)
        }
    }
}

fn array(items: Node) -> Node {
    Node { items: Some(Box::new(items)), ..Node::of_type("array", false) }
}

/// The members that a request should have: neither undocumented ones nor the sentinel.
fn enum_type(ty: &EnumType) -> Node {
    let members = ty.members.iter().enumerate();
    let members = members.filter(|(index, member)| member.documented && ty.sentinel != Some(*index));
    let members: Vec<_> = members.map(|(_, member)| member).collect();
    Node {
        description: Some(values::with_members(&ty.description, members.iter().copied())),
        values: members.iter().map(|member| Ordered::from(member.name.as_str())).collect(),
        ..Node::of_type("string", false)
    }
}
