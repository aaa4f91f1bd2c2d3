//! Property rows: types are linked, and constraints are checked against them.

use std::ops::Range;

use super::Mistakes;
use super::examples;
use super::index::{Entry, Index};
use crate::diagnostic::Help;
use crate::ident;
use crate::model::{Property, PropertySites, TypeId, ValueType};
use crate::schema::{self, Format, Spanned};
use crate::source::Source;
use crate::suggest::{did_you_mean, nearest};
use crate::vocabulary::TypeKind;
use crate::vocabulary::type_expr::{NAMESPACE, Primitive, TypeExpr, TypeName};

/// The properties that a type itself declares, not yet linked to the operations that set them.
pub(super) fn resolve(
    id: TypeId,
    type_name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> Vec<Property> {
    let mut properties = Vec::new();
    for row in &file.property {
        let row = row.get_ref();
        let name = row.name.get_ref();
        mistakes.check_name(source, "property", &row.name);
        check_metadata_name(type_name, (source, file), row, mistakes);
        let description = mistakes.text(source, "description", &row.description);
        let (value, collection) = value_type(source, row, index, mistakes);
        let metadata_type = row.metadata_type.as_ref().unwrap_or(&row.type_expr);
        properties.push(Property {
            name: name.clone(),
            rust_name: ident::field(name),
            type_expr: row.type_expr.get_ref().clone(),
            value,
            collection,
            nullable: *row.nullable.get_ref(),
            nullable_in_response: nullable_in_response(file, row),
            read_only: *row.read_only.get_ref(),
            documented: *row.documented.get_ref(),
            metadata_name: row.metadata_name.as_ref().map(|name| name.get_ref().clone()),
            metadata_type: metadata_type.get_ref().clone(),
            description,
            example: row
                .example
                .as_ref()
                .and_then(|example| examples::of_row(source, example, value, (row, collection), mistakes)),
            declared_in: id,
            settable_in: Vec::new(),
            sites: sites(source, row, metadata_type),
        });
    }
    properties
}

/// Graph returns null for what a request must not set to null, but never for what it sets itself. A complex type is a
/// part of requests and of responses, and the same in both.
fn nullable_in_response(file: &schema::StructuredType, row: &schema::Property) -> bool {
    let is_set_by_requests = *file.kind.get_ref() == TypeKind::Entity && !row.read_only.get_ref();
    is_set_by_requests || *row.nullable.get_ref()
}

fn sites(source: &Source, row: &schema::Property, metadata_type: &Spanned<String>) -> PropertySites {
    let name = source.line_site(&row.name.span());
    let flag = |key: &Spanned<bool>| {
        if key.is_written() { source.line_site(&key.span()) } else { name.clone() }
    };
    let metadata_name = row.metadata_name.as_ref();
    PropertySites {
        metadata_name: metadata_name.map_or_else(|| name.clone(), |key| source.line_site(&key.span())),
        metadata_type: source.line_site(&metadata_type.span()),
        nullable: flag(&row.nullable),
        read_only: flag(&row.read_only),
        name,
    }
}

fn check_metadata_name(
    type_name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    row: &schema::Property,
    mistakes: &mut Mistakes,
) {
    let Some(other) = &row.metadata_name else { return };
    if other.get_ref() == row.name.get_ref() {
        mistakes.add(source, other.span(), "metadata_name repeats the property's name", "remove the key");
    } else if !file.property.iter().any(|row| row.get_ref().name.get_ref() == other.get_ref()) {
        let message = format!("metadata_name \"{}\" is not a property of {type_name}", other.get_ref());
        let help = format!("add a row for \"{}\" with documented = false", other.get_ref());
        mistakes.add(source, other.span(), message, help);
    }
}

fn value_type(
    source: &Source,
    row: &schema::Property,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> (ValueType, bool) {
    let Some(expr) = TypeExpr::parse(row.type_expr.get_ref()) else {
        let message = format!("\"{}\" is not a type", row.type_expr.get_ref());
        mistakes.add(source, row.type_expr.span(), message, form_of_type(row.type_expr.get_ref(), index));
        return (ValueType::String, false);
    };
    let value = match &expr.name {
        TypeName::Primitive(Primitive::Boolean) => ValueType::Boolean,
        TypeName::Primitive(Primitive::Double) => ValueType::Double,
        TypeName::Primitive(Primitive::Int32) => ValueType::Int32,
        TypeName::Primitive(Primitive::Date) => ValueType::Date,
        TypeName::Primitive(Primitive::DateTimeOffset) => ValueType::DateTime,
        TypeName::Primitive(Primitive::String) => {
            refuse_two_string_keys(source, row, mistakes);
            string_type(source, row, &expr, index, mistakes)
        }
        TypeName::Declared(name) => declared_type(source, row, name, index, mistakes),
    };
    if expr.name != TypeName::Primitive(Primitive::String) {
        refuse_string_keys(source, row, mistakes);
    }
    (value, expr.collection)
}

fn form_of_type(text: &str, index: &Index<'_>) -> Help {
    let primitives = Primitive::ALL.iter().map(|primitive| primitive.name());
    let inner = text.strip_prefix("Collection(").map(|rest| rest.trim_end_matches(')'));
    let name = inner.unwrap_or(text);
    let declared = index.has_type(name).then(|| format!("{NAMESPACE}.{name}"));
    if let Some(near) = declared.as_deref().or_else(|| nearest(name, primitives.clone())) {
        return Help::Suggestion(match inner {
            Some(_) => format!("Collection({near})"),
            None => near.to_owned(),
        });
    }
    let primitives: Vec<&str> = primitives.collect();
    format!("write {}, {NAMESPACE}.<name>, or a Collection() of one of these", primitives.join(", ")).into()
}

/// What a string can be: a member of its enum, a text in its format, or the collection that $metadata has instead.
fn string_type(
    source: &Source,
    row: &schema::Property,
    expr: &TypeExpr,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> ValueType {
    if let Some(name) = &row.enum_name {
        check_enum(source, name, expr, index, mistakes);
        return index.enum_id(name.get_ref()).map_or(ValueType::String, ValueType::Enum);
    }
    if let Some(metadata_type) = &row.metadata_type {
        let collection = TypeExpr { collection: true, name: expr.name.clone() };
        if expr.collection || *metadata_type.get_ref() != collection.to_string() {
            let message = format!("unsupported: type {expr} with metadata_type {}", metadata_type.get_ref());
            let help = format!("metadata_type can only be {collection}, for a property of type Edm.String");
            mistakes.add(source, metadata_type.span(), message, help);
        }
        return ValueType::StringOrCollection;
    }
    match row.format.as_ref().map(Spanned::get_ref) {
        Some(Format::Link) => ValueType::Link,
        Some(Format::LenientLink) => ValueType::LenientLink,
        None => ValueType::String,
    }
}

/// A list that only the documentation has; an enum type of $metadata is named in `type`.
fn check_enum(
    source: &Source,
    name: &Spanned<String>,
    expr: &TypeExpr,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) {
    let Some((_, file)) = index.enums.get(name.get_ref().as_str()) else {
        let message = format!("unknown enum \"{}\"", name.get_ref());
        mistakes.add(source, name.span(), message, did_you_mean(name.get_ref(), index.enum_names()));
        return;
    };
    if *file.in_metadata.get_ref() {
        let declared = TypeExpr { name: TypeName::Declared(name.get_ref().clone()), ..expr.clone() };
        let message = format!("the enum \"{}\" is a type in $metadata", name.get_ref());
        let help = format!("write type = \"{declared}\" instead, or in_metadata = false in its file");
        mistakes.add(source, name.span(), message, help);
    }
}

fn declared_type(
    source: &Source,
    row: &schema::Property,
    name: &str,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> ValueType {
    if let (Some(id), Some((_, file))) = (index.enum_id(name), index.enums.get(name)) {
        if !file.in_metadata.get_ref() {
            let message = format!("the file of \"{name}\" says that $metadata has no such enum type");
            let help = format!("write a string type and enum = \"{name}\"");
            mistakes.add(source, row.type_expr.span(), message, help);
        }
        return ValueType::Enum(id);
    }
    match index.types.get(name) {
        Some((_, file)) if *file.kind.get_ref() == TypeKind::Complex && !file.is_abstract.get_ref() => {}
        Some(_) => {
            let message = format!("a property cannot hold {name}: it is an entity type or abstract");
            mistakes.add(source, row.type_expr.span(), message, "choose a complex type or an enum");
        }
        None => {
            let known = index.type_names().chain(index.enum_names());
            let message = format!("unknown type \"{name}\"");
            mistakes.add(source, row.type_expr.span(), message, did_you_mean(name, known));
        }
    }
    index.type_id(name).map_or(ValueType::String, ValueType::Complex)
}

/// The keys of a row that apply to strings only.
fn string_keys(row: &schema::Property) -> impl Iterator<Item = (&'static str, Range<usize>)> {
    let keys = [
        ("enum", row.enum_name.as_ref().map(Spanned::span)),
        ("format", row.format.as_ref().map(Spanned::span)),
        ("metadata_type", row.metadata_type.as_ref().map(Spanned::span)),
    ];
    keys.into_iter().filter_map(|(key, at)| Some((key, at?)))
}

fn refuse_string_keys(source: &Source, row: &schema::Property, mistakes: &mut Mistakes) {
    for (key, at) in string_keys(row) {
        let message = format!("{key} on a property of type {}", row.type_expr.get_ref());
        mistakes.add(source, at, message, "remove the key: it is for strings only");
    }
}

fn refuse_two_string_keys(source: &Source, row: &schema::Property, mistakes: &mut Mistakes) {
    let mut keys = string_keys(row);
    let Some((first, _)) = keys.next() else { return };
    for (key, at) in keys {
        mistakes.add(source, at, format!("both {first} and {key}"), "keep only one of them");
    }
}
