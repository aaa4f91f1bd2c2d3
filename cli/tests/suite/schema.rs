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
fn an_unknown_name_is_a_usage_error_in_one_line() {
    for (arguments, expected) in [
        (
            &["personinterest"][..],
            "error: unknown document \"personinterest\"; did you mean personInterest?\n",
        ),
        (&["xyz"], "error: unknown document \"xyz\"; --help lists the names\n"),
        (&["xyz\n\u{1b}[31m"], "error: unknown document \"xyz\\n\\u{1b}[31m\"; --help lists the names\n"),
        (
            &["personInterest", "--dialect", "draft-7"],
            "error: unknown dialect \"draft-7\"; did you mean draft-07?\n",
        ),
        (
            &["personInterest", "--dialect", "x"],
            "error: unknown dialect \"x\"; write one of 2020-12, draft-07, openapi-3.1, openapi-3.0\n",
        ),
        (
            &["personInterest", "--flavor", "vs-code"],
            "error: unknown flavor \"vs-code\"; did you mean vscode?\n",
        ),
        (
            &["update-personInterest", "--flavor", "strict"],
            "error: update-personInterest has no flavor strict, which only payloads that create an object have\n",
        ),
        (
            &["create-personInterest", "--flavor", "strict", "--dialect", "draft-07"],
            "error: draft-07 has no flavor strict: use --dialect 2020-12\n",
        ),
        (
            &["--flavor", "code", "--dialect", "openapi-3.0"],
            "error: openapi-3.0 has no flavors: omit --flavor\n",
        ),
    ] {
        let (status, out, err) = run(&[&["schema"], arguments].concat(), "");
        assert_eq!((status, out.as_str(), err.as_str()), (2, "", expected), "{arguments:?}");
    }
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
    for (flavor, dialect) in [
        ("code", "2020-12"),
        ("code", "draft-07"),
        ("strict", "2020-12"),
        ("vscode", "2020-12"),
        ("vscode", "draft-07"),
    ] {
        let path = format!("{flavor}/{dialect}/create-personInterest.schema.json");
        let arguments = ["create-personInterest", "--dialect", dialect, "--flavor", flavor];
        assert_eq!(schema(&arguments), (0, committed(&path)));
    }
}

#[test]
fn an_id_is_added() {
    let added = "\"$id\": \"https://example.com/2020-12/collaborationTag.schema.json\"";
    let (status, text) = schema(&["collaborationTag", "--id-base", "https://example.com/"]);
    assert!(status == 0 && text.contains(added), "{status} {text}");
    assert!(!schema(&["collaborationTag"]).1.contains("$id"));
    for wrong in ["", "schemas", "https:", "https://example.com/#a", "https://example.com/a b"] {
        assert_eq!(schema(&["collaborationTag", "--id-base", wrong]), (2, String::new()), "{wrong}");
    }
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
    let wrong = "stale: 2020-12/entity.schema.json\nunexpected: draft-07/old.schema.json\n\
                 missing: openapi-3.0/msgraph-profile.openapi.json\n";
    assert_eq!(schema(&["--check", path]), (1, wrong.to_owned()));

    assert_eq!(schema(&["--out", path, "--id-base", "https://example.com"]).0, 0);
    let text = std::fs::read_to_string(folder.path().join("2020-12/entity.schema.json")).expect("a file");
    assert!(text.contains("$id"));
    assert_eq!(
        schema(&["--check", path, "--id-base", "https://example.com"]),
        (1, "unexpected: draft-07/old.schema.json\n".to_owned())
    );
}

#[test]
fn foreign_files_are_named_and_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("a path in UTF-8");
    assert_eq!(schema(&["--out", path]), (0, String::new()));
    std::fs::create_dir(folder.path().join("notes")).expect("a folder");
    let foreign = ["2020-12/package.json", "notes/todo.txt"].map(|name| folder.path().join(name));
    for file in &foreign {
        std::fs::write(file, "{}").expect("a file");
    }
    let (status, out, err) = run(&["schema", "--check", path], "");
    assert_eq!((status, out.as_str()), (0, ""));
    assert_eq!(
        err,
        "error: 2020-12/package.json: not a document; ignored\nerror: notes/todo.txt: not a document; ignored\n"
    );
    assert_eq!(schema(&["--out", path]).0, 0);
    for file in &foreign {
        assert_eq!(std::fs::read_to_string(file).expect("a file"), "{}");
    }
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
