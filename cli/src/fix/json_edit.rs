//! Removes name/value pairs from valid JSON, together with their commas and lines.

use std::ops::Range;

use crate::json_scan::{skip_whitespace, value_end};

/// The bytes to remove so that the pair whose name is at `name` is gone and the rest is still JSON.
///
/// A pair that is alone on its lines is removed with these lines.
pub(super) fn removal(source: &[u8], name: &Range<usize>) -> Option<Range<usize>> {
    let end = pair_end(source, name)?;
    let next = skip_whitespace(source, end);
    let line_start = indentation_start(source, name.start);
    if source.get(next) == Some(&b',') {
        // Up to the next pair, or to the start of its line.
        let after = next + 1;
        let following = skip_whitespace(source, after);
        return Some(match source.get(line_start.wrapping_sub(1)) {
            Some(b'\n') if has_line_feed(source, after, following) => {
                line_start..after_line_feed(source, after)
            }
            _ => name.start..following,
        });
    }
    // The last pair takes the comma before it along.
    let before = source.get(..name.start)?.trim_ascii_end().len();
    match source.get(before.checked_sub(1)?) {
        Some(b',') => Some(before - 1..end),
        Some(b'{') => Some(before..next),
        _ => None,
    }
}

/// The end of a pair's value.
fn pair_end(source: &[u8], name: &Range<usize>) -> Option<usize> {
    let colon = skip_whitespace(source, name.end);
    (source.get(colon) == Some(&b':'))
        .then(|| skip_whitespace(source, colon + 1))
        .and_then(|start| value_end(source, start))
}

/// The start of the spaces and tabs that end at an index.
fn indentation_start(source: &[u8], end: usize) -> usize {
    let before = source.get(..end).unwrap_or_default();
    end - before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

fn has_line_feed(source: &[u8], from: usize, to: usize) -> bool {
    source.get(from..to).is_some_and(|between| between.contains(&b'\n'))
}

fn after_line_feed(source: &[u8], from: usize) -> usize {
    let rest = source.get(from..).unwrap_or_default();
    from + rest.iter().position(|byte| *byte == b'\n').map_or(0, |index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::removal;

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
        ] {
            let start = source.find("\"x\"").expect("a pair to remove");
            let cut = removal(source.as_bytes(), &(start..start + 3)).expect("a removal");
            let left = [&source[..cut.start], &source[cut.end..]].concat();
            assert_eq!(left, expected, "{source}");
        }
    }
}
