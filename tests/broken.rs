//! Damage to documented bodies: what is reported about text that is not JSON, and what fixes make of it.

#![cfg(test)]

use msgraph_profile::facts::{self, OperationKind};
use msgraph_profile::{Code, Payload, Report, Validator, apply_fixes, validate_slice};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::de::IgnoredAny;

/// What people write instead of JSON, or leave in it.
const DAMAGE: &[&str] = &[
    "",
    "",
    ",",
    ",,",
    ":",
    "=",
    "=>",
    ";",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "`",
    "“",
    "”",
    "\\",
    "\\x",
    "\\u12",
    "\\ud800",
    "// note",
    "/* note */",
    "/*",
    "#",
    "True",
    "None",
    "undefined",
    "NaN",
    "-INF",
    "+1",
    ".5",
    "1.",
    "01",
    "0x1F",
    "1_000",
    "1,5",
    "\n",
    "\t",
    "\0",
    "\u{A0}",
    "\u{FEFF}",
    "é",
    "😀",
    "text",
    "@{",
    "<a>",
    "HTTP/1.1 200 OK\n\n",
    "{}\n",
    "{\"a\": 1",
];

const CASES: u32 = if cfg!(debug_assertions) { 2000 } else { 100_000 };

/// The documented bodies, as text, with the payload that each one is.
fn documented() -> Vec<(Payload, String)> {
    let requests = facts::operations()
        .iter()
        .filter(|one| matches!(one.kind, OperationKind::Create | OperationKind::Update));
    let bodies = requests.filter_map(|one| Some((one.name.parse().ok()?, one.example?.to_owned())));
    bodies.collect()
}

/// A documented body with a few pieces of it replaced.
fn damaged() -> impl Strategy<Value = (Payload, String)> {
    let edit = (any::<Index>(), 0_usize..3, select(DAMAGE));
    (select(documented()), prop::collection::vec(edit, 1..4)).prop_map(|((payload, mut text), edits)| {
        for (index, length, replacement) in edits {
            let starts: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
            let start = index.get(&starts);
            let end = text[*start..].char_indices().nth(length).map_or(text.len(), |(end, _)| start + end);
            text.replace_range(*start..end, replacement);
            if text.is_empty() {
                text.push('{');
            }
        }
        (payload, text)
    })
}

/// Every span is a part of the text that begins and ends between characters.
fn check_spans(report: &Report, text: &str) {
    for violation in report.violations() {
        let span = violation.span().unwrap();
        assert!(text.get(span.clone()).is_some(), "{text:?}: {violation} {span:?}");
        if let Some(related) = violation.related() {
            assert!(
                text.get(related.span.clone()).is_some_and(|text| !text.is_empty()),
                "{text:?}: {related:?}"
            );
        }
        assert_eq!(violation.syntax().is_some(), violation.code() == Code::JsonSyntax);
    }
}

/// How many bytes `serde_json` does not read, and how many follow the first mark.
///
/// Neither is enough by itself: a string that a fix closes earlier is an error earlier for `serde_json`, and a string that
/// is still not closed is marked at its beginning.
fn unread(payload: Payload, text: &str) -> [usize; 2] {
    let report = validate_slice(payload, text.as_bytes());
    let marks = report.violations().filter(|one| one.code() == Code::JsonSyntax);
    let marked = marks.filter_map(|one| Some(text.len() - one.span()?.start)).max();
    let Err(error) = serde_json::from_str::<IgnoredAny>(text) else { return [0; 2] };
    let lines = text.split_inclusive('\n').take(error.line() - 1).map(str::len);
    [text.len() + 1 - (lines.sum::<usize>() + error.column()), marked.unwrap_or(0)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(CASES) })]

    #[test]
    fn spans_are_parts_of_the_text((payload, text) in damaged()) {
        check_spans(&validate_slice(payload, text.as_bytes()), &text);
    }

    #[test]
    fn spans_are_parts_of_any_bytes(bytes in prop::collection::vec(select(b"{}[]\":,'\\/*#-+.01eEtfnux \n\t\0\xE2\x80\x9C\xEF\xBB\xBF\xFF\xC3".as_slice()), 0..24)) {
        let report = validate_slice(Payload::ALL[0], &bytes);
        for violation in report.violations() {
            let span = violation.span().unwrap();
            prop_assert!(span.start <= span.end && span.end <= bytes.len(), "{:?} {span:?}", bytes.escape_ascii().to_string());
            let _ = (violation.message().to_string(), violation.help(), violation.fix(&bytes));
        }
    }

    /// A fix leaves text, and after a certain one no more of it is unread.
    #[test]
    fn fixes_go_forward((payload, text) in damaged()) {
        let report = validate_slice(payload, text.as_bytes());
        let Some(violation) = report.violations().find(|one| one.code() == Code::JsonSyntax) else { return Ok(()) };
        let Some(fix) = violation.fix(text.as_bytes()) else { return Ok(()) };
        prop_assert!(text.get(fix.span.clone()).is_some(), "{text:?}: {fix:?}");
        let is_certain = fix.is_machine_applicable();
        let fixed = String::from_utf8(apply_fixes(text.as_bytes(), std::slice::from_ref(&fix))).unwrap();
        let (before, after) = (unread(payload, &text), unread(payload, &fixed));
        let is_forward = before.iter().zip(&after).any(|(before, after)| after <= before);
        prop_assert!(!is_certain || is_forward && fixed != text, "{text:?} -> {fixed:?}: {before:?} {after:?}");
    }

    /// Fixing a fixed body changes nothing.
    #[test]
    fn fixing_comes_to_an_end((payload, text) in damaged()) {
        let validator = Validator::new(payload);
        if let Some(fixed) = validator.fix(text.as_bytes()) {
            prop_assert_eq!(validator.fix(&fixed.text), None, "{:?} -> {:?}", text, String::from_utf8_lossy(&fixed.text));
        }
    }
}

#[test]
fn mistakes_of_a_body_are_fixed_one_after_another() {
    let text = "\u{FEFF}{ // a club\n  displayName: 'Chelsea\\'s FC',\n  “description”: “A club”\n  \"inference\": { \
                \"userHasVerifiedAccuracy\": True, \"confidenceScore\": .5, },\n}";
    let fixed = Validator::new(Payload::CreatePersonInterest).fix(text.as_bytes()).unwrap();
    let expected = "{\n  \"displayName\": \"Chelsea's FC\",\n  \"description\": \"A club\",\n  \"inference\": { \
                    \"userHasVerifiedAccuracy\": true, \"confidenceScore\": 0.5 }\n}";
    assert_eq!(String::from_utf8(fixed.text).unwrap(), expected);
}

/// `--fix` and editors must not remove what may be a part of the body.
#[test]
fn a_comment_that_is_not_closed_is_kept() {
    let text = r#"{ "displayName": "Chess" /* , "description": "A game" }"#;
    assert_eq!(Validator::new(Payload::CreatePersonInterest).fix(text.as_bytes()), None);
}

#[test]
fn utf_16_becomes_utf_8() {
    let body = r#"{ "displayName": "Fußball 🏟" }"#;
    let utf_16: Vec<u8> =
        "\u{FEFF}".encode_utf16().chain(body.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let fixed = Validator::new(Payload::CreatePersonInterest).fix(&utf_16).unwrap();
    assert_eq!(fixed.text, body.as_bytes());
}
