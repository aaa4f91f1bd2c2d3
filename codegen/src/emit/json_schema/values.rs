//! Schemas of values: strings with their formats, enums, numbers, collections, objects.

use super::node::{Definition, Node};
use super::objects::{self, Direction};
use super::ordered::Ordered;
use crate::model::{EnumId, EnumType, Model, Property, ValueType};

/// The beginning of an absolute link.
const LINK_START: &str = "^[A-Za-z][A-Za-z0-9+.\\-]*:";
/// What a link must not contain: blanks and control characters.
const NOT_IN_LINK: &str = "[\\x00-\\x20\\x7F-\\x9F]";
/// An `Edm.DateTimeOffset`.
const DATE_TIME: &str = "^-?(?:0[0-9]{3}|[1-9][0-9]{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T\
    (?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]{1,12})?)?\
    (?:Z|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])$";
/// An `Edm.Date`.
const DATE: &str = "^-?(?:0[0-9]{3}|[1-9][0-9]{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";
/// In some readers, `$` also matches before a final newline.
const NOT_IN_DATE_TIME: &str = "[\\n\\r]";

/// The schema of a property's value, with its description.
pub(super) fn property(model: &Model, property: &Property, direction: Direction) -> Node {
    let value = if property.collection {
        let items = Some(Box::new(single(model, property, false, direction)));
        Node { items, ..Node::of_type("array", true) }
    } else {
        let nullable = match direction {
            Direction::Request => property.nullable,
            Direction::Response => property.nullable_in_response,
        };
        single(model, property, nullable, direction)
    };
    let declarer = &model[property.declared_in];
    Node {
        description: Some(property.description.clone()),
        markdown_description: Some(format!(
            "{}\n\n`{}`, declared by [{}]({}).",
            property.description, property.type_expr, declarer.name, declarer.provenance.page
        )),
        comment: Some(format!("Declared by {} as {}.", declarer.name, property.type_expr)),
        read_only: property.read_only,
        ..value
    }
}

fn single(model: &Model, property: &Property, nullable: bool, direction: Direction) -> Node {
    match &property.value {
        ValueType::String => Node::of_type("string", nullable),
        ValueType::Boolean => Node::of_type("boolean", nullable),
        ValueType::Link => link(nullable, direction),
        ValueType::LenientLink => Node { pattern: None, ..link(nullable, direction) },
        ValueType::Date => one_line(DATE, nullable),
        ValueType::DateTime => one_line(DATE_TIME, nullable),
        ValueType::Double => double(nullable),
        ValueType::Int32 => {
            Node { minimum: Some(i32::MIN), maximum: Some(i32::MAX), ..Node::of_type("integer", nullable) }
        }
        ValueType::StringOrCollection => {
            let items = Some(Box::new(Node::of_type("string", false)));
            let collection = Node { items, ..Node::of_type("array", false) };
            Node { any_of: vec![Node::of_type("string", nullable), collection], ..Node::default() }
        }
        ValueType::Enum(id) => match direction {
            Direction::Request => Node::reference_to(model, Definition::Enum(*id)).or_null(nullable),
            Direction::Response => open_enum(model, *id, nullable),
        },
        ValueType::Complex(id) => Node::reference_to(model, Definition::Type(*id)).or_null(nullable),
    }
}

/// Text that matches a pattern and has no line ends.
fn one_line(pattern: &str, nullable: bool) -> Node {
    let not = Node { pattern: Some(NOT_IN_DATE_TIME.to_owned()), ..Node::of_type("string", false) };
    let pattern = Some(pattern.to_owned());
    Node { pattern, not: Some(Box::new(not)), ..Node::of_type("string", nullable) }
}

fn link(nullable: bool, direction: Direction) -> Node {
    let string = Node::of_type("string", nullable);
    match direction {
        Direction::Request => {
            let not = Node { pattern: Some(NOT_IN_LINK.to_owned()), ..Node::of_type("string", false) };
            Node { pattern: Some(LINK_START.to_owned()), not: Some(Box::new(not)), ..string }
        }
        Direction::Response => string,
    }
}

fn double(nullable: bool) -> Node {
    let text = Node::one_of(["INF", "-INF", "NaN"]);
    Node { any_of: vec![Node::of_type("number", nullable), text], ..Node::default() }
}

/// What Graph returns can have future members, so the known ones are examples only.
fn open_enum(model: &Model, id: EnumId, nullable: bool) -> Node {
    let examples = model[id].members.iter();
    let examples = examples.map(|member| Ordered::from(member.name.as_str())).collect();
    Node { examples, ..Node::of_type("string", nullable) }
}

/// The definition of a closed enum.
pub(super) fn enum_definition(ty: &EnumType) -> Node {
    Node {
        title: Some(ty.name.clone()),
        description: Some(ty.description.clone()),
        markdown_description: Some(objects::with_link(&ty.description, &ty.provenance)),
        comment: Some(objects::source_comment(&ty.provenance)),
        enum_descriptions: ty.members.iter().map(|member| member.description.clone()).collect(),
        ..Node::one_of(ty.members.iter().map(|member| member.name.as_str()))
    }
}
