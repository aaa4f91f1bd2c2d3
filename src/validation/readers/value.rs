//! Walks a `serde_json::Value` and asks the rules.

use serde_json::{Map, Value};

use crate::validation::check::{Checker, Location, Next, SeenItems, SeenNames};
use crate::validation::report::Span;
use crate::validation::tables::{JsonKind, ObjectTable, ValueCheck};

/// Checks a body.
pub(crate) fn read(body: &Value, checker: &mut Checker<'_>) {
    let object = checker.root();
    let at = Location::body(object);
    match body {
        Value::Object(_) if checker.is_too_deep(&at) => checker.too_deep(&at, Span::NONE),
        Value::Object(map) => {
            let seen = read_object(map, object, &at, checker);
            checker.end_of_body(seen, &at, Span::NONE);
        }
        other => {
            checker.not_an_object(JsonKind::of(other), &at, Span::NONE);
            skip(other, &at, checker);
        }
    }
}

fn read_object(
    map: &Map<String, Value>,
    object: &'static ObjectTable,
    at: &Location<'_>,
    checker: &mut Checker<'_>,
) -> SeenNames {
    let mut seen = SeenNames::default();
    for (name, value) in map {
        read_pair(name, value, object, &mut seen, at, checker);
    }
    seen
}

/// Checks a member of an object: any name, and its value.
#[inline(always)]
#[expect(clippy::inline_always, reason = "measured in benches/")]
pub(crate) fn read_pair(
    name: &str,
    value: &Value,
    object: &'static ObjectTable,
    seen: &mut SeenNames,
    at: &Location<'_>,
    checker: &mut Checker<'_>,
) {
    let at = &Location::read(at, name.as_bytes(), object);
    match checker.name(object, name.as_bytes(), seen, at, Span::NONE).0 {
        Next::Check(check) => read_value(value, check, at, checker),
        Next::Disputed(property) => {
            checker.disputed(property, at, Span::NONE);
            read_value(value, property.check, at, checker);
        }
        Next::Annotation => {
            let text = value.as_str().map(str::as_bytes).ok_or(JsonKind::of(value));
            checker.annotation(object, text, at, Span::NONE);
            skip(value, at, checker);
        }
        Next::Skip => skip(value, at, checker),
    }
}

fn read_value(value: &Value, check: &'static ValueCheck, at: &Location<'_>, checker: &mut Checker<'_>) {
    match value {
        Value::String(text) => {
            checker.string(check, text.as_bytes(), at, Span::NONE);
        }
        Value::Null => checker.null(check, at, Span::NONE),
        Value::Bool(_) => checker.boolean(check, at, Span::NONE),
        Value::Number(_) => checker.number(check, at, Span::NONE),
        Value::Array(items) => match check.items() {
            Some(_) if checker.is_too_deep(at) => checker.too_deep(at, Span::NONE),
            Some(item) => read_items(items, item, at, checker),
            None => wrong_type(value, check, at, checker),
        },
        Value::Object(map) => match check.object() {
            Some(_) if checker.is_too_deep(at) => checker.too_deep(at, Span::NONE),
            Some(object) => {
                read_object(map, object, at, checker);
            }
            None => wrong_type(value, check, at, checker),
        },
    }
}

fn read_items(items: &[Value], check: &'static ValueCheck, at: &Location<'_>, checker: &mut Checker<'_>) {
    let mut seen = SeenItems::default();
    for (index, item) in items.iter().enumerate() {
        let at = &Location::item(at, index);
        match item {
            Value::Null => checker.null(check, at, Span::NONE),
            Value::String(text) => {
                if let Some(member) = checker.string(check, text.as_bytes(), at, Span::NONE) {
                    checker.item(&mut seen, member, check, at, Span::NONE);
                }
            }
            _ => read_value(item, check, at, checker),
        }
    }
}

fn wrong_type(value: &Value, check: &'static ValueCheck, at: &Location<'_>, checker: &mut Checker<'_>) {
    checker.wrong_type(check, JsonKind::of(value), at, Span::NONE);
    skip(value, at, checker);
}

/// Reads over a value; only the depth of its nesting matters.
fn skip(value: &Value, at: &Location<'_>, checker: &mut Checker<'_>) {
    if matches!(value, Value::Array(_) | Value::Object(_)) && is_deeper(value, checker.depth_left_at(at)) {
        checker.too_deep(at, Span::NONE);
    }
}

/// Whether a value nests more than so many levels. Looks no deeper than that, so that no input exhausts the stack.
fn is_deeper(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(items) => levels == 0 || items.iter().any(|item| is_deeper(item, levels - 1)),
        Value::Object(map) => levels == 0 || map.values().any(|value| is_deeper(value, levels - 1)),
        _ => false,
    }
}

impl JsonKind {
    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}
