//! The documents for language models keep to the common subset of strict modes, and what they accept is valid for us
//! once null is dropped.

#![cfg(test)]

use msgraph_profile::json_schema::{Dialect, Document, Flavor, document, documents};
use msgraph_profile::{Code, Payload, validate};
use serde_json::{Map, Value, json};

#[path = "judges/walk.rs"]
mod walk;

use walk::walk;

const SUBSET: &[&str] = &[
    "$defs",
    "$ref",
    "additionalProperties",
    "anyOf",
    "description",
    "enum",
    "items",
    "properties",
    "required",
    "type",
];

/// What a request should not have although it is valid.
const AVOIDED: &[Code] = &[Code::UndocumentedProperty, Code::EnumUndocumented, Code::EnumSentinel];

fn strict() -> impl Iterator<Item = Document> {
    documents().filter_map(|document| document.in_flavor(Flavor::Strict))
}

#[test]
fn every_create_has_a_strict_document_and_nothing_else() {
    let creates: Vec<&str> = Payload::ALL
        .iter()
        .map(|payload| payload.as_str())
        .filter(|name| name.starts_with("create-"))
        .collect();
    assert_eq!(strict().map(|document| document.name()).collect::<Vec<_>>(), creates);
}

#[test]
fn documents_keep_to_the_subset() {
    for document in strict() {
        let value = document.to_value();
        walk(&value, &mut |schema| {
            let Some(object) = schema.as_object() else { return };
            for keyword in object.keys() {
                assert!(SUBSET.contains(&keyword.as_str()), "{document:?}: {keyword}");
            }
            if object.contains_key("properties") {
                let names: Vec<&String> = object["properties"].as_object().unwrap().keys().collect();
                let mut required: Vec<&str> =
                    object["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
                required.sort_unstable();
                assert_eq!(names, required, "{document:?}");
                assert_eq!(object["additionalProperties"], false, "{document:?}");
            }
            for (name, property) in object.get("properties").and_then(Value::as_object).into_iter().flatten()
            {
                assert!(!name.contains('@'), "{document:?}: {name}");
                assert_eq!(property["anyOf"][1], json!({ "type": "null" }), "{document:?}: {name}");
                assert!(property["description"].is_string(), "{document:?}: {name}");
            }
        });
    }
}

#[test]
fn what_a_strict_document_accepts_is_valid_without_null() {
    for document in strict() {
        let payload: Payload = document.name().parse().unwrap();
        let mut maker = Maker::new(&document);
        let accepted = jsonschema::validator_for(&maker.strict).unwrap();
        for _ in 0..300 {
            let mut body = maker.instance(&maker.strict.clone(), "", "");
            assert!(accepted.is_valid(&body), "{document:?}: {body:#}");
            drop_null(&mut body);
            let report = validate(payload, &body);
            assert!(report.is_valid(), "{document:?}: {body:#}\n{report}");
            let avoided = report.violations().find(|violation| AVOIDED.contains(&violation.code()));
            assert!(avoided.is_none(), "{document:?}: {body:#}\n{report}");
        }
    }
}

#[test]
fn the_documented_examples_fit_the_strict_documents() {
    for document in strict() {
        let value = document.to_value();
        let mut body = vanilla(&document)["examples"][0].clone();
        add_null(&mut body, &value, &value);
        let judge = jsonschema::validator_for(&value).unwrap();
        let errors: Vec<String> = judge.iter_errors(&body).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{document:?}: {errors:?}");
    }
}

fn vanilla(document: &Document) -> Value {
    self::document(document.name(), Dialect::Draft202012).unwrap().to_value()
}

/// Drops every name whose value is null, as `json-schema/strict/README.md` tells callers to.
fn drop_null(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|_, value| !value.is_null());
            object.values_mut().for_each(drop_null);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_null),
        _ => {}
    }
}

/// Adds every missing property as null.
fn add_null(value: &mut Value, schema: &Value, root: &Value) {
    let schema = resolved(schema, root).0;
    let schema = schema["anyOf"].as_array().map_or(schema, |branches| resolved(&branches[0], root).0);
    match value {
        Value::Object(object) => {
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                add_null(object.entry(name).or_insert(Value::Null), property, root);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| add_null(item, &schema["items"], root)),
        _ => {}
    }
}

/// The schema that a reference leads to, and the name of the definition.
fn resolved<'s>(schema: &'s Value, root: &'s Value) -> (&'s Value, &'s str) {
    match schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/")) {
        Some(name) => (&root["$defs"][name], name),
        None => (schema, ""),
    }
}

/// Makes instances of a strict document.
struct Maker {
    strict: Value,
    /// The document with all keywords: its examples are used if a pattern is more than the strict document can express.
    full: Value,
    state: u64,
}

impl Maker {
    fn new(document: &Document) -> Self {
        Self { strict: document.to_value(), full: vanilla(document), state: 7 }
    }

    fn below(&mut self, limit: usize) -> usize {
        self.state =
            self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 33).unwrap() % limit
    }

    fn one_of(&mut self, values: &[Value]) -> Value {
        values[self.below(values.len())].clone()
    }

    /// An instance of a schema, which is that of a property of a definition; the root has no name.
    fn instance(&mut self, schema: &Value, definition: &str, property: &str) -> Value {
        if schema["$ref"].is_string() {
            let strict = self.strict.clone();
            let (schema, name) = resolved(schema, &strict);
            return self.instance(schema, name, property);
        }
        if let Some(branches) = schema["anyOf"].as_array() {
            let branch = self.one_of(branches);
            return self.instance(&branch, definition, property);
        }
        if let Some(values) = schema["enum"].as_array() {
            return self.one_of(values);
        }
        match schema["type"].as_str().unwrap() {
            "object" => {
                let mut object = Map::new();
                for (name, schema) in schema["properties"].as_object().unwrap() {
                    object.insert(name.clone(), self.instance(schema, definition, name));
                }
                Value::Object(object)
            }
            "array" => {
                let items = &schema["items"];
                (0..self.below(3)).map(|_| self.instance(items, definition, property)).collect()
            }
            "string" => self.string(definition, property),
            "number" => self.one_of(&[json!(0), json!(-1.5), json!(1e300)]),
            "integer" => self.one_of(&[json!(i32::MIN), json!(0), json!(i32::MAX)]),
            "boolean" => self.one_of(&[json!(true), json!(false)]),
            "null" => Value::Null,
            other => panic!("{other} is not in the subset"),
        }
    }

    fn string(&mut self, definition: &str, property: &str) -> Value {
        let object = if definition.is_empty() { &self.full } else { &self.full["$defs"][definition] };
        let full = &object["properties"][property];
        if full["pattern"].is_string() {
            return full["examples"][0].clone();
        }
        self.one_of(&[json!(""), json!("text"), json!("\n\u{0}\u{1f600}")])
    }
}
