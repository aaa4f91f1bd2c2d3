//! Path templates: checked, and given to the entity type whose objects stand there.

use super::Mistakes;
use super::index::Entry;
use crate::model::{Operation, OperationKind, StructuredType};
use crate::schema;

/// What stands at the end of the path of one object, where no operation says so.
const OBJECT: &str = "/{id}";

pub(super) fn check((source, file): Entry<'_, schema::Operation>, mistakes: &mut Mistakes) {
    for path in file.paths.get_ref() {
        let text = path.get_ref().as_str();
        let (message, help) = if !text.starts_with('/') {
            (format!("\"{text}\" is no path"), "begin it with a slash, below the API version")
        } else if !text.split('/').skip(1).all(|segment| is_placeholder(segment) || is_literal(segment)) {
            let help = "write each segment in letters, digits, `-`, `_` and `$`, or whole as {placeholder}";
            (format!("\"{text}\" is no path"), help)
        } else if is_placeholder(last(text)) != (file.kind == OperationKind::Update) {
            match file.kind {
                OperationKind::Create => {
                    (format!("\"{text}\" is the path of one object"), "end it with the collection")
                }
                OperationKind::Update => {
                    (format!("\"{text}\" is the path of a collection"), "end it with {id}")
                }
            }
        } else {
            continue;
        };
        mistakes.add(source, path.span(), message, help);
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

/// Tells the entity type where its objects stand: as the operation of that kind says, else as the other one
/// implies.
pub(super) fn link(operation: &Operation, ty: &mut StructuredType) {
    let (other, implied): (_, Vec<String>) = match operation.kind {
        OperationKind::Create => {
            let items = operation.paths.iter().map(|path| format!("{path}{OBJECT}")).collect();
            ty.collection_paths.clone_from(&operation.paths);
            (&mut ty.item_paths, items)
        }
        OperationKind::Update => {
            let collections = operation.paths.iter().filter_map(|path| path.rsplit_once('/'));
            let collections = collections.map(|(collection, _)| collection.to_owned()).collect();
            ty.item_paths.clone_from(&operation.paths);
            (&mut ty.collection_paths, collections)
        }
    };
    if other.is_empty() {
        *other = implied;
    }
}
