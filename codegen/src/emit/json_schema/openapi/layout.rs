//! The text of a document. What fits on a line is on one line, because most of a document is small objects.

use serde::Serialize;

use super::super::ordered::Ordered;

const WIDTH: usize = 120;
const INDENT: usize = 2;

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
    let line = line(value);
    // A comma may follow.
    let fits = indent + before + line.chars().count() < WIDTH;
    let (open, close) = match value {
        Ordered::Array(items) if !items.is_empty() && !fits => ("[", "]"),
        Ordered::Object(pairs) if !pairs.is_empty() && !fits => ("{", "}"),
        _ => return text.push_str(&line),
    };
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

/// The value on one line, with a blank after each comma and colon.
fn line(value: &Ordered) -> String {
    match value {
        Ordered::Array(items) => {
            let items: Vec<String> = items.iter().map(line).collect();
            format!("[{}]", items.join(", "))
        }
        Ordered::Object(pairs) if pairs.is_empty() => "{}".to_owned(),
        Ordered::Object(pairs) => {
            let pairs = pairs.iter().map(|(name, value)| format!("{}: {}", quoted(name), line(value)));
            format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        }
        single => quoted(single),
    }
}

fn quoted(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
