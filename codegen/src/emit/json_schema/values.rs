//! Schemas of values: strings with their formats, enums, numbers, collections, objects.

use super::definition::{Definition, Direction, Union, UnionKind};
use super::node::Node;
use super::objects;
use super::ordered::Ordered;
use crate::model::{EnumId, EnumType, Member, Model, Property, ValueType};

/// An absolute link: a scheme, and no blanks and control characters.
const LINK: &str = "^[A-Za-z][A-Za-z0-9+.\\-]*:[^\\x00-\\x20\\x7F-\\x9F]*$";
/// The same, but it may lack its scheme.
const LENIENT_LINK: &str = "^[^\\x00-\\x20\\x7F-\\x9F]*$";
/// An `Edm.DateTimeOffset`.
const DATE_TIME: &str = "^-?(?:0[0-9]{3}|[1-9][0-9]{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T\
    (?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]{1,12})?)?\
    (?:Z|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])$";
/// An `Edm.Date`.
const DATE: &str = "^-?(?:0[0-9]{3}|[1-9][0-9]{3,})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

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
    let example = property.example.as_deref().and_then(Ordered::parse);
    let declarer = &model[property.declared_in];
    // In words, because `readOnly` makes readers hide a property, even in the schema of a response.
    let read_only = if property.read_only { " Read-only." } else { "" };
    let description = format!("{}{read_only}", property.description);
    Node {
        markdown_description: Some(format!(
            "{description}\n\n`{}`, declared by [{}]({}).",
            property.type_expr, declarer.name, declarer.provenance.page
        )),
        description: Some(description),
        examples: example.map_or(value.examples, |example| vec![example]),
        comment: Some(format!("Declared by {} as {}.", declarer.name, property.type_expr)),
        ..value
    }
}

fn single(model: &Model, property: &Property, nullable: bool, direction: Direction) -> Node {
    match &property.value {
        ValueType::String => Node::of_type("string", nullable),
        ValueType::Boolean => Node::of_type("boolean", nullable),
        ValueType::Link => link(LINK, nullable, direction),
        ValueType::LenientLink => link(LENIENT_LINK, nullable, direction),
        ValueType::Date => Node { format: Some("date"), ..matching(DATE, nullable) },
        ValueType::DateTime => Node { format: Some("date-time"), ..matching(DATE_TIME, nullable) },
        ValueType::Double => union(model, UnionKind::Double, nullable),
        ValueType::Int32 => Node {
            format: Some("int32"),
            minimum: Some(i32::MIN),
            maximum: Some(i32::MAX),
            ..Node::of_type("integer", nullable)
        },
        ValueType::StringOrCollection => union(model, UnionKind::StringOrStrings, nullable),
        ValueType::Enum(id) => match direction {
            Direction::Request => Node::reference_to(model, Definition::Enum(*id)).or_null(nullable),
            Direction::Response => open_enum(model, *id, nullable),
        },
        ValueType::Complex(id) => {
            Node::reference_to(model, Definition::Type(*id, direction)).or_null(nullable)
        }
    }
}

fn matching(pattern: &str, nullable: bool) -> Node {
    Node { pattern: Some(pattern.to_owned()), ..Node::of_type("string", nullable) }
}

fn link(pattern: &str, nullable: bool, direction: Direction) -> Node {
    match direction {
        Direction::Request => matching(pattern, nullable),
        Direction::Response => Node::of_type("string", nullable),
    }
}

/// A reference, so generators of code have a name for the union.
fn union(model: &Model, kind: UnionKind, nullable: bool) -> Node {
    Node::reference_to(model, Definition::Union(Union { kind, nullable }))
}

/// The definition of a union. Its branches exclude each other.
pub(super) fn union_definition(Union { kind, nullable }: Union) -> Node {
    let (title, description, branches) = match kind {
        UnionKind::Double => {
            let number = Node { format: Some("double"), ..Node::of_type("number", nullable) };
            let text = Node::one_of(["INF", "-INF", "NaN"]);
            ("Edm.Double", "A number, or text for a number that JSON cannot express.", [number, text])
        }
        UnionKind::StringOrStrings => {
            let items = Some(Box::new(Node::of_type("string", false)));
            let strings = Node { items, ..Node::of_type("array", false) };
            (
                "String or strings",
                "One string, or a collection of strings.",
                [Node::of_type("string", nullable), strings],
            )
        }
    };
    Node {
        title: Some(format!("{title}{}", if nullable { " or null" } else { "" })),
        description: Some(description.to_owned()),
        one_of: branches.into(),
        ..Node::default()
    }
}

/// What Graph returns can have future members, so the known ones are examples only.
fn open_enum(model: &Model, id: EnumId, nullable: bool) -> Node {
    let examples = model[id].members.iter();
    let examples = examples.map(|member| Ordered::from(member.name.as_str())).collect();
    Node { examples, ..Node::of_type("string", nullable) }
}

/// The definition of a closed enum.
pub(super) fn enum_definition(ty: &EnumType) -> Node {
    let description = with_members(&ty.description, ty.members.iter());
    Node {
        title: Some(ty.name.clone()),
        markdown_description: Some(objects::with_link(&description, &ty.provenance)),
        description: Some(description),
        comment: Some(objects::source_comment(&ty.provenance)),
        enum_descriptions: ty.members.iter().map(|member| member.description.clone()).collect(),
        ..Node::one_of(ty.members.iter().map(|member| member.name.as_str()))
    }
}

/// A description with the meaning of each member, as a Markdown list.
pub(super) fn with_members<'m>(description: &str, members: impl Iterator<Item = &'m Member>) -> String {
    let list: Vec<String> =
        members.map(|member| format!("- `{}`: {}", member.name, member.description)).collect();
    format!("{description}\n\n{}", list.join("\n"))
}
