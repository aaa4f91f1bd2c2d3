//! `--as auto` and `--each`: what bodies are validated as, and where they are in a file.

use std::fs;

use serde_json::{Value, json};

use crate::harness::{run, temporary_file};

const LIST: &str = r#"{
  "@odata.context": "https://graph.microsoft.com/beta/$metadata#users('1')/profile/interests",
  "value": [
    { "id": "1", "displayName": "Chess" },
    { "id": "2", "displayName": 7 }
  ]
}
"#;

const BATCH: &str = r#"{
  "requests": [
    { "id": "1", "method": "POST", "url": "/me/profile/interests", "body": { "displayname": "Chess" } },
    {
      "id": "2", "method": "PATCH", "url": "/me/profile/skills/1",
      "body": {
        "id": "1",
        "proficiency": "expert"
      }
    }
  ]
}
"#;

const BODIES: &str = "/requests/*/body";

/// The objects in JSON output.
fn objects(arguments: &[&str], stdin: &str) -> (i32, Vec<Value>) {
    let (status, out, _) = run(&[&["validate", "--format", "json"], arguments, &["-"]].concat(), stdin);
    (status, serde_json::from_str(&out).expect("JSON"))
}

/// Location, line and column of each violation.
fn locations(object: &Value) -> Vec<(&str, u64, u64)> {
    let violations = object["violations"].as_array().expect("violations").iter();
    let number = |violation: &Value, name: &str| violation[name].as_u64().expect("a number");
    violations
        .map(|one| (one["pointer"].as_str().expect("a pointer"), number(one, "line"), number(one, "column")))
        .collect()
}

#[test]
fn the_evidence_decides_and_is_shown() {
    let skill = r##"{ "@odata.type": "#microsoft.graph.skillProficiency" }"##;
    let (status, out, error) = run(&["validate", "--as", "auto", "-"], skill);
    assert_eq!((status, error.as_str()), (0, ""));
    let verdict = "<stdin>: valid, read as create-skillProficiency, because of \"@odata.type\"\n";
    assert!(out.starts_with(verdict), "{out}");
    let (_, found) = objects(&["--as", "auto"], skill);
    assert_eq!(found[0]["payload"], "create-skillProficiency");
    assert_eq!(found[0]["evidence"], json!(["@odata.type"]));
}

#[test]
fn an_undecided_payload_is_an_error_with_the_candidates() {
    for (body, message) in [
        (
            r#"{ "displayName": "x", "proficiency": null }"#,
            "<stdin>: cannot tell which payload this is; name it with `--as`: create-languageProficiency, \
             create-skillProficiency",
        ),
        (r#"{ "displayName": "x" }"#, " others"),
        (
            r#"{ "name": "x" }"#,
            "<stdin>: cannot tell which payload this is, since none has most of its names",
        ),
        (
            r#"{ "error": { "code": "UnknownError" } }"#,
            "<stdin>: this is a Graph error (UnknownError), which is not a payload",
        ),
        ("7", "<stdin>: this is a value that is not an object, which is not a payload"),
    ] {
        let (status, out, error) = run(&["validate", "--as", "auto", "-"], body);
        assert_eq!(
            (status, out.as_str()),
            (1, "no files checked, 1 body could not be validated\n"),
            "{body}"
        );
        assert!(error.contains(message), "{body}: {error}");
    }
}

#[test]
fn text_that_is_not_json_is_reported_as_such() {
    for arguments in [&["--as", "auto"][..], &["--each", "/value/*"]] {
        let (status, out, _) = run(&[&["validate"], arguments, &["-"]].concat(), "{ \"value\": [{]");
        assert_eq!(status, 1);
        assert!(out.contains("[json-syntax]") && out.contains("<stdin>: invalid\n"), "{arguments:?}: {out}");
        let (_, found) = objects(arguments, "{ \"value\": [{]");
        assert_eq!((&found[0]["payload"], &found[0]["valid"]), (&Value::Null, &json!(false)));
    }
}

#[test]
fn elements_have_the_locations_of_the_file() {
    let (status, found) = objects(&["--each", "/value/*"], LIST);
    assert_eq!((status, found.len()), (1, 2));
    assert_eq!((&found[0]["body"], &found[0]["valid"]), (&json!("/value/0"), &json!(true)));
    assert_eq!(
        (&found[1]["payload"], &found[1]["evidence"]),
        (&json!("personInterest"), &json!(["@odata.context"]))
    );
    assert_eq!(locations(&found[1]), [("/value/1/displayName", 5, 33)]);
    // The same without the option, because a list is not a payload.
    assert_eq!(objects(&["--as", "auto"], LIST).1, found);
    let (_, as_create) = objects(&["--each", "/value/*", "--as", "create-personInterest"], LIST);
    assert_eq!(locations(&as_create[0]), [("/value/0/id", 4, 7)]);
    assert_eq!(as_create[0]["evidence"], Value::Null);
}

#[test]
fn requests_of_a_batch_name_the_payloads() {
    let (status, found) = objects(&["--each", BODIES], BATCH);
    assert_eq!(status, 1);
    assert_eq!(locations(&found[0]), [("/requests/0/body/displayname", 3, 78)]);
    assert_eq!(
        (&found[1]["payload"], &found[1]["evidence"]),
        (&json!("update-skillProficiency"), &json!(["method", "url"]))
    );
    let (status, _, error) = run(&["validate", "--each", BODIES, "-"], BATCH.replace("skills", "sendMail"));
    assert_eq!(status, 1);
    assert!(
        error.contains("/requests/1/body: no known operation is PATCH /me/profile/sendMail/1; name"),
        "{error}"
    );
}

#[test]
fn every_format_has_the_positions_of_the_file() {
    for (format, expected) in [
        ("human", "<stdin>:3:78 at /requests/0/body/displayname"),
        ("human", "2 bodies in 1 file checked: 2 errors, 0 warnings"),
        (
            "ndjson",
            r#""body":"/requests/1/body","evidence":["method","url"],"payload":"update-skillProficiency""#,
        ),
        (
            "github",
            "line=3,endLine=3,col=78,endColumn=91,title=unknown-property::/requests/0/body/displayname: ",
        ),
        ("sarif", r#""fullyQualifiedName": "/requests/1/body/id""#),
        ("sarif", r#""byteOffset": 95"#),
    ] {
        let (_, out, _) = run(&["validate", "--each", BODIES, "--format", format, "-"], BATCH);
        assert!(out.contains(expected), "{format}: {out}");
    }
    let values = ["validate", "--each", "/value/*", "--show-values", "--format", "json", "-"];
    assert!(run(&values, LIST).1.contains(r#""value": "7""#));
}

#[test]
fn bodies_are_fixed_in_their_file() {
    for marks in 0..3 {
        let (_folder, path) = temporary_file(&format!("{}{BATCH}", "\u{FEFF}".repeat(marks)));
        let (status, out, error) = run(&["validate", "--each", BODIES, "--fix", &path], "");
        assert_eq!((status, error), (0, format!("{path}: fixed {} problems\n", 2 + marks)), "{out}");
        let fixed = BATCH.replace("displayname", "displayName").replace("        \"id\": \"1\",\n", "");
        assert_eq!(fs::read_to_string(&path).expect("the file"), fixed);
        let (_, out, error) = run(&["validate", "--each", BODIES, "--fix", &path], "");
        assert_eq!(error, "", "{out}");
    }
}

#[test]
fn a_byte_order_mark_hides_no_body() {
    let (status, found) = objects(&["--each", "/value/*"], &format!("\u{FEFF}{LIST}"));
    assert_eq!((status, found.len()), (1, 3));
    assert_eq!(
        (&found[0]["violations"][0]["code"], &found[0]["payload"]),
        (&json!("json-syntax"), &Value::Null)
    );
    assert_eq!(locations(&found[2]), [("/value/1/displayName", 5, 33)]);
    let skill = "\u{FEFF}{ \"@odata.type\": \"#microsoft.graph.skillProficiency\" }";
    let (_, found) = objects(&["--as", "auto"], skill);
    assert_eq!(found[0]["payload"], "create-skillProficiency");
    assert_eq!(found[0]["violations"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_pattern_without_bodies_is_explained() {
    for (pattern, stdin, message) in [
        ("/values/*", LIST, "<stdin>: no value at /values\n"),
        ("/value/7", LIST, "<stdin>: no value at /value/7\n"),
        ("/value/*", "{ \"value\": 7 }", "<stdin>: the value at /value is not an array\n"),
        ("/*", "7", "<stdin>: the text is not an array\n"),
    ] {
        let (status, _, error) = run(&["validate", "--each", pattern, "-"], stdin);
        assert_eq!(status, 1, "{pattern}");
        assert!(error.ends_with(message), "{error}");
    }
    let (status, _, error) = run(&["validate", "--each", "/value/*", "-"], "{ \"value\": [] }");
    assert_eq!((status, error.as_str()), (0, "error: <stdin>: there are no bodies in it\n"));
    for pattern in ["value", "/v*", "/a~2"] {
        let (status, _, error) = run(&["validate", "--each", pattern, "-"], LIST);
        assert_eq!(status, 2, "{pattern}");
        assert!(error.contains("--each <POINTER>"), "{error}");
    }
}

#[test]
fn the_likely_payload_is_named() {
    let skill = r#"{ "categories": [], "displayName": "C#", "proficiency": "expert" }"#;
    let (_, found) = objects(&[], skill);
    assert_eq!(found[0]["likely_payload"], "create-skillProficiency");
    let (_, out, _) = run(&["validate", "--width", "200", "-"], skill);
    assert!(
        out.contains(
            "help: use `--as create-skillProficiency` if that was meant, because of \"proficiency\""
        ),
        "{out}"
    );
    assert_eq!(objects(&["--as", "create-skillProficiency"], skill).1[0]["likely_payload"], Value::Null);
}
