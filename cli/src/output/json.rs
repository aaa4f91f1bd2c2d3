//! JSON output: one array with an object for each file, or one line for each file.

use std::io::{self, Write};

use msgraph_profile::{Detection, Fix, Payload, Report, Violation};
use serde::Serialize;

use super::{Checked, Output, value_shown};

/// Writes one array with an object for each file.
pub(crate) struct Json {
    values: bool,
    begun: bool,
}

/// Writes one line with an object for each file.
pub(crate) struct Ndjson {
    values: bool,
}

/// The object of a file.
#[derive(Serialize)]
struct Entry<'a> {
    file: &'a str,
    /// The location of the body in the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a str>,
    /// The names by which the payload was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'a [&'static str]>,
    #[serde(flatten)]
    verdict: Verdict<'a>,
    /// What the body is more likely than its payload.
    #[serde(skip_serializing_if = "Option::is_none")]
    likely_payload: Option<&'static str>,
}

/// The part of an object that files and lines of NDJSON input share.
#[derive(Serialize)]
pub(crate) struct Verdict<'a> {
    /// `None` if no body was found.
    payload: Option<&'static str>,
    valid: bool,
    error_count: usize,
    warning_count: usize,
    violations: Vec<Shown<'a>>,
    truncated: bool,
}

/// The object of a violation.
#[derive(Serialize)]
#[serde(untagged)]
enum Shown<'a> {
    /// Alone, which is faster to write than a flattened object.
    Plain(Violation<'a>),
    /// With its fix, and with its wrong value.
    WithMore {
        #[serde(flatten)]
        violation: Violation<'a>,
        #[serde(skip_serializing_if = "Option::is_none")]
        fix: Option<Fix>,
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<String>,
    },
}

impl<'a> Verdict<'a> {
    /// The verdict of a report, with wrong values on request.
    pub(crate) fn new(report: &'a Report, bytes: &[u8], values: bool) -> Self {
        Self::with(report, |violation| {
            let value = values.then(|| value_shown(&violation, bytes)).flatten();
            (None, value)
        })
    }

    /// The verdict of a report, with fixes, and with wrong values on request.
    fn with_fixes(report: &'a Report, bytes: &[u8], values: bool) -> Self {
        Self::with(report, |violation| {
            let value = values.then(|| value_shown(&violation, bytes)).flatten();
            (violation.fix(bytes).filter(|fix| values || !fix.repeats_text()), value)
        })
    }

    fn with(report: &'a Report, more: impl Fn(Violation<'a>) -> (Option<Fix>, Option<String>)) -> Self {
        let shown = |violation| match more(violation) {
            (None, None) => Shown::Plain(violation),
            (fix, value) => Shown::WithMore { violation, fix, value },
        };
        Self {
            payload: Some(report.payload().as_str()),
            valid: report.is_valid(),
            error_count: report.error_count(),
            warning_count: report.warning_count(),
            violations: report.violations().map(shown).collect(),
            truncated: report.is_truncated(),
        }
    }
}

impl<'a> Entry<'a> {
    fn new(checked: &'a Checked<'a>, values: bool) -> Self {
        let Checked { file, bytes, report, body } = checked;
        let detection = body.and_then(|body| body.detection.as_ref());
        let likely = checked.likely_payload().and_then(|likely| likely.payload());
        Self {
            file,
            body: checked.pointer(),
            evidence: detection.map(Detection::evidence),
            verdict: Verdict {
                payload: body.map(|_| report.payload().as_str()),
                ..Verdict::with_fixes(report, bytes, values)
            },
            likely_payload: likely.map(Payload::as_str),
        }
    }
}

impl Json {
    pub(crate) fn new(values: bool) -> Self {
        Self { values, begun: false }
    }
}

impl Output for Json {
    fn body(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        let text = serde_json::to_string_pretty(&Entry::new(checked, self.values))?;
        out.write_all(if self.begun { b"," } else { b"[" })?;
        self.begun = true;
        text.lines().try_for_each(|line| write!(out, "\n  {line}"))
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", if self.begun { "\n]" } else { "[]" })
    }
}

impl Ndjson {
    pub(crate) fn new(values: bool) -> Self {
        Self { values }
    }
}

impl Output for Ndjson {
    fn body(&mut self, out: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        writeln!(out, "{}", serde_json::to_string(&Entry::new(checked, self.values))?)
    }

    fn finish(&mut self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
