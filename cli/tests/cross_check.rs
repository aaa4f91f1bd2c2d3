//! `validate --cross-check`: both judges agree on every case, and silence says so.

#![cfg(test)]
#![cfg(feature = "cross-check")]

use assert_cmd::Command;

fn cross_check(arguments: &[&str], body: &str) -> (i32, String) {
    let output = Command::cargo_bin("msgraph-profile")
        .expect("the binary is built with its tests")
        .args(["validate", "--cross-check", "-"])
        .args(arguments)
        .write_stdin(body)
        .output()
        .expect("the command runs");
    (output.status.code().expect("an exit status"), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn agreement_changes_nothing() {
    assert_eq!(cross_check(&[], r#"{ "displayName": "Chelsea FC" }"#), (0, String::new()));
    assert_eq!(cross_check(&[], r#"{ "displayname": "Chelsea FC" }"#), (1, String::new()));
    assert_eq!(cross_check(&["--as", "personInterest"], r#"{ "x": 1 }"#), (0, String::new()));
}

#[test]
fn levels_of_the_caller_are_no_difference() {
    let body = r#"{ "displayname": "Chelsea FC" }"#;
    assert_eq!(cross_check(&["--allow", "unknown-property"], body), (0, String::new()));
}

#[test]
fn what_a_schema_cannot_say_is_not_compared() {
    for body in ["[1,]", r#"{ "displayName": "a", "displayName": "b" }"#, &"[".repeat(200)] {
        assert_eq!(cross_check(&[], body), (1, String::new()), "{body}");
    }
}
