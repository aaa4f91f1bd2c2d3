//! `OpenAPI` 3.0 schemas as JSON Schema, for a judge that knows JSON Schema only.

use serde_json::{Map, Value, json};

/// A schema of `OpenAPI` 3.0 with `nullable` said in the words of JSON Schema.
///
/// As 3.0.3 has it, `nullable` counts beside a type only. schemars writes it beside an `allOf` and means it.
pub(crate) fn with_null_as_type(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(with_null_as_type).collect(),
        Value::Object(members) => {
            let mut members: Map<String, Value> =
                members.iter().map(|(name, part)| (name.clone(), with_null_as_type(part))).collect();
            if members.get("nullable") == Some(&json!(true)) {
                members.remove("nullable");
                match members.get("type").cloned() {
                    Some(name) => members.insert("type".to_owned(), json!([name, "null"])),
                    None => return json!({ "anyOf": [members, { "type": "null" }] }),
                };
            }
            Value::Object(members)
        }
        other => other.clone(),
    }
}

/// Whether a name other than `@odata.type` contains `@`, at any depth.
pub(crate) fn has_annotation(instance: &Value) -> bool {
    match instance {
        Value::Array(items) => items.iter().any(has_annotation),
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| (name.contains('@') && name != "@odata.type") || has_annotation(value)),
        _ => false,
    }
}
