//! The change of the text that makes a violation go.

mod removal;
mod spelling;

use std::borrow::Cow;
use std::ops::Range;

use super::violation::Violation;
use crate::validation::rules::Code;
use crate::validation::syntax;
use removal::removal;
use spelling::{is_separator, is_spelled_like, quoted, unquoted};

/// A change of the text that was checked: it makes the violation go.
///
/// ```
/// use msgraph_profile::{Applicability, Payload, validate_str};
///
/// let text = r#"{ "id": "1", "display_name": "Chess" }"#;
/// let report = validate_str(Payload::CreatePersonInterest, text);
/// let fixes: Vec<_> = report.violations().filter_map(|violation| violation.fix(text.as_bytes())).collect();
/// assert_eq!(fixes[0].title, "remove the property");
/// assert_eq!((&text[fixes[0].span.clone()], fixes[0].replacement.as_str()), (r#""id": "1", "#, ""));
/// assert_eq!(fixes[1].replacement, r#""displayName""#);
/// assert!(fixes.iter().all(|fix| fix.applicability == Applicability::MachineApplicable));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// What the change does, as an imperative without a full stop: `remove the property`.
    pub title: Cow<'static, str>,
    /// The bytes to replace.
    pub span: Range<usize>,
    /// What to write instead; empty if they are removed.
    pub replacement: String,
    /// Whether a tool may apply it without asking.
    pub applicability: Applicability,
}

/// How certain a [`Fix`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Applicability {
    /// It is what was meant, and a tool may apply it without asking.
    MachineApplicable,
    /// It is probably what was meant; a person should decide.
    MaybeIncorrect,
}

impl Applicability {
    /// The name in machine output: `machine-applicable`, `maybe-incorrect`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MachineApplicable => "machine-applicable",
            Self::MaybeIncorrect => "maybe-incorrect",
        }
    }

    fn certain_if(certain: bool) -> Self {
        if certain { Self::MachineApplicable } else { Self::MaybeIncorrect }
    }
}

impl Fix {
    /// A fix that needs no decision.
    pub(crate) fn machine(
        title: impl Into<Cow<'static, str>>,
        span: Range<usize>,
        replacement: impl Into<String>,
    ) -> Self {
        let applicability = Applicability::MachineApplicable;
        Self { title: title.into(), span, replacement: replacement.into(), applicability }
    }

    fn or_maybe(self, is_certain: bool) -> Self {
        Self { applicability: Applicability::certain_if(is_certain), ..self }
    }

    /// Whether a tool may apply it without asking.
    #[must_use]
    pub fn is_machine_applicable(&self) -> bool {
        self.applicability == Applicability::MachineApplicable
    }
}

/// The fix of a violation, if one is known; `text` is what was checked.
pub(super) fn fix(violation: Violation<'_>, text: &[u8]) -> Option<Fix> {
    let span = violation.span()?;
    let found = text.get(span.clone())?;
    let write = |replacement: String| Fix::machine(format!("write {replacement}"), span.clone(), replacement);
    match violation.code() {
        Code::JsonSyntax => {
            let edit = syntax::edit(violation.syntax()?, span, text)?;
            Some(Fix::machine(edit.title, edit.span, edit.replacement).or_maybe(edit.is_certain))
        }
        Code::NotAnObject => {
            let body = unquoted(found).filter(|body| body.trim_start().starts_with('{'))?;
            Some(Fix::machine("write the JSON in the string", span, body))
        }
        Code::UnknownProperty => {
            let name = violation.suggestion()?;
            Some(write(quoted(name)).or_maybe(is_spelled_like(&unquoted(found)?, name, is_separator)))
        }
        Code::EnumUnknown => {
            let value = violation.suggestion()?;
            Some(write(quoted(value)).or_maybe(is_spelled_like(&unquoted(found)?, value, |_| false)))
        }
        Code::TypeAnnotation => Some(write(quoted(violation.suggestion()?)).or_maybe(false)),
        Code::NullCollection => Some(Fix::machine("write an empty collection", span, "[]")),
        // A suggestion here is the property's other name, and both names are valid.
        Code::DisputedShape if violation.suggestion().is_none() && found.starts_with(b"\"") => {
            let item = std::str::from_utf8(found).ok()?;
            Some(Fix::machine("write it as a collection", span, format!("[{item}]")))
        }
        Code::ReadOnlyProperty => {
            Some(Fix::machine("remove the property", removal(text, &span)?, String::new()))
        }
        _ => None,
    }
}
