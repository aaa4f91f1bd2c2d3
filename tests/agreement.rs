//! Exported JSON Schema documents and rules come to the same verdicts; the `jsonschema` crate is the judge.

#![cfg(test)]

use std::collections::BTreeMap;

use jsonschema::Validator;
use msgraph_profile::Payload;
use msgraph_profile::json_schema::{Dialect, Document, document, documents};
use serde::Deserialize;
use serde_json::Value;

#[path = "cases/load.rs"]
mod load;

use load::{Setup, read};

const DIALECT: Dialect = Dialect::Draft202012;

#[derive(Deserialize)]
struct Case {
    #[serde(flatten)]
    setup: Setup,
    instance: Value,
    json_schema: Option<String>,
    reason: Option<String>,
}

impl Case {
    /// Whether a schema can come to the verdict of the rules.
    fn schema_can_say(&self) -> bool {
        match (self.json_schema.as_deref(), self.reason.as_deref()) {
            (None, None) => true,
            (Some("cannot say"), Some(reason)) if !reason.is_empty() => false,
            other => panic!("{}: {other:?}", self.setup.description),
        }
    }
}

fn judges() -> BTreeMap<Payload, Validator> {
    let judge = |payload: Payload| {
        let document = document(payload.as_str(), DIALECT).unwrap();
        (payload, jsonschema::draft202012::new(&document.to_value()).unwrap())
    };
    Payload::ALL.iter().copied().map(judge).collect()
}

fn documents_of_the_dialect() -> Vec<Document> {
    let found: Vec<_> = documents().filter(|document| document.dialect() == DIALECT).collect();
    assert!(found.len() >= Payload::ALL.len());
    found
}

/// Calls `visit` with every schema of a document, from the outside in.
fn walk<'s>(schema: &'s Value, visit: &mut impl FnMut(&'s Value)) {
    visit(schema);
    for keyword in ["properties", "patternProperties", "$defs"] {
        for part in schema[keyword].as_object().into_iter().flat_map(|parts| parts.values()) {
            walk(part, visit);
        }
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for part in schema[keyword].as_array().into_iter().flatten() {
            walk(part, visit);
        }
    }
    for keyword in ["items", "not", "additionalProperties"] {
        if let Some(part) = schema.get(keyword) {
            walk(part, visit);
        }
    }
}

#[test]
fn schemas_and_rules_come_to_the_same_verdicts() {
    let (judges, mut differences) = (judges(), Vec::new());
    for (title, case) in read::<Case>("cases") {
        let schema = judges[&case.setup.payload()].is_valid(&case.instance);
        let rules = case.setup.validator().validate(&case.instance).is_valid();
        let agree = schema == rules;
        if agree != case.schema_can_say() {
            let marked = if agree { ", but the case says that the schema cannot say it" } else { "" };
            differences.push(format!("{title}\n  valid by schema: {schema}, by rules: {rules}{marked}"));
        }
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}

#[test]
fn documents_are_schemas() {
    for document in documents_of_the_dialect() {
        let schema = document.to_value();
        assert!(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema", "{document:?}");
        if let Err(error) = jsonschema::meta::validate(&schema) {
            panic!("{document:?}: {error}");
        }
        if let Err(error) = jsonschema::validator_for(&schema) {
            panic!("{document:?}: {error}");
        }
    }
}

#[test]
fn properties_have_descriptions() {
    for document in documents_of_the_dialect() {
        let (schema, mut count) = (document.to_value(), 0);
        walk(&schema, &mut |schema| {
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                let description = property["description"].as_str().unwrap_or_default();
                assert!(description.ends_with('.'), "{document:?}: {name}: {description:?}");
                count += 1;
            }
        });
        assert!(count > 0 || schema["type"] == "string", "{document:?} has no property");
    }
}

#[test]
fn references_stay_inside_and_lead_somewhere() {
    for document in documents_of_the_dialect() {
        let schema = document.to_value();
        walk(&schema, &mut |part| {
            let Some(reference) = part.get("$ref") else { return };
            let target = reference.as_str().and_then(|reference| reference.strip_prefix('#'));
            let target = target.and_then(|pointer| schema.pointer(pointer));
            assert!(target.is_some_and(Value::is_object), "{document:?}: {reference}");
        });
        let definitions = schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| name);
        for name in definitions {
            let reference = format!("\"#/$defs/{name}\"");
            assert!(document.text().contains(&reference), "{document:?}: nothing leads to {name}");
        }
    }
}
