//! The edit that fixes a violation, and whether it is the only correct one.

use std::ops::Range;

use msgraph_profile::{Code, Violation};

use super::json_edit;

/// Bytes to replace, and their replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) span: Range<usize>,
    pub(crate) text: String,
    pub(crate) kind: EditKind,
}

/// What an edit does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EditKind {
    /// Corrects the spelling of a property's name; no other name is spelled like it.
    Rename,
    /// Replaces a value by the only correct one.
    Replace,
    /// Removes a property.
    Remove,
    /// Writes what was probably meant; `--fix` leaves these to the user.
    Guess,
}

/// The edit for a violation, if one is known.
pub(crate) fn propose(violation: &Violation<'_>, source: &[u8]) -> Option<Edit> {
    let span = violation.span()?;
    let found = source.get(span.clone())?;
    let edit = |text: String, kind| Some(Edit { span: span.clone(), text, kind });
    match violation.code() {
        Code::UnknownProperty => {
            let name = violation.suggestion()?;
            let is_certain = is_spelled_like(&unquoted(found)?, name, is_separator);
            edit(quoted(name), if is_certain { EditKind::Rename } else { EditKind::Guess })
        }
        Code::EnumUnknown => {
            let value = violation.suggestion()?;
            let is_certain = is_spelled_like(&unquoted(found)?, value, |_| false);
            edit(quoted(value), if is_certain { EditKind::Replace } else { EditKind::Guess })
        }
        Code::TypeAnnotation => edit(quoted(violation.suggestion()?), EditKind::Guess),
        Code::NullCollection => edit("[]".to_owned(), EditKind::Replace),
        // A suggestion here is the property's other name, and both names are valid.
        Code::DisputedShape if violation.suggestion().is_none() && found.starts_with(b"\"") => {
            let text = std::str::from_utf8(found).ok()?;
            edit(format!("[{text}]"), EditKind::Replace)
        }
        Code::ReadOnlyProperty => {
            let span = json_edit::removal(source, &span)?;
            Some(Edit { span, text: String::new(), kind: EditKind::Remove })
        }
        _ => None,
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn unquoted(json: &[u8]) -> Option<String> {
    serde_json::from_slice(json).ok()
}

fn is_separator(letter: char) -> bool {
    matches!(letter, '_' | '-')
}

/// Whether two texts differ only in case, and in ignored characters between the first and the last one.
fn is_spelled_like(text: &str, correct: &str, is_ignored: impl Fn(char) -> bool) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|letter| !is_ignored(*letter)).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let ends_count = text.chars().next().is_some_and(|first| !is_ignored(first))
        && text.chars().next_back().is_some_and(|last| !is_ignored(last));
    ends_count && letters(text) == letters(correct)
}
