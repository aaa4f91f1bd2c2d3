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
