//! What is suggested for a wrong name does not depend on how the body is read.

#![cfg(test)]

use msgraph_profile::{CreatePersonInterest, Payload, Report, Validator, Violation};
use serde_json::Value;

/// The suggestion for each violation, by its pointer.
fn suggestions(report: &Report) -> Vec<(String, Option<&'static str>)> {
    let suggestion = |violation: Violation<'_>| {
        (violation.pointer().unwrap_or_default().to_owned(), violation.suggestion())
    };
    let mut suggestions: Vec<_> = report.violations().map(suggestion).collect();
    suggestions.sort_unstable();
    suggestions
}

#[test]
fn a_name_that_the_object_has_already_is_not_suggested() {
    let body = r#"{
        "weburl": "https://example.com",
        "displayname": "Chess",
        "displayName": "Chess",
        "inference": { "confidencescore": 1, "confidenceScore": 1, "userhasverifiedaccuracy": true },
        "categories": "Sports",
        "a/b": 1
    }"#;
    let expected = [
        ("/a~1b", None),
        ("/categories", None),
        ("/displayname", None),
        ("/inference/confidencescore", None),
        ("/inference/userhasverifiedaccuracy", Some("userHasVerifiedAccuracy")),
        ("/weburl", Some("webUrl")),
    ];
    let expected = expected.map(|(pointer, name)| (pointer.to_owned(), name));
    let validator = Validator::new(Payload::CreatePersonInterest);
    let value: Value = serde_json::from_str(body).unwrap();
    assert_eq!(suggestions(&validator.validate_str(body)), expected);
    assert_eq!(suggestions(&validator.validate(&value)), expected);
    // The type cannot hold the string.
    let mut typed = value;
    typed["categories"] = Value::from(vec!["Sports"]);
    let typed: CreatePersonInterest = serde_json::from_value(typed).unwrap();
    let others = expected.iter().filter(|(pointer, _)| pointer != "/categories").cloned();
    assert_eq!(suggestions(&validator.validate_typed(&typed)), others.collect::<Vec<_>>());
}

#[test]
fn the_number_of_a_member_suggests_its_name() {
    let body = r#"{ "allowedAudiences": 8, "inference": { "userHasVerifiedAccuracy": 8 }, "collaborationTags": [8] }"#;
    let expected = [
        ("/allowedAudiences", Some("organization")),
        ("/collaborationTags/0", None),
        ("/inference/userHasVerifiedAccuracy", None),
    ];
    let expected = expected.map(|(pointer, name)| (pointer.to_owned(), name));
    let validator = Validator::new(Payload::CreatePersonInterest);
    let value: Value = serde_json::from_str(body).unwrap();
    assert_eq!(suggestions(&validator.validate_str(body)), expected);
    assert_eq!(suggestions(&validator.validate(&value)), expected);
}
