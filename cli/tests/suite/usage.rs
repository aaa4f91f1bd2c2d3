//! What people type instead, and what a mistake in the arguments prints.

use crate::harness::{INVALID, VALID, run, temporary_file};

#[test]
fn the_names_of_other_tools_are_aliases() {
    let validated = run(&["validate", INVALID], "");
    for alias in ["check", "lint"] {
        assert_eq!(run(&[alias, INVALID], ""), validated, "{alias}");
        assert!(!run(&["--help"], "").1.contains(&format!("\n  {alias}")), "{alias}");
    }
    let (_folder, path) = temporary_file(r#"{ "displayname": "Chess" }"#);
    let (status, out, _) = run(&["--color", "never", "fix", &path], "");
    assert_eq!(status, 0, "{out}");
    assert!(std::fs::read_to_string(&path).expect("the file").contains("displayName"));
}

#[test]
fn a_file_instead_of_a_command_gets_a_tip() {
    let (status, out, error) = run(&[VALID], "");
    assert_eq!((status, out.as_str()), (2, ""));
    assert!(
        error.contains(&format!("tip: it is a file; to validate it: msgraph-profile validate {VALID}")),
        "{error}"
    );
    assert!(!error.contains("similar"), "{error}");
    assert!(!run(&["no-such-file.json"], "").2.contains("it is a file"));
}

#[test]
fn a_mistake_prints_the_usage_of_its_command() {
    for (arguments, usage) in [
        (&["validate", "--fix", "-"][..], "Usage: msgraph-profile validate"),
        (&["request", "update-personInterest", "-"], "Usage: msgraph-profile request"),
        (&["explain", "nothing-like-it"], "Usage: msgraph-profile explain"),
        (&["man", "nothing"], "Usage: msgraph-profile man"),
    ] {
        let (status, out, error) = run(arguments, "{}");
        assert_eq!((status, out.as_str()), (2, ""));
        assert!(error.contains(usage), "{error}");
    }
}
