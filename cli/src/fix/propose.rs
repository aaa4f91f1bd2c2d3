//! What to write instead of a violation: one edit of the bytes, and whether no other answer is right.

use std::ops::Range;

use msgraph_profile::{Code, Violation};

use super::member;

/// Bytes to replace, and what stands there then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) span: Range<usize>,
    pub(crate) text: String,
    pub(crate) kind: Kind,
}

/// What an edit does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Another name for the property, which is the only one in another spelling.
    Respell,
    /// Another value, which is the only one right.
    Replace,
    /// Nothing instead of the property.
    Remove,
    /// What was probably meant.
    Guess,
}

/// The edit that mends a violation, where one is known.
pub(crate) fn propose(violation: &Violation<'_>, source: &[u8]) -> Option<Edit> {
    let span = violation.span()?;
    let found = source.get(span.clone())?;
    let edit = |text: String, kind| Some(Edit { span: span.clone(), text, kind });
    match violation.code() {
        Code::UnknownProperty => {
            let name = violation.suggestion()?;
            let sure = spelled_like(&unquoted(found)?, name, is_separator);
            edit(quoted(name), if sure { Kind::Respell } else { Kind::Guess })
        }
        Code::EnumUnknown => {
            let value = violation.suggestion()?;
            let sure = spelled_like(&unquoted(found)?, value, |_| false);
            edit(quoted(value), if sure { Kind::Replace } else { Kind::Guess })
        }
        Code::TypeAnnotation => edit(quoted(violation.suggestion()?), Kind::Guess),
        Code::NullCollection => edit("[]".to_owned(), Kind::Replace),
        // With a suggestion it is a matter of names, and both names are right.
        Code::DisputedShape if violation.suggestion().is_none() && found.starts_with(b"\"") => {
            let text = std::str::from_utf8(found).ok()?;
            edit(format!("[{text}]"), Kind::Replace)
        }
        Code::ReadOnlyProperty => {
            let span = member::removal(source, &span)?;
            Some(Edit { span, text: String::new(), kind: Kind::Remove })
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

/// Whether two texts differ in nothing but case and the letters left out.
fn spelled_like(text: &str, right: &str, left_out: impl Fn(char) -> bool) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(|letter| !left_out(*letter)).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let inner = text.chars().next().is_some_and(|first| !left_out(first))
        && text.chars().next_back().is_some_and(|last| !left_out(last));
    inner && letters(text) == letters(right)
}
