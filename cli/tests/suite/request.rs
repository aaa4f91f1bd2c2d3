//! The `request` command: the printed request, and no request for an invalid file.

use std::fmt::Write;
use std::process::Command;

use serde_json::Value;

use crate::harness::{assert_golden, run};

const BODY: &str = include_str!("../../../examples/create-personInterest.json");
const INVALID_BODY: &str = include_str!("../../../examples/create-personInterest.mistakes.json");
/// Text that needs care in a shell, a header and a URL.
const HOSTILE: &str =
    r#"{ "description": "it's `date` $(date) $HOME \\ \" ! & é", "webUrl": "https://a.example/'\\''" }"#;

#[test]
fn each_format_is_the_golden_one() {
    let runs: [(&str, &[&str], &str); 4] = [
        ("create", &[], BODY),
        ("guest", &["--user", "a_b.com#EXT#@contoso.com", "--cloud", "china"], "{}"),
        (
            "update",
            &["--as", "update-personInterest", "--id", "$a'b", "--user", "$o'neill@contoso.com", "--cloud"],
            r#"{ "description": null }"#,
        ),
        ("unknown-member", &["--allow", "enum-unknown"], r#"{ "collaborationTags": ["juggles"] }"#),
    ];
    for (name, options, body) in runs {
        let mut printed = String::new();
        for format in ["http", "curl", "powershell", "json"] {
            let mut arguments = vec!["request", "--format", format];
            arguments.extend(options);
            if name == "update" {
                arguments.push("http://127.0.0.1:4010/");
            }
            arguments.push("-");
            let (status, out, error) = run(&arguments, body);
            assert_eq!((status, error.as_str()), (0, ""), "{name}");
            writeln!(printed, "=== {format}\n{out}").expect("writing to a String succeeds");
        }
        assert_golden(&format!("request/{name}.txt"), &printed);
    }
}

#[test]
fn operations_without_a_body_need_no_file() {
    let filter = "displayName eq 'O''Neill & Söhne'";
    let runs: [(&str, &[&str]); 3] = [
        (
            "list",
            &[
                "--top",
                "5",
                "--select",
                "displayName, webUrl",
                "--orderby",
                "createdDateTime desc",
                "--filter",
                filter,
            ],
        ),
        ("get", &["--id", "0fb4c1e3", "--user", "adele@contoso.com", "--select", "webUrl"]),
        ("delete", &["--id", "0fb4c1e3"]),
    ];
    for (name, options) in runs {
        let operation = format!("{name}-personInterest");
        let mut printed = String::new();
        for format in ["http", "curl", "powershell", "json"] {
            let arguments = [&["request", operation.as_str(), "--format", format], options].concat();
            let (status, out, error) = run(&arguments, "");
            assert_eq!((status, error.as_str()), (0, ""), "{name}");
            writeln!(printed, "=== {format}\n{out}").expect("writing to a String succeeds");
        }
        assert_golden(&format!("request/{name}.txt"), &printed);
    }
}

#[test]
fn the_operation_can_be_the_first_argument() {
    let update = ["--id", "1", "-"];
    let first = run(&[&["request", "update-personInterest"], &update[..]].concat(), "{}");
    let named = run(&[&["request", "--as", "update-personInterest"], &update[..]].concat(), "{}");
    assert_eq!((first.0, &first), (0, &named));
    assert_eq!(run(&["request", "-"], "{}"), run(&["request", "create-personInterest", "-"], "{}"));
    assert_eq!(
        run(&["request", "--as", "list-personInterest"], ""),
        run(&["request", "list-personInterest"], "")
    );
}

#[test]
fn an_invalid_file_is_reported_and_not_printed() {
    for format in ["http", "curl", "powershell", "json"] {
        let (status, out, error) = run(&["request", "--format", format, "-"], INVALID_BODY);
        assert_eq!((status, out.as_str()), (1, ""));
        assert!(error.contains("error[link-shape]") && error.contains("<stdin>: invalid"), "{error}");
    }
    let (status, out, error) = run(&["request", "-"], r#"{ "categories": null }"#);
    assert_eq!((status, out.contains("\nPOST ")), (0, true));
    assert!(error.contains("warning[null-collection]"), "{error}");
    let (status, out, _) = run(&["request", "--deny", "null-collection", "-"], r#"{ "categories": null }"#);
    assert_eq!((status, out.as_str()), (1, ""));
}

#[test]
fn the_shell_command_sends_the_validated_body() {
    let user = "$a'b`c`\"d@contoso.com";
    for body in [BODY, HOSTILE] {
        let (status, command, error) = run(&["request", "--format", "curl", "--user", user, "-"], body);
        assert_eq!((status, error.as_str()), (0, ""));
        let script = format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{command}");
        let output =
            Command::new("sh").args(["-c", &script]).env("TOKEN", "a.b-c").output().expect("a POSIX shell");
        assert!(output.status.success() && output.stderr.is_empty(), "{command}");
        let words = String::from_utf8(output.stdout).expect("UTF-8");
        let words: Vec<&str> = words.split_terminator('\0').collect();
        let address =
            "https://graph.microsoft.com/beta/users('$a%27%27b%60c%60%22d@contoso.com')/profile/interests";
        let expected = [
            "--request",
            "POST",
            address,
            "--header",
            "Authorization: Bearer a.b-c",
            "--header",
            "Content-Type: application/json",
            "--data-raw",
            body,
        ];
        assert_eq!(words, expected);
    }
}

#[test]
fn the_shell_command_stops_without_a_token() {
    let (_, command, _) = run(&["request", "--format", "curl", "-"], BODY);
    let script = format!("curl() {{ echo sent; }}\n{command}");
    let output =
        Command::new("sh").args(["-c", &script]).env_remove("TOKEN").output().expect("a POSIX shell");
    assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
}

#[test]
fn a_long_body_is_not_an_argument() {
    let body = format!("{{ \"description\": \"it's $HOME `date` {}\" }}", "x".repeat(200_000));
    let (status, command, error) = run(&["request", "--format", "curl", "-"], body.as_str());
    assert_eq!((status, error.as_str()), (0, ""));
    let folder = tempfile::tempdir().expect("a folder");
    let script = folder.path().join("request.sh");
    std::fs::write(&script, format!("curl() {{ cat; }}\n{command}")).expect("the file can be written");
    let output = Command::new("sh").arg(&script).env("TOKEN", "t").output().expect("a POSIX shell");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim_end(), body);
}

#[test]
fn powershell_gets_the_body_in_ascii_between_quotes_that_expand_nothing() {
    let (status, out, error) =
        run(&["request", "--format", "powershell", "--user", "o'neill@contoso.com", "-"], HOSTILE);
    assert_eq!((status, error.as_str()), (0, ""));
    assert!(out.is_ascii() && out.contains("# Connect-MgGraph -Scopes "), "{out}");
    let (command, rest) = out.split_once(" -Body @'\n").expect("a here-string");
    let body = rest.strip_suffix("\n'@\n").expect("its end");
    assert!(!body.contains("\n'@") && command.contains("-Method POST"), "{out}");
    let value = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    assert_eq!(value(body), value(HOSTILE));
}

#[test]
fn no_text_of_a_body_is_a_variable_of_an_http_file() {
    let body = r#"{ "description": "{{token}} {{$processEnv SECRET}}" }"#;
    let (_, out, _) = run(&["request", "-"], body);
    assert_eq!(out.matches("{{").count(), 1, "{out}");
    let (_, written) = out.split_once("\n\n").expect("a body");
    let value = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    assert_eq!(value(written), value(body));
}

#[test]
fn json_and_http_have_the_unchanged_body() {
    let (_, out, _) = run(&["request", "--format", "json", "-"], HOSTILE);
    let printed: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(printed["body"], serde_json::from_str::<Value>(HOSTILE).expect("JSON"));
    assert_eq!(printed["headers"]["Authorization"], "Bearer {token}");
    let (_, out, _) = run(&["request", "-"], HOSTILE);
    assert_eq!(out.split_once("\n\n").map(|(_, body)| body.trim_end()), Some(HOSTILE));
}

#[test]
fn a_usage_error_is_explained() {
    let update = "update-personInterest";
    let (list, get, delete) = ("list-personInterest", "get-personInterest", "delete-personInterest");
    let rows: [(&[&str], &str); 27] = [
        (&["--as", update, "-"], "update-personInterest needs --id"),
        (&[update, "-"], "update-personInterest needs --id"),
        (&[get], "get-personInterest needs --id"),
        (&[delete], "delete-personInterest needs --id"),
        (&["--id", "1", "-"], "--id is not used with create-personInterest"),
        (&[list, "--id", "1"], "--id is not used with list-personInterest"),
        (&[update, "--id", "1"], "update-personInterest needs FILE"),
        (&[list, "-"], "list-personInterest has no body: omit -"),
        (&[list, "--deny", "null-collection"], "omit --allow, --warn and --deny"),
        (&["-", "--top", "1"], "create-personInterest has no query options: omit --top"),
        (&[delete, "--id", "1", "--select", "id", "--skip", "1"], "omit --select, --skip"),
        (&[get, "--id", "1", "--top", "1"], "get-personInterest does not document $top"),
        (&[list, "--select", "displayname"], "did you mean \"displayName\"?"),
        (&[list, "--orderby", "displayName down"], "$orderby: \"displayName down\" is not a property"),
        (&[list, "--filter", "a eq 'b"], "a quote is not closed"),
        (&[list, "--top", "many"], "invalid value 'many'"),
        (
            &["list-personIntrest"],
            "unknown operation \"list-personIntrest\"; did you mean list-personInterest?",
        ),
        (
            &["post-interest", "a.json"],
            "unknown operation \"post-interest\"; expected one of create, update, list, get, delete, then a dash",
        ),
        (
            &["list-personResponsibility", "--cloud", "china"],
            "is documented for global, not for china, which may not offer it (--any-cloud prints the request)",
        ),
        (
            &["--as", "personInterest", "-"],
            "unknown operation \"personInterest\"; did you mean create-personInterest, delete-personInterest, \
             get-personInterest, list-personInterest, update-personInterest?",
        ),
        (&["personInterest"], "unknown operation \"personInterest\"; did you mean create-personInterest, "),
        (&["--as", update, "--id", "", "-"], "the object's id is empty"),
        (&["--user", "..", "-"], "the user's name is `.` or `..`"),
        (&["--user", "a\nb", "-"], "the user's name has a control character"),
        (
            &["--cloud", "germany", "-"],
            "expected one of global, usGovernmentL4, usGovernmentL5, china, or a URL (",
        ),
        (&["--cloud", "https://a.example/?b", "-"], "the root URL must not have a query or fragment"),
        (&[], "create-personInterest needs FILE"),
    ];
    for (arguments, expected) in rows {
        let (status, out, error) = run(&[&["request"], arguments].concat(), "{}");
        assert_eq!((status, out.as_str()), (2, ""), "{arguments:?}");
        // The message may be wrapped.
        let error = error.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(error.contains(expected), "{arguments:?}: {error}");
    }
    let any = ["request", "list-personResponsibility", "--cloud", "china", "--any-cloud"];
    assert_eq!(run(&any, "").0, 0);
    let (status, out, error) = run(&["request", "no-such-file.json"], "");
    assert_eq!((status, out.as_str()), (3, ""));
    assert!(error.contains("no-such-file.json"), "{error}");
}
