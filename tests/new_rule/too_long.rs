//! The rule that was added to the copy.

#![cfg(test)]

use msgraph_profile::{Code, CreatePersonInterest, Payload, Report, validate, validate_slice};
use serde_json::{Value, json};

const LONG: &str = "text of more than twenty bytes";

fn pointers(report: &Report) -> Vec<&str> {
    assert!(report.violations().all(|violation| violation.code() == Code::TooLong), "{report}");
    report.violations().filter_map(|violation| violation.pointer()).collect()
}

#[test]
fn the_rule_holds_for_every_input() {
    let body = json!({ "categories": ["short", LONG], "description": LONG, "displayName": "short" });
    let expected = ["/categories/1", "/description"];
    let payload = Payload::CreatePersonInterest;
    assert_eq!(pointers(&validate(payload, &body)), expected);
    assert_eq!(pointers(&validate_slice(payload, body.to_string().as_bytes())), expected);
    let typed: CreatePersonInterest = serde_json::from_value(body).unwrap();
    assert_eq!(pointers(&typed.validate()), expected);
}

#[test]
fn the_rule_holds_for_names_with_escapes_and_for_nested_objects() {
    let body = format!(r#"{{ "d\u0065scription": "{LONG}", "sources": [{{ "sourceId": "{LONG}" }}] }}"#);
    let value: Value = serde_json::from_str(&body).unwrap();
    let find = |report: Report| {
        let found = report.violations().filter(|violation| violation.code() == Code::TooLong);
        found.filter_map(|violation| violation.pointer().map(str::to_owned)).collect::<Vec<_>>()
    };
    let expected = ["/description", "/sources/0/sourceId"];
    assert_eq!(find(validate_slice(Payload::CreatePersonInterest, body.as_bytes())), expected);
    assert_eq!(find(validate(Payload::CreatePersonInterest, &value)), expected);
}

#[test]
fn the_row_is_all_that_the_rule_says() {
    let report = validate(Payload::CreatePersonInterest, &json!({ "description": LONG }));
    let violation = report.violations().next().unwrap();
    assert_eq!(violation.to_string(), "warning: /description: text is too long [too-long]");
    assert_eq!((violation.label().to_string().as_str(), Code::TooLong.help()), ("too long", "Shorten the text."));
    assert!(Code::TooLong.example().unwrap().invalid.contains("twenty-three"));
}
