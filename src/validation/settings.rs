//! Rules and limits, and the checks of each form of input by them.

use serde_json::Value;

use super::check::{Checker, Findings, Location};
use super::readers::bytes::{ReadBytes, read_syntax};
use super::readers::{typed, value};
use super::report::{Found, Position, Report, Span, locate, relate};
use super::rules::{Code, Level, Limits, Rules};
use super::syntax::SyntaxKind;
use super::tables::ObjectTable;
use crate::elements::Element;
use crate::payload::{Payload, PayloadType};
use crate::scan::Expected;

/// Rules and limits. The code and the tables of a payload are passed separately, so each form of input links only its own.
#[derive(Clone, Copy)]
pub(super) struct Settings {
    pub(super) rules: Rules,
    pub(super) limits: Limits,
}

impl Settings {
    pub(super) const DEFAULT: Self = Self { rules: Rules::DEFAULT, limits: Limits::DEFAULT };

    pub(super) fn validate(&self, payload: Payload, object: &'static ObjectTable, body: &Value) -> Report {
        self.check(payload, object, |checker| value::read(body, checker))
    }

    pub(super) fn validate_slice(
        &self,
        payload: Payload,
        object: &'static ObjectTable,
        read_bytes: ReadBytes,
        bytes: &[u8],
    ) -> Report {
        let mut report = Report::new(payload);
        self.read_slice(object, read_bytes, bytes, &mut report);
        if !report.items.is_empty() {
            relate(bytes, object, &mut report);
            report.scratch = None;
            locate(bytes, &mut report.items, Position::START);
        }
        report
    }

    /// Replaces a report, and reuses its memory.
    pub(super) fn validate_slice_into(
        &self,
        payload: Payload,
        object: &'static ObjectTable,
        read_bytes: ReadBytes,
        bytes: &[u8],
        report: &mut Report,
    ) {
        report.clear(payload);
        self.read_slice(object, read_bytes, bytes, report);
        if !report.items.is_empty() {
            relate(bytes, object, report);
            locate(bytes, &mut report.items, Position::START);
        }
    }

    /// The verdict alone: no violation is kept.
    pub(super) fn is_valid_slice(
        &self,
        payload: Payload,
        object: &'static ObjectTable,
        read_bytes: ReadBytes,
        bytes: &[u8],
    ) -> bool {
        if bytes.len() > self.limits.bytes {
            return self.rules.level(Code::TooLarge, payload) != Level::Deny;
        }
        let mut report = Report::new(payload);
        let findings = Findings::verdict(&mut report, &self.rules);
        read_bytes(bytes, &mut Checker::new(object, findings, &self.limits));
        report.is_valid()
    }

    pub(super) fn validate_element(
        &self,
        payload: Payload,
        object: &'static ObjectTable,
        read_bytes: ReadBytes,
        element: &Element<'_>,
    ) -> Report {
        let mut report = Report::new(payload);
        self.read_slice(object, read_bytes, element.body(), &mut report);
        if !report.items.is_empty() {
            relate(element.body(), object, &mut report);
            report.scratch = None;
        }
        report.move_into(element.pointer(), element.span().start);
        locate(element.text, &mut report.items, element.position());
        report
    }

    pub(super) fn validate_syntax(
        &self,
        payload: Payload,
        object: &'static ObjectTable,
        bytes: &[u8],
    ) -> Report {
        let mut report = self.check(payload, object, |checker| read_syntax(bytes, checker));
        locate(bytes, &mut report.items, Position::START);
        report
    }

    /// Fills an empty report, except for its positions and second spans.
    fn read_slice(
        &self,
        object: &'static ObjectTable,
        read_bytes: ReadBytes,
        bytes: &[u8],
        report: &mut Report,
    ) {
        if bytes.len() > self.limits.bytes {
            let found = Found::Limit(self.limits.bytes);
            return self.whole(object, report, Code::TooLarge, found);
        }
        self.check_into(object, report, |checker| read_bytes(bytes, checker));
    }

    #[inline]
    pub(super) fn validate_typed<T: PayloadType>(&self, value: &T) -> Report {
        self.check(T::PAYLOAD, T::TABLE, |checker| typed::read(value, checker))
    }

    /// A valid body that serde refuses; no such input is known.
    #[cold]
    pub(super) fn unreadable(&self, payload: Payload, object: &'static ObjectTable) -> Report {
        let found = Found::Syntax { kind: SyntaxKind::NotJson, expected: Expected::Value, opening: None };
        let mut report = Report::new(payload);
        self.whole(object, &mut report, Code::JsonSyntax, found);
        report
    }

    /// A violation of the whole body, which is not read.
    #[cold]
    fn whole(&self, object: &'static ObjectTable, report: &mut Report, code: Code, found: Found) {
        self.check_into(object, report, |checker| {
            checker.findings.add(code, Location::body(object), Span::NONE, None, found);
        });
    }

    #[inline]
    fn check(
        &self,
        payload: Payload,
        object: &'static ObjectTable,
        read: impl FnOnce(&mut Checker<'_>),
    ) -> Report {
        let mut report = Report::new(payload);
        self.check_into(object, &mut report, read);
        report
    }

    #[inline]
    fn check_into(
        &self,
        object: &'static ObjectTable,
        report: &mut Report,
        read: impl FnOnce(&mut Checker<'_>),
    ) {
        let findings = Findings::new(report, &self.rules, self.limits.violations);
        read(&mut Checker::new(object, findings, &self.limits));
    }
}
