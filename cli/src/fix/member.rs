//! Members of objects in JSON that is known to be right: where they end, and what goes with them.

use std::ops::Range;

/// What to cut out so that the member whose name stands at `name` is gone and the rest stays JSON.
///
/// A member alone on its lines takes them along.
pub(super) fn removal(source: &[u8], name: &Range<usize>) -> Option<Range<usize>> {
    let end = value_end(source, name)?;
    let next = skip_whitespace(source, end);
    let line_start = blanks_before(source, name.start);
    if source.get(next) == Some(&b',') {
        // Up to the next member, or to its line.
        let after = next + 1;
        let following = skip_whitespace(source, after);
        return Some(match source.get(line_start.wrapping_sub(1)) {
            Some(b'\n') if has_line_feed(source, after, following) => {
                line_start..after_line_feed(source, after)
            }
            _ => name.start..following,
        });
    }
    // The last member: the comma before it goes too.
    let before = source.get(..name.start)?.trim_ascii_end().len();
    match source.get(before.checked_sub(1)?) {
        Some(b',') => Some(before - 1..end),
        Some(b'{') => Some(before..next),
        _ => None,
    }
}

/// Where the value of a member ends.
fn value_end(source: &[u8], name: &Range<usize>) -> Option<usize> {
    let colon = skip_whitespace(source, name.end);
    (source.get(colon) == Some(&b':'))
        .then(|| skip_whitespace(source, colon + 1))
        .and_then(|start| end_of(source, start))
}

/// Where the value that starts at a place ends, however deep it nests.
pub(crate) fn end_of(source: &[u8], start: usize) -> Option<usize> {
    let mut depth = 0usize;
    let mut at = start;
    loop {
        at = match source.get(at)? {
            b'"' => string_end(source, at)?,
            b'{' | b'[' => {
                depth += 1;
                at + 1
            }
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                at + 1
            }
            b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' => at + 1,
            _ => word_end(source, at),
        };
        if depth == 0 {
            return Some(at);
        }
    }
}

/// Where the string that starts at a place ends.
pub(crate) fn string_end(source: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match source.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// Steps over whitespace.
pub(crate) fn skip_whitespace(source: &[u8], from: usize) -> usize {
    let rest = source.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count()
}

fn word_end(source: &[u8], start: usize) -> usize {
    let rest = source.get(start..).unwrap_or_default();
    let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte)).count();
    start + length.max(1)
}

fn blanks_before(source: &[u8], at: usize) -> usize {
    let before = source.get(..at).unwrap_or_default();
    at - before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

fn has_line_feed(source: &[u8], from: usize, to: usize) -> bool {
    source.get(from..to).is_some_and(|between| between.contains(&b'\n'))
}

fn after_line_feed(source: &[u8], from: usize) -> usize {
    let rest = source.get(from..).unwrap_or_default();
    from + rest.iter().position(|byte| *byte == b'\n').map_or(0, |place| place + 1)
}

#[cfg(test)]
mod tests {
    use super::removal;

    #[test]
    fn a_member_goes_with_its_comma_and_its_line() {
        for (source, rest) in [
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
            let start = source.find("\"x\"").expect("a member to remove");
            let cut = removal(source.as_bytes(), &(start..start + 3)).expect("a removal");
            let left = [&source[..cut.start], &source[cut.end..]].concat();
            assert_eq!(left, rest, "{source}");
        }
    }
}
