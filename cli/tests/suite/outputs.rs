//! Several outputs, what is left out of them, and what they say about what is missing.

use std::fs;

use serde_json::{Value, json};

use crate::harness::{INVALID, VALID, command, run};

const FORMATS: [&str; 8] = ["human", "concise", "json", "ndjson", "sarif", "github", "gitlab", "junit"];

#[test]
fn every_format_can_be_written_to_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |format: &str| folder.path().join(format);
    let outputs: Vec<String> =
        FORMATS.iter().map(|format| format!("--output={format}={}", path(format).display())).collect();
    let outputs: Vec<&str> = outputs.iter().map(String::as_str).collect();
    let files = ["--color", "always", VALID, INVALID, "no-such-file.json"];
    let (status, out, _) = run(&[&["validate", "-q"], &outputs[..], &files].concat(), "");
    assert_eq!(status, 3);
    assert!(out.contains("\u{1b}["), "{out}");
    for format in FORMATS {
        let arguments = ["validate", "-q", "--format", format, VALID, INVALID, "no-such-file.json"];
        let written = fs::read_to_string(path(format)).expect("the file");
        assert!(!written.is_empty() && written == run(&arguments, "").1, "{format}: {written}");
    }
}

#[test]
fn outputs_replace_neither_inputs_nor_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = folder.path().join("a.json");
    fs::write(&input, "{}").expect("a file");
    let (input, other) = (input.to_str().expect("UTF-8"), folder.path().join("./out"));
    let other = other.to_str().expect("UTF-8");
    for outputs in [
        &[format!("--output=json={input}")][..],
        &[
            format!("--output=json={other}"),
            format!("--output=sarif={}", folder.path().join("out").display()),
        ],
    ] {
        let outputs: Vec<&str> = outputs.iter().map(String::as_str).collect();
        let (status, out, error) = run(&[&["validate", input], &outputs[..]].concat(), "");
        assert_eq!((status, out.as_str()), (2, ""));
        assert!(error.contains("--output would overwrite"), "{error}");
    }
    assert_eq!(fs::read_to_string(input).expect("the input"), "{}");
    for (output, message) in [
        ("sarif", "write FORMAT=FILE, such as sarif=results.sarif"),
        ("yaml=x", "unknown format \"yaml\"; write one of human, concise,"),
        ("json=", "the name of the file is missing"),
        ("json=-", "use --format for standard output"),
    ] {
        let (status, _, error) = run(&["validate", "--output", output, VALID], "");
        assert!(status == 2 && error.contains(message), "{error}");
    }
    let (status, _, error) = run(&["validate", "--output", "json=no/such/folder", VALID], "");
    assert_eq!((status, error.as_str()), (3, "error: no/such/folder: No such file or directory\n"));
}

#[test]
fn files_are_written_although_nobody_reads_standard_output() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("results.json");
    let output = format!("json={}", path.display());
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_msgraph-profile"));
    command.args(["validate", "--output", &output, VALID, INVALID]).stdout(std::process::Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    drop(child.stdout.take());
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
    let written = fs::read_to_string(&path).expect("the file");
    assert_eq!(written, run(&["validate", "--format", "json", VALID, INVALID], "").1);
}

#[test]
fn quiet_output_has_only_problems() {
    for format in ["human", "concise"] {
        assert_eq!(run(&["validate", "-q", "--format", format, VALID], "").1, "");
        let loud = run(&["validate", "--format", format, VALID, INVALID], "").1;
        let quiet = run(&["validate", "--quiet", "--format", format, VALID, INVALID], "").1;
        let counts = "2 files checked, 1 invalid: 7 errors, 1 warning\n";
        assert!(loud.ends_with(counts) && !quiet.contains("checked"), "{format}: {quiet}");
        assert!(quiet.contains(INVALID) && !quiet.contains(VALID), "{format}: {quiet}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.json");
    fs::write(&path, "{ \"displayname\": \"a\" }").expect("a file");
    let path = path.to_str().expect("UTF-8");
    assert_eq!(run(&["validate", "-q", "--fix", path], ""), (0, String::new(), String::new()));
}

#[test]
fn statistics_count_by_rule() {
    let (status, out, _) = run(&["validate", "--statistics", "--max-violations", "1", VALID, INVALID], "");
    assert_eq!(status, 1);
    assert_eq!(
        out,
        "2  unknown-property    in 1 file\n\
         1  wrong-type          in 1 file\n\
         1  null-item           in 1 file\n\
         1  read-only-property  in 1 file\n\
         1  enum-unknown        in 1 file\n\
         1  enum-sentinel       in 1 file\n\
         1  link-shape          in 1 file\n\
         2 files checked, 1 invalid: 7 errors, 1 warning\n"
    );
    let list = r#"[{ "a": 1, "b": 2 }, { "c": 3 }, { "displayName": null }]"#;
    let arguments = ["validate", "--statistics", "--each", "/*", "--as", "create-personInterest", "-", VALID];
    let (_, out, error) = run(&arguments, list);
    assert!(out.starts_with("3  unknown-property  in 1 file\n"), "{out}{error}");
    assert!(out.contains("\n3 bodies in "), "{out}");
    for conflict in [&["--format", "json"][..], &["--dry-run"], &["--input-format", "ndjson"]] {
        assert_eq!(run(&[&["validate", "--statistics", VALID], conflict].concat(), "").0, 2, "{conflict:?}");
    }
}

#[test]
fn every_format_says_what_it_leaves_out() {
    for format in FORMATS {
        let arguments =
            ["validate", "--format", format, "--max-violations", "2", INVALID, "no-such-file.json"];
        let (status, out, _) = run(&arguments, "");
        assert_eq!(status, 3);
        let (truncated, unread) = match format {
            "json" => ("\"truncated\": true", "\"error\": \"No such file or directory\""),
            "ndjson" => ("\"truncated\":true", "\"error\":\"No such file or directory\""),
            "human" | "concise" => {
                ("only the first 2 of 8 problems are listed", ", 1 file could not be read")
            }
            _ => ("only the first 2 of 8 problems are listed", "No such file or directory"),
        };
        assert!(out.contains(truncated) && out.contains(unread), "{format}: {out}");
    }
    let sarif = run(&["validate", "--format", "sarif", "no-such-file.json"], "").1;
    let sarif: Value = serde_json::from_str(&sarif).expect("JSON");
    assert_eq!(sarif["runs"][0]["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn a_body_that_cannot_be_decided_is_in_every_format() {
    let reason = "cannot tell which payload this is";
    for format in ["json", "ndjson", "sarif", "github", "gitlab", "junit"] {
        let (status, out, error) =
            run(&["validate", "--as", "auto", "--format", format, "-"], "{ \"x\": 1 }");
        assert!(status == 1 && out.contains(reason) && error.contains(reason), "{format}: {out}{error}");
    }
}

#[test]
fn the_last_level_applies() {
    let body = r#"{ "webUrl": "ftp://example.com", "categories": [null] }"#;
    for (options, status) in [
        ("", 1),
        ("--allow null-item", 0),
        ("--allow null-item,link-scheme --deny link-scheme", 1),
        ("--deny link-scheme --allow null-item,link-scheme", 0),
        ("--allow null-item --deny warnings", 1),
        ("--allow null-item --deny warnings --warn link-scheme", 0),
    ] {
        let arguments: Vec<&str> = ["validate", "-"].into_iter().chain(options.split_whitespace()).collect();
        assert_eq!(run(&arguments, body).0, status, "{options}");
    }
    let (status, _, error) = run(&["validate", "--warn", "json-syntax", "-"], "{}");
    assert!(status == 2 && error.contains("the level of json-syntax cannot be changed"), "{error}");
}

#[test]
fn paths_are_those_of_the_workspace() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = fs::canonicalize(folder.path()).expect("a path");
    fs::create_dir_all(root.join("work/a b")).expect("a folder");
    for file in ["work/a b/x.json", "outside.json"] {
        fs::write(root.join(file), "[]").expect("a file");
    }
    let run_in = |current: &str, workspace: Option<&str>, format: &str| {
        let mut command = command();
        if let Some(workspace) = workspace {
            command.env("GITHUB_WORKSPACE", root.join(workspace));
        }
        let inside = root.join("work/./a b/x.json");
        command.args(["validate", "--format", format]).arg(inside).arg(root.join("outside.json"));
        let output = command.current_dir(root.join(current)).output().expect("the command runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let uris = |current: &str, workspace: Option<&str>| {
        let log: Value = serde_json::from_str(&run_in(current, workspace, "sarif")).expect("JSON");
        let results = log["runs"][0]["results"].as_array().expect("results").clone();
        let uri = |result: &Value| {
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
                .as_str()
                .expect("a URI")
                .to_owned()
        };
        results.iter().map(uri).collect::<Vec<_>>()
    };
    let absolute = format!("file://{}/outside.json", root.display());
    assert_eq!(uris(".", Some("work")), ["a%20b/x.json", &absolute]);
    assert_eq!(uris("work", None), ["a%20b/x.json", &absolute]);
    fs::create_dir(root.join(".git")).expect("a folder");
    assert_eq!(uris("work", None), ["work/a%20b/x.json", "outside.json"]);
    let commands = run_in("work/a b", Some("work"), "github");
    assert!(commands.starts_with("::error file=a b/x.json,"), "{commands}");
    let issues: Value = serde_json::from_str(&run_in("work/a b", Some("."), "gitlab")).expect("JSON");
    let paths: Vec<&Value> =
        issues.as_array().expect("issues").iter().map(|issue| &issue["location"]["path"]).collect();
    assert_eq!(paths, [&json!("work/a b/x.json"), &json!("outside.json")]);
}

/// <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>
fn gitlab_schema() -> Value {
    json!({
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "location", "severity"],
            "properties": {
                "description": { "type": "string", "minLength": 1 },
                "check_name": { "type": "string", "minLength": 1 },
                "fingerprint": { "type": "string", "minLength": 1 },
                "severity": { "enum": ["info", "minor", "major", "critical", "blocker"] },
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": { "type": "string", "pattern": "^(?!\\./)" },
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": {
                                "begin": { "type": "integer", "minimum": 1 },
                                "end": { "type": "integer", "minimum": 1 }
                            }
                        }
                    }
                }
            }
        }
    })
}

#[test]
fn gitlab_reports_have_the_documented_form() {
    let validator = jsonschema::validator_for(&gitlab_schema()).expect("a schema");
    let bodies = r#"[{ "a": 1, "id": 2, "id": 3 }, { "a": 1 }, [], { "categories": [null, null] }]"#;
    let arguments = ["validate", "--format", "gitlab", "--each", "/*", "--as", "create-personInterest", "-"];
    let (_, out, _) =
        run(&[&arguments[..], &["./no-such-file.json", "--max-violations", "3"]].concat(), bodies);
    let report: Value = serde_json::from_str(&out).expect("JSON");
    let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}: {out}");
    let issues = report.as_array().expect("issues");
    assert!(issues.len() >= 7, "{out}");
    let mut fingerprints: Vec<&str> =
        issues.iter().map(|issue| issue["fingerprint"].as_str().expect("text")).collect();
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), issues.len(), "fingerprints are unique: {out}");
    assert_eq!(run(&["validate", "--format", "gitlab", VALID], "").1, "[]\n");
}

#[test]
fn junit_reports_can_be_read() {
    let name = "\u{1b}]0;x\u{7}\u{7f}\u{fffe}]]>&<";
    let body = json!({ name: 1, "webUrl": "ftp://x", "displayname": "\u{b}" }).to_string();
    let arguments = ["validate", "--format", "junit", "--show-values", "-", VALID, "no-such-file.json"];
    let (status, out, _) = run(&arguments, body);
    assert_eq!(status, 3);
    let is_in_xml = |letter: char| !letter.is_control() && letter != '\u{fffe}' || letter == '\n';
    assert!(out.chars().all(is_in_xml), "{out:?}");
    let report = quick_junit::Report::deserialize_from_str(&out).expect("JUnit");
    let suites: Vec<_> = report.test_suites.iter().map(|suite| (suite.name.as_str(), suite.tests)).collect();
    assert_eq!(suites, [("<stdin>", 2), (VALID, 1), ("no-such-file.json", 1)]);
    assert_eq!((report.tests, report.failures, report.errors), (4, 2, 1));
    assert!(out.contains("<system-out>warning: &lt;stdin&gt;:1:"), "{out}");
}
