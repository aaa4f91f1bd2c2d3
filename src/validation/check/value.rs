//! The checks of a value: its kind, and what a string says.

#![expect(clippy::inline_always, reason = "a body is read in one function; measured in benches/")]

use super::link::{self, WrongLink};
use super::{Checker, Location};
use crate::validation::report::{Found, LinkFault, Span};
use crate::validation::rules::Code;
use crate::validation::tables::{EnumTable, JsonKind, StringCheck, ValueCheck, ValueKind};
use crate::value::date_time;

/// What a number is, as far as a check asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Number {
    /// A whole number, written without a fraction or an exponent.
    Integer(i128),
    /// Any other number.
    Other,
}

impl Number {
    /// `serde_json` reads `-0` as a float, which no model type could hold as an integer: it is `Other` here too.
    fn in_json(text: &[u8]) -> Self {
        let text = std::str::from_utf8(text).unwrap_or_default();
        let integer = text.parse::<i64>().map(i128::from).or_else(|_| text.parse::<u64>().map(i128::from));
        match integer {
            Ok(0) if text.starts_with('-') => Self::Other,
            Ok(integer) => Self::Integer(integer),
            Err(_) => Self::Other,
        }
    }
}

impl EnumTable {
    #[inline]
    fn is_undocumented(&self, member: usize) -> bool {
        self.undocumented >> member & 1 == 1
    }
}

impl Checker<'_> {
    /// A string, as UTF-8; returns the member it is if it must be one of an enum.
    #[inline(always)]
    pub(crate) fn string(
        &mut self,
        check: &'static ValueCheck,
        text: &[u8],
        at: &Location<'_>,
        span: Span,
    ) -> Option<usize> {
        match &check.kind {
            _ if check.accepts_any_string() => None,
            ValueKind::String(StringCheck::Enum(table)) => {
                self.member(table, check, (table.find)(text), text, at, span)
            }
            _ => {
                self.free_string(check, text, *at, span);
                None
            }
        }
    }

    /// A string whose member of an enum is known.
    #[inline(always)]
    pub(crate) fn known_member(
        &mut self,
        check: &'static ValueCheck,
        member: Option<usize>,
        name: &'static str,
        at: &Location<'_>,
    ) -> Option<usize> {
        match &check.kind {
            ValueKind::String(StringCheck::Enum(table)) => {
                self.member(table, check, member, name.as_bytes(), at, Span::NONE)
            }
            _ => self.string(check, name.as_bytes(), at, Span::NONE),
        }
    }

    /// A string that must be a member of an enum, and the member it is.
    #[inline(always)]
    fn member(
        &mut self,
        table: &'static EnumTable,
        check: &'static ValueCheck,
        member: Option<usize>,
        text: &[u8],
        at: &Location<'_>,
        span: Span,
    ) -> Option<usize> {
        if member.is_none_or(|member| Some(member) == table.sentinel || table.is_undocumented(member)) {
            self.wrong_member(table, check, member, text, *at, span);
        }
        member
    }

    #[cold]
    fn wrong_member(
        &mut self,
        table: &'static EnumTable,
        check: &'static ValueCheck,
        member: Option<usize>,
        text: &[u8],
        at: Location<'_>,
        span: Span,
    ) {
        let code = match member {
            Some(member) if table.is_undocumented(member) => Code::EnumUndocumented,
            Some(_) => Code::EnumSentinel,
            None if table.flags && is_combined(table, text) => Code::EnumCombined,
            None => Code::EnumUnknown,
        };
        self.findings.add_text(code, at, span, Some(check), text);
    }

    /// A string that need not be a member of an enum.
    #[inline(never)]
    fn free_string(&mut self, check: &'static ValueCheck, text: &[u8], at: Location<'_>, span: Span) {
        let is_lenient = match &check.kind {
            ValueKind::String(StringCheck::Link) => false,
            ValueKind::String(StringCheck::LenientLink) => true,
            _ => return self.other_string(check, text, at, span),
        };
        let (code, found) = match link::check(text) {
            Ok(()) => return,
            Err(WrongLink::Shape(fault @ LinkFault::NoScheme)) if is_lenient => {
                (Code::LinkScheme, Found::Link(fault))
            }
            Err(WrongLink::Shape(fault)) => (Code::LinkShape, Found::Link(fault)),
            Err(WrongLink::Scheme) => (Code::LinkScheme, Found::Kind(JsonKind::String)),
        };
        self.findings.add(code, at, span, Some(check), found);
    }

    /// A string that is neither a link nor a member of an enum.
    #[inline(never)]
    fn other_string(&mut self, check: &'static ValueCheck, text: &[u8], at: Location<'_>, span: Span) {
        let utf8 = || std::str::from_utf8(text);
        let code = match &check.kind {
            ValueKind::String(StringCheck::Date) if utf8().is_ok_and(date_time::is_valid_date) => return,
            ValueKind::String(StringCheck::Date) => Code::DateFormat,
            ValueKind::String(StringCheck::DateTime) if utf8().is_ok_and(date_time::is_valid) => return,
            ValueKind::String(StringCheck::DateTime) => Code::DateTimeFormat,
            ValueKind::StringOrCollection(_) => Code::DisputedShape,
            ValueKind::Double if matches!(text, b"INF" | b"-INF" | b"NaN") => return,
            _ => Code::WrongType,
        };
        let found = match code {
            Code::WrongType if is_printed_object(text) => Found::PrintedObject,
            _ => Found::Kind(JsonKind::String),
        };
        self.findings.add(code, at, span, Some(check), found);
    }

    /// `null`.
    #[inline]
    pub(crate) fn null(&mut self, check: &'static ValueCheck, at: &Location<'_>, span: Span) {
        let code = match check.kind {
            _ if check.accepts_null(at) => return,
            _ if at.is_item() => Code::NullItem,
            ValueKind::Collection(_) => Code::NullCollection,
            _ => Code::WrongType,
        };
        self.findings.add(code, *at, span, Some(check), Found::Kind(JsonKind::Null));
    }

    /// `true` or `false`.
    #[inline]
    pub(crate) fn boolean(&mut self, check: &'static ValueCheck, at: &Location<'_>, span: Span) {
        if !check.accepts_any_boolean() {
            self.wrong_type(check, JsonKind::Boolean, at, span);
        }
    }

    /// A number.
    #[inline]
    pub(crate) fn number(
        &mut self,
        check: &'static ValueCheck,
        number: Number,
        at: &Location<'_>,
        span: Span,
    ) {
        if !check.accepts_any_number() {
            self.checked_number(check, number, *at, span);
        }
    }

    /// A number as it is written in JSON.
    pub(crate) fn written_number(
        &mut self,
        check: &'static ValueCheck,
        text: &[u8],
        at: &Location<'_>,
        span: Span,
    ) {
        let number = if check.depends_on_number() { Number::in_json(text) } else { Number::Other };
        self.number(check, number, at, span);
    }

    fn checked_number(&mut self, check: &'static ValueCheck, number: Number, at: Location<'_>, span: Span) {
        let code = match (&check.kind, number) {
            (ValueKind::Int32, Number::Integer(integer)) if i32::try_from(integer).is_ok() => return,
            (ValueKind::Int32, Number::Integer(_)) => Code::NumberRange,
            _ => Code::WrongType,
        };
        let found = match (&check.kind, number) {
            (ValueKind::String(StringCheck::Enum(_)), Number::Integer(number)) => {
                i64::try_from(number).map_or(Found::Kind(JsonKind::Number), Found::Integer)
            }
            _ => Found::Kind(JsonKind::Number),
        };
        self.findings.add(code, at, span, Some(check), found);
    }

    /// Reports a value of a kind that cannot be valid.
    #[cold]
    pub(crate) fn wrong_type(
        &mut self,
        check: &'static ValueCheck,
        found: JsonKind,
        at: &Location<'_>,
        span: Span,
    ) {
        self.findings.add(Code::WrongType, *at, span, Some(check), Found::Kind(found));
    }
}

/// What a reader may skip without asking the checker.
impl ValueCheck {
    /// Whether every string is valid, whatever it says.
    #[inline(always)]
    pub(crate) const fn accepts_any_string(&self) -> bool {
        matches!(self.kind, ValueKind::String(StringCheck::Any))
    }

    /// Whether `true` and `false` are valid.
    #[inline(always)]
    pub(crate) const fn accepts_any_boolean(&self) -> bool {
        matches!(self.kind, ValueKind::Boolean)
    }

    /// Whether every number is valid.
    #[inline(always)]
    pub(crate) const fn accepts_any_number(&self) -> bool {
        matches!(self.kind, ValueKind::Double)
    }

    /// Whether a number's value matters: whether it is valid, or which member of an enum it may be.
    const fn depends_on_number(&self) -> bool {
        matches!(self.kind, ValueKind::Int32 | ValueKind::String(StringCheck::Enum(_)))
    }

    /// Whether null is valid at a location; it never is as an item.
    #[inline(always)]
    pub(crate) fn accepts_null(&self, at: &Location<'_>) -> bool {
        self.nullable && !at.is_item()
    }
}

/// Whether a text is an object as PowerShell or .NET prints it: `@{a=b}`, `System.Object[]`.
fn is_printed_object(text: &[u8]) -> bool {
    text.starts_with(b"@{") || text.starts_with(b"System.") && !text.contains(&b' ')
}

/// Two or more members with a comma and nothing else between them.
fn is_combined(table: &EnumTable, text: &[u8]) -> bool {
    text.contains(&b',') && text.split(|&byte| byte == b',').all(|name| (table.find)(name).is_some())
}
