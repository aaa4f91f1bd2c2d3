//! Collects violations: applies levels, keeps the first ones, counts all of them.

use super::Location;
use crate::payload::Payload;
use crate::scan::Expected;
use crate::text::truncated;
use crate::validation::report::{Found, Item, Report, Span};
use crate::validation::rules::{Code, Level, Rules};
use crate::validation::syntax::Diagnosis;
use crate::validation::tables::{PayloadKind, ValueCheck};

/// The maximum number of bytes that are kept of a text for a message.
const MAX_ECHOED: usize = 128;

/// Collects violations.
pub(crate) struct Findings<'r> {
    report: &'r mut Report,
    rules: &'r Rules,
    max_kept: usize,
    /// Whether those that are not kept are counted by code.
    counts: bool,
    /// The last violation and its start, kept or not.
    last: Option<(Code, usize)>,
}

impl<'r> Findings<'r> {
    pub(crate) fn new(report: &'r mut Report, rules: &'r Rules, max_kept: usize) -> Self {
        Self { report, rules, max_kept, counts: true, last: None }
    }

    /// Decides whether the report is valid, and keeps nothing else.
    pub(crate) fn verdict(report: &'r mut Report, rules: &'r Rules) -> Self {
        Self { report, rules, max_kept: 0, counts: false, last: None }
    }

    /// The payload that is checked.
    pub(crate) fn payload(&self) -> Payload {
        self.report.payload
    }

    /// What the payload is that the body is checked as.
    #[inline]
    pub(crate) fn payload_kind(&self) -> PayloadKind {
        self.report.payload.kind()
    }

    /// Notes which declared names an object has, for the unknown ones in it.
    #[cold]
    pub(crate) fn set_beside(&mut self, object: &Location<'_>, names: u64) {
        let inside =
            self.report.items.iter_mut().rev().take_while(|item| usize::from(item.depth) > object.depth);
        for item in inside.filter(|item| usize::from(item.depth) == object.depth + 1) {
            match (item.code, item.found) {
                // In an object before this one.
                (_, Found::Beside { .. }) => break,
                (Code::UnknownProperty | Code::AnnotationName, _) => {
                    item.found = Found::Beside { names, twin: None };
                }
                _ => {}
            }
        }
    }

    #[cold]
    pub(crate) fn add(
        &mut self,
        code: Code,
        at: Location<'_>,
        span: Span,
        check: Option<&'static ValueCheck>,
        found: Found,
    ) {
        self.add_with(code, &at, span, check, found, &[]);
    }

    /// Adds a violation whose message shows the text that was found.
    #[cold]
    pub(crate) fn add_text(
        &mut self,
        code: Code,
        at: Location<'_>,
        span: Span,
        check: Option<&'static ValueCheck>,
        text: &[u8],
    ) {
        let cut = text.len() > MAX_ECHOED;
        self.add_with(code, &at, span, check, Found::Text { cut }, text);
    }

    /// Adds a body that is something other than the payload; `details` go with it.
    #[cold]
    pub(crate) fn add_body(&mut self, at: Location<'_>, span: Span, found: Found, details: &str) {
        self.add_with(Code::WrongPayload, &at, span, None, found, details.as_bytes());
    }

    /// Adds a violation about text that is not JSON.
    #[cold]
    pub(crate) fn add_syntax(&mut self, at: Location<'_>, expected: Expected, diagnosis: &Diagnosis) {
        let Diagnosis { kind, span, found, opening } = diagnosis;
        let span = Span::new(span.start, span.end);
        self.drop_misread(span.start);
        let details = Found::Syntax { kind: *kind, expected, opening: *opening };
        self.add_with(Code::JsonSyntax, &at, span, None, details, found.as_bytes());
    }

    /// Takes back the last violation if it begins at an offset: what it is about was only read in part, such as a date
    /// without quotation marks as a number.
    fn drop_misread(&mut self, start: usize) {
        let Some((code, at)) = self.last else { return };
        if at != start || !matches!(code, Code::UnknownProperty | Code::WrongType | Code::NumberRange) {
            return;
        }
        let report = &mut *self.report;
        if report.items.len() == report.count {
            report.items.pop();
        } else if let Some(dropped) =
            report.dropped.as_mut().and_then(|dropped| dropped.get_mut(code.index()))
        {
            *dropped -= 1;
        }
        report.count -= 1;
        report.denied -= usize::from(self.rules.level(code, report.payload) == Level::Deny);
    }

    fn add_with(
        &mut self,
        code: Code,
        at: &Location<'_>,
        span: Span,
        check: Option<&'static ValueCheck>,
        found: Found,
        text: &[u8],
    ) {
        let level = self.rules.level(code, self.report.payload);
        if level == Level::Allow {
            return;
        }
        self.last = Some((code, span.start));
        let report = &mut *self.report;
        report.count += 1;
        report.denied += usize::from(level == Level::Deny);
        if report.items.len() >= self.max_kept {
            if self.counts {
                let dropped = report.dropped.get_or_insert_with(|| Box::new([0; Code::COUNT]));
                if let Some(dropped) = dropped.get_mut(code.index()) {
                    *dropped += 1;
                }
            }
            return;
        }
        if report.items.capacity() == 0 {
            // Room for a handful of violations, so a usual report takes two allocations.
            report.items = Vec::with_capacity(8);
            report.text = Vec::with_capacity(512);
        }
        let start = report.text.len();
        at.render(&mut report.text);
        let middle = report.text.len();
        if !text.is_empty() {
            report.text.extend_from_slice(truncated(text, MAX_ECHOED));
        }
        report.items.push(Item {
            code,
            level,
            depth: u16::try_from(at.depth).unwrap_or(u16::MAX),
            pointer: (start, middle),
            text: (middle, report.text.len()),
            object: at.object,
            check,
            found,
            span,
            line_and_column: (0, 0),
        });
    }
}
