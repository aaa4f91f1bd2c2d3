//! Examples of single properties: written in the rows, or taken from the examples of operations.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::Mistakes;
use crate::model::{Operation, Property, StructuredType, TypeId, ValueType};
use crate::schema::{self, PropertyExample, Spanned};
use crate::source::Source;

/// The example of a row, as JSON text.
pub(super) fn of_row(
    source: &Source,
    example: &Spanned<PropertyExample>,
    value: ValueType,
    (row, collection): (&schema::Property, bool),
    mistakes: &mut Mistakes,
) -> Option<String> {
    let json = match example.get_ref() {
        PropertyExample::Text(text) => Value::from(text.as_str()),
        PropertyExample::Integer(number) => Value::from(*number),
        PropertyExample::Number(number) => Value::from(*number),
        PropertyExample::Texts(texts) => Value::from(texts.as_slice()),
    };
    if !is_of_type(&json, value, collection) {
        let message = format!("{json} is not an example of {}", row.type_expr.get_ref());
        let help = "only strings, collections of strings, dates, times and numbers have examples";
        mistakes.add(source, example.span(), message, help);
        return None;
    }
    Some(json.to_string())
}

fn is_of_type(json: &Value, value: ValueType, collection: bool) -> bool {
    match value {
        ValueType::String if collection => json.is_array(),
        _ if collection => false,
        ValueType::String
        | ValueType::Link
        | ValueType::LenientLink
        | ValueType::Date
        | ValueType::DateTime => json.is_string(),
        ValueType::StringOrCollection => json.is_string() || json.is_array(),
        ValueType::Double => json.is_number(),
        ValueType::Int32 => json.is_i64(),
        ValueType::Boolean | ValueType::Enum(_) | ValueType::Complex(_) => false,
    }
}

/// The values in the examples of operations, by the type that declares the property and its name.
type Found = BTreeMap<(TypeId, String), String>;

/// Gives each property whose row has no example the first value that the examples of operations have for it.
pub(super) fn add_documented(types: &mut [StructuredType], operations: &[Operation]) {
    let mut found = Found::new();
    for operation in operations {
        let Some(example) = operation.body.as_ref().and_then(|body| body.example.as_ref()) else { continue };
        for body in std::iter::once(&example.request).chain(&example.response) {
            let Ok(body) = serde_json::from_str(body) else { continue };
            collect(types, operation.ty, &body, &mut found);
        }
    }
    for property in types.iter_mut().flat_map(|ty| &mut ty.properties) {
        if property.example.is_some() {
            continue;
        }
        if let Some(example) = found.get(&key(property)) {
            Arc::make_mut(property).example = Some(example.clone());
        }
    }
}

fn key(property: &Property) -> (TypeId, String) {
    (property.declared_in, property.name.clone())
}

fn collect(types: &[StructuredType], id: TypeId, body: &Value, found: &mut Found) {
    let Some(ty) = types.iter().find(|ty| ty.id == id) else { return };
    for (name, value) in body.as_object().into_iter().flatten() {
        let Some(property) = ty.property(name) else { continue };
        if let ValueType::Complex(inner) = property.value {
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for item in items {
                collect(types, inner, item, found);
            }
        } else if is_of_type(value, property.value, property.collection) && *value != Value::Array(Vec::new())
        {
            found.entry(key(property)).or_insert_with(|| value.to_string());
        }
    }
}
