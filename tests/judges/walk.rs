//! Visits the schemas of a document.

use serde_json::Value;

/// Keywords whose value is a schema by name, a list of schemas, or a schema.
const NAMED: [&str; 4] = ["properties", "patternProperties", "$defs", "definitions"];
const LISTED: [&str; 3] = ["allOf", "anyOf", "oneOf"];
const SINGLE: [&str; 2] = ["items", "additionalProperties"];

/// Calls `visit` with a schema and every schema in it, from the outside in.
pub(crate) fn walk<'s>(schema: &'s Value, visit: &mut impl FnMut(&'s Value)) {
    visit(schema);
    for part in
        NAMED.iter().filter_map(|keyword| schema[keyword].as_object()).flat_map(|parts| parts.values())
    {
        walk(part, visit);
    }
    for part in LISTED.iter().filter_map(|keyword| schema[keyword].as_array()).flatten() {
        walk(part, visit);
    }
    for part in SINGLE.iter().filter_map(|keyword| schema.get(keyword)) {
        walk(part, visit);
    }
}

/// The root schemas: the document, or the components of an `OpenAPI` document.
pub(crate) fn roots(document: &Value) -> Vec<(String, &Value)> {
    match document.pointer("/components/schemas").and_then(Value::as_object) {
        Some(components) => components.iter().map(|(name, schema)| (name.clone(), schema)).collect(),
        None => vec![(document["title"].as_str().unwrap_or_default().to_owned(), document)],
    }
}
