//! A SARIF 2.1.0 log with one run.

use std::io::{self, Write};

use heck::ToUpperCamelCase;
use msgraph_profile::{Code, Level, Related, Violation};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::span::{LineColumn, region};
use super::{Checked, Output, value_shown};
use crate::input::STDIN;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Collects the results of all files, since a log is one JSON value.
pub(crate) struct Sarif {
    values: bool,
    results: Vec<Value>,
    /// What the results do not show: files that could not be read, and violations beyond the limit of a report.
    notifications: Vec<Value>,
    has_unread: bool,
}

impl Sarif {
    pub(crate) fn new(values: bool) -> Self {
        Self { values, results: Vec::new(), notifications: Vec::new(), has_unread: false }
    }

    fn result(&self, violation: &Violation<'_>, checked: &Checked<'_>, repeats: usize) -> Value {
        let code = violation.code();
        let mut message = violation.message().to_string();
        if let Some(suggestion) = violation.suggestion() {
            message = format!("{message}; did you mean \"{suggestion}\"?");
        }
        if self.values
            && let Some(value) = value_shown(violation, checked.bytes)
        {
            message = format!("{message} (found {value})");
        }
        let mut result = json!({
            "ruleId": code.as_str(),
            "ruleIndex": Code::ALL.iter().position(|other| *other == code),
            "level": level(violation.level()),
            "message": { "text": without_links(message) },
            "locations": [location(violation, checked)],
            "partialFingerprints": { "codeAndPointer/v1": fingerprint(violation, repeats) },
        });
        if let (Some(related), Some(result)) = (violation.related(), result.as_object_mut()) {
            result.insert("relatedLocations".to_owned(), json!([related_location(&related, checked)]));
        }
        if let Some(fix) = fix(violation, checked, self.values)
            && let Some(result) = result.as_object_mut()
        {
            result.insert("fixes".to_owned(), json!([fix]));
        }
        result
    }
}

impl Output for Sarif {
    fn body(&mut self, _: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        let mut seen: Vec<(Code, Option<&str>)> = Vec::new();
        for violation in checked.report.violations() {
            let key = (violation.code(), violation.pointer());
            let repeats = seen.iter().filter(|other| **other == key).count();
            seen.push(key);
            self.results.push(self.result(&violation, checked, repeats));
        }
        let report = checked.report;
        if report.is_truncated() {
            let text = format!(
                "only the first {} of {} violations are in the results",
                report.violations().len(),
                report.len()
            );
            self.notifications.push(notification(checked.file, "warning", text));
        }
        Ok(())
    }

    fn unread(&mut self, file: &str, error: &str) {
        self.notifications.push(notification(file, "error", error.to_owned()));
        self.has_unread = true;
    }

    fn unchecked(&mut self, file: &str, reason: &str) {
        self.notifications.push(notification(file, "error", reason.to_owned()));
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let rules: Vec<Value> = Code::ALL.iter().map(|code| rule(*code)).collect();
        let log = json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "msgraph-profile",
                    "version": env!("CARGO_PKG_VERSION"),
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                }},
                "invocations": [{
                    "executionSuccessful": !self.has_unread,
                    "toolExecutionNotifications": std::mem::take(&mut self.notifications),
                }],
                "columnKind": "unicodeCodePoints",
                "results": std::mem::take(&mut self.results),
            }],
        });
        writeln!(out, "{}", serde_json::to_string_pretty(&log)?)
    }
}

fn notification(file: &str, level: &str, text: String) -> Value {
    json!({
        "level": level,
        "message": { "text": without_links(text) },
        "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(file) } } }],
    })
}

/// A text that has no embedded link, which SARIF writes as `[text](address)` (3.11.6): what a body says is not one.
fn without_links(text: String) -> String {
    if !text.contains("](") {
        return text;
    }
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

fn rule(code: Code) -> Value {
    let help = format!("{}\n\nRun `msgraph-profile explain {code}` for examples and sources.", code.help());
    json!({
        "id": code.as_str(),
        "name": code.as_str().to_upper_camel_case(),
        "shortDescription": { "text": code.summary() },
        "fullDescription": { "text": code.reason() },
        "help": { "text": help, "markdown": help },
        "defaultConfiguration": {
            "level": level(code.default_level(msgraph_profile::Payload::CreatePersonInterest)),
        },
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    }
}

fn location(violation: &Violation<'_>, checked: &Checked<'_>) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(checked.file) } });
    if let (Some((start, end)), Some(span), Some(physical)) =
        (region(violation, checked.bytes), violation.span(), physical.as_object_mut())
    {
        let mut region = line_region(start, end);
        if let Some(region) = region.as_object_mut() {
            region.insert("byteOffset".to_owned(), span.start.into());
            region.insert("byteLength".to_owned(), span.len().into());
        }
        physical.insert("region".to_owned(), region);
    }
    let mut location = json!({ "physicalLocation": physical });
    if let (Some(pointer), Some(location)) = (violation.pointer(), location.as_object_mut()) {
        let kind = if pointer.is_empty() { "object" } else { "property" };
        location
            .insert("logicalLocations".to_owned(), json!([{ "fullyQualifiedName": pointer, "kind": kind }]));
    }
    location
}

fn related_location(related: &Related, checked: &Checked<'_>) -> Value {
    let start = LineColumn::of(checked.bytes, related.span.start);
    let end = LineColumn::of(checked.bytes, related.span.end);
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(checked.file) },
            "region": line_region(start, end),
        },
        "message": { "text": related.text },
    })
}

fn line_region(start: LineColumn, end: LineColumn) -> Value {
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// The edit that fixes a violation, if one is known; those that repeat wrong values are for those who see them anyway.
fn fix(violation: &Violation<'_>, checked: &Checked<'_>, values: bool) -> Option<Value> {
    let fix = violation.fix(checked.bytes).filter(|fix| values || !fix.repeats_text())?;
    let start = LineColumn::of(checked.bytes, fix.span.start);
    let end = LineColumn::of(checked.bytes, fix.span.end);
    Some(json!({
        "description": { "text": fix.title },
        "artifactChanges": [{
            "artifactLocation": { "uri": uri(checked.file) },
            "replacements": [{
                "deletedRegion": line_region(start, end),
                "insertedContent": { "text": fix.replacement },
            }],
        }],
    }))
}

/// A hash that stays the same when lines move: FNV-1a of the code, the pointer, and how often both occurred before.
fn fingerprint(violation: &Violation<'_>, repeats: usize) -> String {
    let text = format!("{}\n{}\n{repeats}", violation.code(), violation.pointer().unwrap_or("-"));
    let hash = text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    });
    format!("{hash:016x}")
}

/// Everything except the characters of a path; a colon is escaped, so that no file name looks like a scheme.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The file's name as a URI reference of RFC 3986.
fn uri(file: &str) -> String {
    let file = if file == STDIN { "stdin" } else { file };
    utf8_percent_encode(file, ESCAPED).to_string()
}
