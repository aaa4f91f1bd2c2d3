//! The `schema` command.

#![cfg(test)]

use assert_cmd::Command;

fn schema(arguments: &[&str]) -> (i32, String) {
    let output = Command::cargo_bin("msgraph-profile")
        .expect("the binary is built with its tests")
        .arg("schema")
        .args(arguments)
        .output()
        .expect("the command runs");
    (output.status.code().expect("an exit status"), String::from_utf8(output.stdout).expect("UTF-8"))
}

#[test]
fn a_document_is_the_committed_one() {
    for name in ["create-personInterest", "personInterest", "inferenceData", "collaborationTag"] {
        let committed = format!("{}/../json-schema/2020-12/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        let committed = std::fs::read_to_string(committed).expect("a committed document");
        assert_eq!(schema(&[name]), (0, committed.clone()));
        assert_eq!(schema(&[name, "--dialect", "2020-12"]), (0, committed));
    }
}

#[test]
fn an_unknown_name_is_wrong_usage() {
    assert_eq!(schema(&["personinterest"]), (2, String::new()));
    assert_eq!(schema(&["personInterest", "--dialect", "2019-09"]), (2, String::new()));
}
