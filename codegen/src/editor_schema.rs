//! The schema of the schema files, for editors: `schemas/schema.json`.
//!
//! It is written in draft-07, which Taplo reads. A key that only one kind of file has distinguishes the kinds. The rules of
//! each kind are under `if` and `then`, so an editor marks the wrong row and not the whole file.

mod rules;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use crate::schema::{Common, EnumType, Operations, StructuredType};

/// The schema as text, with a final newline.
#[must_use]
pub fn text() -> String {
    format!("{:#}\n", schema())
}

/// The schema of every file below `schemas/`.
#[must_use]
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft07().for_deserialize().into_generator();
    let kinds = [
        (&["cloud"][..], reference::<Common>(&mut generator)),
        (&["create", "update", "list", "get", "delete"], reference::<Operations>(&mut generator)),
        (&["member"], reference::<EnumType>(&mut generator)),
    ];
    // A file without such a key is assumed to be of the most common kind.
    let mut chosen = reference::<StructuredType>(&mut generator);
    let mut offered = vec![chosen.clone()];
    for (keys, kind) in kinds.into_iter().rev() {
        offered.push(kind.clone());
        let one: Vec<Value> = keys.iter().map(|key| json!({ "required": [key] })).collect();
        chosen = json!({ "if": { "anyOf": one }, "then": kind, "else": chosen });
    }
    // Editors take the names that they complete from `anyOf`, not from `if`; the last alternative allows everything.
    offered.push(Value::Bool(true));
    let mut definitions = Value::Object(generator.take_definitions(true));
    for (name, definition) in definitions.as_object_mut().into_iter().flatten() {
        let schema: Result<&mut Schema, _> = definition.try_into();
        if let Ok(schema) = schema {
            rules::add(name, &mut *schema);
            RecursiveTransform(without_null).transform(schema);
        }
    }
    let mut root = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A schema file of msgraph-profile",
        "description": "schemas/README.md explains the keys.",
        "type": "object",
        "anyOf": offered,
        "definitions": definitions,
    });
    if let (Some(root), Value::Object(chosen)) = (root.as_object_mut(), chosen) {
        root.extend(chosen);
    }
    root
}

fn reference<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    generator.subschema_for::<T>().to_value()
}

/// Removes null, which TOML does not have: an optional key is omitted.
fn without_null(schema: &mut Schema) {
    let is_null = |value: &Value| *value == "null" || *value == json!({ "type": "null" });
    if let Some(types) = schema.get_mut("type").and_then(Value::as_array_mut) {
        types.retain(|value| !is_null(value));
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(parts) = schema.get_mut("anyOf").and_then(Value::as_array_mut) {
        parts.retain(|value| !is_null(value));
        if let [only] = parts.as_slice() {
            let only = json!([only]);
            schema.remove("anyOf");
            schema.insert("allOf".to_owned(), only);
        }
    }
    // A key with an empty list would be completed in place of rows.
    if schema.get("default").is_some_and(|value| value.is_null() || *value == json!([])) {
        schema.remove("default");
    }
}
