//! Path templates: checked, and assigned to the entity type whose objects they lead to.

use super::Mistakes;
use super::index::{Index, Row, texts};
use crate::model::{Described, Owner};
use crate::schema::Spanned;
use crate::suggest::did_you_mean;
use crate::vocabulary::OperationKind;

/// The last segment of the path of one object, if no operation has such a path.
const OBJECT: &str = "/{id}";

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

/// Whose objects a path leads to: every placeholder names the user, except that of the object at the end.
pub(super) fn owner<K>(
    row: &Row<'_, K>,
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

/// The paths of the collections of a type and of its objects: the paths of its operation of that kind, or else derived
/// from the paths of the other one.
pub(super) fn of_type(index: &Index<'_>, type_name: &str) -> (Vec<String>, Vec<String>) {
    let paths = |kind| {
        let found = index.operations_of(type_name).find(|(_, row)| row.kind == kind);
        found.map_or_else(Vec::new, |(_, row)| texts(row.file.get_ref().paths.get_ref()))
    };
    let (mut collections, mut items) = (paths(OperationKind::Create), paths(OperationKind::Update));
    if items.is_empty() {
        items = collections.iter().map(|path| format!("{path}{OBJECT}")).collect();
    }
    if collections.is_empty() {
        let paths = items.iter().filter_map(|path| path.rsplit_once('/'));
        collections = paths.map(|(collection, _)| collection.to_owned()).collect();
    }
    (collections, items)
}
