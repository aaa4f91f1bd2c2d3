//! One violation, as a view into its report.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Detail, Fix, Item, Related, Report, Span, detail, fix, help, message, related, suggestion};
use crate::payload::Payload;
use crate::text::printable;
use crate::validation::rules::{Code, Level};
use crate::validation::syntax::SyntaxKind;
use crate::validation::tables::{Access, EnumTable, StringCheck, ValueKind};

/// One wrong thing: a small view into its [`Report`].
///
/// Its `Display` is one line: level, position, pointer, message, suggestion, code.
///
/// ```
/// use msgraph_profile::{Code, Level, Payload, validate_str};
///
/// let report = validate_str(Payload::CreatePersonInterest, r#"{ "displayname": "Chelsea FC" }"#);
/// let violation = report.violations().next().unwrap();
/// assert_eq!((violation.code(), violation.level()), (Code::UnknownProperty, Level::Deny));
/// assert_eq!((violation.pointer(), violation.span()), (Some("/displayname"), Some(2..15)));
/// assert_eq!(violation.suggestion(), Some("displayName"));
/// let line = violation.to_string();
/// assert!(line.starts_with("error: 1:3: /displayname: ") && line.ends_with(" [unknown-property]"), "{line}");
/// ```
#[derive(Clone, Copy)]
pub struct Violation<'r> {
    report: &'r Report,
    item: &'r Item,
}

/// A position in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Position {
    /// Line, from 1. Only a line feed ends a line.
    pub line: usize,
    /// Column in characters (Unicode scalar values), from 1.
    pub column: usize,
    /// Offset in bytes, from 0.
    pub byte: usize,
}

impl<'r> Violation<'r> {
    pub(crate) fn new(report: &'r Report, item: &'r Item) -> Self {
        Self { report, item }
    }

    /// The rule that is violated.
    #[must_use]
    pub fn code(&self) -> Code {
        self.item.code
    }

    /// The severity of the rule; never [`Level::Allow`].
    #[must_use]
    pub fn level(&self) -> Level {
        self.item.level
    }

    /// Its location, as a JSON Pointer (RFC 6901); `""` is the whole body. `None` if the body is not JSON.
    #[must_use]
    pub fn pointer(&self) -> Option<&'r str> {
        (self.item.code != Code::JsonSyntax).then(|| self.slice(self.item.pointer))
    }

    /// What is wrong, without a full stop.
    ///
    /// It does not repeat free text of the body. What it repeats, such as an unknown enum value, is cut to 64
    /// characters, and characters that could confuse a terminal or a log are escaped.
    #[must_use]
    pub fn message(&self) -> impl fmt::Display + use<'r> {
        let template = self.syntax().map_or(self.item.code.rule().message, SyntaxKind::message);
        message::Filled { template, violation: *self }
    }

    /// Two to four words to put beside the span in a drawing of the source; escaped as the message is.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let report = validate_str(Payload::CreatePersonInterest, r#"{ "description": 7 }"#);
    /// assert_eq!(report.violations().next().unwrap().label().to_string(), "wrong type");
    /// ```
    #[must_use]
    pub fn label(&self) -> impl fmt::Display + use<'r> {
        let template = self.syntax().map_or(self.item.code.rule().label, SyntaxKind::label);
        message::Filled { template, violation: *self }
    }

    /// What makes the text not JSON; `None` for every rule except `json-syntax`.
    #[must_use]
    pub fn syntax(&self) -> Option<SyntaxKind> {
        self.item.syntax()
    }

    /// A second span that explains it: where a duplicate was first set, where a bracket that is not closed was opened.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let text = r#"{ "displayName": "Chess", "displayName": "Go" }"#;
    /// let report = validate_str(Payload::CreatePersonInterest, text);
    /// let related = report.violations().next().unwrap().related().unwrap();
    /// assert_eq!((related.span, related.text), (2..15, "first set here"));
    /// ```
    #[must_use]
    pub fn related(&self) -> Option<Related> {
        related::of(self.item)
    }

    /// What it is about, as facts, for messages in your own words.
    #[must_use]
    pub fn detail(&self) -> Detail<'r> {
        detail::of(*self)
    }

    /// The name of the property that it is about; `None` if it is about the body or an item of a collection.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let report = validate_str(Payload::CreatePersonInterest, r#"{ "a/b": 1, "categories": [2] }"#);
    /// let names: Vec<_> = report.violations().map(|violation| violation.name()).collect();
    /// assert_eq!(names, [Some("a/b".into()), None]);
    /// ```
    #[must_use]
    pub fn name(&self) -> Option<Cow<'r, str>> {
        if self.location_in_body()?.is_empty() {
            return None;
        }
        let name = self.last_segment();
        // Only an unknown name can look like an index.
        let is_index = self.code() != Code::UnknownProperty && name.bytes().all(|byte| byte.is_ascii_digit());
        (!is_index).then_some(name)
    }

    /// The names and indexes of its location, unescaped; none for the whole body and if the body is not JSON.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let report = validate_str(Payload::CreatePersonInterest, r#"{ "categories": [2] }"#);
    /// assert!(report.violations().next().unwrap().segments().eq(["categories", "0"]));
    /// ```
    #[must_use]
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = Cow<'r, str>> + use<'r> {
        let pointer = self.pointer().and_then(|pointer| pointer.strip_prefix('/'));
        pointer.into_iter().flat_map(|pointer| pointer.split('/').map(unescaped))
    }

    /// What would be valid, for people; `None` if there is nothing to name.
    #[must_use]
    pub fn expected(&self) -> Option<Cow<'static, str>> {
        message::expected(*self)
    }

    /// What was found instead, for people; `None` if naming it would repeat free text.
    #[must_use]
    pub fn found(&self) -> Option<Cow<'r, str>> {
        message::found(*self)
    }

    /// What was probably meant: the name or value to write instead.
    #[must_use]
    pub fn suggestion(&self) -> Option<&'static str> {
        suggestion::suggest(*self)
    }

    /// The one thing to do about it, in a sentence; escaped as the message is.
    ///
    /// It is about this violation if more is known than [`Code::help`] says of every one.
    #[must_use]
    pub fn help(&self) -> Cow<'static, str> {
        help::help(*self)
    }

    /// The change that makes it go, if one is known; `text` is what was checked, whole.
    ///
    /// Computed when it is asked for. `None` for a `Value` or a typed value.
    #[must_use]
    pub fn fix(&self, text: &[u8]) -> Option<Fix> {
        fix::fix(*self, text)
    }

    /// The members of the enum that the value must be one of; empty if it is not about an enum.
    #[must_use]
    pub fn allowed_values(&self) -> &'static [&'static str] {
        self.enum_table().map_or(&[], |table| table.names)
    }

    /// The names that its object may have, if it is an unknown property; empty for every other rule.
    ///
    /// ```
    /// use msgraph_profile::{Payload, validate_str};
    ///
    /// let report = validate_str(Payload::UpdatePersonInterest, r#"{ "colour": "blue" }"#);
    /// let violation = report.violations().next().unwrap();
    /// assert!(violation.suggestion().is_none());
    /// assert!(violation.allowed_names().any(|name| name == "displayName"));
    /// ```
    pub fn allowed_names(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        let unknown = self.item.code == Code::UnknownProperty;
        let properties = if unknown { self.item.object.properties } else { &[] };
        properties.iter().filter(|property| property.access == Access::Allowed).map(|property| property.name)
    }

    /// The address of the documentation page that lists what is valid there.
    #[must_use]
    pub fn docs(&self) -> &'static str {
        self.enum_table().map_or(self.item.object.page, |table| table.page)
    }

    /// The bytes it is about: those of the name if the name is wrong, else those of the value. `None` for a `Value` or a
    /// typed value.
    #[must_use]
    pub fn span(&self) -> Option<Range<usize>> {
        (self.item.span != Span::NONE).then_some(self.item.span.start..self.item.span.end)
    }

    /// The position at which the span begins. `None` for a `Value` or a typed value.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        let (line, column) = self.item.line_and_column;
        (line > 0).then_some(Position { line, column, byte: self.item.span.start })
    }

    pub(crate) fn item(&self) -> &'r Item {
        self.item
    }

    /// The text that was found, if it is kept.
    pub(crate) fn text(&self) -> &'r str {
        self.slice(self.item.text)
    }

    /// The last segment of the pointer, unescaped: the name if a name is wrong.
    pub(crate) fn last_segment(&self) -> Cow<'r, str> {
        unescaped(self.slice(self.item.pointer).rsplit('/').next().unwrap_or_default())
    }

    pub(crate) fn enum_table(&self) -> Option<&'static EnumTable> {
        match self.item.check?.kind {
            ValueKind::String(StringCheck::Enum(table)) => Some(table),
            _ => None,
        }
    }

    /// Its location in the body, which may be inside a larger text.
    pub(crate) fn location_in_body(&self) -> Option<&'r str> {
        self.pointer()?.get(self.report.prefix..)
    }

    pub(crate) fn payload(&self) -> Payload {
        self.report.payload
    }

    fn slice(&self, (start, end): (usize, usize)) -> &'r str {
        let text = self.report.text.get(start..end).unwrap_or_default();
        // Only UTF-8 is kept, so the default is never taken.
        std::str::from_utf8(text).unwrap_or_default()
    }
}

/// A segment of a JSON Pointer without its escapes.
fn unescaped(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') { segment.replace("~1", "/").replace("~0", "~").into() } else { segment.into() }
}

/// `error: 1:3: /displayname: create-personInterest has no property "displayname"; did you mean "displayName"?
/// [unknown-property]`
impl fmt::Display for Violation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = if self.level() == Level::Deny { "error" } else { "warning" };
        write!(f, "{level}: ")?;
        if let Some(Position { line, column, .. }) = self.position() {
            write!(f, "{line}:{column}: ")?;
        }
        match self.pointer() {
            None | Some("") => {}
            Some(pointer) => write!(f, "{}: ", printable(pointer, message::MAX_SHOWN))?,
        }
        write!(f, "{}", self.message())?;
        if let Some(suggestion) = self.suggestion() {
            write!(f, "; did you mean \"{suggestion}\"?")?;
        }
        write!(f, " [{}]", self.code())
    }
}

/// `{:?}` prints what `Display` prints; `{:#?}` prints each part.
impl fmt::Debug for Violation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        let pointer = self.pointer().map(|pointer| printable(pointer, message::MAX_SHOWN));
        f.debug_struct("Violation")
            .field("code", &self.code())
            .field("level", &self.level())
            .field("pointer", &pointer)
            .field("span", &self.span())
            .field("message", &self.message().to_string())
            .finish_non_exhaustive()
    }
}

/// `{"code", "level", "pointer", "line", "column", "byte_start", "byte_end", "message", "expected", "found",
/// "suggestion", "syntax", "related", "allowed_values", "allowed_names", "docs"}`, all of them always, with null for what
/// is not known. [`ViolationRecord`](super::ViolationRecord) reads it.
impl Serialize for Violation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct AllowedNames<'v>(&'v Violation<'v>);
        impl Serialize for AllowedNames<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.0.allowed_names())
            }
        }
        let (position, span) = (self.position(), self.span());
        let mut violation = serializer.serialize_struct("Violation", 16)?;
        violation.serialize_field("code", self.code().as_str())?;
        violation.serialize_field("level", self.level().as_str())?;
        violation.serialize_field("pointer", &self.pointer())?;
        violation.serialize_field("line", &position.map(|position| position.line))?;
        violation.serialize_field("column", &position.map(|position| position.column))?;
        violation.serialize_field("byte_start", &span.as_ref().map(|span| span.start))?;
        violation.serialize_field("byte_end", &span.as_ref().map(|span| span.end))?;
        violation.serialize_field("message", &format_args!("{}", self.message()))?;
        violation.serialize_field("expected", &self.expected())?;
        violation.serialize_field("found", &self.found())?;
        violation.serialize_field("suggestion", &self.suggestion())?;
        violation.serialize_field("syntax", &self.syntax().map(SyntaxKind::as_str))?;
        violation.serialize_field("related", &self.related())?;
        violation.serialize_field("allowed_values", self.allowed_values())?;
        violation.serialize_field("allowed_names", &AllowedNames(self))?;
        violation.serialize_field("docs", self.docs())?;
        violation.end()
    }
}
