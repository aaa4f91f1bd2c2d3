//! The number of allocations: none if there is nothing to report, and few for many violations.

#![cfg(test)]

use std::fmt::Write;

use allocation_counter::measure;
use msgraph_profile::{
    CreatePersonInterest, Limits, Payload, PersonInterest, Report, UpdatePersonInterest, Validator, validate,
    validate_slice,
};
use serde_json::Value;

const REQUEST: &str = include_str!("../examples/create-personInterest.json");
const RESPONSE: &str = include_str!("../examples/create-personInterest.response.json");

/// Every settable property, in valid forms that take the reader's slowest paths.
const FULL: &str = r##"{
    "@odata.type": "#microsoft.graph.personInterest",
    "allowedAudiences": "organization",
    "categories": ["Sports", "Football", "a category of more than thirty-two bytes, \"quoted\" and na\u00efve"],
    "collaborationTags": ["askMeAbout", "ableToMentor", "wantsToLearn", "wantsToImprove"],
    "description": "World's greatest football club, как говорят, with more than sixty-four bytes of text in it",
    "displayName": "Chelsea FC",
    "inference": { "confidenceScore": 0.8, "userHasVerifiedAccuracy": true },
    "webUrl": "https://www.chelseafc.com/en/news?article=1234567890&more=than-thirty-two-bytes",
    "example@odata.bind": [{ "a": [1, 2, 3e4] }, null]
}"##;

/// Six violations, each with another code.
const SIX: &str = r#"{
    "id": "1",
    "allowedAudiences": "Organization",
    "categories": ["Sports", null],
    "description": 5,
    "displayname": "Chelsea FC",
    "webUrl": "www.chelseafc.com"
}"#;

/// The number of allocations of `judge`, and its report.
fn counted(judge: impl FnOnce() -> Report) -> (u64, Report) {
    let mut report = None;
    let allocations = measure(|| report = Some(judge())).count_total;
    (allocations, report.unwrap())
}

#[track_caller]
fn allocates_nothing(judge: impl FnOnce() -> Report) {
    let (allocations, report) = counted(judge);
    assert!(report.is_empty(), "{report}");
    assert_eq!(allocations, 0);
}

#[track_caller]
fn allocates_at_most(max: u64, violations: usize, judge: impl FnOnce() -> Report) {
    let (allocations, report) = counted(judge);
    assert_eq!(report.len(), violations, "{report}");
    assert!((1..=max).contains(&allocations), "{allocations} allocations");
}

/// A body with this many unknown properties.
fn with_unknown(properties: usize) -> String {
    let mut text = String::from(r#"{"displayName":"x""#);
    for number in 0..properties {
        write!(text, r#","unknown{number}":{{"a":[{number}]}}"#).unwrap();
    }
    text + "}"
}

#[test]
fn allocations_are_counted() {
    assert_eq!(measure(|| drop(Box::new(0))).count_total, 1);
}

#[test]
fn valid_bytes_allocate_nothing() {
    for body in [FULL, REQUEST] {
        allocates_nothing(|| validate_slice(Payload::CreatePersonInterest, body.as_bytes()));
        allocates_nothing(|| validate_slice(Payload::UpdatePersonInterest, body.as_bytes()));
    }
    for body in [FULL, REQUEST, RESPONSE] {
        allocates_nothing(|| validate_slice(Payload::PersonInterest, body.as_bytes()));
    }
}

#[test]
fn valid_values_allocate_nothing() {
    for (payload, body) in [
        (Payload::CreatePersonInterest, FULL),
        (Payload::UpdatePersonInterest, REQUEST),
        (Payload::PersonInterest, RESPONSE),
    ] {
        let value: Value = serde_json::from_str(body).unwrap();
        allocates_nothing(|| validate(payload, &value));
    }
}

#[test]
fn valid_typed_values_allocate_nothing() {
    for body in [FULL, REQUEST] {
        let create: CreatePersonInterest = serde_json::from_str(body).unwrap();
        allocates_nothing(|| create.validate());
        let update: UpdatePersonInterest = serde_json::from_str(body).unwrap();
        allocates_nothing(|| update.validate());
    }
    let interest: PersonInterest = serde_json::from_str(RESPONSE).unwrap();
    allocates_nothing(|| interest.validate());
}

#[test]
fn allowed_violations_allocate_nothing() {
    // Unknown properties that Graph returns are skipped, not kept.
    let body = with_unknown(50);
    allocates_nothing(|| validate_slice(Payload::PersonInterest, body.as_bytes()));
    let value: Value = serde_json::from_str(&body).unwrap();
    allocates_nothing(|| validate(Payload::PersonInterest, &value));
}

/// The exception: a name, or a text that a rule reads, is decoded if it contains escapes.
#[test]
fn escapes_are_decoded_once() {
    for (body, expected) in [
        (r#"{ "description": "a\/b \u00e9", "categories": ["\n"] }"#, 0),
        (r#"{ "webUrl": "https:\/\/www.chelseafc.com" }"#, 1),
        (r#"{ "display\u004eame": "Chelsea FC" }"#, 1),
    ] {
        let (allocations, report) =
            counted(|| validate_slice(Payload::CreatePersonInterest, body.as_bytes()));
        assert_eq!((allocations, report.len()), (expected, 0), "{body}");
    }
}

#[test]
fn six_violations_take_few_allocations() {
    allocates_at_most(8, 6, || validate_slice(Payload::CreatePersonInterest, SIX.as_bytes()));
    let value: Value = serde_json::from_str(SIX).unwrap();
    allocates_at_most(8, 6, || validate(Payload::CreatePersonInterest, &value));
    let body = with_unknown(6);
    let typed: CreatePersonInterest = serde_json::from_str(&body).unwrap();
    allocates_at_most(8, 6, || typed.validate());
}

#[test]
fn sixty_violations_take_few_more_allocations() {
    let body = with_unknown(60);
    allocates_at_most(16, 60, || validate_slice(Payload::CreatePersonInterest, body.as_bytes()));
    let value: Value = serde_json::from_str(&body).unwrap();
    allocates_at_most(16, 60, || validate(Payload::CreatePersonInterest, &value));
    let typed: CreatePersonInterest = serde_json::from_str(&body).unwrap();
    allocates_at_most(16, 60, || typed.validate());
}

#[test]
fn violations_that_are_not_kept_allocate_their_counts() {
    let body = with_unknown(10_000);
    let none = Validator::new(Payload::CreatePersonInterest).limits(Limits::DEFAULT.max_violations(0));
    let (allocations, report) = counted(|| none.validate_slice(body.as_bytes()));
    assert_eq!((allocations, report.len(), report.is_valid()), (1, 10_000, false));
    // Only the violations that are kept by default allocate.
    allocates_at_most(24, 10_000, || validate_slice(Payload::CreatePersonInterest, body.as_bytes()));
}
