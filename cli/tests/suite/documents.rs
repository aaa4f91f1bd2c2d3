//! The JSON Schemas of what the program prints: they are current, and every output is valid by them.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::harness::{INVALID, VALID, run, update_golden};

const NAMES: [&str; 7] = [
    "config",
    "output-drift",
    "output-explain",
    "output-request",
    "output-validate",
    "output-validate-ndjson",
    "output-validate-ndjson-input",
];

#[test]
fn committed_documents_are_current() {
    for dialect in ["2020-12", "draft-07"] {
        for name in NAMES {
            let (status, text, _) = run(&["schema", name, "--dialect", dialect], "");
            assert_eq!(status, 0, "{name}");
            let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
                .join(format!("../json-schema/cli/{dialect}/{name}.schema.json"));
            if update_golden() {
                fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                fs::write(&path, &text).expect("the document can be written");
            }
            let committed = fs::read_to_string(&path).unwrap_or_default();
            assert!(committed == text, "{name} is stale: rewrite the copies of the command line");
            let document: Value = serde_json::from_str(&text).expect("JSON");
            assert!(jsonschema::meta::is_valid(&document), "{name} in {dialect}");
        }
    }
}

/// A validator that also rejects names that the document does not have.
fn validator(name: &str, dialect: &str) -> Validator {
    fn close(schema: &mut Value) {
        match schema {
            Value::Object(object) => {
                if object.get("properties").is_some_and(Value::is_object) {
                    object.entry("additionalProperties").or_insert(json!(false));
                }
                object.values_mut().for_each(close);
            }
            Value::Array(items) => items.iter_mut().for_each(close),
            _ => {}
        }
    }
    let (_, text, _) = run(&["schema", name, "--dialect", dialect], "");
    let mut schema = serde_json::from_str(&text).expect("JSON");
    close(&mut schema);
    jsonschema::validator_for(&schema).expect("a schema")
}

/// Checks values by a document in each dialect; gives the number of values.
fn assert_valid<'v>(name: &str, values: impl IntoIterator<Item = &'v Value> + Clone) -> usize {
    let validators = ["2020-12", "draft-07"].map(|dialect| validator(name, dialect));
    let mut count = 0;
    for value in values {
        count += 1;
        for validator in &validators {
            let errors: Vec<String> = validator
                .iter_errors(value)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{name}: {errors:?}: {value}");
        }
    }
    assert!(!validators[0].is_valid(&json!([{ "no": "such" }])), "{name} rejects something");
    count
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[derive(Deserialize)]
struct Section {
    inputs: Vec<Input>,
}

#[derive(Deserialize)]
struct Input {
    text: Option<String>,
    #[serde(default)]
    arguments: Vec<String>,
}

/// All inputs that are text, with their arguments.
fn inputs() -> Vec<Input> {
    let folder = Path::new("tests/inputs");
    let files = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file").path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "json"));
    let inputs = files.flat_map(|path| {
        let section: Section = serde_json::from_slice(&fs::read(path).expect("a file")).expect("a section");
        section.inputs
    });
    inputs.filter(|input| input.text.is_some()).collect()
}

#[test]
fn every_report_is_valid_by_its_document() {
    let (mut arrays, mut lines) = (Vec::new(), Vec::new());
    for input in inputs() {
        let options: Vec<&str> = input.arguments.iter().map(String::as_str).collect();
        let text = input.text.unwrap_or_default();
        let report = |format: &str| {
            let arguments = ["validate", "--show-values", "--format", format, "-"];
            run(&[&arguments[..], &options].concat(), text.as_str()).1
        };
        arrays.push(parsed(&report("json")));
        lines.extend(report("ndjson").lines().map(parsed));
    }
    for options in [&["no-such-file.json", VALID][..], &["--max-violations", "1", INVALID]] {
        arrays.push(parsed(&run(&[&["validate", "--format", "json"], options].concat(), "").1));
    }
    assert!(assert_valid("output-validate", &arrays) > 60);
    assert!(assert_valid("output-validate-ndjson", &lines) > 60);
    let entries = arrays.iter().flat_map(|array| array.as_array().expect("an array"));
    let has = |key: &str| entries.clone().any(|entry| !entry[key].is_null());
    let keys = ["body", "evidence", "likely_payload", "error"];
    assert!(keys.iter().all(|key| has(key)), "each optional key is in some output");
    let in_violation = |key: &str| {
        let mut violations = lines.iter().flat_map(|line| line["violations"].as_array().expect("an array"));
        violations.any(|violation| !violation[key].is_null())
    };
    assert!(["fix", "value", "related", "syntax", "suggestion"].iter().all(|key| in_violation(key)));
}

#[test]
fn every_line_result_is_valid_by_its_document() {
    let texts: Vec<String> =
        inputs().into_iter().filter_map(|input| input.text).map(|text| text.replace('\n', " ")).collect();
    let mut results = Vec::new();
    for options in [&[][..], &["--show-values", "--id-pointer", "/displayName"]] {
        let arguments = [&["validate", "--input-format", "ndjson", "-"], options].concat();
        results.extend(run(&arguments, texts.join("\n")).1.lines().map(parsed));
    }
    assert!(assert_valid("output-validate-ndjson-input", &results) > 120);
}

#[test]
fn every_explanation_is_valid_by_its_document() {
    let names =
        ["json-syntax", "create-personInterest", "personInterest", "webUrl", "allowedAudiences", "User.Read"];
    let mut pages = vec![parsed(&run(&["explain", "--format", "json"], "").1)];
    pages.extend(names.map(|name| parsed(&run(&["explain", "--format", "json", name], "").1)));
    let pages: Vec<Value> = pages.into_iter().collect();
    assert_eq!(assert_valid("output-explain", &pages), 7);
}

#[test]
fn every_request_is_valid_by_its_document() {
    let requests: Vec<Value> = [
        &["create-personInterest", VALID][..],
        &["update-personInterest", "--id", "1", VALID],
        &["list-personInterest", "--top", "5"],
        &["delete-personInterest", "--id", "1"],
    ]
    .iter()
    .map(|arguments| parsed(&run(&[&["request", "--format", "json"], *arguments].concat(), "").1))
    .collect();
    assert_eq!(assert_valid("output-request", &requests), 4);
}

#[test]
fn every_difference_is_valid_by_its_document() {
    let metadata = fs::read_to_string("../drift/tests/metadata.xml").expect("the document");
    let drifted = metadata.replace("<Property Name=\"stamp\" Type=\"Edm.String\"/>", "");
    let arguments = ["drift", "--csdl", "-", "--schemas", "../drift/tests/schemas", "--format", "json"];
    let differences = [parsed(&run(&arguments, drifted).1), parsed(&run(&arguments, metadata).1)];
    assert!(!differences[0].as_array().expect("an array").is_empty());
    assert_eq!(assert_valid("output-drift", &differences), 2);
}
