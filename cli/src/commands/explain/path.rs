//! The names that lead to a byte of JSON text, which may be broken after it.

use crate::json_scan::string_end;

/// The names on the way to a byte; arrays add none.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Path {
    pub(super) names: Vec<String>,
    /// Whether the byte is in the object at the end, but at none of its pairs.
    pub(super) is_inside: bool,
}

/// An object or array that is open at the byte.
struct Open {
    is_object: bool,
    /// The name of the current pair of an object.
    name: Option<String>,
}

pub(super) fn path_at(text: &[u8], offset: usize) -> Path {
    let mut open: Vec<Open> = Vec::new();
    let mut index = 0;
    while let Some(byte) = text.get(index).filter(|_| index <= offset) {
        let start = index;
        index += 1;
        match byte {
            b'"' => {
                index = string_end(text, start).unwrap_or(text.len());
                if let Some(object) = open.last_mut().filter(|open| open.is_object && open.name.is_none()) {
                    object.name = Some(unescaped(text.get(start..index).unwrap_or_default()));
                }
            }
            b'{' | b'[' if start < offset => open.push(Open { is_object: *byte == b'{', name: None }),
            b'}' | b']' if start < offset => drop(open.pop()),
            // At its closing brace one is in an object, after its last pair.
            b',' | b'}' if start < offset || *byte == b'}' => {
                if let Some(last) = open.last_mut() {
                    last.name = None;
                }
            }
            _ => {}
        }
    }
    let is_inside = open.last().is_some_and(|last| last.is_object && last.name.is_none());
    Path { names: open.into_iter().filter_map(|open| open.name).collect(), is_inside }
}

/// The text of a string with its quotes, or its bytes as they are if it is broken.
fn unescaped(string: &[u8]) -> String {
    serde_json::from_slice(string)
        .unwrap_or_else(|_| String::from_utf8_lossy(string).trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::path_at;

    #[test]
    fn the_path_leads_to_the_byte_at_the_mark() {
        for (marked, names, is_inside) in [
            ("|{\"a\": 1}", "", false),
            ("{|\"a\": 1}", "a", false),
            ("{\"|a\": 1}", "a", false),
            ("{\"a\":| 1}", "a", false),
            ("{\"a\": 1,| }", "", true),
            ("{\"a\": {| }}", "a", true),
            ("{\"a\": |{ }}", "a", false),
            ("{\"a\": [{\"b\": [1, |2]}]}", "a b", false),
            ("{\"a\": {\"b\": {}}, \"\\u0063\": |", "c", false),
            ("{\"a\": \"x,{\\\"|", "a", false),
            ("{\"a\": {\"b\": 1}|}", "", true),
            ("{\"a\": {\"b\": 1|}}", "a", true),
            ("{\"a\": {\"b\": 1}|, \"c\": 1}", "a", false),
            ("]]}{|", "", true),
        ] {
            let offset = marked.find('|').expect("a mark");
            let path = path_at(marked.replace('|', "").as_bytes(), offset);
            assert_eq!((path.names.join(" ").as_str(), path.is_inside), (names, is_inside), "{marked}");
        }
    }
}
