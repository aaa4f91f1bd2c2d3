//! The change of the text that makes a violation go.

mod date;
mod link;
mod removal;
mod spelling;
mod wrong_type;

use std::borrow::Cow;
use std::ops::Range;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::item::Found;
use super::suggestion::{leftover, same_property};
use super::violation::Violation;
use crate::scan::{quoted, unquoted};
use crate::validation::rules::Code;
use crate::validation::syntax;
use crate::validation::tables::{Access, ValueKind};
use removal::{element, has_nothing, removal};
use spelling::{is_separator, is_spelled_like};

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
    pub(super) repeats_text: bool,
}

/// `{"title", "byte_start", "byte_end", "replacement", "applicability"}`.
impl Serialize for Fix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fix = serializer.serialize_struct("Fix", 5)?;
        fix.serialize_field("title", &self.title)?;
        fix.serialize_field("byte_start", &self.span.start)?;
        fix.serialize_field("byte_end", &self.span.end)?;
        fix.serialize_field("replacement", &self.replacement)?;
        fix.serialize_field("applicability", self.applicability.as_str())?;
        fix.end()
    }
}

/// How certain a [`Fix`] is.
///
/// Parses from and prints as its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Applicability {
    /// It is what was meant, and a tool may apply it without asking.
    MachineApplicable,
    /// It is probably what was meant; a person should decide.
    MaybeIncorrect,
}

crate::named!(Applicability);

impl Applicability {
    /// Both, the more certain one first.
    pub const ALL: &'static [Self] = &[Self::MachineApplicable, Self::MaybeIncorrect];

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
        Self {
            title: title.into(),
            span,
            replacement: replacement.into(),
            applicability,
            repeats_text: false,
        }
    }

    fn or_maybe(self, is_certain: bool) -> Self {
        Self { applicability: Applicability::certain_if(is_certain), ..self }
    }

    /// Whether the replacement repeats text of the body, which may be personal data.
    #[must_use]
    pub fn repeats_text(&self) -> bool {
        self.repeats_text
    }

    /// Whether a tool may apply it without asking.
    #[must_use]
    pub fn is_machine_applicable(&self) -> bool {
        self.applicability == Applicability::MachineApplicable
    }
}

/// The fix of a violation, if one is known; `text` is what was checked.
pub(super) fn fix(violation: Violation<'_>, text: &[u8]) -> Option<Fix> {
    let fix = change(violation, text)?;
    // These write the value that was found in another form.
    let is_other_form = matches!(
        violation.code(),
        Code::JsonSyntax
            | Code::NotAnObject
            | Code::WrongType
            | Code::DisputedShape
            | Code::LinkShape
            | Code::LinkScheme
            | Code::DateTimeFormat
            | Code::DateFormat
    );
    Some(Fix { repeats_text: is_other_form && !fix.replacement.is_empty(), ..fix })
}

fn change(violation: Violation<'_>, text: &[u8]) -> Option<Fix> {
    let span = violation.span()?;
    let found = text.get(span.clone())?;
    let item = violation.item();
    let remove = || Some(Fix::machine("remove the property", removal(text, &span)?, ""));
    match (item.code, item.found) {
        (Code::JsonSyntax, Found::Syntax { kind, .. }) => {
            let edit = syntax::edit(kind, span, text)?;
            Some(Fix::machine(edit.title, edit.span, edit.replacement).or_maybe(edit.is_certain))
        }
        (Code::NotAnObject, Found::EncodedJson) => {
            Some(Fix::machine("write the JSON in the string", span, unquoted(found)?))
        }
        (Code::UnknownProperty, _) => unknown_name(violation, text, found, span),
        (Code::EnumUnknown, _) => member(violation, found, span),
        (Code::AnnotationName, _) => match violation.suggestion() {
            Some(name) => Some(write(name, span)),
            None => Some(remove()?.or_maybe(false)),
        },
        (Code::TypeAnnotation, _) => {
            let annotation = violation.suggestion()?;
            let is_certain = is_spelled_like(&unquoted(found)?, annotation, |_| false);
            Some(write(annotation, span).or_maybe(is_certain))
        }
        (Code::WrongType, Found::PrintedObject) => None,
        (Code::WrongType, _) => wrong_type::fix(item.check?, found, span),
        (Code::LinkShape | Code::LinkScheme, Found::Link(_)) => link::fix(&unquoted(found)?, span),
        (Code::DateTimeFormat | Code::DateFormat, _) => match &item.check?.kind {
            ValueKind::String(check) => date::fix(check, &unquoted(found)?, span),
            _ => None,
        },
        (Code::NullCollection, _) => Some(Fix::machine("write an empty collection", span, "[]")),
        (Code::NullItem, _) => {
            Some(Fix::machine("remove the item", element(text, &span)?, "").or_maybe(false))
        }
        (Code::DuplicateItem, _) => Some(Fix::machine("remove the item", element(text, &span)?, "")),
        // A suggestion here is the property's other name, and both names are valid.
        (Code::DisputedShape, _) if violation.suggestion().is_none() && found.starts_with(b"\"") => {
            let item = std::str::from_utf8(found).ok()?;
            Some(Fix::machine("write it as a collection", span, format!("[{item}]")))
        }
        (Code::ReadOnlyProperty, _) => remove(),
        (Code::NotSettable | Code::UndocumentedProperty | Code::DuplicateProperty, _) => {
            Some(remove()?.or_maybe(false))
        }
        _ => None,
    }
}

/// Another spelling of a declared name, or a name that cannot be sent.
fn unknown_name(violation: Violation<'_>, text: &[u8], found: &[u8], span: Range<usize>) -> Option<Fix> {
    let written = unquoted(found)?;
    let remove = || Some(Fix::machine("remove the property", removal(text, &span)?, ""));
    if let Some(leftover) = leftover(&written) {
        let is_empty = has_nothing(text, &span);
        return match leftover.instead.filter(|_| !is_empty) {
            Some(name) => Some(write(name, span)),
            None => Some(remove()?.or_maybe(leftover.is_internal || is_empty)),
        };
    }
    if let Some(name) = violation.suggestion() {
        return Some(write(name, span).or_maybe(is_spelled_like(&written, name, is_separator)));
    }
    let property = same_property(violation)?;
    let is_certain =
        property.access == Access::ReadOnly && is_spelled_like(&written, property.name, is_separator);
    Some(remove()?.or_maybe(is_certain))
}

/// Another spelling of a member, its number, or several members in one item of a collection.
fn member(violation: Violation<'_>, found: &[u8], span: Range<usize>) -> Option<Fix> {
    let written = unquoted(found)?;
    if let Some(name) = violation.suggestion() {
        let is_certain = is_spelled_like(&written, name, |_| false) || written.trim().parse::<i64>().is_ok();
        return Some(write(name, span).or_maybe(is_certain));
    }
    let names = violation.enum_table()?.members_in(&written);
    let is_item = violation.last_segment().bytes().all(|byte| byte.is_ascii_digit());
    let items: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    (is_item && items.len() > 1)
        .then(|| Fix::machine("write each value by itself", span, items.join(", ")).or_maybe(false))
}

fn write(text: &str, span: Range<usize>) -> Fix {
    let text = quoted(text);
    Fix::machine(format!("write {text}"), span, text)
}
