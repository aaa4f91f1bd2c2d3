//! What people type instead, and what a mistake in the arguments prints.

use crate::harness::{INVALID, VALID, command, run, temporary_file};

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

#[test]
fn help_fits_a_narrow_terminal() {
    let help = |arguments: &[&str]| {
        let output = command().args(arguments).env("COLUMNS", "80").output().expect("the command runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let validate = help(&["validate", "--help"]);
    let headings: Vec<&str> = validate
        .lines()
        .filter_map(|line| line.strip_suffix(':'))
        .filter(|line| !line.contains(' '))
        .collect();
    let groups = [
        "Arguments",
        "Options",
        "Input",
        "Output",
        "Display",
        "Rules",
        "Configuration",
        "Fixing",
        "Examples",
    ];
    assert_eq!(headings, groups);
    for command in ["validate", "explain", "request", "schema", "drift"] {
        for line in help(&[command, "--help"]).lines() {
            assert!(line.chars().count() <= 80, "{command}: {line}");
        }
    }
    // An example is one line, so that it can be copied.
    let examples = validate.split("Examples:\n").nth(1).expect("examples");
    assert!(examples.lines().all(|line| line.contains("msgraph-profile validate")), "{examples}");
}

#[test]
fn an_unknown_name_is_a_short_error() {
    for (arguments, expected) in [
        (
            ["--as", "create-personinterest"],
            "unknown payload \"create-personinterest\"; did you mean create-personInterest?",
        ),
        (["--as", "x"], "unknown payload \"x\"; `msgraph-profile explain` lists the names"),
        (["--deny", "link-scheme,enum-unkown"], "unknown rule \"enum-unkown\"; did you mean enum-unknown?"),
        (["--allow", "x"], "unknown rule \"x\"; `msgraph-profile explain` lists the rules"),
        (["--allow", "json-syntax"], "the level of json-syntax cannot be changed"),
    ] {
        let (status, _, error) = run(&[&["validate", VALID], &arguments[..]].concat(), "");
        assert_eq!((status, error), (2, format!("error: {expected}\n")));
    }
}
