//! The annotations of instances.

use serde_json::Value;

/// Whether a name other than `@odata.type` contains `@`, at any depth.
pub(crate) fn has_annotation(instance: &Value) -> bool {
    match instance {
        Value::Array(items) => items.iter().any(has_annotation),
        Value::Object(object) => object
            .iter()
            .any(|(name, value)| (name.contains('@') && name != "@odata.type") || has_annotation(value)),
        _ => false,
    }
}
