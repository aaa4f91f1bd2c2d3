//! Configuration files.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::harness::{folder_with, run, run_in};

/// A folder with files, by their names and texts.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    folder_with(&files)
}

/// The payload and verdict of each file.
fn verdicts(folder: &Path, arguments: &[&str]) -> Vec<(String, bool)> {
    let (_, out, error) = run_in(folder, &[&["validate", "--format", "json"], arguments].concat(), "");
    let entries: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{error}"));
    let verdict = |entry: &Value| {
        (entry["payload"].as_str().expect("a payload").to_owned(), entry["valid"] == Value::Bool(true))
    };
    entries.as_array().expect("an array").iter().map(verdict).collect()
}

const SKILL: &str = r#"{ "displayName": "C#", "proficiency": "expert" }"#;
const CONFIG: &str = r#"
rules.null-item = "warn"

[[files]]
match = "skills/**"
as = "create-skillProficiency"
"#;

#[test]
fn the_nearest_file_applies() {
    let folder = folder(&[
        ("msgraph-profile.toml", CONFIG),
        ("skills/a.json", SKILL),
        ("skills/deep/b.json", SKILL),
        ("c.json", r#"{ "categories": [null] }"#),
        ("own/msgraph-profile.toml", ""),
        ("own/d.json", r#"{ "categories": [null] }"#),
    ]);
    let (skill, interest) = ("create-skillProficiency".to_owned(), "create-personInterest".to_owned());
    let files = ["skills/a.json", "skills/deep/b.json", "c.json", "own/d.json"];
    let expected = [(&skill, true), (&skill, true), (&interest, true), (&interest, false)];
    let expected = expected.map(|(payload, valid)| (payload.clone(), valid));
    assert_eq!(verdicts(folder.path(), &files), expected);
    // From elsewhere, it is the same.
    assert_eq!(
        verdicts(&folder.path().join("own"), &["../skills/a.json", "./../c.json"])[..],
        [expected[0].clone(), expected[2].clone()]
    );
    let read = |arguments: &[&str]| verdicts(folder.path(), &[arguments, &files[..]].concat());
    assert_eq!(read(&["--no-config"]), [(); 4].map(|()| (interest.clone(), false)));
    assert_eq!(read(&["--config", "own/msgraph-profile.toml"]), read(&["--no-config"]));
    // The command line replaces what the file says.
    assert!(read(&["--as", "create-skillProficiency"]).iter().all(|(payload, _)| *payload == skill));
    assert!(!read(&["--deny", "null-item"])[2].1);
    assert!(read(&["--allow", "null-item"])[3].1);
}

#[test]
fn standard_input_and_requests_have_the_configuration_of_their_folder() {
    let folder = folder(&[("msgraph-profile.toml", CONFIG), ("c.json", r#"{ "categories": [null] }"#)]);
    let body = r#"{ "categories": [null] }"#;
    assert_eq!(run_in(folder.path(), &["validate"], body).0, 0);
    assert_eq!(run_in(folder.path(), &["validate", "--no-config"], body).0, 1);
    assert_eq!(run_in(folder.path(), &["request", "create-personInterest", "c.json"], "").0, 0);
    assert_eq!(
        run_in(folder.path(), &["request", "--no-config", "create-personInterest", "c.json"], "").0,
        1
    );
}

#[test]
fn lines_have_the_payload_of_their_file() {
    let skills = format!("{SKILL}\n{SKILL}\n");
    let folder = folder(&[("msgraph-profile.toml", CONFIG), ("skills/a.jsonl", &skills), ("b.jsonl", SKILL)]);
    let (status, out, _) = run_in(folder.path(), &["validate", "skills/a.jsonl", "b.jsonl"], "");
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let valid: Vec<bool> = lines.iter().map(|line| line["valid"] == Value::Bool(true)).collect();
    assert_eq!((status, valid), (1, vec![true, true, false]));
    assert_eq!(lines[1]["payload"], "create-skillProficiency");
    assert_eq!(lines[2]["payload"], "create-personInterest");
    fs::write(folder.path().join("msgraph-profile.toml"), "[[files]]\nmatch = \"b*\"\nas = \"auto\"\n")
        .expect("a file");
    let (status, _, error) = run_in(folder.path(), &["validate", "b.jsonl"], "");
    assert!(status == 2 && error.contains("name the payload of b.jsonl with --as"), "{error}");
}

#[test]
fn mistakes_have_a_position() {
    for (text, expected) in [
        ("rules.link-shap = \"warn\"\n", "1:7: unknown rule \"link-shap\"; did you mean link-shape?"),
        ("[rules]\nlink-shape = \"err\"\n", "2:14: \"err\" is not one of allow, warn, deny"),
        ("[rules]\njson-syntax = \"warn\"\n", "2:1: the level of json-syntax cannot be changed"),
        (
            "# é\n[[files]]\nmatch = \"*\"\nas = \"x\"\n",
            "4:6: unknown payload \"x\"; `msgraph-profile explain` lists",
        ),
        ("[[files]]\nmatch = \"a[\"\nas = \"auto\"\n", "2:9: not a valid pattern: "),
        ("[[files]]\nas = \"auto\"\n", "1:1: missing field `match`"),
        ("[rules\n", "1:7: "),
    ] {
        let folder = folder(&[("msgraph-profile.toml", text), ("a.json", "{}")]);
        let (status, out, error) = run_in(folder.path(), &["validate", "a.json"], "");
        assert_eq!((status, out.as_str()), (2, ""), "{text}: {error}");
        assert!(error.contains(&format!("msgraph-profile.toml:{expected}")), "{text}: {error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
    let (status, _, error) = run(&["validate", "--config", "no-such-file.toml", "-"], "{}");
    assert_eq!((status, error.as_str()), (3, "error: no-such-file.toml: No such file or directory\n"));
    assert_eq!(run(&["validate", "--config", "x", "--no-config", "-"], "{}").0, 2);
}

#[test]
fn the_schema_agrees_with_what_is_read() {
    let (_, schema, _) = run(&["schema", "config"], "");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for (text, is_valid) in [
        ("", true),
        (CONFIG, true),
        ("[[files]]\nmatch = \"*\"\nas = \"auto\"\n", true),
        ("rules.no-such-rule = \"warn\"", false),
        ("rules.link-shape = \"error\"", false),
        ("rules.json-syntax = \"warn\"", false),
        ("rule = {}", false),
        ("[[files]]\nas = \"auto\"\n", false),
        ("[[files]]\nmatch = \"*\"\nas = \"all\"\n", false),
        ("[[files]]\nmatch = \"*\"\nas = \"auto\"\neach = \"\"\n", false),
        ("files = {}", false),
    ] {
        let config: Value = toml::from_str(text).expect("TOML");
        assert_eq!(validator.is_valid(&config), is_valid, "{text}");
        let folder = folder(&[("msgraph-profile.toml", text)]);
        let status = run_in(folder.path(), &["validate"], "{}").0;
        assert_eq!(status, if is_valid { 0 } else { 2 }, "{text}");
    }
}
