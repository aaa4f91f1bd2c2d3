//! The `validate` command: exit status, outputs, inputs.

#![cfg(test)]

use assert_cmd::Command;
use serde_json::Value;

const RIGHT: &str = "../examples/create-personInterest.json";
const WRONG: &str = "../examples/create-personInterest.mistakes.json";

fn validate(arguments: &[&str], stdin: &str) -> (i32, String, String) {
    let output = Command::cargo_bin("msgraph-profile")
        .expect("the binary is built with its tests")
        .arg("validate")
        .args(arguments)
        .write_stdin(stdin)
        .output()
        .expect("the command runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is UTF-8");
    (output.status.code().expect("an exit status"), text(output.stdout), text(output.stderr))
}

fn json(arguments: &[&str], stdin: &str) -> (i32, Vec<Value>) {
    let (status, out, _) = validate(&[&["--format", "json"], arguments].concat(), stdin);
    (status, serde_json::from_str(&out).expect("the output is a JSON array"))
}

#[test]
fn the_documented_request_is_valid() {
    let (status, out, error) = validate(&[RIGHT], "");
    assert_eq!((status, error.as_str()), (0, ""));
    assert!(out.ends_with("1 file checked: 0 errors, 0 warnings\n"), "{out}");
}

#[test]
fn mistakes_are_explained() {
    let (status, out, _) = validate(&[RIGHT, WRONG], "");
    assert_eq!(status, 1);
    assert!(out.contains("error[unknown-property]"), "{out}");
    assert!(out.contains("did you mean"), "{out}");
    assert!(out.contains("askMeAbout, ableToMentor, wantsToLearn, wantsToImprove"), "{out}");
    assert!(out.contains("2 files checked: "), "{out}");
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
    let expected =
        "byte_end byte_start code column docs expected found level line message pointer suggestion";
    assert_eq!(keys.join(" "), expected);
    assert_eq!(violation["code"], "unknown-property");
    assert_eq!(violation["suggestion"], "displayName");
    assert_eq!(violation["column"], 3);
}

#[test]
fn standard_input_is_read() {
    assert_eq!(validate(&["-"], "{}").0, 0);
    assert_eq!(validate(&["--as", "update-personInterest", "-"], r#"{ "source": null }"#).0, 1);
    assert_eq!(validate(&["--as", "personInterest", "-"], r#"{ "id": "1", "new": 1 }"#).0, 0);
}

#[test]
fn levels_can_be_set() {
    let combined = r#"{ "allowedAudiences": "me,family" }"#;
    assert_eq!(validate(&["-"], combined).0, 1);
    assert_eq!(validate(&["--allow", "enum-combined", "-"], combined).0, 0);
    assert_eq!(validate(&["--deny", "empty-update", "--as", "update-personInterest", "-"], "{}").0, 1);
    let (status, files) = json(&["--warn", "enum-combined", "-"], combined);
    assert_eq!((status, &files[0]["violations"][0]["level"]), (0, &Value::from("warn")));
}

#[test]
fn wrong_usage_is_status_2() {
    for arguments in [
        &["--allow", "json-syntax", RIGHT][..],
        &["--allow", "no-such-code", RIGHT],
        &["--as", "create-personinterest", RIGHT],
        &["--format", "yaml", RIGHT],
        &[],
    ] {
        let (status, out, error) = validate(arguments, "");
        assert_eq!((status, out.as_str()), (2, ""), "{arguments:?}");
        assert!(!error.is_empty());
    }
    let (_, _, error) = validate(&["--allow", "enum-combine", RIGHT], "");
    assert!(error.contains("enum-combined"), "{error}");
}

#[test]
fn exit_zero_speaks_of_verdicts_only() {
    assert_eq!(validate(&["--exit-zero", WRONG], "").0, 0);
    assert_eq!(validate(&["--exit-zero", "no-such-file.json"], "").0, 3);
}

#[test]
fn other_files_are_checked_where_one_cannot_be_read() {
    let (status, out, error) = validate(&["no-such-file.json", "../examples", WRONG], "");
    assert_eq!(status, 3);
    assert!(error.contains("no-such-file.json: ") && error.contains("../examples: "), "{error}");
    assert!(out.contains("1 file checked: "), "{out}");
}

#[test]
fn what_is_no_json_object_is_one_violation() {
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
fn bytes_that_are_no_text_are_one_violation() {
    let mut command = Command::cargo_bin("msgraph-profile").expect("the binary is built with its tests");
    let output =
        command.args(["validate", "-"]).write_stdin(b"{\"a\xff\":1}".to_vec()).output().expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("json-syntax"));
}
