//! Property rows: types linked, constraints checked against them.

use toml::Spanned;

use super::Mistakes;
use super::index::{Entry, Index};
use crate::ident;
use crate::model::{Property, ValueType};
use crate::schema::{self, Format, TypeKind};
use crate::source::Source;
use crate::suggest::did_you_mean;
use crate::type_expr::{NAMESPACE, Primitive, TypeExpr, TypeName};

/// The properties that a type itself declares.
pub(super) fn resolve(
    type_name: &str,
    (source, file): Entry<'_, schema::StructuredType>,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> Vec<Property> {
    let mut properties = Vec::new();
    for row in &file.property {
        let row = row.get_ref();
        let name = row.name.get_ref();
        if !ident::is_simple(name) {
            let help = "write Graph's name, in letters and digits";
            mistakes.add(source, row.name.span(), format!("\"{name}\" is no property name"), help);
        }
        if let Some(other) = &row.metadata_name
            && !file.property.iter().any(|row| row.get_ref().name.get_ref() == other.get_ref())
        {
            let message = format!("metadata_name \"{}\" is no property of {type_name}", other.get_ref());
            let help = "add a row for it with documented = false";
            mistakes.add(source, other.span(), message, help);
        }
        let description = mistakes.text(source, "description", &row.description);
        let (value, collection) = value_type(source, row, index, mistakes);
        properties.push(Property {
            name: name.clone(),
            rust_name: ident::field(name),
            type_expr: row.type_expr.get_ref().clone(),
            value,
            collection,
            nullable: row.nullable,
            read_only: row.read_only,
            documented: row.documented,
            metadata_name: row.metadata_name.as_ref().map(|name| name.get_ref().clone()),
            description,
            declared_in: type_name.to_owned(),
            page: file.provenance.page.get_ref().clone(),
            settable_in: Vec::new(),
        });
    }
    properties
}

fn value_type(
    source: &Source,
    row: &schema::Property,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> (ValueType, bool) {
    let Some(expr) = TypeExpr::parse(row.type_expr.get_ref()) else {
        let message = format!("\"{}\" is no type", row.type_expr.get_ref());
        mistakes.add(source, row.type_expr.span(), message, form_of_type(row.type_expr.get_ref()));
        return (ValueType::String, false);
    };
    let value = match &expr.name {
        TypeName::Primitive(Primitive::Boolean) => ValueType::Boolean,
        TypeName::Primitive(Primitive::Double) => ValueType::Double,
        TypeName::Primitive(Primitive::DateTimeOffset) => ValueType::DateTime,
        TypeName::Primitive(Primitive::String) => string_type(source, row, &expr, index, mistakes),
        TypeName::Declared(name) => declared_type(source, row, name, index, mistakes),
    };
    if expr.name != TypeName::Primitive(Primitive::String) {
        refuse_string_keys(source, row, mistakes);
    }
    (value, expr.collection)
}

fn form_of_type(text: &str) -> String {
    let primitives = Primitive::ALL.iter().map(|primitive| primitive.name());
    if text.starts_with("Edm.") || text.starts_with("Collection(Edm.") {
        return did_you_mean(text.trim_start_matches("Collection(").trim_end_matches(')'), primitives);
    }
    format!(
        "write one of {}, {NAMESPACE}.<name>, or Collection(<one of these>)",
        primitives.collect::<Vec<_>>().join(", ")
    )
}

/// What a string may be: its enum, its format, or the other shape that $metadata gives it.
fn string_type(
    source: &Source,
    row: &schema::Property,
    expr: &TypeExpr,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> ValueType {
    if let Some(name) = &row.enum_name {
        if !index.enums.contains_key(name.get_ref().as_str()) {
            let message = format!("unknown enum \"{}\"", name.get_ref());
            mistakes.add(source, name.span(), message, did_you_mean(name.get_ref(), index.enum_names()));
        }
        return ValueType::Enum(name.get_ref().clone());
    }
    if let Some(metadata_type) = &row.metadata_type {
        let collection = TypeExpr { collection: true, name: expr.name.clone() };
        if expr.collection || *metadata_type.get_ref() != collection.to_string() {
            let message = format!("no reader for {} or {}", expr, metadata_type.get_ref());
            let help = format!("metadata_type can be {collection} for a property of type Edm.String");
            mistakes.add(source, metadata_type.span(), message, help);
        }
        return ValueType::StringOrCollection;
    }
    match row.format.as_ref().map(Spanned::get_ref) {
        Some(Format::Link) => ValueType::Link,
        None => ValueType::String,
    }
}

fn declared_type(
    source: &Source,
    row: &schema::Property,
    name: &str,
    index: &Index<'_>,
    mistakes: &mut Mistakes,
) -> ValueType {
    if index.enums.contains_key(name) {
        return ValueType::Enum(name.to_owned());
    }
    match index.types.get(name) {
        Some((_, file)) if file.kind == TypeKind::ComplexType && !file.is_abstract => {}
        Some(_) => {
            let message = format!("a property cannot hold {name}, which is an entity type or abstract");
            mistakes.add(source, row.type_expr.span(), message, "name a complex type or an enum");
        }
        None => {
            let known = index.type_names().chain(index.enum_names());
            let message = format!("unknown type \"{name}\"");
            mistakes.add(source, row.type_expr.span(), message, did_you_mean(name, known));
        }
    }
    ValueType::Complex(name.to_owned())
}

/// Keys that only say something about strings.
fn refuse_string_keys(source: &Source, row: &schema::Property, mistakes: &mut Mistakes) {
    let keys = [
        ("enum", row.enum_name.as_ref().map(Spanned::span)),
        ("format", row.format.as_ref().map(Spanned::span)),
        ("metadata_type", row.metadata_type.as_ref().map(Spanned::span)),
    ];
    for (key, at) in keys {
        if let Some(at) = at {
            let message = format!("{key} on a property of type {}", row.type_expr.get_ref());
            mistakes.add(source, at, message, "it is for Edm.String and Collection(Edm.String) only");
        }
    }
}
