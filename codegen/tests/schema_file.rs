//! `schemas/schema.json` is current, it accepts every schema file, and it rejects the diagnostics' fixtures.

#![cfg(test)]

#[path = "harness/fixtures.rs"]
mod fixtures;
#[path = "harness/golden.rs"]
mod golden;
#[path = "harness/sources.rs"]
mod sources;

use std::collections::BTreeMap;

use jsonschema::Validator;
use msgraph_profile_codegen::Source;
use msgraph_profile_codegen::editor_schema;
use serde_json::{Map, Value};

/// The fixtures of `diagnostics/` that the schema accepts, with the reason.
const CANNOT_EXPRESS: &[(&str, &[&str])] = &[
    ("JSON has no days, so a day and a text that looks like a day are the same", &["not-a-date"]),
    (
        "it sees neither the name of the file nor its folder",
        &[
            "defined-twice",
            "complex-type-in-folder",
            "entity-type-in-complex",
            "file-name",
            "file-name-with-dash",
            "file-name-without-letter",
            "folder-name",
            "metadata-name-of-type-same",
            "unknown-folder",
        ],
    ),
    (
        "it sees a single file, and not what the other files declare",
        &[
            "base-cycle",
            "base-of-itself",
            "base-of-wrong-kind",
            "disagreement-property-in-operation",
            "enum-not-of-metadata",
            "enum-of-metadata",
            "contains-itself",
            "contains-itself-indirectly",
            "description-without-profile",
            "no-clouds",
            "operation-of-abstract-type",
            "operation-of-complex-type",
            "operation-of-unknown-type",
            "property-inherited",
            "property-of-abstract-type",
            "property-of-entity-type",
            "settable-read-only",
            "settable-unknown",
            "too-many-properties-inherited",
            "unknown-base",
            "unknown-cloud",
            "unknown-enum",
            "unknown-header-set",
            "unknown-path-placeholder",
            "unknown-permission-set",
            "unknown-scope",
            "unknown-type",
            "unknown-type-without-similar",
        ],
    ),
    (
        "it cannot compare two values of a file",
        &[
            "cloud-twice",
            "disagreement-property",
            "header-set-twice",
            "header-twice",
            "member-twice",
            "metadata-name-of-property",
            "metadata-name-of-property-same",
            "number-twice",
            "permission-set-twice",
            "permission-twice",
            "placeholder-twice",
            "property-twice",
            "scope-twice",
            "sentinel",
        ],
    ),
    (
        "only the generator knows how a name is spelled in Rust",
        &[
            "enum-and-type-names-collide",
            "cloud-names-collide",
            "inherited-property-names-collide",
            "member-names-collide",
            "property-called-additional",
            "property-called-clear",
            "property-called-clear-keyword",
            "property-called-default",
            "property-called-maybe",
            "property-called-new",
            "property-names-collide",
            "trait-and-type-names-collide",
            "trait-names-collide",
            "type-and-operation-names-collide",
            "type-name-reserved-by-crate",
            "type-name-reserved-by-prelude",
            "type-names-collide",
        ],
    ),
    ("it does not compare an example with the type of its property", &["property-example"]),
    ("JSON inside a text is text", &["example-is-not-json", "example-response-is-not-json"]),
];

fn validator() -> Validator {
    jsonschema::draft7::new(&editor_schema::schema()).unwrap()
}

/// The file as editors see it, with days as text; `None` if it is not TOML.
fn as_json(source: &Source) -> Option<Value> {
    Some(json(toml::Value::Table(source.text.parse().ok()?)))
}

fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, json(value))).collect::<Map<_, _>>())
        }
        toml::Value::Array(items) => items.into_iter().map(json).collect(),
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(value) => value.into(),
        toml::Value::Datetime(day) => day.to_string().into(),
    }
}

fn mistakes(validator: &Validator, source: &Source) -> Vec<String> {
    let Some(value) = as_json(source) else { return vec!["not TOML".to_owned()] };
    validator.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_schema_is_current() {
    let file = sources::tests_folder("../../schemas/schema.json");
    let difference = golden::check(&file, &editor_schema::text()).err();
    golden::report(&difference.into_iter().collect::<Vec<_>>(), "schema_file --features schema");
    jsonschema::meta::validate(&editor_schema::schema()).unwrap();
}

#[test]
fn every_schema_file_is_accepted_and_names_the_schema() {
    let validator = validator();
    let schemas = sources::read(&sources::tests_folder("../../schemas"));
    assert!(schemas.len() > 50, "only {} files", schemas.len());
    for source in &schemas {
        assert_eq!(mistakes(&validator, source), [""; 0], "{}", source.path);
        let up = "../".repeat(source.path.matches('/').count());
        let named = if up.is_empty() { "./" } else { &up };
        let first = format!("#:schema {named}schema.json");
        assert_eq!(source.text.lines().next(), Some(first.as_str()), "{}", source.path);
    }
    for source in sources::read(&sources::tests_folder("diagnostics/_base")) {
        assert_eq!(mistakes(&validator, &source), [""; 0], "{}", source.path);
    }
}

#[test]
fn every_mistake_that_a_schema_can_express_is_rejected() {
    let mut listed = BTreeMap::new();
    for (reason, names) in CANNOT_EXPRESS {
        for name in *names {
            assert_eq!(listed.insert(*name, *reason), None, "{name} is listed twice");
        }
    }
    let (validator, mut wrong) = (validator(), Vec::new());
    for folder in fixtures::fixtures(&sources::tests_folder("diagnostics")) {
        let name = fixtures::file_name(&folder);
        let rejected = sources::read(&folder).iter().any(|source| !mistakes(&validator, source).is_empty());
        match (rejected, listed.remove(name)) {
            (true, Some(_)) => wrong.push(format!("{name} is listed, but rejected")),
            (false, None) => wrong.push(format!("{name} is neither rejected nor listed")),
            _ => {}
        }
    }
    wrong.extend(listed.keys().map(|name| format!("{name} is listed, but there is no such fixture")));
    assert!(wrong.is_empty(), "{} mistakes:\n{}", wrong.len(), wrong.join("\n"));
}
