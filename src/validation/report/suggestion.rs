//! What was probably meant: the most similar valid name or value.

mod leftover;
mod similar;

use super::item::{Found, Item};
use super::violation::Violation;
use crate::validation::rules::Suggestion;
use crate::validation::tables::{ANNOTATION_INDEX, Access, PropertyTable, TYPE_ANNOTATION};
pub(super) use leftover::leftover;
pub use similar::most_similar;
pub(super) use similar::{is_same, may_be_same};

pub(super) fn suggest(violation: Violation<'_>) -> Option<&'static str> {
    let item = violation.item();
    match item.code.rule().suggestion {
        Suggestion::Nothing => None,
        Suggestion::Text(text) => Some(text),
        Suggestion::SimilarName => similar_name(violation).filter(|name| !is_set(name, item)),
        Suggestion::SimilarMember => similar_member(violation),
        // If it names another payload's type, that is what the body is.
        Suggestion::Annotation if violation.likely_payload().is_some() => None,
        Suggestion::Annotation => annotation(violation),
        Suggestion::AnnotationName => Some(TYPE_ANNOTATION).filter(|name| !is_set(name, item)),
        Suggestion::Declared => match item.found {
            Found::OtherName(other) => Some(other),
            _ => None,
        },
    }
}

/// Whether the object of an undeclared name also has this one.
fn is_set(name: &str, item: &Item) -> bool {
    match item.found {
        Found::Beside { names, .. } => {
            let index = (item.object.find)(name.as_bytes()).unwrap_or(ANNOTATION_INDEX);
            names & 1 << index != 0
        }
        _ => false,
    }
}

fn similar_name(violation: Violation<'_>) -> Option<&'static str> {
    if let Some(leftover) = leftover(&violation.last_segment()) {
        return leftover.instead;
    }
    // Another name that is similar would be a guess if this is a property that the payload cannot have.
    match same_property(violation) {
        Some(property) if matches!(property.access, Access::Allowed | Access::Undocumented) => {
            Some(property.name)
        }
        Some(_) => None,
        None => most_similar(&violation.last_segment(), violation.allowed_names()),
    }
}

/// The declared property that an unknown name is in another case, or with other separators.
pub(super) fn same_property(violation: Violation<'_>) -> Option<&'static PropertyTable> {
    let name = violation.last_segment();
    violation.item().object.properties.iter().find(|property| is_same(&name, property.name))
}

fn similar_member(violation: Violation<'_>) -> Option<&'static str> {
    let number = match violation.item().found {
        Found::Integer(number) => Some(number),
        _ => violation.text().trim().parse().ok(),
    };
    match number {
        Some(number) => violation.enum_table()?.member_of(number),
        None => most_similar(violation.text(), violation.allowed_values().iter().copied()),
    }
}

/// The usual annotation if the text is similar to one, or says nothing.
fn annotation(violation: Violation<'_>) -> Option<&'static str> {
    let (annotations, text) = (violation.item().object.annotations, violation.text());
    let is_end = |annotation: &&&str| annotation.rsplit('.').next().is_some_and(|name| is_same(text, name));
    match violation.item().found {
        Found::Text { .. } => {
            let by_end = annotations.iter().find(is_end).copied();
            by_end.or_else(|| most_similar(text, annotations.iter().copied()))
        }
        _ => annotations.first().copied(),
    }
}
