//! The `schema` command.

use crate::harness::run;

fn schema(arguments: &[&str]) -> (i32, String) {
    let (status, out, _) = run(&[&["schema"], arguments].concat(), "");
    (status, out)
}

fn committed(path: &str) -> String {
    let path = format!("{}/../json-schema/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).expect("a committed document")
}

#[test]
fn a_document_is_the_committed_one() {
    for name in ["create-personInterest", "personInterest", "inferenceData", "collaborationTag"] {
        let committed = committed(&format!("2020-12/{name}.schema.json"));
        assert_eq!(schema(&[name]), (0, committed.clone()));
        assert_eq!(schema(&[name, "--dialect", "2020-12"]), (0, committed));
    }
}

#[test]
fn an_unknown_name_is_a_usage_error() {
    assert_eq!(schema(&["personinterest"]), (2, String::new()));
    assert_eq!(schema(&["personInterest", "--dialect", "2019-09"]), (2, String::new()));
}

#[test]
fn an_open_api_document_needs_no_name() {
    for dialect in ["openapi-3.1", "openapi-3.0"] {
        let committed = committed(&format!("{dialect}/msgraph-profile.openapi.json"));
        assert_eq!(schema(&["--dialect", dialect]), (0, committed.clone()));
        assert_eq!(schema(&["msgraph-profile", "--dialect", dialect]), (0, committed));
        assert_eq!(schema(&["personInterest", "--dialect", dialect]), (2, String::new()));
        assert_eq!(schema(&["--dialect", dialect, "--flavor", "vscode"]), (2, String::new()));
    }
    assert_eq!(schema(&["msgraph-profile"]), (2, String::new()));
    assert_eq!(schema(&["--dialect", "draft-07"]), (2, String::new()));
    assert_eq!(schema(&[]), (2, String::new()));
}

#[test]
fn a_flavor_is_the_committed_one() {
    let path = "vscode/draft-07/create-personInterest.schema.json";
    let arguments = ["create-personInterest", "--dialect", "draft-07", "--flavor", "vscode"];
    assert_eq!(schema(&arguments), (0, committed(path)));
}

#[test]
fn an_id_gets_another_base_or_is_omitted() {
    let moved = "\"https://example.com/2020-12/collaborationTag.schema.json\"";
    let (status, text) = schema(&["collaborationTag", "--id-base", "https://example.com/"]);
    assert!(status == 0 && text.contains(moved), "{status} {text}");
    let (status, text) = schema(&["collaborationTag", "--no-id"]);
    assert!(status == 0 && !text.contains("$id"), "{status} {text}");
    for wrong in ["", "schemas", "https:", "https://example.com/#a", "https://example.com/a b"] {
        assert_eq!(schema(&["collaborationTag", "--id-base", wrong]), (2, String::new()), "{wrong}");
    }
    assert_eq!(schema(&["collaborationTag", "--no-id", "--id-base", "https://example.com"]).0, 2);
}

#[test]
fn written_documents_are_current_until_they_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("a path in UTF-8");
    assert_eq!(schema(&["--out", path]), (0, String::new()));
    assert_eq!(schema(&["--check", path]), (0, String::new()));
    assert_eq!(
        schema(&["--check", concat!(env!("CARGO_MANIFEST_DIR"), "/../json-schema")]),
        (0, String::new())
    );

    std::fs::write(folder.path().join("2020-12/entity.schema.json"), "{}").expect("a file");
    std::fs::write(folder.path().join("draft-07/old.schema.json"), "{}").expect("a file");
    std::fs::remove_file(folder.path().join("openapi-3.0/msgraph-profile.openapi.json")).expect("a file");
    let stale =
        "2020-12/entity.schema.json\ndraft-07/old.schema.json\nopenapi-3.0/msgraph-profile.openapi.json\n";
    assert_eq!(schema(&["--check", path]), (1, stale.to_owned()));

    assert_eq!(schema(&["--out", path, "--no-id"]).0, 0);
    let text = std::fs::read_to_string(folder.path().join("2020-12/entity.schema.json")).expect("a file");
    assert!(!text.contains("$id"));
    assert_eq!(schema(&["--check", path, "--no-id"]), (1, "draft-07/old.schema.json\n".to_owned()));
}

#[test]
fn a_folder_that_cannot_be_read_or_written_is_status_3() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("a file");
    let file = file.to_str().expect("a path in UTF-8");
    assert_eq!(schema(&["--out", file]), (3, String::new()));
    assert_eq!(schema(&["--check", file]), (3, String::new()));
    assert_eq!(schema(&["--out", file, "--check", file]).0, 2);
    assert_eq!(schema(&["personInterest", "--out", file]).0, 2);
}
