//! `OpenAPI` schemas for a validator of JSON Schema.

use serde_json::{Map, Value, json};

/// Replaces `nullable` in a schema of `OpenAPI` 3.0 with its equivalent in JSON Schema.
///
/// According to 3.0.3, `nullable` only applies beside a type. schemars also writes it beside `allOf`, with effect.
pub(crate) fn with_null_as_type(schema: &Value) -> Value {
    match schema {
        Value::Array(items) => items.iter().map(with_null_as_type).collect(),
        Value::Object(object) => {
            let mut object: Map<String, Value> =
                object.iter().map(|(name, part)| (name.clone(), with_null_as_type(part))).collect();
            if object.get("nullable") == Some(&json!(true)) {
                object.remove("nullable");
                match object.get("type").cloned() {
                    Some(name) => object.insert("type".to_owned(), json!([name, "null"])),
                    None => return json!({ "anyOf": [object, { "type": "null" }] }),
                };
            }
            Value::Object(object)
        }
        other => other.clone(),
    }
}
