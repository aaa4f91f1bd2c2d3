//! `drift`: both kinds of file, both output formats, and errors.

use serde_json::Value;

use crate::harness::{assert_golden, run};

/// The made-up schema files of the drift crate's tests, and files that agree with them.
const SCHEMAS: &str = "../drift/tests/schemas";
const METADATA: &str = "../drift/tests/metadata.xml";
const TYPINGS: &str = "../drift/tests/typings.d.ts";

/// `$metadata` with some differences.
fn drifted() -> String {
    let text = std::fs::read_to_string(METADATA).expect("the document");
    let mut changed = text.replace("<Property Name=\"stamp\" Type=\"Edm.String\"/>", "");
    for (from, to) in [
        ("Name=\"label\" Type=\"Edm.String\"/>", "Name=\"label\" Type=\"Collection(Edm.String)\"/>"),
        (
            "Name=\"high\" Value=\"2\"/>",
            "Name=\"high\" Value=\"4\"/><Member Name=\"x&#x1b;[2J&#x202e;\" Value=\"8\"/>",
        ),
        (" ContainsTarget=\"true\"", ""),
    ] {
        assert!(changed.contains(from), "{from}");
        changed = changed.replace(from, to);
    }
    changed
}

#[test]
fn no_drift_is_status_0() {
    let (status, out, error) = run(&["drift", "--csdl", METADATA, "--schemas", SCHEMAS], "");
    assert_eq!(
        (status, out.as_str(), error.as_str()),
        (0, "5 types compared with $metadata: no drift\n", "")
    );
    let (status, out, _) = run(&["drift", "--csdl", METADATA, "--schemas", SCHEMAS, "--format", "json"], "");
    assert_eq!((status, out.as_str()), (0, "[]\n"));
    let (status, out, _) = run(&["drift", "--typings", TYPINGS, "--schemas", SCHEMAS], "");
    assert_eq!((status, out.as_str()), (0, "5 types compared with the typings: no drift\n"));
}

#[test]
fn human_output_matches_the_golden_files() {
    let (status, out, error) = run(&["drift", "--csdl", "-", "--schemas", SCHEMAS], drifted());
    assert_eq!((status, error.as_str()), (1, ""));
    assert!(!out.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202E}'), "{out:?}");
    assert_golden("drift/human.txt", &out);
    let (status, out, _) =
        run(&["drift", "--csdl", "-", "--schemas", SCHEMAS, "--cloud", "North"], drifted());
    assert_eq!(status, 1);
    assert_golden("drift/cloud.txt", &out);
    let typings = std::fs::read_to_string(TYPINGS)
        .expect("typings")
        .replace("label?: NullableOption<string>", "label: string[]");
    let (status, out, _) = run(&["drift", "--typings", "-", "--schemas", SCHEMAS], typings);
    assert_eq!(status, 1);
    assert_golden("drift/typings.txt", &out);
}

#[test]
fn json_output_has_every_key() {
    let (status, out, error) =
        run(&["drift", "--csdl", "-", "--schemas", SCHEMAS, "--format", "json"], drifted());
    assert_eq!((status, error.as_str()), (1, ""));
    assert_golden("drift/json.txt", &out);
    let differences: Vec<Value> = serde_json::from_str(&out).expect("an array");
    for difference in &differences {
        let keys: Vec<&String> = difference.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["file", "kind", "line", "metadata", "property", "schema", "type"], "{difference}");
    }
}

#[test]
fn a_disagreement_row_silences_the_difference_that_it_explains() {
    let folder = tempfile::tempdir().expect("a folder");
    for file in [
        "root/type",
        "parcel/type",
        "complex/size",
        "enums/tone",
        "enums/handlingTag",
        "parcel/operations",
        "common",
    ] {
        let to = folder.path().join(format!("{file}.toml"));
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        std::fs::copy(format!("{SCHEMAS}/{file}.toml"), to).expect("a copy");
    }
    let schemas = folder.path().to_str().expect("UTF-8");
    let metadata =
        std::fs::read_to_string(METADATA).expect("the document").replace("Value=\"2\"", "Value=\"4\"");
    let arguments = ["drift", "--csdl", "-", "--schemas", schemas];
    let (status, out, _) = run(&arguments, metadata.as_str());
    assert_eq!(status, 1);
    // The printed row, used as it is.
    let row: String = out
        .lines()
        .skip_while(|line| !line.contains("[[disagreement]]"))
        .take(7)
        .flat_map(|line| [line.trim(), "\n"])
        .collect();
    let tone = folder.path().join("enums/tone.toml");
    let with_row = format!("{}\n{row}", std::fs::read_to_string(&tone).expect("the file"));
    std::fs::write(&tone, with_row).expect("a writable file");
    let (status, out, error) = run(&arguments, metadata);
    assert_eq!((status, error.as_str()), (0, ""), "{out}");
    assert!(out.contains("no drift (1 more difference explained by disagreement rows)"), "{out}");
}

#[test]
fn the_built_in_schema_files_are_those_of_the_repository() {
    let types = "<ComplexType Name=\"identity\" OpenType=\"true\"><Property Name=\"id\" Type=\"Edm.String\"/></ComplexType>";
    let metadata = format!(
        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\
         <Schema Namespace=\"microsoft.graph\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">{types}</Schema>\
         </edmx:DataServices></edmx:Edmx>"
    );
    let built_in = run(&["drift", "--csdl", "-", "--format", "json"], metadata.as_str());
    let (status, out, error) =
        run(&["drift", "--csdl", "-", "--format", "json", "--schemas", "../schemas"], metadata.as_str());
    assert_eq!(
        (built_in.0, built_in.1.as_str(), status, error.as_str()),
        (1, out.replace("../schemas", "schemas").as_str(), 1, "")
    );
    let human = run(&["drift", "--csdl", "-"], metadata).1;
    assert!(
        human.contains("schemas/complex/identity.toml:") && human.contains("Not in it and not compared:"),
        "{human}"
    );
}

#[test]
fn unreadable_files_are_status_3_with_the_line() {
    let read = |arguments: &[&str], stdin: &str| {
        let (status, out, error) = run(&[&["drift"], arguments].concat(), stdin);
        assert_eq!((status, out.as_str()), (3, ""), "{error}");
        error
    };
    assert!(read(&["--csdl", "-"], "<html>\n</html>").starts_with("error: -:1: not CSDL"));
    assert!(read(&["--typings", "-"], "{}").contains("not Microsoft's typings"));
    assert!(read(&["--csdl", "no-such-file"], "").starts_with("error: no-such-file: "));
    assert!(read(&["--csdl", METADATA, "--schemas", "no-such-folder"], "").contains("no-such-folder"));
    assert!(read(&["--csdl", METADATA, "--schemas", "tests/golden"], "").contains("no schema files"));
    let (status, _, error) =
        run(&["drift", "--csdl", METADATA, "--schemas", "../codegen/tests/diagnostics/unknown-key"], "");
    assert_eq!(status, 3);
    assert!(error.contains("did you mean"), "{error}");
}

#[test]
fn usage_errors_are_status_2() {
    for arguments in [
        &["drift"][..],
        &["drift", "--csdl", "-", "--typings", "-"],
        &["drift", "--csdl", "-", "--format", "xml"],
    ] {
        assert_eq!(run(arguments, "").0, 2, "{arguments:?}");
    }
}

#[test]
fn a_cloud_that_no_row_names_is_a_warning() {
    let (_, _, error) = run(&["drift", "--csdl", METADATA, "--schemas", SCHEMAS, "--cloud", "nroth"], "");
    assert_eq!(error, "error: no disagreement row names the cloud nroth; the rows name North\n");
}
