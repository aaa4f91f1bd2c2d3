//! The `validate` command: exit status, outputs, inputs.

use serde_json::Value;

use crate::harness::{INVALID, VALID, run};

fn validate(arguments: &[&str], stdin: &str) -> (i32, String, String) {
    run(&[&["validate"], arguments].concat(), stdin)
}

fn json(arguments: &[&str], stdin: &str) -> (i32, Vec<Value>) {
    let (status, out, _) = validate(&[&["--format", "json"], arguments].concat(), stdin);
    (status, serde_json::from_str(&out).expect("the output is a JSON array"))
}

#[test]
fn the_documented_request_is_valid() {
    let (status, out, error) = validate(&[VALID], "");
    assert_eq!((status, error.as_str()), (0, ""));
    assert!(out.ends_with("1 file checked: 0 errors, 0 warnings\n"), "{out}");
}

#[test]
fn violations_are_explained() {
    let (status, out, _) = validate(&[VALID, INVALID], "");
    assert_eq!(status, 1);
    assert!(out.contains("error[unknown-property]"), "{out}");
    assert!(out.contains("did you mean"), "{out}");
    assert!(out.contains("askMeAbout, ableToMentor, wantsToLearn, wantsToImprove"), "{out}");
    assert!(out.contains("2 files checked, 1 invalid: "), "{out}");
}

#[test]
fn json_output_has_every_key() {
    let (status, files) = json(&["-"], r#"{ "displayname": "x" }"#);
    assert_eq!((status, files.len()), (1, 1));
    let file = &files[0];
    assert_eq!(file["file"], "-");
    assert_eq!(file["payload"], "create-personInterest");
    assert_eq!(file["valid"], false);
    assert_eq!(file["truncated"], false);
    let violation = file["violations"][0].as_object().expect("a violation");
    let mut keys: Vec<&str> = violation.keys().map(String::as_str).collect();
    keys.sort_unstable();
    let expected = "allowed_names allowed_values byte_end byte_start code column docs expected fix found level line message \
         pointer related suggestion syntax";
    assert_eq!(keys.join(" "), expected);
    assert_eq!(violation["code"], "unknown-property");
    assert_eq!(violation["suggestion"], "displayName");
    assert_eq!(violation["column"], 3);
    let fix = serde_json::json!({
        "title": "write \"displayName\"",
        "byte_start": 2,
        "byte_end": 15,
        "replacement": "\"displayName\"",
        "applicability": "machine-applicable",
    });
    assert_eq!(violation["fix"], fix);
}

#[test]
fn standard_input_is_read() {
    assert_eq!(validate(&[], "{}").0, 0);
    assert_eq!(validate(&["-"], "{}").0, 0);
    assert_eq!(validate(&["--as", "update-personInterest", "-"], r#"{ "source": null }"#).0, 1);
    assert_eq!(validate(&["--as", "personInterest", "-"], r#"{ "id": "1", "new": 1 }"#).0, 0);
}

#[test]
fn options_set_levels() {
    let combined = r#"{ "allowedAudiences": "me,family" }"#;
    assert_eq!(validate(&["-"], combined).0, 1);
    assert_eq!(validate(&["--allow", "enum-combined", "-"], combined).0, 0);
    assert_eq!(validate(&["--deny", "empty-update", "--as", "update-personInterest", "-"], "{}").0, 1);
    let (status, files) = json(&["--warn", "enum-combined", "-"], combined);
    assert_eq!((status, &files[0]["violations"][0]["level"]), (0, &Value::from("warn")));
}

#[test]
fn a_usage_error_is_status_2() {
    for arguments in [
        &["--allow", "json-syntax", VALID][..],
        &["--allow", "no-such-code", VALID],
        &["--as", "create-personinterest", VALID],
        &["--format", "yaml", VALID],
    ] {
        let (status, out, error) = validate(arguments, "");
        assert_eq!((status, out.as_str()), (2, ""), "{arguments:?}");
        assert!(!error.is_empty());
    }
    let (_, _, error) = validate(&["--allow", "enum-combine", VALID], "");
    assert!(error.contains("enum-combined"), "{error}");
}

#[test]
fn exit_zero_does_not_hide_io_errors() {
    assert_eq!(validate(&["--exit-zero", INVALID], "").0, 0);
    assert_eq!(validate(&["--exit-zero", "no-such-file.json"], "").0, 3);
}

#[test]
fn an_unreadable_file_does_not_stop_the_others() {
    let (status, out, error) = validate(&["no-such-file.json", "tests/suite", INVALID], "");
    assert_eq!(status, 3);
    assert!(
        error.contains("no-such-file.json: ") && error.contains("tests/suite: no .json files in it"),
        "{error}"
    );
    assert!(out.contains("1 file checked: ") && out.ends_with(", 2 files could not be read\n"), "{out}");
}

#[test]
fn a_body_that_is_not_an_object_is_one_violation() {
    for (body, code) in
        [("", "json-syntax"), ("{", "json-syntax"), ("[]", "not-an-object"), ("nul", "json-syntax")]
    {
        let (status, files) = json(&["-"], body);
        let codes: Vec<&Value> =
            files[0]["violations"].as_array().expect("violations").iter().map(|v| &v["code"]).collect();
        assert_eq!((status, codes), (1, vec![&Value::from(code)]), "{body:?}");
    }
}

#[test]
fn invalid_utf_8_is_one_violation() {
    let (status, out, _) = run(&["validate", "-"], b"{\"a\xff\":1}");
    assert_eq!(status, 1);
    assert!(out.contains("[json-syntax]"), "{out}");
}
