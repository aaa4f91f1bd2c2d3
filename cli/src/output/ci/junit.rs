//! JUnit XML, which CI services show as test results.

use std::io::{self, Write};

use msgraph_profile::{Level, Violation};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use crate::output::span::region;
use crate::output::{Checked, Output, Unchecked, file_shown, not_shown, one_line};
use crate::text::escaped;

/// Collects a test suite for each file. Each error in it is a test case that failed; a body without errors is one that
/// passed, and its output has the warnings.
pub(crate) struct Junit {
    values: bool,
    report: Report,
}

impl Junit {
    pub(crate) fn new(values: bool) -> Self {
        Self { values, report: Report::new("msgraph-profile") }
    }

    /// The suite of a file; the bodies of a file follow each other.
    fn suite(&mut self, file: &str) -> Option<&mut TestSuite> {
        let name = xml(&file_shown(file));
        if self.report.test_suites.last().is_none_or(|suite| suite.name.as_str() != name) {
            self.report.test_suites.push(TestSuite::new(name));
        }
        self.report.test_suites.last_mut()
    }

    fn failure(&self, violation: &Violation<'_>, checked: &Checked<'_>) -> TestCase {
        let pointer = violation.pointer().filter(|pointer| !pointer.is_empty());
        let name = pointer.map_or_else(String::new, |pointer| format!(" {}", escaped(pointer)));
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status.set_type(violation.code().as_str());
        status.set_message(xml(&violation.message().to_string()));
        status.set_description(xml(&self.line(violation, checked)));
        TestCase::new(xml(&format!("{}{name}", violation.code())), status)
    }

    /// A violation in one line, with its position.
    fn line(&self, violation: &Violation<'_>, checked: &Checked<'_>) -> String {
        let mut line = file_shown(&checked.file.name).into_owned();
        if let Some((start, _)) = region(violation, checked.bytes) {
            line = format!("{line}:{}:{}", start.line, start.column);
        }
        format!("{line}: {}", one_line(violation, checked, self.values))
    }
}

impl Output for Junit {
    fn body(&mut self, _: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        let report = checked.report;
        let is_error = |violation: &Violation<'_>| violation.level() == Level::Deny;
        let mut cases: Vec<TestCase> =
            report.violations().filter(is_error).map(|error| self.failure(&error, checked)).collect();
        let warnings = report.violations().filter(|violation| !is_error(violation));
        let mut notes: Vec<String> =
            warnings.map(|warning| format!("warning: {}", self.line(&warning, checked))).collect();
        notes.extend(not_shown(report));
        if cases.is_empty() && report.is_valid() {
            cases.push(TestCase::new("valid", TestCaseStatus::success()));
        } else if cases.is_empty() {
            // No error is among the violations that are kept.
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_type("truncated");
            cases.push(TestCase::new("invalid", status));
        }
        let body = checked.pointer().map(|pointer| format!(" at {}", escaped(pointer)));
        let class = format!(
            "{}{}",
            checked.body.map_or("JSON", |_| report.payload().as_str()),
            body.unwrap_or_default()
        );
        if let Some(first) = cases.first_mut().filter(|_| !notes.is_empty()) {
            first.set_system_out(xml(&notes.join("\n")));
        }
        if let Some(suite) = self.suite(&checked.file.name) {
            for mut case in cases {
                case.set_classname(xml(&class));
                suite.add_test_case(case);
            }
        }
        Ok(())
    }

    fn unchecked(&mut self, _: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()> {
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
        status.set_type("not-validated");
        status.set_message(xml(&escaped(unchecked.reason)));
        if let Some(suite) = self.suite(&unchecked.file.name) {
            suite.add_test_case(TestCase::new("not validated", status));
        }
        Ok(())
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let mut report = Report::new("msgraph-profile");
        report.add_test_suites(std::mem::take(&mut self.report.test_suites));
        report.serialize(out).map_err(io::Error::other)
    }
}

/// A text without the two characters that are allowed in JSON, but not in XML; all others that XML excludes are escaped
/// already.
fn xml(text: &str) -> String {
    text.replace('\u{fffe}', "\\u{fffe}").replace('\u{ffff}', "\\u{ffff}")
}
