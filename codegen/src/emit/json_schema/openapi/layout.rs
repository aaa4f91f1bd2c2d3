//! The text of a document. What fits on a line is on one line, because most of a document is small objects.

use serde::Serialize;

use super::super::ordered::Ordered;

const WIDTH: usize = 120;
const INDENT: usize = 2;
/// The most bytes of a character.
const MAX_BYTES: usize = 4;

/// The document as text, with a final newline.
pub(super) fn text(document: &impl Serialize) -> String {
    let parsed = serde_json::to_string(document).ok().and_then(|text| Ordered::parse(&text));
    let mut text = String::new();
    // Documents consist of strings, numbers and lists of them, which JSON can always express.
    write(&mut text, &parsed.unwrap_or(Ordered::Null), 0, 0);
    text + "\n"
}

/// Writes a value whose line begins after `indent` blanks, with `before` further characters before the value.
fn write(text: &mut String, value: &Ordered, indent: usize, before: usize) {
    let start = text.len();
    // A comma may follow.
    let room = WIDTH.saturating_sub(indent + before + 1);
    let fits = line(text, value, start + room * MAX_BYTES)
        && text.get(start..).is_some_and(|line| line.chars().count() <= room);
    let (open, close) = match value {
        Ordered::Array(items) if !items.is_empty() && !fits => ("[", "]"),
        Ordered::Object(pairs) if !pairs.is_empty() && !fits => ("{", "}"),
        _ => return,
    };
    text.truncate(start);
    let (inner, mut separator) = (indent + INDENT, "\n");
    text.push_str(open);
    let mut part = |name: String, value: &Ordered| {
        text.extend([separator, &" ".repeat(inner), &name]);
        write(text, value, inner, name.chars().count());
        separator = ",\n";
    };
    match value {
        Ordered::Array(items) => items.iter().for_each(|item| part(String::new(), item)),
        Ordered::Object(pairs) => pairs.iter().for_each(|(name, value)| part(quoted(name) + ": ", value)),
        _ => {}
    }
    text.extend(["\n", &" ".repeat(indent), close]);
}

/// Writes the value on one line, with a blank after each comma and colon; stops and returns false once the text is longer
/// than `max` bytes. A value that has no parts is written whole.
fn line(text: &mut String, value: &Ordered, max: usize) -> bool {
    let mut separator = "";
    match value {
        Ordered::Array(items) => {
            text.push('[');
            for item in items {
                text.push_str(separator);
                if !line(text, item, max) {
                    return false;
                }
                separator = ", ";
            }
            text.push(']');
        }
        Ordered::Object(pairs) if pairs.is_empty() => text.push_str("{}"),
        Ordered::Object(pairs) => {
            text.push_str("{ ");
            for (name, value) in pairs {
                text.extend([separator, &quoted(name), ": "]);
                if !line(text, value, max) {
                    return false;
                }
                separator = ", ";
            }
            text.push_str(" }");
        }
        single => text.push_str(&quoted(single)),
    }
    text.len() <= max
}

fn quoted(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
