//! Finds the elements at a pattern, which is the first line, in a text, which is the rest.
//!
//! They are those of a `Value`; the report on each is that on its text alone, moved; and what a body is does not depend on
//! how it is read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_profile::{
    BodyKind, Element, ElementError, ElementPattern, Payload, Validator, detect, detect_slice, elements,
};
use msgraph_profile_fuzz::{is_disruptive, is_inside};
use serde_json::Value;

#[path = "../../tests/differential/repeats.rs"]
mod repeats;

/// So many elements are validated.
const MAX_VALIDATED: usize = 8;

fuzz_target!(|input: &[u8]| {
    let mut parts = input.splitn(2, |byte| *byte == b'\n');
    let (Some(pattern), Some(text)) = (parts.next(), parts.next()) else { return };
    let Ok(pattern) = std::str::from_utf8(pattern) else { return };
    let pattern: ElementPattern = match pattern.parse() {
        Ok(pattern) => pattern,
        Err(error) => return assert!(!is_disruptive(&error.to_string()), "{error}"),
    };
    assert_eq!(pattern.to_string().parse(), Ok(pattern.clone()), "a pattern is written as it is read");
    let (found, error) = found(text, &pattern);
    for element in found.iter().take(MAX_VALIDATED) {
        check_report(text, element);
    }
    check_detection(text);
    if let Some(value) = value(text) {
        compare(&value, &pattern, &found, error.as_ref());
    }
});

/// The elements, and the error at their end.
fn found<'t>(text: &'t [u8], pattern: &ElementPattern) -> (Vec<Element<'t>>, Option<ElementError>) {
    let (mut found, mut error) = (Vec::new(), None);
    for element in elements(text, pattern) {
        assert!(error.is_none(), "an element after an error");
        match element {
            Ok(element) => found.push(element),
            Err(end) => error = Some(end),
        }
    }
    if let Some(error) = &error {
        assert!(!is_disruptive(&error.to_string()), "{error}");
    }
    let ordered = found.windows(2).all(|pair| pair[0].span().end <= pair[1].span().start);
    assert!(ordered, "elements overlap or are not in the order of the text");
    (found, error)
}

/// The value of a text without duplicate names.
fn value(text: &[u8]) -> Option<Value> {
    let repeats::Repeats(false) = serde_json::from_slice(text).ok()? else { return None };
    serde_json::from_slice(text).ok()
}

fn compare(value: &Value, pattern: &ElementPattern, found: &[Element<'_>], error: Option<&ElementError>) {
    assert!(error != Some(&ElementError::NotJson), "serde_json can read it");
    let mut expected = vec![(String::new(), value)];
    for step in pattern.to_string().split('/').skip(1) {
        expected = expected.into_iter().flat_map(|(pointer, value)| inside(&pointer, value, step)).collect();
    }
    let single = !pattern.to_string().contains('*');
    assert!(!single || error.is_some() == expected.is_empty(), "{error:?}");
    let pointers =
        |all: &[(String, &Value)]| all.iter().map(|(pointer, _)| pointer.clone()).collect::<Vec<_>>();
    assert_eq!(found.iter().map(|one| one.pointer().to_owned()).collect::<Vec<_>>(), pointers(&expected));
    for (element, (_, value)) in found.iter().zip(expected) {
        assert_eq!(serde_json::from_slice::<Value>(element.body()).ok().as_ref(), Some(value));
    }
}

/// The values inside a value that a step leads to, with their pointers.
fn inside<'v>(pointer: &str, value: &'v Value, step: &str) -> Vec<(String, &'v Value)> {
    match value {
        Value::Array(items) if step == "*" => {
            items.iter().enumerate().map(|(index, item)| (format!("{pointer}/{index}"), item)).collect()
        }
        _ if step == "*" => Vec::new(),
        _ => {
            let step = format!("/{step}");
            value.pointer(&step).map(|inside| (format!("{pointer}{step}"), inside)).into_iter().collect()
        }
    }
}

/// What is reported of an element is what is reported of its text alone, moved.
fn check_report(text: &[u8], element: &Element<'_>) {
    let payload = element.detect().payload().unwrap_or(Payload::CreatePersonInterest);
    let validator = Validator::new(payload);
    let (moved, alone) = (validator.validate_element(element), validator.validate_slice(element.body()));
    assert_eq!((moved.len(), moved.is_valid()), (alone.len(), alone.is_valid()));
    for (moved, alone) in moved.violations().zip(alone.violations()) {
        let pointer = alone.pointer().map(|pointer| format!("{}{pointer}", element.pointer()));
        assert_eq!((moved.code(), moved.pointer()), (alone.code(), pointer.as_deref()));
        let (span, inner) = (moved.span().expect("a span"), alone.span().expect("a span"));
        assert!(is_inside(&span, text), "{span:?}");
        assert_eq!(text.get(span.clone()), element.body().get(inner));
        let before = &text[..span.start];
        let line = before.split(|byte| *byte == b'\n').count();
        let current = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let column = 1 + current.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let position = moved.position().expect("a position");
        assert_eq!((position.byte, position.line, position.column), (span.start, line, column));
    }
}

fn check_detection(text: &[u8]) {
    let detection = detect_slice(text);
    assert!(!is_disruptive(&detection.to_string()), "{detection}");
    let is_among = |payload| detection.candidates().contains(&payload);
    assert!(detection.payload().is_none_or(is_among), "{detection}");
    if let Some(value) = value(text) {
        let of_value = detect(&value);
        assert_eq!((detection.kind(), detection.payload()), (of_value.kind(), of_value.payload()));
        assert_eq!(detection.error_code(), of_value.error_code());
        let holds_bodies = detection.kind().bodies().is_some();
        assert!(!holds_bodies || !matches!(detection.kind(), BodyKind::Object | BodyKind::Other));
    }
}
