//! Walks a `serde_json::Value` and asks the rules.

use serde_json::{Map, Value};

use super::checker::{Checker, Items, JsonKind, Members, Next};
use super::findings::Place;
use super::path::Path;
use super::shape::{Check, Shape};

/// Checks a body.
pub(super) fn read(body: &Value, checker: &mut Checker<'_>) {
    let shape = checker.root();
    let at = Place { path: None, shape, span: None };
    match body {
        Value::Object(map) => {
            checker.enter(1, at);
            let members = read_object(map, shape, None, 1, checker);
            checker.end_of_body(members, at);
        }
        other => {
            checker.not_an_object(JsonKind::of(other), at);
            skip(other, 1, at, checker);
        }
    }
}

fn read_object(
    map: &Map<String, Value>,
    shape: &'static Shape,
    path: Option<&Path<'_>>,
    level: usize,
    checker: &mut Checker<'_>,
) -> Members {
    let mut members = Members::default();
    for (name, value) in map {
        let path = Path::name(path, name);
        let at = Place { path: Some(&path), shape, span: None };
        let index = (shape.find)(name.as_bytes());
        let next = match index {
            Some(index) => checker.declared(shape, index, &mut members, at),
            None => checker.undeclared(shape, name.as_bytes(), &mut members, at),
        };
        match next {
            Next::Check(check) => {
                if let Some(index) = index {
                    checker.disputed(shape, index, at);
                }
                read_value(value, check, at, level, checker);
            }
            Next::Annotation => {
                let text = value.as_str().map(str::as_bytes).ok_or(JsonKind::of(value));
                checker.annotation(shape, text, at);
                skip(value, level + 1, at, checker);
            }
            Next::Skip => skip(value, level + 1, at, checker),
        }
    }
    members
}

/// A value inside `level` levels.
fn read_value(value: &Value, check: &'static Check, at: Place<'_>, level: usize, checker: &mut Checker<'_>) {
    match value {
        Value::String(text) => {
            checker.string(check, text.as_bytes(), at);
        }
        Value::Null => checker.null(check, false, at),
        Value::Bool(_) => checker.boolean(check, at),
        Value::Number(_) => checker.number(check, at),
        Value::Array(items) => match check.items() {
            Some(item) => read_items(items, item, at, level + 1, checker),
            None => wrong_type(value, check, at, level, checker),
        },
        Value::Object(map) => match check.object() {
            Some(shape) => {
                checker.enter(level + 1, at);
                read_object(map, shape, at.path, level + 1, checker);
            }
            None => wrong_type(value, check, at, level, checker),
        },
    }
}

fn read_items(
    items: &[Value],
    check: &'static Check,
    at: Place<'_>,
    level: usize,
    checker: &mut Checker<'_>,
) {
    checker.enter(level, at);
    let mut seen = Items::default();
    for (index, item) in items.iter().enumerate() {
        let path = Path::item(at.path, index);
        let at = Place { path: Some(&path), ..at };
        match item {
            Value::Null => checker.null(check, true, at),
            Value::String(text) => {
                if let Some(member) = checker.string(check, text.as_bytes(), at) {
                    checker.item(&mut seen, member, check, at);
                }
            }
            _ => read_value(item, check, at, level, checker),
        }
    }
}

fn wrong_type(value: &Value, check: &'static Check, at: Place<'_>, level: usize, checker: &mut Checker<'_>) {
    checker.wrong_type(check, JsonKind::of(value), at);
    skip(value, level + 1, at, checker);
}

/// Reads over a value at a level; only the depth of its nesting matters.
fn skip(value: &Value, level: usize, at: Place<'_>, checker: &mut Checker<'_>) {
    if matches!(value, Value::Array(_) | Value::Object(_))
        && is_deeper(value, checker.levels_below(level - 1))
    {
        checker.enter(usize::MAX, at);
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
