//! The exported documents conform to their dialects and have descriptions for people.

#![cfg(test)]

use msgraph_profile::json_schema::{Dialect, Document, Flavor, document, documents};
use serde_json::Value;

#[path = "judges/walk.rs"]
mod walk;

use walk::walk;

/// The keywords that we use in every dialect.
const COMMON: &[&str] = &[
    "$ref",
    "title",
    "description",
    "type",
    "enum",
    "minimum",
    "maximum",
    "pattern",
    "anyOf",
    "oneOf",
    "allOf",
    "items",
    "required",
    "properties",
    "additionalProperties",
];
const EDITOR: &[&str] = &["markdownDescription", "enumDescriptions", "defaultSnippets"];

fn further_keywords(document: &Document) -> Vec<&'static str> {
    let mut known = match document.dialect() {
        Dialect::Draft202012 => vec!["$schema", "$comment", "patternProperties", "examples", "$defs"],
        Dialect::Draft07 => vec!["$schema", "$comment", "patternProperties", "examples", "definitions"],
        Dialect::OpenApi31 => vec!["format", "patternProperties", "examples"],
        Dialect::OpenApi30 => vec!["nullable", "format", "example"],
        other => panic!("no vocabulary for {other}"),
    };
    match document.flavor() {
        Flavor::VsCode => known.extend(EDITOR),
        Flavor::Code => known.retain(|keyword| *keyword != "patternProperties"),
        _ => {}
    }
    known
}

/// Every document but the strict ones, which have rules of their own.
fn all() -> Vec<Document> {
    let all: Vec<_> = [Flavor::Vanilla, Flavor::Code, Flavor::VsCode]
        .into_iter()
        .flat_map(|flavor| documents().filter_map(move |document| document.in_flavor(flavor)))
        .collect();
    for dialect in Dialect::ALL {
        assert!(all.iter().any(|document| document.dialect() == *dialect), "no document in {dialect}");
    }
    all
}

/// The root schemas: the document, or the components of an `OpenAPI` document.
fn roots(document: &Value) -> Vec<(String, &Value)> {
    match document.pointer("/components/schemas").and_then(Value::as_object) {
        Some(components) => components.iter().map(|(name, schema)| (name.clone(), schema)).collect(),
        None => vec![(document["title"].as_str().unwrap_or_default().to_owned(), document)],
    }
}

fn each_schema(document: &Document, mut visit: impl FnMut(&str, &Value)) {
    let value = document.to_value();
    for (name, root) in roots(&value) {
        walk(root, &mut |schema| visit(&name, schema));
    }
}

#[test]
fn documents_only_use_keywords_of_their_dialect() {
    for document in all() {
        let further = further_keywords(&document);
        each_schema(&document, |name, schema| {
            for keyword in schema.as_object().into_iter().flatten().map(|(keyword, _)| keyword.as_str()) {
                let known = COMMON.contains(&keyword) || further.contains(&keyword);
                assert!(known, "{document:?}, {name}: {keyword}");
            }
        });
    }
}

#[test]
fn types_and_references_conform_to_the_dialect() {
    for document in all() {
        each_schema(&document, |name, schema| {
            let old = matches!(document.dialect(), Dialect::Draft07 | Dialect::OpenApi30);
            if old && schema.get("$ref").is_some() {
                assert_eq!(
                    schema.as_object().map(serde_json::Map::len),
                    Some(1),
                    "{document:?}, {name}: {schema}"
                );
            }
            if document.dialect() == Dialect::OpenApi30 {
                assert!(schema["type"].is_null() || schema["type"].is_string(), "{name}: {schema}");
                assert!(schema["nullable"].is_null() || schema["type"].is_string(), "{name}: {schema}");
            }
        });
    }
}

#[test]
fn documents_are_valid_schemas() {
    for document in all() {
        let value = document.to_value();
        let metaschema = match document.dialect() {
            Dialect::Draft07 => "http://json-schema.org/draft-07/schema#",
            _ => "https://json-schema.org/draft/2020-12/schema",
        };
        if !document.dialect().is_open_api() {
            assert_eq!(value["$schema"], metaschema, "{document:?}");
            jsonschema::validator_for(&value).unwrap_or_else(|error| panic!("{document:?}: {error}"));
        }
        for (name, root) in roots(&value) {
            // The keywords of OpenAPI 3.0 itself are checked by the vocabulary.
            jsonschema::meta::validate(root).unwrap_or_else(|error| panic!("{document:?}, {name}: {error}"));
        }
    }
}

#[test]
fn everything_has_a_description() {
    for document in all() {
        let (value, mut count) = (document.to_value(), 0);
        for (name, root) in roots(&value) {
            let definitions = ["$defs", "definitions"].iter().filter_map(|keyword| root[keyword].as_object());
            for schema in definitions.flat_map(|parts| parts.values()).chain([root]) {
                assert!(schema["title"].is_string(), "{document:?}, {name}: no title");
                assert!(schema["description"].is_string(), "{document:?}, {name}: no description");
            }
            walk(root, &mut |schema| {
                for (property, part) in schema["properties"].as_object().into_iter().flatten() {
                    let description = part["description"].as_str().unwrap_or_default();
                    assert!(description.ends_with('.'), "{document:?}, {name}, {property}: {description:?}");
                    count += 1;
                }
            });
        }
        assert!(count > 0 || value["type"] == "string", "{document:?} has no property");
    }
}

#[test]
fn references_resolve_inside_the_document() {
    for document in all() {
        let value = document.to_value();
        each_schema(&document, |_, part| {
            let Some(reference) = part.get("$ref") else { return };
            let target = reference.as_str().and_then(|reference| reference.strip_prefix('#'));
            let target = target.and_then(|pointer| value.pointer(pointer));
            assert!(target.is_some_and(Value::is_object), "{document:?}: {reference}");
        });
        for path in ["$defs", "definitions", "components/schemas"] {
            let definitions = value.pointer(&format!("/{path}")).and_then(Value::as_object);
            for name in definitions.into_iter().flat_map(serde_json::Map::keys) {
                let reference = format!("\"#/{path}/{name}\"");
                assert!(document.text().contains(&reference), "{document:?}: nothing refers to {name}");
            }
        }
    }
}

#[test]
fn examples_are_valid() {
    let mut count = 0;
    for document in documents().filter(|document| !document.dialect().is_open_api()) {
        let value = document.to_value();
        for (schema, examples) in with_examples(&value) {
            let judge = jsonschema::validator_for(&schema).unwrap();
            for example in examples {
                assert!(judge.is_valid(example), "{document:?}: {example}");
                count += 1;
            }
        }
    }
    assert!(count > 1000, "only {count} examples");
}

/// Every schema in a document that has examples, with the definitions of the document.
fn with_examples(document: &Value) -> Vec<(Value, &Vec<Value>)> {
    let mut found = Vec::new();
    walk(document, &mut |schema| {
        let Some(examples) = schema["examples"].as_array() else { return };
        let mut schema = schema.clone();
        for keyword in ["$schema", "$defs", "definitions"] {
            if let Some(value) = document.get(keyword) {
                schema[keyword] = value.clone();
            }
        }
        found.push((schema, examples));
    });
    found
}

#[test]
fn an_id_can_be_added() {
    for document in all() {
        let mut expected = document.to_value();
        assert!(expected.get("$id").is_none(), "{document:?}");
        let text = document.text_with_id("https://example.com/");
        if expected.get("$schema").is_some() {
            expected["$id"] = format!("https://example.com/{}", document.path()).into();
        }
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), expected);
    }
}

#[test]
fn editors_get_a_description_of_each_value() {
    let tags =
        document("collaborationTag", Dialect::Draft07).unwrap().in_flavor(Flavor::VsCode).unwrap().to_value();
    let count = |keyword: &str| tags[keyword].as_array().map(Vec::len);
    assert_eq!(count("enumDescriptions"), count("enum"));
    let create = document("create-personInterest", Dialect::Draft07).unwrap();
    let create = create.in_flavor(Flavor::VsCode).unwrap().to_value();
    assert_eq!(create["defaultSnippets"][0]["body"], create["examples"][0]);
}
