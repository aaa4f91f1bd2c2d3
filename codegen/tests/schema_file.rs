//! `schemas/schema.json` is current, every schema file is right by it, and it refuses the diagnostics' fixtures.

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

/// The fixtures of `diagnostics/` that the schema does not refuse, by the reason why it cannot.
const CANNOT_SAY: &[(&str, &[&str])] = &[
    ("JSON has no days, so that a day and a text that looks like one are the same", &["not-a-date"]),
    (
        "it sees neither the file's name nor its folder",
        &[
            "described-twice",
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
        "it sees one file, and not what the others declare",
        &[
            "base-circle",
            "base-of-itself",
            "base-of-other-kind",
            "disagreement-property-in-operation",
            "enum-not-of-metadata",
            "enum-of-metadata",
            "holds-itself",
            "holds-itself-in-a-circle",
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
            "unknown-permission-set",
            "unknown-type",
            "unknown-type-of-no-likeness",
        ],
    ),
    (
        "it cannot compare a value with a value elsewhere in the file",
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
            "property-twice",
            "sentinel",
        ],
    ),
    (
        "how Rust spells a name is for the generator to say",
        &[
            "enum-and-type-names-meet",
            "cloud-names-meet",
            "inherited-property-names-meet",
            "member-names-meet",
            "property-called-additional",
            "property-called-clear",
            "property-called-clear-keyword",
            "property-called-default",
            "property-called-new",
            "property-names-meet",
            "trait-and-type-names-meet",
            "trait-names-meet",
            "type-and-operation-names-meet",
            "type-name-of-crate",
            "type-name-of-prelude",
            "type-names-meet",
        ],
    ),
    ("JSON inside a text is text", &["example-is-not-json", "example-response-is-not-json"]),
];

fn validator() -> Validator {
    jsonschema::draft7::new(&editor_schema::schema()).unwrap()
}

/// The file as editors see it: days as text; `None` where it is not TOML.
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
fn every_schema_file_is_right_and_names_the_schema() {
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
fn every_mistake_that_a_schema_can_express_is_refused() {
    let mut listed = BTreeMap::new();
    for (reason, names) in CANNOT_SAY {
        for name in *names {
            assert_eq!(listed.insert(*name, *reason), None, "{name} is listed twice");
        }
    }
    let (validator, mut wrong) = (validator(), Vec::new());
    for folder in fixtures::fixtures(&sources::tests_folder("diagnostics")) {
        let name = fixtures::file_name(&folder);
        let refused = sources::read(&folder).iter().any(|source| !mistakes(&validator, source).is_empty());
        match (refused, listed.remove(name)) {
            (true, Some(_)) => wrong.push(format!("{name} is listed, but refused")),
            (false, None) => wrong.push(format!("{name} is neither refused nor listed")),
            _ => {}
        }
    }
    wrong.extend(listed.keys().map(|name| format!("{name} is listed, but there is no such fixture")));
    assert!(wrong.is_empty(), "{} mistakes:\n{}", wrong.len(), wrong.join("\n"));
}
