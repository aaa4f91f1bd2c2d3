//! Human output: every rule at three widths, and text that could corrupt a terminal.

use std::fmt::Write;

use msgraph_profile::Code;

use crate::harness::{assert_golden, command, run};

/// A body for each rule that a file can violate, and the payload that it is validated as.
fn bodies() -> Vec<(Code, &'static str, String)> {
    let create = "create-personInterest";
    let deep = format!("{{ \"a@b\": {}1{} }}", "[".repeat(130), "]".repeat(130));
    [
        (Code::JsonSyntax, create, "{\n  \"displayName\": \"Chelsea FC\",\n}"),
        (Code::NotAnObject, create, "[{ \"displayName\": \"Chelsea FC\" }]"),
        (
            Code::WrongType,
            create,
            "{\n  \"displayName\": 7,\n  \"inference\": { \"confidenceScore\": \"high\" }\n}",
        ),
        (Code::NullItem, create, "{\n  \"categories\": [\"Sports\", null]\n}"),
        (
            Code::DateTimeFormat,
            "personInterest",
            "{\n  \"id\": \"1\",\n  \"createdDateTime\": \"2020-07-06\"\n}",
        ),
        (Code::UnknownProperty, create, "{\n  \"displayname\": \"Chelsea FC\",\n  \"colour\": \"blue\"\n}"),
        (
            Code::ReadOnlyProperty,
            create,
            "{\n  \"id\": \"1\",\n  \"createdBy\": {\n    \"user\": null\n  }\n}",
        ),
        (Code::NotSettable, "update-personInterest", "{\n  \"source\": null\n}"),
        (Code::EnumUnknown, create, "{\n  \"collaborationTags\": [\"AskMeAbout\", \"teach\"]\n}"),
        (Code::EnumCombined, create, "{\n  \"allowedAudiences\": \"family,contacts\"\n}"),
        (Code::EnumSentinel, create, "{\n  \"allowedAudiences\": \"unknownFutureValue\"\n}"),
        (Code::TypeAnnotation, create, "{\n  \"@odata.type\": \"#microsoft.graph.personinterest\"\n}"),
        (Code::AnnotationName, create, "{\n  \"@OData.Type\": \"#microsoft.graph.personInterest\"\n}"),
        (Code::DuplicateProperty, create, "{\n  \"displayName\": \"a\",\n  \"displayName\": \"b\"\n}"),
        (Code::LinkShape, create, "{\n  \"webUrl\": \"www.chelseafc.com\"\n}"),
        (Code::LinkScheme, create, "{\n  \"webUrl\": \"ftp://www.chelseafc.com\"\n}"),
        (Code::NullCollection, create, "{\n  \"categories\": null\n}"),
        (Code::DisputedShape, create, "{\n  \"source\": { \"type\": \"AAD\" }\n}"),
        (Code::UndocumentedProperty, create, "{\n  \"isSearchable\": true\n}"),
        (Code::DuplicateItem, create, "{\n  \"collaborationTags\": [\"askMeAbout\", \"askMeAbout\"]\n}"),
        (Code::EmptyUpdate, "update-personInterest", "{}"),
        (Code::WrongPayload, "personInterest", "{\n  \"value\": [{ \"displayName\": \"Chess\" }]\n}"),
        (Code::NumberRange, "create-workPosition", "{\n  \"detail\": { \"layer\": 2147483648 }\n}"),
        (Code::DateFormat, "create-personAward", "{\n  \"issuedDate\": \"2020-7-6\"\n}"),
        (Code::EnumUndocumented, "create-personAnniversary", "{\n  \"type\": \"work\"\n}"),
    ]
    .into_iter()
    .map(|(code, payload, body)| (code, payload, body.to_owned()))
    .chain([(Code::TooDeep, create, deep)])
    .collect()
}

#[test]
fn every_rule_is_drawn_at_every_width() {
    for (code, payload, body) in bodies() {
        let mut drawn = String::new();
        for width in ["40", "80", "200"] {
            let (_, out, error) = run(&["validate", "--as", payload, "--width", width, "-"], body.as_str());
            assert_eq!(error, "");
            assert!(out.contains(&format!("[{code}]")), "{code}:\n{out}");
            writeln!(drawn, "=== {width} columns\n{out}").expect("writing to a String succeeds");
        }
        assert_golden(&format!("human/{code}.txt"), &drawn);
    }
    // Files have no size limit.
    let missing: Vec<_> =
        Code::ALL.iter().filter(|code| bodies().iter().all(|body| body.0 != **code)).collect();
    assert_eq!(missing, [&Code::TooLarge]);
}

#[test]
fn marks_are_below_the_marked_text() {
    let body = "{\n\t\"a\u{202E}b\": 1, \"日本e\u{301}😀\": 2, \"שלום\": 3,\r\n  \"x\u{200D}\u{FE0F}\": 4, \"\u{1F1E9}\": 5\n}";
    assert_golden("human/wide-and-odd-letters.txt", &run(&["validate", "-"], body).1);
}

#[test]
fn long_lines_are_cut_around_the_mark() {
    let long = "x日".repeat(600_000);
    let body =
        format!(r#"{{"description":"{long}","displayname":"{long}","allowedAudiences":"Me","webUrl":5}}"#);
    let (_, out, _) = run(&["validate", "--width", "80", "-"], body);
    assert!(out.lines().all(|line| line.len() < 250), "{out}");
    assert_golden("human/long-line.txt", &out);
}

#[test]
fn control_characters_of_a_body_are_escaped() {
    let bodies: [&[u8]; 5] = [
        b"{\"a\x1b[2Jb\": 1}",
        b"{\"\\u001b[2J\\u202e\": \"\\u0007\", \"webUrl\": \"\\u001b]0;x\\u0007\"}",
        "{\"\u{9B}31m\": 1, \"collaborationTags\": [\"\u{202E}\u{9B}x\"], \"\u{F0000}:1:1\": 2}".as_bytes(),
        b"\xEF\xBB\xBF{}",
        b"{\"\xFF\xC3\x28\": 1}",
    ];
    for body in bodies {
        let output = command().args(["validate", "-"]).write_stdin(body).output().expect("the command runs");
        let out = String::from_utf8(output.stdout).expect("UTF-8 for any input");
        assert!(!out.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202E}'), "{out:?}");
        assert!(!out.is_empty());
    }
}

#[test]
fn colour_follows_the_options_and_the_environment() {
    let colours = |arguments: &[&str], name: &str, value: &str| {
        let mut command = command();
        command.args(["validate", "-"]).args(arguments).write_stdin("{\"a\":1}");
        if !name.is_empty() {
            command.env(name, value);
        }
        String::from_utf8(command.output().expect("the command runs").stdout)
            .expect("UTF-8")
            .contains('\u{1B}')
    };
    assert!(!colours(&[], "", ""));
    assert!(colours(&[], "CLICOLOR_FORCE", "1"));
    assert!(!colours(&[], "NO_COLOR", "1"));
    assert!(colours(&["--color", "always"], "NO_COLOR", "1"));
    assert!(!colours(&["--color", "never"], "CLICOLOR_FORCE", "1"));
}

#[test]
fn values_are_shown_only_on_request() {
    let body = "{\n  \"displayName\": [\"secret\"],\n  \"webUrl\": \"secret\"\n}";
    for format in ["human", "concise", "json", "ndjson", "sarif", "github", "gitlab", "junit"] {
        let plain = run(&["validate", "--no-source", "--format", format, "-"], body).1;
        assert!(!plain.contains("secret"), "{format}: {plain}");
        let asked = run(&["validate", "--no-source", "--show-values", "--format", format, "-"], body).1;
        assert!(asked.matches("secret").count() >= 2, "{format}: {asked}");
    }
}

#[test]
fn violations_beyond_the_limit_are_counted() {
    let body = format!("{{ \"categories\": [{}1] }}", "1,".repeat(149));
    let (_, out, _) = run(&["validate", "-"], body);
    assert!(
        out.contains("<stdin>: only the first 100 of 150 problems are listed; --max-violations lists more"),
        "{out}"
    );
    assert!(out.ends_with("1 file checked: 150 errors, 0 warnings\n"), "{out}");
}

/// The cells of a line; an address is never broken, so that it can be opened.
fn cells(line: &str) -> usize {
    let line = line.split("https://learn.microsoft.com").next().expect("a line");
    line.chars().map(|letter| unicode_width::UnicodeWidthChar::width(letter).unwrap_or(0)).sum()
}

#[test]
fn no_line_is_wider_than_asked() {
    let odd = "{\"a\": \"日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語\", \"displayname\": \"日本語日本語日本語日本語\"}";
    for width in [60, 61, 79, 100] {
        for (code, payload, body) in
            bodies().into_iter().chain([(Code::WrongType, "create-personInterest", odd.to_owned())])
        {
            let width_text = width.to_string();
            let (_, out, _) = run(&["validate", "--as", payload, "--width", &width_text, "-"], body);
            // A file's name is not broken either, nor is the command.
            for line in out.lines().filter(|line| !line.starts_with("Run `") && !line.contains("<stdin>")) {
                assert!(cells(line) <= width, "{code}, {width}: {} {line}", cells(line));
            }
        }
    }
}
