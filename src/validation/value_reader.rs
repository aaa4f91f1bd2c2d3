//! Walks a `serde_json::Value` and asks the rules.

use serde_json::{Map, Value};

use super::checker::{Checker, Items, JsonKind, Members, Next};
use super::path::{Path, Span};
use super::shape::{Check, Shape};

/// Checks a body.
pub(super) fn read(body: &Value, checker: &mut Checker<'_>) {
    let shape = checker.root();
    let at = Path::body(shape);
    match body {
        Value::Object(_) if checker.is_too_deep(&at) => checker.too_deep(&at, Span::NONE),
        Value::Object(map) => {
            let members = read_object(map, shape, &at, checker);
            checker.end_of_body(members, &at, Span::NONE);
        }
        other => {
            checker.not_an_object(JsonKind::of(other), &at, Span::NONE);
            skip(other, &at, checker);
        }
    }
}

fn read_object(
    map: &Map<String, Value>,
    shape: &'static Shape,
    at: &Path<'_>,
    checker: &mut Checker<'_>,
) -> Members {
    let mut members = Members::default();
    for (name, value) in map {
        read_member(name, value, shape, &mut members, at, checker);
    }
    members
}

/// Checks a member of an object: any name, and its value.
#[inline(always)]
#[expect(clippy::inline_always, reason = "measured in benches/")]
pub(super) fn read_member(
    name: &str,
    value: &Value,
    shape: &'static Shape,
    members: &mut Members,
    at: &Path<'_>,
    checker: &mut Checker<'_>,
) {
    let at = &Path::read(at, name.as_bytes(), shape);
    match checker.name(shape, name.as_bytes(), members, at, Span::NONE).0 {
        Next::Check(check) => read_value(value, check, at, checker),
        Next::Disputed(member) => {
            checker.disputed(member, at, Span::NONE);
            read_value(value, member.check, at, checker);
        }
        Next::Annotation => {
            let text = value.as_str().map(str::as_bytes).ok_or(JsonKind::of(value));
            checker.annotation(shape, text, at, Span::NONE);
            skip(value, at, checker);
        }
        Next::Skip => skip(value, at, checker),
    }
}

fn read_value(value: &Value, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) {
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
            Some(shape) => {
                read_object(map, shape, at, checker);
            }
            None => wrong_type(value, check, at, checker),
        },
    }
}

fn read_items(items: &[Value], check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) {
    let mut seen = Items::default();
    for (index, item) in items.iter().enumerate() {
        let at = &Path::item(at, index);
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

fn wrong_type(value: &Value, check: &'static Check, at: &Path<'_>, checker: &mut Checker<'_>) {
    checker.wrong_type(check, JsonKind::of(value), at, Span::NONE);
    skip(value, at, checker);
}

/// Reads over a value; only the depth of its nesting matters.
fn skip(value: &Value, at: &Path<'_>, checker: &mut Checker<'_>) {
    if matches!(value, Value::Array(_) | Value::Object(_)) && is_deeper(value, checker.levels_at(at)) {
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
