//! The value at a JSON Pointer of a line, as it stands there, without reading all of the line.

use serde_json::value::RawValue;

use crate::fix::member::{end_of, skip_whitespace, string_end};

/// The value; none where there is none, or the line is no JSON up to its end.
pub(super) fn find<'a>(line: &'a [u8], pointer: &str) -> Option<&'a RawValue> {
    let mut start = skip_whitespace(line, 0);
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        start = match line.get(start)? {
            b'{' => member(line, start, &step)?,
            b'[' => item(line, start, step.parse().ok()?)?,
            _ => return None,
        };
    }
    serde_json::from_slice(line.get(start..end_of(line, start)?)?).ok()
}

/// Where the value of a name starts, in the object that starts at a place.
fn member(line: &[u8], object: usize, name: &str) -> Option<usize> {
    let mut at = skip_whitespace(line, object + 1);
    while line.get(at)? == &b'"' {
        let end = string_end(line, at)?;
        let found: String = serde_json::from_slice(line.get(at..end)?).ok()?;
        at = skip_whitespace(line, end);
        (line.get(at)? == &b':').then_some(())?;
        at = skip_whitespace(line, at + 1);
        if found == name {
            return Some(at);
        }
        at = next(line, at)?;
    }
    None
}

/// Where an item starts, in the array that starts at a place.
fn item(line: &[u8], array: usize, index: usize) -> Option<usize> {
    let mut at = skip_whitespace(line, array + 1);
    for _ in 0..index {
        at = next(line, at)?;
    }
    (line.get(at)? != &b']').then_some(at)
}

/// Where what follows a value and a comma starts.
fn next(line: &[u8], value: usize) -> Option<usize> {
    let at = skip_whitespace(line, end_of(line, value)?);
    (line.get(at)? == &b',').then(|| skip_whitespace(line, at + 1))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn values_are_found_as_they_stand() {
        let line = br#" { "a": [ 1, {"b/~": "x\u0041" } ], "k\u0065y" : 1.0e5, "z": {} } "#;
        for (pointer, value) in [
            ("/key", Some("1.0e5")),
            ("/a/1/b~1~0", Some(r#""x\u0041""#)),
            ("/a/0", Some("1")),
            ("/a/2", None),
            ("/a/x", None),
            ("/z", Some("{}")),
            ("/z/y", None),
            ("/none", None),
            ("/key/deeper", None),
        ] {
            assert_eq!(find(line, pointer).map(serde_json::value::RawValue::get), value, "{pointer}");
        }
        assert!(find(b"[[[[", "/0/0").is_none());
        assert!(find(b"{\"a\": [1 2}", "/a").is_none());
        assert!(find(b"", "").is_none());
        assert_eq!(find(b" 7 ", "").map(serde_json::value::RawValue::get), Some("7"));
    }
}
