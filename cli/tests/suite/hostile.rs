//! Hostile files: names and bodies that a terminal or a log would act on, and bodies of many megabytes.

use std::fs;

use crate::harness::{folder_with, run, run_in};

/// A name of every kind of character that a terminal or a log would act on.
const HOSTILE: &str = "\u{1b}]0;pwn\u{7}\u{7f}\u{9b}31m\u{202e}\u{e0041}\u{600}\r";

/// Whether none of these characters is in a text.
fn is_safe(text: &str) -> bool {
    !text.chars().any(|one| HOSTILE.contains(one) && !one.is_ascii_graphic())
}

#[test]
fn what_strangers_write_never_reaches_a_terminal_as_it_is() {
    let name = format!("{HOSTILE}.json");
    let body = serde_json::json!({ HOSTILE: 1, "displayname": HOSTILE, "collaborationTags": [HOSTILE] });
    let tree = folder_with(&[(&name, body.to_string().as_bytes())]);
    for arguments in [
        &["--format", "github"][..],
        &["--format", "github", "--show-values"],
        &["--format", "human", "--width", "300"],
        &["--format", "concise"],
        &["--format", "concise", "--show-values", "--max-violations", "1"],
        &["--format", "human", "--show-values", "--no-source"],
        &["--group", "--no-source"],
        &["--dry-run"],
        &["--fix"],
    ] {
        for colour in ["never", "auto"] {
            fs::write(tree.path().join(&name), body.to_string()).expect("a file");
            let arguments = [&["validate", "--color", colour], arguments, &[&name]].concat();
            let (status, out, error) = run_in(tree.path(), &arguments, "");
            assert_eq!(status, 1, "{arguments:?}");
            let out: String = if arguments.contains(&"--dry-run") {
                // A patch has the lines of the file; its header is quoted as git does it.
                out.lines().take(2).collect()
            } else {
                out
            };
            assert!(is_safe(&out) && is_safe(&error), "{arguments:?}: {out}{error}");
        }
    }
}

#[test]
fn names_of_files_are_escaped_in_errors() {
    let tree = folder_with(&[("a.json", b"{}"), (&format!("{HOSTILE}/a.jsonl"), b"{}")]);
    let missing = format!("{HOSTILE}.missing");
    let pattern = format!("{HOSTILE}*.x");
    let lines = format!("{HOSTILE}/a.jsonl");
    for (arguments, expected) in [
        (&["validate", missing.as_str()][..], 3),
        (&["validate", &pattern], 3),
        (&["validate", HOSTILE], 3),
        (&["validate", "a.json", &lines], 2),
        (&["validate", "--files-from", &missing], 3),
        (&["validate", "--input-format", "ndjson", &missing], 3),
        (&["validate", "--fix", &missing], 3),
        (&["request", &missing], 3),
        (&["drift", "--csdl", &missing], 3),
        (&["explain", &format!("{missing}:1:1")], 3),
    ] {
        let (status, out, error) = run_in(tree.path(), arguments, "");
        assert!(status == expected && is_safe(&error) && is_safe(&out), "{arguments:?}: {status} {error}");
        assert!(error.starts_with("error: ") && !error.contains("os error"), "{error}");
    }
}

#[test]
fn machine_output_is_whole() {
    let tree = folder_with(&[("request.json", b"{\"a\x7fb\": 1}"), ("a\u{7f}.json", b"{\"a\x7fb\": 1}")]);
    for format in ["json", "ndjson", "sarif"] {
        for colour in ["never", "always"] {
            let arguments =
                ["validate", "--color", colour, "--format", format, "request.json", "a\u{7f}.json"];
            let (_, out, _) = run_in(tree.path(), &arguments, "");
            assert!(out.contains("/a\u{7f}b"), "{format}: {out}");
            assert!(out.contains("a\u{7f}.json") || out.contains("a%7F.json"), "{format}: {out}");
        }
    }
    let csdl = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
        <Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="microsoft.graph">
        <EntityType Name="personInterest"><Property Name="a&#x7f;b" Type="Edm.String"/></EntityType>
        </Schema></edmx:DataServices></edmx:Edmx>"#;
    let (status, out, error) = run(&["drift", "--format", "json", "--csdl", "-"], csdl);
    assert_eq!((status, error.as_str()), (1, ""));
    assert!(out.contains("a\u{7f}b"), "{out}");
}

/// Eight times their size, and what the program itself takes, or the 100,000 violations of a fix.
#[cfg(target_os = "linux")]
#[test]
fn bodies_of_many_megabytes_cost_little_more_than_their_size() {
    const SIZE: usize = 2_000_000;
    let repeat = |item: &str| vec![item; SIZE / item.len()].join(",");
    for (name, body) in [
        ("empty tags", format!("{{\"collaborationTags\":[{}]}}", repeat("\"\""))),
        ("misspelt tags", format!("{{\"collaborationTags\":[{}]}}", repeat("\"AskMeAbout\""))),
        ("unknown names", format!("{{{}}}", repeat("\"x\":1"))),
        ("one misspelt name", format!("{{{}}}", repeat("\"weburl\":1"))),
    ] {
        let tree = folder_with(&[("large.json", body.as_bytes())]);
        for (options, megabytes) in [("", 48), ("--group", 48), ("--format sarif", 48), ("--dry-run", 128)] {
            let kilobytes = body.len() / 128 + (megabytes << 10);
            let program = env!("CARGO_BIN_EXE_msgraph-profile");
            let script = format!("ulimit -v {kilobytes}; exec '{program}' validate {options} large.json");
            let output = std::process::Command::new("sh")
                .args(["-c", &script])
                .current_dir(tree.path())
                .output()
                .expect("there is a shell");
            let error = String::from_utf8_lossy(&output.stderr);
            assert!(matches!(output.status.code(), Some(0 | 1)), "{name} {options}: {error}");
        }
    }
}
