//! `explain`, `completions` and `man`.

use crate::harness::{assert_golden, run};

#[test]
fn explanations_are_the_golden_ones() {
    for name in [
        "enum-unknown",
        "json-syntax",
        "too-large",
        "personInterest",
        "personInterest.webUrl",
        "create-personInterest",
        "list-personInterest",
        "get-personInterest",
        "delete-personInterest",
        "create-personInterest.collaborationTags",
        "personDataSource.type",
        "allowedAudiences",
    ] {
        let (status, out, error) = run(&["explain", name], "");
        assert_eq!((status, error.as_str()), (0, ""), "{name}");
        assert!(out.lines().all(|line| line.chars().count() <= 100 || line.contains("https://")), "{name}");
        assert_golden(&format!("explain/{name}.txt"), &out);
    }
}

#[test]
fn an_unknown_name_is_a_usage_error() {
    for name in ["nothing", "personInterest.nothing", "a.b.c", ""] {
        let (status, out, error) = run(&["explain", name], "");
        assert_eq!((status, out.as_str()), (2, ""), "{name}");
        assert!(error.contains("personInterest") && error.contains("enum-unknown"), "{error}");
    }
}

#[test]
fn a_misspelled_name_gets_a_suggestion() {
    for (name, similar) in [
        ("list-personIntrest", "list-personInterest"),
        ("personinterest", "personInterest"),
        ("enum_unknown", "enum-unknown"),
        ("personInterest.webURL", "personInterest.webUrl"),
        ("create-personInterest.weburl", "create-personInterest.webUrl"),
    ] {
        let (status, out, error) = run(&["explain", name], "");
        assert_eq!((status, out.as_str()), (2, ""), "{name}");
        assert!(error.contains(&format!("did you mean \"{similar}\"?")), "{error}");
    }
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let (status, out, _) = run(&["completions", shell], "");
        assert_eq!(status, 0);
        assert!(out.contains("id-pointer") && out.contains("completions"), "{shell}");
        assert!(shell == "elvish" || shell == "powershell" || out.contains("delete-workPosition"), "{shell}");
    }
}

#[test]
fn the_manual_page_has_every_command() {
    let (status, out, _) = run(&["man"], "");
    assert_eq!(status, 0);
    for text in [
        ".TH msgraph",
        "validate",
        "explain",
        "drift",
        "schema",
        "completions",
        "input\\-format",
        "Examples:",
    ] {
        assert!(out.contains(text), "{text}");
    }
}

#[test]
fn help_shows_examples() {
    for command in ["validate", "explain", "drift", "completions"] {
        assert!(run(&[command, "--help"], "").1.contains("Examples:"), "{command}");
    }
}
