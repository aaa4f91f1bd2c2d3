//! Walks a `serde_json::Value`.

use serde_json::{Map, Value};

use crate::validation::check::{Checker, Expected, Location, Number, ObjectCheck, Scalar};
use crate::validation::detect::Evidence;
use crate::validation::report::Span;

/// Checks a body.
pub(crate) fn read(body: &Value, checker: &mut Checker<'_>) {
    let at = Location::body(checker.body_object());
    read_value(body, Expected::Body, &at, checker);
}

/// Checks a value; returns the member it is if it must be one of an enum.
#[inline(always)]
#[expect(
    clippy::inline_always,
    reason = "saves a call for each value that holds no others; measured in benches/"
)]
fn read_value(
    value: &Value,
    expected: Expected,
    at: &Location<'_>,
    checker: &mut Checker<'_>,
) -> Option<usize> {
    let scalar = match value {
        Value::Object(map) => {
            read_object(map, value, expected, at, checker);
            return None;
        }
        Value::Array(items) => {
            read_array(items, value, expected, at, checker);
            return None;
        }
        Value::Null => Scalar::Null,
        Value::Bool(_) => Scalar::Boolean,
        Value::Number(number) => Scalar::Number(number_of(number)),
        Value::String(text) => Scalar::String(text.as_bytes()),
    };
    checker.scalar(expected, scalar, at)
}

fn read_object(
    map: &Map<String, Value>,
    value: &Value,
    expected: Expected,
    at: &Location<'_>,
    checker: &mut Checker<'_>,
) {
    let Some(mut object) = checker.object(expected, at) else { return skip(value, at, checker) };
    for (name, value) in map {
        read_pair(name, value, &mut object, at, checker);
    }
    object.end(at, checker, || Evidence::in_map(map));
}

fn read_array(
    items: &[Value],
    value: &Value,
    expected: Expected,
    at: &Location<'_>,
    checker: &mut Checker<'_>,
) {
    let Some(mut array) = checker.array(expected, at) else { return skip(value, at, checker) };
    for (index, item) in items.iter().enumerate() {
        let at = &Location::item(at, index);
        let member = read_value(item, Expected::Value(array.item), at, checker);
        array.item(member, at, checker);
    }
}

/// Checks a name/value pair of an object.
#[inline]
pub(super) fn read_pair(
    name: &str,
    value: &Value,
    object: &mut ObjectCheck,
    at: &Location<'_>,
    checker: &mut Checker<'_>,
) {
    let at = &Location::read(at, name.as_bytes(), object.table);
    let expected = object.name(name.as_bytes(), at, checker);
    read_value(value, expected, at, checker);
}

/// What a check may ask of a number.
fn number_of(number: &serde_json::Number) -> Number {
    let integer = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    integer.map_or(Number::Other, Number::Integer)
}

/// Skips an object or array; only its depth matters.
fn skip(value: &Value, at: &Location<'_>, checker: &mut Checker<'_>) {
    if is_deeper(value, checker.depth_left_at(at)) {
        checker.too_deep(at, Span::NONE);
    }
}

/// Whether a value nests deeper than `depth`. Looks no deeper than that, so no input exhausts the stack.
fn is_deeper(value: &Value, depth: usize) -> bool {
    match value {
        Value::Array(items) => depth == 0 || items.iter().any(|item| is_deeper(item, depth - 1)),
        Value::Object(map) => depth == 0 || map.values().any(|value| is_deeper(value, depth - 1)),
        _ => false,
    }
}
