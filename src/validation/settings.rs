//! Rules and limits, and the checks of each form of input by them.

use serde_json::Value;

use super::check::{Checker, Findings, Location};
use super::readers::bytes::{ReadBytes, read_syntax};
use super::readers::{typed, value};
use super::report::{Found, Position, Report, Span, locate, relate};
use super::rules::{Code, Limits, Rules};
use super::syntax::SyntaxKind;
use super::tables::ObjectTable;
use crate::elements::Element;
use crate::payload::{Payload, PayloadType};
use crate::scan::Expected;

/// Rules and limits. The code and the tables of a payload are passed separately, so each form of input links only its own.
#[derive(Clone)]
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
        let mut report = self.read_slice(payload, object, read_bytes, bytes);
        locate(bytes, &mut report.items, Position::START);
        report
    }

    pub(super) fn validate_element(
        &self,
        payload: Payload,
        object: &'static ObjectTable,
        read_bytes: ReadBytes,
        element: &Element<'_>,
    ) -> Report {
        let mut report = self.read_slice(payload, object, read_bytes, element.body());
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

    /// The report without positions.
    fn read_slice(
        &self,
        payload: Payload,
        object: &'static ObjectTable,
        read_bytes: ReadBytes,
        bytes: &[u8],
    ) -> Report {
        if bytes.len() > self.limits.bytes {
            let found = Found::Limit(self.limits.bytes);
            return self.whole(payload, object, Code::TooLarge, found);
        }
        let mut report = self.check(payload, object, |checker| read_bytes(bytes, checker));
        relate(bytes, object, &mut report);
        report
    }

    #[inline]
    pub(super) fn validate_typed<T: PayloadType>(&self, value: &T) -> Report {
        self.check(T::PAYLOAD, T::TABLE, |checker| typed::read(value, checker))
    }

    /// A valid body that serde refuses; no such input is known.
    #[cold]
    pub(super) fn unreadable(&self, payload: Payload, object: &'static ObjectTable) -> Report {
        let found = Found::Syntax { kind: SyntaxKind::NotJson, expected: Expected::Value, opening: None };
        self.whole(payload, object, Code::JsonSyntax, found)
    }

    /// A violation of the whole body, which is not read.
    #[cold]
    fn whole(&self, payload: Payload, object: &'static ObjectTable, code: Code, found: Found) -> Report {
        self.check(payload, object, |checker| {
            checker.findings.add(code, Location::body(object), Span::NONE, None, found);
        })
    }

    #[inline]
    fn check(
        &self,
        payload: Payload,
        object: &'static ObjectTable,
        read: impl FnOnce(&mut Checker<'_>),
    ) -> Report {
        let mut report = Report::new(payload);
        let findings = Findings::new(&mut report, &self.rules, self.limits.violations);
        read(&mut Checker::new(object, findings, &self.limits));
        report
    }
}
