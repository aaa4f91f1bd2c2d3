//! What the generator refuses in a single row, as far as JSON Schema can express it. The test of the diagnostics' fixtures
//! lists what it cannot express, mostly because it depends on another row or file.

use schemars::Schema;
use serde_json::{Value, json};

use crate::limits::{MAX_MEMBERS, MAX_PROPERTIES};
use crate::vocabulary::claim::{About, Claim};
use crate::vocabulary::type_expr::{NAMESPACE, Primitive};
use crate::vocabulary::{BodilessKind, Closed, OperationKind, OperationTable, Topic, TypeKind};

/// Text that is not blank.
const TEXT: &str = r"\S";
/// A name that Rust and JSON Pointer can express.
const NAME: &str = "^_*[A-Za-z][A-Za-z0-9_]*$";
/// A day, which is text in JSON.
const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

/// What an operation does: a verb that ends with `s`, and no placeholder except one.
const OPERATION: &str = r"^[^{}\s]*s\s(?:[^{}]|\{profile\})*$";
/// A path of literal segments and placeholders.
const PATH: &str = r"^(?:/(?:[A-Za-z0-9_$-]+|\{[^{}/]*[^{}/\s][^{}/]*\}))+$";

/// Adds the rules of a definition, by the name of its type in `schema`.
pub(super) fn add(name: &str, schema: &mut Schema) {
    match name {
        "Provenance" => provenance(schema),
        "StructuredType" => structured_type(schema),
        "Property" => property(schema),
        "EnumType" => enum_type(schema),
        "Member" => member(schema),
        "Operations" => operations(schema),
        "Operation" => operation(schema),
        "Header" => header(schema),
        "Example" => example(schema),
        "Common" => common(schema),
        "PermissionSet" => permission_set(schema),
        "Cloud" => cloud(schema),
        "Described" => pattern(schema, "description", TEXT),
        "Profile" => pattern(schema, "any", TEXT),
        "ProfileTexts" => ["text", "title"].iter().for_each(|key| pattern(schema, key, TEXT)),
        "Disagreement" => disagreement(schema),
        "Statement" => statement(schema),
        _ => {}
    }
}

/// Rules of `[provenance]`.
fn provenance(schema: &mut Schema) {
    pattern(schema, "page", "^https://");
    pattern(schema, "revision", TEXT);
    pattern(schema, "transcribed", DAY);
}

/// Rules of a file that describes a structured type.
fn structured_type(schema: &mut Schema) {
    pattern(schema, "description", TEXT);
    pattern(schema, "plural", NAME);
    pattern(schema, "metadata_name", NAME);
    pattern(schema, "rust_trait", "^[A-Z][A-Za-z0-9]*$");
    set(schema, "property", "maxItems", json!(MAX_PROPERTIES));
    let is_abstract = json!({ "required": ["abstract"], "properties": { "abstract": { "const": true } } });
    rule(schema, &json!({ "required": ["rust_trait"] }), &is_abstract);
    let is_prominent = json!({ "required": ["prominent"], "properties": { "prominent": { "const": true } } });
    let is_entity = json!({
        "properties": { "kind": { "const": TypeKind::Entity.as_str() }, "abstract": { "const": false } },
    });
    rule(schema, &is_prominent, &is_entity);
    claims(schema, About::Type);
}

/// Rules of a `[[property]]`.
fn property(schema: &mut Schema) {
    pattern(schema, "description", TEXT);
    pattern(schema, "name", NAME);
    let primitives = Primitive::ALL.map(|primitive| primitive.name().replace('.', r"\.")).join("|");
    let declared = format!(r"{}\.[A-Za-z_][A-Za-z0-9_]*", NAMESPACE.replace('.', r"\."));
    let single = format!("(?:{primitives}|{declared})");
    pattern(schema, "type", &format!(r"^(?:{single}|Collection\({single}\))$"));
    let string = Primitive::String.name();
    let collection = format!("Collection({string})");
    let of_type = |types: &[&str]| json!({ "properties": { "type": { "enum": types } } });
    for key in ["enum", "format"] {
        rule(schema, &json!({ "required": [key] }), &of_type(&[string, &collection]));
    }
    rule(schema, &json!({ "required": ["metadata_type"] }), &of_type(&[string]));
    for [one, other] in [["enum", "format"], ["enum", "metadata_type"], ["format", "metadata_type"]] {
        require(schema, json!({ "not": { "required": [one, other] } }));
    }
    set(schema, "metadata_type", "enum", json!([collection]));
}

/// Rules of a file in `enums/`.
fn enum_type(schema: &mut Schema) {
    pattern(schema, "description", TEXT);
    set(schema, "member", "minItems", json!(1));
    set(schema, "member", "maxItems", json!(MAX_MEMBERS));
    let flags: Vec<i64> = std::iter::once(0).chain((0..i64::BITS - 1).map(|bit| 1 << bit)).collect();
    let flag = json!({ "required": ["value"], "properties": { "value": { "enum": flags } } });
    let is_flags = json!({ "required": ["flags"], "properties": { "flags": { "const": true } } });
    rule(schema, &is_flags, &json!({ "properties": { "member": { "items": flag } } }));
    let of_no_property = json!({ "not": { "required": ["property"] } });
    require(schema, json!({ "properties": { "disagreement": { "items": of_no_property } } }));
    claims(schema, About::Enum);
}

/// Rules of a `[[member]]`.
fn member(schema: &mut Schema) {
    pattern(schema, "description", TEXT);
    pattern(schema, "name", NAME);
}

/// Rules of `operations.toml`: what differs between its tables.
fn operations(schema: &mut Schema) {
    let bodies = OperationKind::ALL.iter().copied().map(OperationTable::Body);
    for table in bodies.chain(BodilessKind::ALL.iter().copied().map(OperationTable::Bodiless)) {
        // An object has its key at the end of its path, and a collection does not.
        let of_one = json!({ "pattern": r"\}$" });
        let end = if table.is_on_collection() { json!({ "not": of_one }) } else { of_one };
        let is_body = matches!(table, OperationTable::Body(_));
        let required = if is_body { json!(["settable"]) } else { json!([]) };
        let rules = json!({
            "required": required,
            "properties": {
                "method": { "enum": table.methods() },
                "paths": { "items": end },
                "settable": is_body,
                "example": is_body,
                "query": table.has_query(),
            },
        });
        require(schema, json!({ "properties": { table.as_str(): rules } }));
    }
}

/// Rules of a table in `operations.toml`.
fn operation(schema: &mut Schema) {
    pattern(schema, "description", OPERATION);
    set(schema, "paths", "minItems", json!(1));
    set(schema, "paths", "items", json!({ "type": "string", "pattern": PATH }));
    set(schema, "settable", "minItems", json!(1));
    set(schema, "settable", "uniqueItems", json!(true));
    set(schema, "query", "uniqueItems", json!(true));
    for [set, row] in [["headers", "header"], ["permissions", "permission"]] {
        require(schema, json!({ "not": { "required": [set, row] } }));
    }
    set(schema, "success", "minimum", json!(200));
    set(schema, "success", "maximum", json!(299));
    claims(schema, About::Operation);
}

/// Rules of a `[[header]]`.
fn header(schema: &mut Schema) {
    pattern(schema, "name", "^[A-Za-z0-9-]+$");
}

/// Rules of `[example]`: an object, judging by its braces.
fn example(schema: &mut Schema) {
    for key in ["request", "response"] {
        pattern(schema, key, r"^\s*\{[\s\S]*\}\s*$");
    }
}

/// Rules of `common.toml`.
fn common(schema: &mut Schema) {
    pattern(schema, "version", TEXT);
}

/// Rules of a `[[permissions]]` set.
fn permission_set(schema: &mut Schema) {
    let of_no_property = json!({ "not": { "required": ["property"] } });
    require(schema, json!({ "properties": { "disagreement": { "items": of_no_property } } }));
    claims(schema, About::Operation);
}

/// Rules of a `[[cloud]]`.
fn cloud(schema: &mut Schema) {
    pattern(schema, "name", NAME);
    pattern(schema, "title", TEXT);
    for key in ["root", "sign_in"] {
        pattern(schema, key, "^https://.*[^/]$");
    }
}

/// Rules of a `[[disagreement]]`.
fn disagreement(schema: &mut Schema) {
    pattern(schema, "reading", TEXT);
    set(schema, "says", "minItems", json!(2));
    for (topics, says) in claims_by_topic(About::Property) {
        let of_property = json!({ "required": ["property"], "properties": { "topic": { "enum": topics } } });
        rule(schema, &of_property, &says);
    }
}

/// The allowed values of `declares` in rows without `property`.
fn claims(schema: &mut Schema, about: About) {
    let rules = claims_by_topic(about).into_iter().map(|(topics, says)| {
        let of_subject =
            json!({ "not": { "required": ["property"] }, "properties": { "topic": { "enum": topics } } });
        json!({ "if": of_subject, "then": says })
    });
    let rules: Vec<Value> = rules.collect();
    require(schema, json!({ "properties": { "disagreement": { "items": { "allOf": rules } } } }));
}

/// The topics with the same claims, and the rule for the statements of their rows.
fn claims_by_topic(about: About) -> Vec<(Vec<&'static str>, Value)> {
    let mut grouped: Vec<(Vec<&'static str>, Value)> = Vec::new();
    for &topic in Topic::ALL {
        let declares =
            Claim::pattern(topic, about).map_or(json!(false), |pattern| json!({ "pattern": pattern }));
        let says =
            json!({ "properties": { "says": { "items": { "properties": { "declares": declares } } } } });
        match grouped.iter_mut().find(|(_, known)| *known == says) {
            Some((topics, _)) => topics.push(topic.as_str()),
            None => grouped.push((vec![topic.as_str()], says)),
        }
    }
    grouped
}

/// Rules of a statement in `says`.
fn statement(schema: &mut Schema) {
    pattern(schema, "text", TEXT);
    let of_metadata = json!({ "properties": { "source": { "const": "metadata" } } });
    rule(schema, &json!({ "required": ["declares"] }), &of_metadata);
}

fn pattern(schema: &mut Schema, key: &str, pattern: &str) {
    set(schema, key, "pattern", json!(pattern));
}

/// Sets a keyword in the schema of a key's value.
fn set(schema: &mut Schema, key: &str, keyword: &str, value: Value) {
    let part = schema.get_mut("properties").and_then(|properties| properties.get_mut(key));
    if let Some(part) = part.and_then(Value::as_object_mut) {
        part.insert(keyword.to_owned(), value);
    }
}

/// Requires the consequence if the condition holds.
fn rule(schema: &mut Schema, condition: &Value, consequence: &Value) {
    require(schema, json!({ "if": condition, "then": consequence }));
}

fn require(schema: &mut Schema, part: Value) {
    let all = schema.ensure_object().entry("allOf").or_insert_with(|| json!([]));
    if let Some(all) = all.as_array_mut() {
        all.push(part);
    }
}
