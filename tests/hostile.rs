//! Bodies made to exhaust the stack, memory or time of a service: the reports are correct, in linear time.
//!
//! `cargo test` checks the reports of smaller bodies. For full size and time:
//!
//! ```sh
//! cargo test --release --test hostile -- --ignored --test-threads=1
//! ```

#![cfg(test)]

#[path = "hostile/bodies.rs"]
mod bodies;
#[path = "hostile/time.rs"]
mod time;

use bodies::{Bodies, items, long_line, nested, repeated, text, unknown};
use msgraph_profile::{Code, Limits, Payload, PersonInterest, Report, Validator, validate, validate_slice};
use serde_json::Value;

const CREATE: Payload = Payload::CreatePersonInterest;

/// The size in `cargo test`: about a hundredth of the full size.
const SMALL: usize = 10_000;

fn create(body: &str) -> Report {
    validate_slice(CREATE, body.as_bytes())
}

fn codes(report: &Report) -> Vec<Code> {
    report.violations().map(|one| one.code()).collect()
}

/// `count` violations of one code, the first 100 of them kept.
#[track_caller]
fn assert_all(report: &Report, code: Code, count: usize) {
    assert_eq!((report.len(), report.violations().len()), (count, count.min(100)));
    assert_eq!(report.is_truncated(), count > 100);
    assert!(report.violations().all(|one| one.code() == code), "{report}");
    let text = report.to_string();
    assert_eq!(text.contains("not shown"), count > 100);
}

fn nested_arrays(depth: usize) {
    let inside = create(&format!(r#"{{"x":{}}}"#, nested(depth)));
    assert_eq!(codes(&inside), [Code::UnknownProperty, Code::TooDeep]);
    // 126 arrays in the body's object have a depth of 127.
    assert_eq!(inside.violations().nth(1).unwrap().span(), Some(131..132));
    let annotation = create(&format!(r#"{{"@x":{}}}"#, nested(depth)));
    assert_eq!(codes(&annotation), [Code::TooDeep]);
    let declared = create(&format!(r#"{{"categories":{}}}"#, nested(depth)));
    assert_eq!(codes(&declared), [Code::WrongType, Code::TooDeep]);
    let body = create(&nested(depth));
    assert_eq!(codes(&body), [Code::NotAnObject, Code::TooDeep]);
    assert_eq!(body.violations().nth(1).unwrap().span(), Some(127..128));
}

fn unclosed_arrays(depth: usize) {
    let open = "[".repeat(depth);
    for (body, expected) in [
        (open.clone(), vec![Code::TooDeep, Code::JsonSyntax]),
        (format!(r#"{{"x":{open}"#), vec![Code::UnknownProperty, Code::TooDeep, Code::JsonSyntax]),
        (r#"{"x":"#.repeat(depth), vec![Code::UnknownProperty, Code::TooDeep, Code::JsonSyntax]),
        (r#"{"inference":"#.repeat(depth), vec![Code::UnknownProperty, Code::TooDeep, Code::JsonSyntax]),
    ] {
        let report = create(&body);
        assert_eq!(codes(&report), expected);
        assert_eq!(report.violations().last().unwrap().span(), Some(body.len()..body.len()));
    }
}

fn unknown_properties(count: usize) {
    let body = unknown(count);
    assert_all(&create(&body), Code::UnknownProperty, count);
    assert_all(&validate_slice(Payload::PersonInterest, body.as_bytes()), Code::WrongPayload, 1);
    let value: Value = serde_json::from_str(&body).unwrap();
    assert_all(&validate(CREATE, &value), Code::UnknownProperty, count);
    // The same number of names in an open type.
    let open = format!(r#"{{"createdBy":{body}}}"#);
    assert!(validate_slice(Payload::PersonInterest, open.as_bytes()).is_empty());
}

fn long_texts(bytes: usize) {
    let long = text(bytes);
    assert!(create(&format!(r#"{{"description":"{long}"}}"#)).is_empty());
    assert!(create(&format!(r#"{{"webUrl":"x:{long}"}}"#)).is_valid());
    for body in [format!(r#"{{"allowedAudiences":"{long}"}}"#), format!(r#"{{"@odata.type":"{long}"}}"#)] {
        let report = create(&body);
        assert_eq!(report.len(), 1);
        assert!(report.to_string().len() < 2000, "a text is repeated in full");
    }
    let named = create(&format!(r#"{{"{long}":"{long}"}}"#));
    assert_eq!(codes(&named), [Code::UnknownProperty]);
    assert_eq!(named.violations().next().unwrap().pointer().map(str::len), Some(1 + long.len()));
    assert!(named.to_string().len() < 2000, "a name is repeated in full");
    let unclosed = create(&format!(r#"{{"description":"{long}"#));
    assert_eq!(codes(&unclosed), [Code::JsonSyntax]);
}

fn duplicate_names(count: usize) {
    let body = repeated(r#""displayName":5"#, count);
    let report = create(&body);
    assert_eq!((report.len(), report.is_truncated()), (2 * count - 1, true));
    let odd = codes(&report).into_iter().skip(1).step_by(2);
    assert!(odd.eq([Code::DuplicateProperty; 50]));
    let escaped = repeated(r#""display\u004eame":null"#, count);
    assert_all(&create(&escaped), Code::DuplicateProperty, count - 1);
    let annotations = repeated(r##""@odata.type":"#graph.personInterest""##, count);
    assert_all(&create(&annotations), Code::DuplicateProperty, count - 1);
    assert!(PersonInterest::from_slice(body.as_bytes()).is_err());
}

fn long_collections(count: usize) {
    let nulls = items("categories", "null", count);
    assert_all(&create(&nulls), Code::NullItem, count);
    assert_all(&create(&items("categories", "5", count)), Code::WrongType, count);
    assert_all(&create(&items("collaborationTags", r#""askmeabout""#, count)), Code::EnumUnknown, count);
    let repeats = create(&items("collaborationTags", r#""askMeAbout""#, count));
    assert_all(&repeats, Code::DuplicateItem, count - 1);
    assert!(repeats.is_valid());
    let last = repeats.violations().last().unwrap();
    assert_eq!(last.pointer(), Some("/collaborationTags/100"));
    let sources = items("sources", "[]", count);
    assert_all(&validate_slice(Payload::PersonInterest, sources.as_bytes()), Code::WrongType, count);
    let value: Value = serde_json::from_str(&nulls).unwrap();
    assert_all(&validate(CREATE, &value), Code::NullItem, count);
}

fn long_lines(bytes: usize) {
    let body = long_line(bytes);
    let report = create(&body);
    assert_all(&report, Code::UnknownProperty, 100);
    let last = report.violations().last().unwrap().position().unwrap();
    let before = body.rfind("\"unknown").unwrap();
    assert_eq!((last.line, last.byte), (1, before));
    assert_eq!(last.column, 1 + body[..before].chars().count());
}

/// Very long numbers, escapes and whitespace.
fn long_tokens(bytes: usize) {
    let digits = "9".repeat(bytes);
    assert_eq!(
        codes(&create(&format!(r#"{{"inference":{{"confidenceScore":{digits}}}}}"#))),
        [Code::JsonSyntax]
    );
    assert!(create(&format!(r#"{{"inference":{{"confidenceScore":0.{digits}e-5}}}}"#)).is_empty());
    assert!(create(&format!(r#"{{"inference":{{"confidenceScore":0e{digits}}}}}"#)).is_empty());
    assert!(create(&format!(r#"{{"@x":"{}"}}"#, "\\u00e9".repeat(bytes / 6))).is_empty());
    assert!(create(&format!("{}{{}}{}", " ".repeat(bytes), "\n".repeat(bytes))).is_empty());
    let combined = create(&format!(r#"{{"allowedAudiences":"me{}"}}"#, ",me".repeat(bytes / 3)));
    assert_eq!(codes(&combined), [Code::EnumCombined]);
}

#[test]
fn hostile_bodies_are_reported() {
    nested_arrays(SMALL);
    unclosed_arrays(SMALL);
    unknown_properties(SMALL);
    long_texts(100 * SMALL);
    duplicate_names(SMALL / 2);
    long_collections(SMALL);
    long_lines(5 * SMALL);
    long_tokens(10 * SMALL);
}

#[test]
#[ignore = "needs optimizations; see the command above"]
fn hostile_bodies_are_reported_at_full_size() {
    nested_arrays(1_000_000);
    unclosed_arrays(1_000_000);
    unknown_properties(1_000_000);
    long_texts(100_000_000);
    duplicate_names(50_000);
    long_collections(1_000_000);
    long_lines(5_000_000);
    long_tokens(10_000_000);
}

#[test]
#[ignore = "times mean little without optimizations; see the command above"]
fn time_is_linear_in_the_size() {
    for body in Bodies::ALL {
        time::assert_linear(body);
    }
}

#[test]
fn limits_on_violations_keep_the_verdict() {
    let body = r#"{"allowedAudiences":"unknownFutureValue","id":"1","x":1}"#;
    for (max, kept) in [(0, 0), (1, 1), (2, 2), (3, 3), (usize::MAX, 3)] {
        let validator = Validator::new(CREATE).limits(Limits::DEFAULT.max_violations(max));
        let report = validator.validate_str(body);
        let of_value = validator.validate(&serde_json::from_str(body).unwrap());
        for report in [report, of_value] {
            assert_eq!((report.violations().len(), report.len()), (kept, 3));
            assert_eq!((report.is_truncated(), report.is_valid()), (kept < 3, false));
            assert_eq!(serde_json::to_value(&report).unwrap()["truncated"], kept < 3);
        }
    }
    // The only denied violation is not kept.
    let none = Validator::new(CREATE).limits(Limits::DEFAULT.max_violations(0));
    assert!(!none.validate_slice(b"[").is_valid());
    let (parsed, clean) = (none.parse::<PersonInterest>(b"{}"), none.validate_slice(b"{}"));
    assert!(parsed.is_ok() && clean.is_empty() && !clean.is_truncated());
}

#[test]
fn limits_on_depth_are_exact() {
    let body = r#"{"@x":[[]],"inference":{"confidenceScore":1}}"#;
    for (depth, span, count) in [(0, Some(0..1), 1), (1, Some(6..7), 2), (2, Some(7..8), 1), (3, None, 0)] {
        let validator = Validator::new(CREATE).limits(Limits::DEFAULT.max_depth(depth));
        let report = validator.validate_str(body);
        let of_value = validator.validate(&serde_json::from_str(body).unwrap());
        assert_eq!(report.violations().next().and_then(|one| one.span()), span, "{depth}");
        let expected = vec![Code::TooDeep; count];
        assert_eq!((codes(&report), codes(&of_value)), (expected.clone(), expected), "{depth}");
    }
    // With a depth of 0, scalars are still read.
    let none = Validator::new(CREATE).limits(Limits::DEFAULT.max_depth(0));
    assert_eq!(codes(&none.validate_slice(b"5")), [Code::NotAnObject]);
    assert_eq!(codes(&none.validate_slice(b"[]")), [Code::NotAnObject, Code::TooDeep]);
    assert_eq!(codes(&none.validate_slice(b"{}")), [Code::TooDeep]);
    // What is nested too deeply is not checked, but it must be JSON.
    assert_eq!(codes(&none.validate_slice(b"{\"x\":[")), [Code::TooDeep, Code::JsonSyntax]);
}

#[test]
fn limits_on_bytes_are_exact() {
    for (max, expected) in [(0, vec![Code::TooLarge]), (1, vec![Code::TooLarge]), (2, vec![]), (3, vec![])] {
        let validator = Validator::new(CREATE).limits(Limits::DEFAULT.max_bytes(max));
        assert_eq!(codes(&validator.validate_slice(b"{}")), expected);
        assert_eq!(validator.parse::<PersonInterest>(b"{}").is_ok(), expected.is_empty());
    }
    // The body is not read, so nothing else is reported.
    let validator = Validator::new(CREATE).limits(Limits::DEFAULT.max_bytes(10));
    assert_eq!(codes(&validator.validate_slice(&[b'['; 11])), [Code::TooLarge]);
}

/// A `Value` can be deeper than any text that `serde_json` reads.
#[test]
fn deep_values_are_reported() {
    let mut value = Value::Null;
    for _ in 0..SMALL {
        value = Value::Array(vec![value]);
    }
    let mut body = serde_json::json!({});
    body["x"] = value;
    assert_eq!(codes(&validate(CREATE, &body)), [Code::UnknownProperty, Code::TooDeep]);
    // Taken apart from the outside in, since `serde_json` drops values recursively.
    let mut rest = body["x"].take();
    while let Some(inner) = rest.get_mut(0).map(Value::take) {
        rest = inner;
    }
}
