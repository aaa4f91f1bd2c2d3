//! Checks path templates.

use super::Mistakes;
use super::index::Row;

pub(super) fn check<K>(row: &Row<'_, K>, mistakes: &mut Mistakes) {
    for path in row.file.get_ref().paths.get_ref() {
        let text = path.get_ref().as_str();
        let (message, help) = if !text.starts_with('/') {
            (format!("\"{text}\" is not a path"), "start it with a slash, below the API version")
        } else if !text.split('/').skip(1).all(|segment| is_placeholder(segment) || is_literal(segment)) {
            let help = "use letters, digits, `-`, `_` and `$` in a segment, or a whole {placeholder}";
            (format!("\"{text}\" is not a path"), help)
        } else if is_placeholder(last(text)) && row.table.is_on_collection() {
            (format!("\"{text}\" is the path of a single object"), "end it with the collection")
        } else if !is_placeholder(last(text)) && !row.table.is_on_collection() {
            (format!("\"{text}\" is the path of a collection"), "end it with {id}")
        } else {
            continue;
        };
        mistakes.add(row.source, path.span(), message, help);
    }
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

fn is_placeholder(segment: &str) -> bool {
    let inner = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    inner.is_some_and(|name| !name.trim().is_empty() && !name.contains(['{', '}']))
}

fn is_literal(segment: &str) -> bool {
    !segment.is_empty() && segment.chars().all(|c| c.is_ascii_alphanumeric() || "-_$".contains(c))
}
