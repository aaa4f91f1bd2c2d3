//! Machine-readable output: each format against its golden file, and SARIF against its schema.

use serde_json::{Value, json};

use crate::harness::{INVALID, VALID, assert_golden, run};

fn sarif(stdin: &str) -> Value {
    let (_, out, _) = run(&["validate", "--format", "sarif", "-", VALID], stdin);
    serde_json::from_str(&out).expect("JSON")
}

#[test]
fn each_format_is_the_golden_one() {
    for format in ["concise", "json", "ndjson", "sarif", "github", "gitlab", "junit"] {
        let (status, out, error) = run(&["validate", "--format", format, VALID, INVALID], "");
        assert_eq!((status, error.as_str()), (1, ""));
        assert_golden(&format!("machine/{format}.txt"), &out);
    }
}

#[test]
fn ndjson_has_the_objects_of_json() {
    let (_, out, _) = run(&["validate", "--format", "json", VALID, INVALID], "");
    let array: Value = serde_json::from_str(&out).expect("JSON");
    let (_, out, _) = run(&["validate", "--format", "ndjson", VALID, INVALID], "");
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(array, Value::Array(lines));
    let (_, out, _) = run(&["validate", "--format", "json", "no-such-file"], "");
    let expected = json!([{
        "file": "no-such-file", "payload": null, "valid": false, "error_count": 0, "warning_count": 0,
        "violations": [], "truncated": false,
        "error": "No such file or directory",
    }]);
    assert_eq!(serde_json::from_str::<Value>(&out).expect("JSON"), expected);
}

#[test]
fn sarif_is_valid_by_its_schema() {
    let mut schema: Value =
        serde_json::from_str(include_str!("../sarif/sarif-schema-2.1.0.json")).expect("JSON");
    // Its pattern is not a regular expression; this property is never written.
    for holder in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][holder]["properties"]["language"];
        language.as_object_mut().expect("a schema").remove("pattern");
    }
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
    assert!(!validator.is_valid(&json!({ "version": "2.1.0", "runs": [{ "results": [] }] })));
    for body in [
        "{}",
        "",
        "[]",
        "{\"a\":1,\"id\":1}",
        "{\"displayname\": \"😀\",\n \"categories\": null, \"webUrl\": \"é\"}",
    ] {
        let log = sarif(body);
        let errors: Vec<String> = validator.iter_errors(&log).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{body}: {errors:?}");
    }
}

#[test]
fn sarif_has_what_the_standard_recommends() {
    let log = sarif("{\"日本😀\": 1,\n\"colour\": 2, \"id\": 3, \"id\": 4}");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    assert!(
        rules
            .iter()
            .all(|rule| rule["help"]["text"].is_string() && rule["shortDescription"]["text"].is_string())
    );
    let results = run["results"].as_array().expect("results");
    assert!(results.len() >= 5);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "stdin");
    }
    let region = &results[0]["locations"][0]["physicalLocation"]["region"];
    let expected = json!({
        "startLine": 1, "startColumn": 2, "endLine": 1, "endColumn": 7, "byteOffset": 1, "byteLength": 12
    });
    assert_eq!(region, &expected);
    let mut fingerprints: Vec<&Value> =
        results.iter().map(|result| &result["partialFingerprints"]["codeAndPointer/v1"]).collect();
    fingerprints.sort_by_key(ToString::to_string);
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), results.len(), "fingerprints are unique");
}

#[test]
fn fingerprints_do_not_depend_on_lines() {
    let of = |body: &str| sarif(body)["runs"][0]["results"][0]["partialFingerprints"].clone();
    assert_eq!(of("{\"colour\": 2}"), of("{\n\n  \"webUrl\": null, \"colour\": 2}"));
    assert_ne!(of("{\"colour\": 2}"), of("{\"color\": 2}"));
}

#[test]
fn workflow_commands_are_escaped() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("a,b:c%.json");
    std::fs::write(&file, "{\"x::y\\n%\": 1}").expect("a file");
    let name = file.to_str().expect("UTF-8");
    let (_, out, _) = run(&["validate", "--format", "github", name], "");
    assert_eq!(out.lines().count(), 1, "{out}");
    assert!(
        out.contains("a%2Cb%3Ac%25.json,line=1,endLine=1,col=2,endColumn=11,title=unknown-property::"),
        "{out}"
    );
    assert!(out.contains("x::y\\u{a}%25"), "{out}");
}

#[test]
fn names_are_not_links_in_sarif() {
    let text = |body: &str| {
        sarif(body)["runs"][0]["results"][0]["message"]["text"].as_str().expect("text").to_owned()
    };
    assert!(text(r#"{"[x](https://evil)": 1}"#).contains(r"\[x\](https://evil)"));
    assert!(text(r#"{"a[0]": 1}"#).contains("a[0]"));
}
