//! Removes name/value pairs and items from JSON, together with their commas and lines.

use std::ops::Range;

use crate::scan::Scanner;

/// The bytes to remove so that the pair whose name is at `name` is gone and the rest is still JSON.
///
/// A pair that is alone on its lines is removed with these lines.
pub(super) fn removal(text: &[u8], name: &Range<usize>) -> Option<Range<usize>> {
    element(text, &(name.start..value(text, name)?.end))
}

/// Whether the value of the pair whose name is at `name` is null or an empty object.
pub(super) fn has_nothing(text: &[u8], name: &Range<usize>) -> bool {
    let value = value(text, name).and_then(|value| text.get(value)).unwrap_or_default();
    value == b"null" || value.strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii() == b"}")
}

/// The value of the pair whose name is at `name`.
fn value(text: &[u8], name: &Range<usize>) -> Option<Range<usize>> {
    let mut scanner = Scanner::new(text);
    scanner.position = name.end;
    if scanner.skip_whitespace() != b':' {
        return None;
    }
    scanner.position += 1;
    scanner.skip_whitespace();
    let start = scanner.position;
    scanner.skip_value(usize::MAX, &mut None).ok()?;
    Some(start..scanner.position)
}

/// The bytes to remove so that an item of an array, or a whole name/value pair, is gone and the rest is still JSON.
pub(super) fn element(text: &[u8], span: &Range<usize>) -> Option<Range<usize>> {
    let next = skip_whitespace(text, span.end);
    if text.get(next) == Some(&b',') {
        // Up to the next element, or to the start of its line.
        let after = next + 1;
        let following = skip_whitespace(text, after);
        let line_start = indentation_start(text, span.start);
        return Some(match text.get(line_start.wrapping_sub(1)) {
            Some(b'\n') if has_line_feed(text, after, following) => line_start..after_line_feed(text, after),
            _ => span.start..following,
        });
    }
    // The last element takes the comma before it along.
    let before = text.get(..span.start)?.trim_ascii_end().len();
    match text.get(before.checked_sub(1)?) {
        Some(b',') => Some(before - 1..span.end),
        Some(b'{' | b'[') => Some(before..next),
        _ => None,
    }
}

fn skip_whitespace(text: &[u8], from: usize) -> usize {
    let mut scanner = Scanner::new(text);
    scanner.position = from;
    scanner.skip_whitespace();
    scanner.position
}

/// The start of the spaces and tabs that end at an index.
fn indentation_start(text: &[u8], end: usize) -> usize {
    let before = text.get(..end).unwrap_or_default();
    end - before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

fn has_line_feed(text: &[u8], from: usize, to: usize) -> bool {
    text.get(from..to).is_some_and(|between| between.contains(&b'\n'))
}

fn after_line_feed(text: &[u8], from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + rest.iter().position(|byte| *byte == b'\n').map_or(0, |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::{element, removal};

    #[test]
    fn a_pair_is_removed_with_its_comma_and_its_line() {
        for (source, expected) in [
            (r#"{"x":1}"#, "{}"),
            (r#"{ "x": {"x":[1,"]"]} }"#, "{}"),
            (r#"{"x":1,"b":2}"#, r#"{"b":2}"#),
            (r#"{"a":1, "x" : "\"," , "b":2}"#, r#"{"a":1, "b":2}"#),
            (r#"{"a":1,"x":-1.5e+3}"#, r#"{"a":1}"#),
            ("{\n  \"x\": 1,\n  \"b\": 2\n}", "{\n  \"b\": 2\n}"),
            ("{\r\n  \"a\": 1,\r\n  \"x\": [\r\n1]\r\n}", "{\r\n  \"a\": 1\r\n}"),
            ("{\n  \"x\": 1, \"b\": 2\n}", "{\n  \"b\": 2\n}"),
            ("{\n\"x\": 1\n}", "{}"),
            ("{\n  \"x\": 1,\n\n    \"b\": 2\n}", "{\n\n    \"b\": 2\n}"),
        ] {
            let start = source.find("\"x\"").expect("a pair to remove");
            let cut = removal(source.as_bytes(), &(start..start + 3)).expect("a removal");
            let left = [&source[..cut.start], &source[cut.end..]].concat();
            assert_eq!(left, expected, "{source}");
        }
    }

    #[test]
    fn an_item_is_removed_with_its_comma() {
        for (source, expected) in
            [("[0]", "[]"), ("[0, 1]", "[1]"), ("[1, 0]", "[1]"), ("[\n 1,\n 0,\n 2\n]", "[\n 1,\n 2\n]")]
        {
            let start = source.find('0').expect("an item to remove");
            let cut = element(source.as_bytes(), &(start..start + 1)).expect("a removal");
            assert_eq!([&source[..cut.start], &source[cut.end..]].concat(), expected, "{source}");
        }
    }

    #[test]
    fn text_that_is_not_json_has_no_removal() {
        for source in ["\"x\"", "{\"x\" 1}", "{\"x\":}", "{\"x\":[", "1 \"x\":1"] {
            let start = source.find("\"x\"").expect("a name");
            assert_eq!(removal(source.as_bytes(), &(start..start + 3)), None, "{source}");
        }
        assert_eq!(removal(b"", &(7..9)), None);
    }
}
