//! Fixes a body as the payload that the first byte selects: the result is better, stays as it is, and has lost nothing.

#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_profile::{Code, Limits, Payload, Report, Validator, Violation, apply_fixes};
use msgraph_profile_fuzz::{is_inside, with_payload};
use serde_json::Value;

#[path = "../../tests/differential/repeats.rs"]
mod repeats;

/// Each fix is applied by itself, which costs time: of this many violations.
const MAX_FIXES: usize = 16;

fuzz_target!(|input: &[u8]| {
    let Some((payload, text)) = with_payload(input) else { return };
    let validator = Validator::new(payload).limits(Limits::DEFAULT.max_violations(usize::MAX));
    let report = validator.validate_slice(text);
    for violation in report.violations().take(MAX_FIXES) {
        check_one(&validator, &report, &violation, text);
    }
    check_all(&validator, &report, text);
});

/// A fix, certain or not, is inside the text, leaves JSON as JSON, and makes its violation go.
fn check_one(validator: &Validator, report: &Report, violation: &Violation<'_>, text: &[u8]) {
    let Some(fix) = violation.fix(text) else { return };
    assert!(is_inside(&fix.span, text), "{violation}: {fix:?}");
    let fixed = apply_fixes(text, std::slice::from_ref(&fix));
    if is_json(text) {
        assert!(is_json(&fixed), "{violation}: {fix:?} breaks the JSON");
        let key = (violation.code(), violation.message().to_string());
        let equal = |report: &Report| {
            report.violations().filter(|one| (one.code(), one.message().to_string()) == key).count()
        };
        let after = validator.validate_slice(&fixed);
        assert!(equal(&after) < equal(report), "{violation}: {fix:?} does not fix it");
    }
}

fn check_all(validator: &Validator, report: &Report, text: &[u8]) {
    let Some(fixed) = validator.fix(text) else { return };
    let after = validator.validate_slice(&fixed.text);
    assert_eq!(validator.fix(&fixed.text), None, "a fixed body can be fixed again");
    assert!(fixed.fixes > 0 && fixed.text != text, "nothing is fixed");
    assert!(after.is_valid() || !report.is_valid(), "a valid body became invalid: {after}");
    if is_json(text) {
        assert!(is_json(&fixed.text), "a fix broke the JSON");
        let found = |report: &Report| (report.error_count(), report.len());
        assert!(found(&after) < found(report), "fixes left more violations: {after}");
        assert!(count(&after, Code::DuplicateProperty) <= count(report, Code::DuplicateProperty), "{after}");
        check_the_rest(validator.payload(), report, text, &fixed.text);
    }
}

/// What has no violation is still there, unchanged.
fn check_the_rest(payload: Payload, report: &Report, text: &[u8], fixed: &[u8]) {
    let (Ok(before), Ok(after)) =
        (serde_json::from_slice::<Value>(text), serde_json::from_slice::<Value>(fixed))
    else {
        return;
    };
    let has_duplicates = serde_json::from_slice(text).is_ok_and(|repeats::Repeats(repeats)| repeats);
    let (Value::Object(before), false) = (&before, has_duplicates) else { return };
    for (name, value) in before {
        let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        let is_inside = |one: &str| {
            one.strip_prefix(&pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let is_faultless = !report.violations().any(|one| one.pointer().is_some_and(is_inside));
        assert!(!is_faultless || after.get(name) == Some(value), "{payload}: {name:?} was lost or changed");
    }
}

fn is_json(text: &[u8]) -> bool {
    serde_json::from_slice::<Value>(text).is_ok()
}

fn count(report: &Report, code: Code) -> usize {
    report.violations().filter(|violation| violation.code() == code).count()
}
