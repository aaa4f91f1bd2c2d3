//! The number of allocations: none if there is nothing to report, and few for many violations.

#![cfg(test)]

#[path = "cases/load.rs"]
mod load;

use std::collections::BTreeSet;
use std::fmt::Write;

use allocation_counter::measure;
use msgraph_profile::{
    CreatePersonInterest, Limits, Payload, PersonInterest, Report, UpdatePersonInterest, Validator, validate,
    validate_slice,
};
use serde_json::{Value, json};

use load::{cases, text_cases};

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

/// Invalid messages as a service gets them: a violation of every rule but of the size, and broken JSON.
const STREAM: &[&str] = &[
    SIX,
    r#"{ "displayName": "Chelsea FC", "webUrl": null, "webUrl": null, "weburl": "https://a", "WebUrl": 1 }"#,
    r#"{ "displayName": 1, "categories": [1, null, "x"], "inference": { "confidenceScore": "high", "a": { "b": [] } } }"#,
    r#"{ "displayName": "x", "allowedAudiences": "me,family", "collaborationTags": ["askMeAbout", "askMeAbout", "mentor"] }"#,
    r#"{ "displayName": "x", "allowedAudiences": "unknownFutureValue", "webUrl": "ftp://a b", "categories": null }"#,
    r##"{ "displayName": "x", "@odata.type": "#microsoft.graph.skillProficiency", "createdDateTime": "now" }"##,
    r#"{ "displayName": "x", "a": [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]], "source": { "type": ["User"] } }"#,
    "{}",
    "[]",
    "\"text\"",
    r#"{ "displayName": "x", }"#,
    r#"{ "displayName": 'x' }"#,
    r#"{ displayName: "x" }"#,
    r#"{ "displayName": "x" "webUrl": 1 }"#,
    r#"{ "displayName": "x", "id": 1, "webUrl": ["https://a" }"#,
    r#"{ "displayName": "x"#,
    "{ \"displayName\": \"line\n\" }",
    "{ \"displayName\": “x” }",
    "",
];

#[test]
fn a_reused_report_allocates_nothing() {
    let validator = Validator::new(Payload::CreatePersonInterest).limits(Limits::DEFAULT.max_depth(12));
    let mut report = Report::new(Payload::CreatePersonInterest);
    let mut codes = BTreeSet::new();
    for message in STREAM {
        validator.validate_slice_into(message.as_bytes(), &mut report);
        assert!(!report.is_empty() || *message == "{}", "{message}");
        codes.extend(report.violations().map(|violation| violation.code()));
    }
    assert!(codes.len() >= 15, "{codes:?}");
    for message in STREAM {
        let allocations =
            measure(|| validator.validate_slice_into(message.as_bytes(), &mut report)).count_total;
        assert_eq!(allocations, 0, "{message}");
    }
}

#[test]
fn a_verdict_allocates_nothing() {
    let validator = Validator::new(Payload::CreatePersonInterest).limits(Limits::DEFAULT.max_depth(12));
    let many = with_unknown(10_000);
    for message in STREAM.iter().copied().chain([many.as_str(), FULL, REQUEST]) {
        let expected = validator.validate_slice(message.as_bytes()).is_valid();
        let mut verdict = None;
        let allocations =
            measure(|| verdict = Some(validator.is_valid_slice(message.as_bytes()))).count_total;
        assert_eq!((verdict, allocations), (Some(expected), 0), "{message}");
    }
}

/// Whatever was in it before, a reused report is that of the new message.
#[test]
fn a_reused_report_is_as_good_as_new() {
    let values = cases().into_iter().map(|(_, case)| (case.setup, case.instance.to_string().into_bytes()));
    let texts = text_cases().into_iter().map(|(_, case)| {
        let bytes = case.bytes();
        (case.setup, bytes)
    });
    let mut report = Report::new(Payload::PersonInterest);
    for (setup, bytes) in values.chain(texts) {
        let validator = setup.validator();
        let fresh = validator.validate_slice(&bytes);
        validator.validate_slice_into(&bytes, &mut report);
        assert_eq!(report.payload(), fresh.payload());
        assert_eq!(json!(report), json!(fresh), "{}", setup.description);
        assert_eq!(report.to_string(), fresh.to_string(), "{}", setup.description);
        assert_eq!(validator.is_valid_slice(&bytes), fresh.is_valid(), "{}", setup.description);
    }
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
