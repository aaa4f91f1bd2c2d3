//! Finds the raw value at a JSON Pointer of a line without parsing the whole line.

use serde_json::value::RawValue;

use crate::json_scan::{skip_whitespace, string_end, value_end};

/// The value, or `None` if there is none or the line is not JSON up to its end.
pub(super) fn find<'a>(line: &'a [u8], pointer: &str) -> Option<&'a RawValue> {
    let mut start = skip_whitespace(line, 0);
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        start = match line.get(start)? {
            b'{' => pair(line, start, &step)?,
            b'[' => item(line, start, index(&step)?)?,
            _ => return None,
        };
    }
    serde_json::from_slice(line.get(start..value_end(line, start)?)?).ok()
}

/// The index that a step of a pointer is: digits without a leading zero.
fn index(step: &str) -> Option<usize> {
    let is_index = step == "0" || !step.starts_with(['0', '+']);
    is_index.then(|| step.parse().ok()).flatten()
}

/// The start of the last value of a name, which is the one that readers take, in the object that starts at an index.
fn pair(line: &[u8], object: usize, name: &str) -> Option<usize> {
    let mut index = skip_whitespace(line, object + 1);
    let mut last = None;
    while line.get(index)? == &b'"' {
        let end = string_end(line, index)?;
        let found: String = serde_json::from_slice(line.get(index..end)?).ok()?;
        let colon = skip_whitespace(line, end);
        (line.get(colon)? == &b':').then_some(())?;
        let value = skip_whitespace(line, colon + 1);
        if found == name {
            last = Some(value);
        }
        let Some(name) = next(line, value) else { break };
        index = name;
    }
    last
}

/// The start of an item, in the array that starts at an index.
fn item(line: &[u8], array: usize, number: usize) -> Option<usize> {
    let mut index = skip_whitespace(line, array + 1);
    for _ in 0..number {
        index = next(line, index)?;
    }
    (line.get(index)? != &b']').then_some(index)
}

/// The start of what follows a value and its comma.
fn next(line: &[u8], value: usize) -> Option<usize> {
    let comma = skip_whitespace(line, value_end(line, value)?);
    (line.get(comma)? == &b',').then(|| skip_whitespace(line, comma + 1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::find;

    fn value() -> impl Strategy<Value = Value> {
        let text = "[a/~\"\\\\{\\]}é0]{0,3}";
        let scalar = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            text.prop_map(Value::from),
        ];
        scalar.prop_recursive(4, 24, 4, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec((text, inner), 0..4)
                    .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

        #[test]
        fn values_are_those_of_a_parsed_line(
            value in value(),
            steps in prop::collection::vec("[a/~\"0]{0,2}|[0-3]", 0..4),
            is_pretty in any::<bool>(),
        ) {
            let pointer: String =
                steps.iter().map(|step| ["/", &step.replace('~', "~0").replace('/', "~1")].concat()).collect();
            let line = if is_pretty { format!(" {value:#}") } else { value.to_string() };
            let found = find(line.as_bytes(), &pointer).map(|raw| serde_json::from_str(raw.get()).expect("JSON"));
            prop_assert_eq!(found.as_ref(), value.pointer(&pointer), "{} in {}", pointer, line);
        }

        #[test]
        fn any_bytes_can_be_searched(
            line in prop::collection::vec(prop::sample::select(b"{}[]\"\\:, 0a\xFF".as_slice()), 0..40),
            steps in prop::collection::vec("a|[0-2]", 0..3),
        ) {
            let pointer: String = steps.iter().map(|step| ["/", step].concat()).collect();
            if let Some(found) = find(&line, &pointer) {
                prop_assert!(serde_json::from_str::<Value>(found.get()).is_ok());
            }
        }
    }

    #[test]
    fn values_are_found_as_written() {
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
            ("/a/00", None),
            ("/a/+0", None),
        ] {
            assert_eq!(find(line, pointer).map(serde_json::value::RawValue::get), value, "{pointer}");
        }
        let value = find(br#"{"a": 1, "b": 2, "a": 3}"#, "/a").map(serde_json::value::RawValue::get);
        assert_eq!(value, Some("3"), "the last of equal names");
        assert!(find(b"[[[[", "/0/0").is_none());
        assert!(find(b"{\"a\": [1 2}", "/a").is_none());
        assert!(find(b"", "").is_none());
        assert_eq!(find(b" 7 ", "").map(serde_json::value::RawValue::get), Some("7"));
    }
}
