//! The `OpenAPI` documents: names that every generator can use, all operations, errors, examples, and null in 3.0.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};

use msgraph_profile::json_schema::{Dialect, document};
use serde_json::{Value, json};

#[path = "judges/open_api.rs"]
mod open_api;

const DIALECTS: [Dialect; 2] = [Dialect::OpenApi31, Dialect::OpenApi30];

fn api(dialect: Dialect) -> Value {
    document("msgraph-profile", dialect).unwrap().to_value()
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, part)| (name.as_str(), part))
}

/// Every operation with its method and path.
fn operations(api: &Value) -> impl Iterator<Item = (String, &Value)> {
    entries(&api["paths"]).flat_map(|(path, item)| {
        let methods = entries(item).filter(|(method, _)| *method != "parameters");
        methods.map(move |(method, operation)| (format!("{method} {path}"), operation))
    })
}

/// The target of a reference, or the part itself.
fn resolved<'v>(api: &'v Value, part: &'v Value) -> &'v Value {
    match part["$ref"].as_str() {
        Some(reference) => api.pointer(reference.strip_prefix('#').unwrap()).expect(reference),
        None => part,
    }
}

fn references<'v>(part: &'v Value, found: &mut BTreeSet<&'v str>) {
    match part {
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        Value::Object(pairs) => {
            found.extend(pairs.get("$ref").and_then(Value::as_str));
            pairs.values().for_each(|value| references(value, found));
        }
        _ => {}
    }
}

/// Letters and digits in lower case: what remains of a name in languages with other rules for case.
fn folded(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase()
}

#[test]
fn names_are_identifiers_in_every_language_and_titles_are_unique() {
    for api in DIALECTS.map(api) {
        let ids = operations(&api).map(|(_, operation)| operation["operationId"].as_str().unwrap());
        let mut kinds: BTreeMap<&str, Vec<&str>> = entries(&api["components"])
            .map(|(kind, parts)| (kind, entries(parts).map(|(name, _)| name).collect()))
            .collect();
        kinds.insert("operationId", ids.collect());
        for (kind, names) in &kinds {
            for name in names {
                let first = name.chars().next().unwrap();
                assert!(first.is_ascii_lowercase(), "{kind}: {name}");
                assert!(name.chars().all(|c| c.is_ascii_alphanumeric()), "{kind}: {name}");
            }
        }
        let titles =
            entries(&api["components"]["schemas"]).map(|(_, schema)| schema["title"].as_str().unwrap());
        kinds.insert("title", titles.collect());
        for (kind, names) in &kinds {
            let distinct: BTreeSet<String> = names.iter().map(|name| folded(name)).collect();
            assert_eq!(distinct.len(), names.len(), "{kind}: {names:?}");
        }
    }
}

#[test]
fn every_type_has_all_operations_for_both_kinds_of_user() {
    for api in DIALECTS.map(api) {
        let mut of_types: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for (_, operation) in operations(&api) {
            of_types.entry(operation["tags"][0].as_str().unwrap()).or_default().push(operation);
        }
        assert!(!of_types.is_empty());
        for (name, operations) in of_types {
            for whose in ["My", "User"] {
                for verb in ["create", "update", "list", "get", "delete"] {
                    let prefix = format!("{verb}{whose}");
                    let is_it = |id: &str| {
                        id.strip_prefix(&prefix).is_some_and(|rest| rest.starts_with(char::is_uppercase))
                    };
                    let found = operations
                        .iter()
                        .filter(|operation| is_it(operation["operationId"].as_str().unwrap()));
                    assert_eq!(found.count(), 1, "{name}: {prefix}");
                }
            }
        }
        let summaries: Vec<&str> =
            operations(&api).map(|(_, one)| one["summary"].as_str().unwrap()).collect();
        assert_eq!(summaries.iter().collect::<BTreeSet<_>>().len(), summaries.len(), "{summaries:?}");
        for text in summaries {
            assert!(text.ends_with("profile") && !text.contains('{'), "{text}");
        }
    }
}

#[test]
fn lists_have_pages() {
    for api in DIALECTS.map(api) {
        let (lists, others): (Vec<_>, Vec<_>) = operations(&api)
            .partition(|(_, operation)| operation["operationId"].as_str().unwrap().starts_with("list"));
        assert!(others.iter().all(|(_, operation)| operation["x-ms-pageable"].is_null()));
        for (title, operation) in lists {
            let response = resolved(&api, &operation["responses"]["200"]);
            let page = resolved(&api, &response["content"]["application/json"]["schema"]);
            for key in ["nextLinkName", "itemName"] {
                let name = operation["x-ms-pageable"][key].as_str().unwrap();
                assert!(page["properties"][name].is_object(), "{title}: {name}");
            }
            let items = resolved(&api, &page["properties"]["value"]["items"]);
            assert_eq!(items["title"], operation["tags"][0], "{title}");
        }
    }
}

#[test]
fn errors_are_listed_by_status() {
    for api in DIALECTS.map(api) {
        for (title, operation) in operations(&api) {
            let statuses: Vec<&str> = entries(&operation["responses"]).map(|(status, _)| status).collect();
            let (success, errors): (Vec<&str>, Vec<&str>) =
                statuses.iter().partition(|status| status.starts_with('2'));
            assert_eq!(success.len(), 1, "{title}");
            let reads = title.starts_with("get ");
            let conflict = (!reads).then_some("409");
            let expected =
                ["400", "401", "403", "404"].into_iter().chain(conflict).chain(["429", "500", "503"]);
            assert_eq!(errors, expected.collect::<Vec<_>>(), "{title}");
            for status in errors {
                let response = resolved(&api, &operation["responses"][status]);
                let waits = response["headers"]["Retry-After"].is_object();
                assert_eq!(waits, ["429", "503"].contains(&status), "{title}: {status}");
            }
        }
    }
}

#[test]
fn every_reference_resolves_and_every_component_is_used() {
    for api in DIALECTS.map(api) {
        let mut used = BTreeSet::new();
        references(&api, &mut used);
        for reference in &used {
            assert!(api.pointer(reference.strip_prefix('#').unwrap()).is_some(), "{reference}");
        }
        for (kind, parts) in entries(&api["components"]).filter(|(kind, _)| *kind != "securitySchemes") {
            for (name, _) in entries(parts) {
                let reference = format!("#/components/{kind}/{name}");
                assert!(used.contains(reference.as_str()), "nothing refers to {reference}");
            }
        }
    }
}

#[test]
fn examples_of_bodies_are_valid() {
    for api in DIALECTS.map(api) {
        let mut count = 0;
        let judged = open_api::with_null_as_type(&api);
        for kind in ["requestBodies", "responses"] {
            for (name, body) in entries(&api["components"][kind]) {
                let content = &body["content"]["application/json"];
                if content.is_null() {
                    continue;
                }
                let schema = json!({ "allOf": [content["schema"]], "components": judged["components"] });
                let validator = jsonschema::draft202012::new(&schema).unwrap();
                for (_, example) in entries(&content["examples"]) {
                    let errors: Vec<String> =
                        validator.iter_errors(&example["value"]).map(|error| error.to_string()).collect();
                    assert!(errors.is_empty(), "{kind}, {name}: {errors:?}");
                    count += 1;
                }
            }
        }
        // Create, update, an object and a page for each type, and an error.
        let types = api["tags"].as_array().unwrap().len();
        assert!(count > types * 4, "{count}");
    }
}

/// The schemas of properties and items in a schema, as pointers.
fn parts(schema: &Value, pointer: &str, found: &mut Vec<String>) {
    for (name, property) in entries(&schema["properties"]) {
        let escaped = name.replace('~', "~0").replace('/', "~1");
        parts(property, &format!("{pointer}/properties/{escaped}"), found);
    }
    if schema["items"].is_object() {
        parts(&schema["items"], &format!("{pointer}/items"), found);
    }
    found.push(pointer.to_owned());
}

#[test]
fn null_is_allowed_in_3_0_where_it_is_in_3_1() {
    let [new, old] = DIALECTS.map(api);
    let old = open_api::with_null_as_type(&old);
    let mut found = Vec::new();
    for (name, schema) in entries(&new["components"]["schemas"]) {
        for (part, inner) in entries(&schema["properties"]) {
            let escaped = part.replace('~', "~0").replace('/', "~1");
            parts(inner, &format!("/components/schemas/{name}/properties/{escaped}"), &mut found);
        }
    }
    // An object with a property for each part, all of them null: the errors are the parts that do not allow null.
    let instance: Value = found.iter().map(|pointer| (pointer.clone(), Value::Null)).collect();
    let refusing = |api: &Value| -> BTreeSet<String> {
        let properties: Value =
            found.iter().map(|pointer| (pointer.clone(), json!({ "$ref": format!("#{pointer}") }))).collect();
        let schema = json!({ "properties": properties, "components": api["components"] });
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        validator.iter_errors(&instance).map(|error| error.instance_path().to_string()).collect()
    };
    let refused = refusing(&new);
    assert_eq!(refusing(&old), refused);
    assert!(refused.iter().any(|path| path.ends_with("items")) && refused.len() < found.len(), "{refused:?}");
}

#[test]
fn null_in_3_0_has_a_form_that_generators_understand() {
    fn walk(part: &Value) {
        if let Value::Object(pairs) = part {
            assert_ne!(pairs.get("enum"), Some(&json!([null])), "{part}");
            assert!(pairs.get("nullable").is_none() || pairs.contains_key("type"), "{part}");
            pairs.values().for_each(walk);
        } else if let Value::Array(items) = part {
            items.iter().for_each(walk);
        }
    }
    walk(&api(Dialect::OpenApi30)["components"]["schemas"]);
}
