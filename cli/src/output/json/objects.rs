//! The objects of JSON output. Their JSON Schemas are derived from them.

use std::borrow::Cow;
use std::ops::Range;

use msgraph_profile::{Detection, Payload, Related, Report, SyntaxKind, Violation};
use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::names::{ApplicabilityName, CodeName, LevelName, PayloadName, SyntaxName};
use crate::output::{Checked, Unchecked, value_shown};

/// The result for a body, or for a file that could not be validated.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Result")]
pub(crate) struct Entry<'a> {
    /// The name of the file as given; `-` is standard input.
    file: &'a str,
    /// The location of the body in the file, as a JSON Pointer; only if the body is not the whole file.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    body: Option<&'a str>,
    /// The names by which the payload was decided; only with `--as auto`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    evidence: Option<&'a [&'static str]>,
    #[serde(flatten)]
    verdict: Verdict<'a>,
    /// What an invalid body more likely is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "PayloadName")]
    likely_payload: Option<&'static str>,
    /// Why the file, or a body in it, could not be validated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    error: Option<&'a str>,
}

/// The result for a line of NDJSON input.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "LineResult")]
pub(crate) struct LineEntry<'a> {
    /// The name of the file as given; `-` is standard input.
    file: &'a str,
    /// The line, from 1.
    input_line: usize,
    /// The value at `--id-pointer`, as written in the line; null if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Value")]
    id: Option<Value>,
    #[serde(flatten)]
    verdict: Verdict<'a>,
}

/// The part of a result that files and lines of NDJSON input share.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Verdict<'a> {
    /// The payload that the body was validated as; null if no body was found.
    #[schemars(with = "Option<PayloadName>")]
    payload: Option<&'static str>,
    /// Whether the body was validated, and no violation has the level `deny`.
    valid: bool,
    /// The violations, in the order of the file; at most as many as `--max-violations` says.
    violations: Vec<ViolationObject<'a>>,
    /// Whether there are more violations.
    truncated: bool,
}

/// A violation. What is not known is null.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Violation")]
struct ViolationObject<'a> {
    /// The rule.
    #[schemars(with = "CodeName")]
    code: &'static str,
    /// `deny` makes the body invalid.
    #[schemars(with = "LevelName")]
    level: &'static str,
    /// The location as a JSON Pointer (RFC 6901); null if the body is not JSON.
    pointer: Option<&'a str>,
    /// The line in which the span begins, from 1.
    line: Option<usize>,
    /// The column in which the span begins, from 1, in Unicode code points.
    column: Option<usize>,
    /// The first byte of the span, from 0.
    byte_start: Option<usize>,
    /// The byte after the span.
    byte_end: Option<usize>,
    /// What is wrong.
    #[serde(serialize_with = "message")]
    #[schemars(with = "String")]
    message: Violation<'a>,
    /// What is valid there.
    expected: Option<Cow<'a, str>>,
    /// What the body has.
    found: Option<Cow<'a, str>>,
    /// What was probably meant.
    suggestion: Option<&'a str>,
    /// What makes the text not JSON; only for `json-syntax`.
    #[schemars(with = "Option<SyntaxName>")]
    syntax: Option<&'static str>,
    /// A second span that explains it.
    related: Option<RelatedObject>,
    /// The documentation page.
    docs: &'static str,
    /// The edit that fixes it, if one is known; not for NDJSON input.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "FixObject")]
    fix: Option<FixObject>,
    /// The JSON of the wrong value, cut; only with `--show-values`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    value: Option<String>,
}

/// A second span, such as where a duplicate was first set.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Related")]
struct RelatedObject {
    /// The first byte, from 0.
    byte_start: usize,
    /// The byte after it.
    byte_end: usize,
    /// What is there.
    text: &'static str,
}

/// An edit of the file.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Fix")]
struct FixObject {
    /// What it does.
    title: Cow<'static, str>,
    /// The first byte to replace, from 0.
    byte_start: usize,
    /// The byte after the last one to replace.
    byte_end: usize,
    /// What to write instead.
    replacement: String,
    /// `--fix` applies what is `machine-applicable`; a person should decide about what is `maybe-incorrect`.
    #[schemars(with = "ApplicabilityName")]
    applicability: &'static str,
}

impl<'a> Verdict<'a> {
    /// The verdict of a report, with wrong values on request.
    pub(crate) fn new(report: &'a Report, bytes: &[u8], values: bool) -> Self {
        Self::with(report, |violation| ViolationObject::new(violation, bytes, values))
    }

    /// The verdict of a report, with fixes, and with wrong values on request.
    fn with_fixes(report: &'a Report, bytes: &[u8], values: bool) -> Self {
        Self::with(report, |violation| {
            let fix = violation.fix(bytes).filter(|fix| values || !fix.repeats_text());
            let fix = fix.map(|fix| FixObject {
                title: fix.title,
                byte_start: fix.span.start,
                byte_end: fix.span.end,
                replacement: fix.replacement,
                applicability: fix.applicability.as_str(),
            });
            ViolationObject { fix, ..ViolationObject::new(violation, bytes, values) }
        })
    }

    fn with(report: &'a Report, object: impl Fn(Violation<'a>) -> ViolationObject<'a>) -> Self {
        Self {
            payload: Some(report.payload().as_str()),
            valid: report.is_valid(),
            violations: report.violations().map(object).collect(),
            truncated: report.is_truncated(),
        }
    }
}

impl<'a> Entry<'a> {
    pub(super) fn new(checked: &'a Checked<'a>, values: bool) -> Self {
        let Checked { file, bytes, report, body } = checked;
        let detection = body.and_then(|body| body.detection.as_ref());
        let likely = checked.likely_payload().and_then(|likely| likely.payload());
        Self {
            file: &file.name,
            body: checked.pointer(),
            evidence: detection.map(Detection::evidence),
            verdict: Verdict {
                payload: body.map(|_| report.payload().as_str()),
                ..Verdict::with_fixes(report, bytes, values)
            },
            likely_payload: likely.map(Payload::as_str),
            error: None,
        }
    }

    pub(super) fn unchecked(unchecked: &Unchecked<'a>) -> Self {
        Self {
            file: &unchecked.file.name,
            body: None,
            evidence: None,
            verdict: Verdict { payload: None, valid: false, violations: Vec::new(), truncated: false },
            likely_payload: None,
            error: Some(unchecked.reason),
        }
    }
}

impl<'a> ViolationObject<'a> {
    fn new(violation: Violation<'a>, bytes: &[u8], values: bool) -> Self {
        let (position, span) = (violation.position(), violation.span());
        Self {
            code: violation.code().as_str(),
            level: violation.level().as_str(),
            pointer: violation.pointer(),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            byte_start: span.as_ref().map(|span| span.start),
            byte_end: span.as_ref().map(|span| span.end),
            message: violation,
            expected: violation.expected(),
            found: violation.found(),
            suggestion: violation.suggestion(),
            syntax: violation.syntax().map(SyntaxKind::as_str),
            related: violation.related().map(RelatedObject::from),
            docs: violation.docs(),
            fix: None,
            value: values.then(|| value_shown(&violation, bytes)).flatten(),
        }
    }
}

impl From<Related> for RelatedObject {
    fn from(Related { span: Range { start, end }, text, .. }: Related) -> Self {
        Self { byte_start: start, byte_end: end, text }
    }
}

/// Writes a message without a copy of it.
fn message<S: Serializer>(violation: &Violation<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&violation.message())
}

#[cfg(test)]
mod tests {
    use msgraph_profile::{Payload, validate_str};

    use super::Verdict;

    #[test]
    fn a_verdict_is_what_the_library_serializes() {
        for text in [
            "",
            r#"{ "displayname": 1, "id": 2, "id": 3 }"#,
            r#"{ "allowedAudiences": "8", "categories": null, "webUrl": "x", "source": [] }"#,
        ] {
            let report = validate_str(Payload::CreatePersonInterest, text);
            let verdict = serde_json::to_value(Verdict::new(&report, text.as_bytes(), false)).expect("JSON");
            assert_eq!(verdict, serde_json::to_value(&report).expect("JSON"), "{text}");
        }
    }
}
