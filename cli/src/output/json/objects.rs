//! The objects of JSON output. Their JSON Schemas are derived from them.

use std::borrow::Cow;

use msgraph_profile::{Detection, Fix, Payload, Report, Violation, ViolationRecord};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::Value;

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
    #[schemars(with = "Payload")]
    likely_payload: Option<Payload>,
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
    /// The value at `--id-pointer`, as written in the line; null if the line has no such value.
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
    payload: Option<Payload>,
    /// Whether the body was validated, and no violation has the level `deny`.
    valid: bool,
    /// How many violations have the level `deny`, even beyond those in `violations`.
    error_count: usize,
    /// How many violations have the level `warn`, even beyond those in `violations`.
    warning_count: usize,
    /// The violations, in the order of the file; at most as many as `--max-violations` says.
    violations: Vec<Shown<'a>>,
    /// Whether there are more violations.
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

/// The library's object of a violation and its fix, with the wrong value.
impl JsonSchema for Shown<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Violation".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = ViolationRecord::json_schema(generator);
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            let description = "The JSON of the wrong value, cut; only with `--show-values`.";
            let value = json_schema!({ "description": description, "type": "string" });
            properties.insert("value".to_owned(), value.to_value());
        }
        schema
    }
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
            payload: Some(report.payload()),
            valid: report.is_valid(),
            error_count: report.error_count(),
            warning_count: report.warning_count(),
            violations: report.violations().map(shown).collect(),
            truncated: report.is_truncated(),
        }
    }
}

impl<'a> Entry<'a> {
    pub(super) fn new(checked: &'a Checked<'a>, values: bool) -> Self {
        let Checked { file, bytes, report, body } = checked;
        let detection = body.and_then(|body| body.detection.as_ref());
        let likely_payload = checked.likely_payload().and_then(|likely| likely.payload());
        let payload = body.map(|_| report.payload());
        Self {
            file: &file.name,
            body: checked.pointer(),
            evidence: detection.map(Detection::evidence),
            verdict: Verdict { payload, ..Verdict::with_fixes(report, bytes, values) },
            likely_payload,
            error: None,
        }
    }

    pub(super) fn unchecked(unchecked: &Unchecked<'a>) -> Self {
        Self {
            file: &unchecked.file.name,
            body: None,
            evidence: None,
            verdict: Verdict {
                payload: None,
                valid: false,
                error_count: 0,
                warning_count: 0,
                violations: Vec::new(),
                truncated: false,
            },
            likely_payload: None,
            error: Some(unchecked.reason),
        }
    }
}
