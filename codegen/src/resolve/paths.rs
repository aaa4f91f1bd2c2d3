//! Path templates: checks them, and finds whose objects they lead to.

use super::Mistakes;
use super::index::Row;
use crate::model::{Described, Owner};
use crate::schema::Spanned;
use crate::suggest::did_you_mean;

pub(super) fn check(row: &Row<'_>, mistakes: &mut Mistakes) {
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

/// Whose objects a path leads to: every placeholder names the user, except that of the object at the end.
pub(super) fn owner(
    row: &Row<'_>,
    path: &Spanned<String>,
    known: &[Described],
    mistakes: &mut Mistakes,
) -> Owner {
    let mut owner = Owner::SignedIn;
    for placeholder in user_placeholders(path.get_ref()) {
        owner = Owner::Named;
        if !known.iter().any(|row| row.name == placeholder) {
            let message = format!("unknown placeholder \"{{{placeholder}}}\"");
            let names = known.iter().map(|row| row.name.as_str());
            mistakes.add(row.source, path.span(), message, did_you_mean(placeholder, names));
        }
    }
    owner
}

fn user_placeholders(path: &str) -> impl Iterator<Item = &str> {
    let (holder, _) = path.rsplit_once('/').unwrap_or_default();
    holder.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
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
