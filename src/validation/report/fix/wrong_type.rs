//! Values of the wrong kind whose text has one form of the expected kind.

use std::ops::Range;

use super::Fix;
use crate::scan::{is_json, quoted, unquoted};
use crate::validation::report::help::kind_of;
use crate::validation::rules::Limits;
use crate::validation::tables::{EnumTable, JsonKind, StringCheck, ValueCheck, ValueKind};

/// The fix of a value of the wrong kind, if its text says what was meant.
pub(super) fn fix(check: &'static ValueCheck, json: &[u8], span: Range<usize>) -> Option<Fix> {
    let json = std::str::from_utf8(json).ok()?;
    let text = json.starts_with('"').then(|| unquoted(json.as_bytes())).flatten();
    let text = text.as_deref();
    if let Some(encoded) = text.and_then(|text| encoded(text, kind_of(check))) {
        return Some(Fix::machine("write the JSON without quotation marks", span, encoded));
    }
    match &check.kind {
        ValueKind::Collection(item) => wrapped(item, json, text, span),
        ValueKind::Object(_) => only_item(json, JsonKind::Object, span),
        ValueKind::String(_) if json.starts_with('[') => only_item(json, JsonKind::String, span),
        ValueKind::String(StringCheck::Enum(table)) => member(table, json, span),
        ValueKind::String(StringCheck::Any) | ValueKind::StringOrCollection(_) if is_scalar(json) => {
            let is_certain = json.parse::<i64>().is_ok();
            Some(Fix::machine("put quotation marks around it", span, quoted(json)).or_maybe(is_certain))
        }
        ValueKind::String(_) | ValueKind::StringOrCollection(_) => None,
        ValueKind::Boolean => boolean(text.unwrap_or(json), text.is_some(), span),
        ValueKind::Double => number(text?, span),
        ValueKind::Int32 => integer(text.unwrap_or(json), span),
    }
}

/// Whether it is a number or a boolean.
fn is_scalar(json: &str) -> bool {
    !json.starts_with(['"', '[', '{', 'n'])
}

/// An object or an array that was written as text.
fn encoded(text: &str, expected: JsonKind) -> Option<&str> {
    let text = text.trim();
    (matches!(expected, JsonKind::Object | JsonKind::Array) && is(expected, text)).then_some(text)
}

/// Whether a text is JSON of a kind.
fn is(kind: JsonKind, text: &str) -> bool {
    text.bytes().next().map(JsonKind::starting_with) == Some(kind)
        && is_json(text.as_bytes(), Limits::DEFAULT.depth())
}

/// A value that is not in brackets.
fn wrapped(item: &'static ValueCheck, json: &str, text: Option<&str>, span: Range<usize>) -> Option<Fix> {
    if matches!(text.map(str::trim), Some("")) || json.starts_with('{') && is_empty(json) {
        return Some(Fix::machine("write an empty collection", span, "[]").or_maybe(false));
    }
    let is_item = match kind_of(item) {
        JsonKind::String => text.is_some(),
        JsonKind::Object => json.starts_with('{'),
        _ => false,
    };
    if !is_item {
        return None;
    }
    let Some((text, separator)) =
        text.and_then(|text| Some((text, text.chars().find(|letter| is_list_separator(*letter))?)))
    else {
        return Some(Fix::machine("write it as a collection", span, format!("[{json}]")));
    };
    let items = text.split(separator).map(str::trim).filter(|item| !item.is_empty()).map(quoted);
    let items = format!("[{}]", items.collect::<Vec<_>>().join(", "));
    Some(Fix::machine("write each value by itself", span, items).or_maybe(false))
}

fn is_list_separator(letter: char) -> bool {
    matches!(letter, ',' | ';')
}

fn is_empty(json: &str) -> bool {
    json.trim_start_matches('{').trim_end_matches('}').trim().is_empty()
}

/// An array of one item where a single value is expected.
fn only_item(json: &str, expected: JsonKind, span: Range<usize>) -> Option<Fix> {
    let inner = json.strip_prefix('[')?.strip_suffix(']')?.trim();
    is(expected, inner).then(|| Fix::machine("remove the brackets", span, inner))
}

/// The member of an enum that has a number.
fn member(table: &'static EnumTable, json: &str, span: Range<usize>) -> Option<Fix> {
    let name = table.member_of(json.parse().ok()?)?;
    Some(Fix::machine("write the name of the value", span, quoted(name)))
}

fn boolean(text: &str, is_text: bool, span: Range<usize>) -> Option<Fix> {
    let (value, is_certain) = match text.trim().to_ascii_lowercase().as_str() {
        "true" => ("true", true),
        "false" => ("false", true),
        "1" | "yes" => ("true", false),
        "0" | "no" => ("false", false),
        _ => return None,
    };
    let title = if is_text { "remove the quotation marks" } else { "write it as a boolean" };
    Some(Fix::machine(title, span, value).or_maybe(is_certain))
}

/// A number in quotation marks.
fn number(text: &str, span: Range<usize>) -> Option<Fix> {
    let text = text.trim();
    if is(JsonKind::Number, text) {
        return Some(Fix::machine("remove the quotation marks", span, text));
    }
    let with_point = text.replacen(',', ".", 1);
    is(JsonKind::Number, &with_point)
        .then(|| Fix::machine("write it as a number", span, with_point).or_maybe(false))
}

/// An integer in quotation marks, or with a fraction of zeros.
fn integer(text: &str, span: Range<usize>) -> Option<Fix> {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let is_whole = fraction.bytes().all(|digit| digit == b'0');
    let integer: i32 = whole.parse().ok().filter(|_| is_whole)?;
    Some(Fix::machine("write it as an integer", span, integer.to_string()))
}
