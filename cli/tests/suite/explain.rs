//! The `explain` command.

use serde_json::Value;

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
fn the_list_has_every_group_and_a_line_for_each_rule() {
    let (status, out, error) = run(&["explain"], "");
    assert_eq!((status, error.as_str()), (0, ""));
    assert_golden("explain/list.txt", &out);
}

#[test]
fn human_output_fits_the_width() {
    let names =
        ["", "enum-unknown", "personInterest", "list-skillProficiency", "webUrl", "User.Read", "itemFacet"];
    for width in [20, 40, 60, 80, 109, 110, 140] {
        for name in names {
            let width_option = width.to_string();
            let mut arguments = vec!["explain", "--width", &width_option];
            arguments.extend(Some(name).filter(|name| !name.is_empty()));
            let (status, out, _) = run(&arguments, "");
            assert_eq!(status, 0);
            for line in out.lines().filter(|line| line.chars().count() > width) {
                // What is copied, or has no blanks, stays in one piece.
                let is_code = ["GET /", "POST /", "Authorization", "{", "}", "\"", "msgraph-profile explain"]
                    .iter()
                    .any(|start| line.trim_start().starts_with(start));
                let words = line.trim_start_matches("  - ").split_whitespace().count();
                assert!(is_code || words == 1 || width < 60, "{width} {name}: {line}");
            }
        }
    }
    assert_eq!(run(&["explain", "--width", "19"], "").0, 2);
}

#[test]
fn a_type_has_a_block_for_each_property_below_110_columns() {
    let block = "\n  webUrl  Edm.String\n      A link";
    let (_, narrow, _) = run(&["explain", "--width", "109", "personInterest"], "");
    let (_, wide, _) = run(&["explain", "--width", "160", "personInterest"], "");
    assert!(narrow.contains(block) && !wide.contains(block), "{narrow}\n{wide}");
    assert!(!narrow.contains("microsoft.graph."), "{narrow}");
}

#[test]
fn a_name_is_found_in_any_case_and_alone() {
    for (name, title) in [
        ("personinterest", "personInterest"),
        ("ENUM_UNKNOWN", "enum-unknown"),
        ("enumUnknown", "enum-unknown"),
        ("personInterest.weburl", "personInterest.webUrl"),
        ("create-personInterest.weburl", "personInterest.webUrl"),
        ("wantsToLearn", "collaborationTag.wantsToLearn"),
        ("allowedAudiences.unknownFutureValue", "allowedAudiences.unknownFutureValue"),
        ("user.readwrite", "User.ReadWrite"),
        ("weburl", "weburl"),
    ] {
        let (status, out, error) = run(&["explain", name], "");
        assert_eq!((status, out.lines().next(), error.as_str()), (0, Some(title), ""), "{name}");
    }
    let (_, owners, _) = run(&["explain", "webUrl"], "");
    for owner in ["personInterest.webUrl", "skillProficiency.webUrl"] {
        assert!(owners.contains(owner), "{owners}");
    }
}

#[test]
fn an_unknown_name_is_a_usage_error() {
    for name in ["nothing", "personInterest.nothing", "a.b.c", ""] {
        let (status, out, error) = run(&["explain", name], "");
        assert_eq!((status, out.as_str()), (2, ""), "{name}");
        assert!(error.contains("`msgraph-profile explain` lists all names"), "{error}");
        assert!(error.contains("Usage: msgraph-profile explain"), "{error}");
    }
    let (status, _, error) = run(&["explain", "Cargo.toml"], "");
    assert!(status == 2 && error.contains("write Cargo.toml:LINE:COLUMN"), "{error}");
}

#[test]
fn a_misspelled_name_gets_a_suggestion() {
    for (name, similar) in [
        ("list-personIntrest", "list-personInterest"),
        ("enum-unkown", "enum-unknown"),
        ("personInterest.webUrll", "personInterest.webUrl"),
        ("create-personinterest.web-uri", "create-personInterest.webUrl"),
        ("allowedAudiences.everone", "allowedAudiences.everyone"),
        ("wantToLearn", "wantsToLearn"),
    ] {
        let (status, out, error) = run(&["explain", name], "");
        assert_eq!((status, out.as_str()), (2, ""), "{name}");
        assert!(error.contains(&format!("did you mean \"{similar}\"?")), "{error}");
    }
}

#[test]
fn machines_get_json_and_documents_markdown() {
    let (_, out, _) = run(&["explain", "--format", "json", "personInterest"], "");
    let page: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((&page["name"], &page["kind"]), (&"personInterest".into(), &"type".into()));
    let properties =
        page["sections"].as_array().expect("an array").iter().find(|one| one["heading"] == "Properties");
    let rows = properties.expect("a section")["content"][0]["rows"].as_array().expect("an array");
    assert!(rows.iter().any(|row| row["name"] == "webUrl" && row["type"] == "Edm.String"), "{out}");
    let (_, out, _) = run(&["explain", "--format", "markdown", "allowedAudiences"], "");
    assert_golden("explain/allowedAudiences.md", &out);
}

#[test]
fn a_location_in_a_file_is_explained() {
    let body = "{\n  \"displayName\": \"Chess\",\n  \"source\": { \"type\": [] }, \"wrong\": {}\n}\n";
    for (at, expected) in [
        ("2:4", "personInterest.displayName"),
        ("2:20", "personInterest.displayName"),
        ("3:14", "personDataSource"),
        ("3:17", "personDataSource.type"),
        ("3:5", "personInterest.source"),
        ("4:1", "create-personInterest"),
    ] {
        let location = format!("-:{at}");
        let (status, out, error) = run(&["explain", "--as", "create-personInterest", "--", &location], body);
        assert_eq!((status, out.lines().next(), error.as_str()), (0, Some(expected), ""), "{at}");
    }
    let explain = |location: &str, body: &str| run(&["explain", "--", location], body);
    let list =
        r##"{"value": [{"@odata.type": "#microsoft.graph.personInterest", "collaborationTags": []}]}"##;
    let column = list.find("collab").expect("the property") + 1;
    let (status, out, error) = explain(&format!("-:1:{column}"), list);
    assert!(status == 0 && out.starts_with("personInterest.collaborationTags\n"), "{out}{error}");
    for (location, body, expected) in
        [("-:9:1", "{}", "- has no line 9 with a column 1"), ("-:1:1", "[]", "name it with `--as`")]
    {
        let (status, _, error) = explain(location, body);
        assert!(status == 2 && error.contains(expected), "{error}");
    }
    let wrong = run(&["explain", "--as", "create-personInterest", "--", "-:3:30"], body);
    assert!(wrong.0 == 2 && wrong.2.contains("\"wrong\" is not a property of personInterest"), "{}", wrong.2);
    let (status, _, error) = explain("no-such.json:1:1", "");
    assert!(status == 3 && error.contains("no-such.json: "), "{error}");
}

#[test]
fn help_shows_examples() {
    for command in ["validate", "explain", "drift", "completions"] {
        assert!(run(&[command, "--help"], "").1.contains("Examples:"), "{command}");
    }
}
