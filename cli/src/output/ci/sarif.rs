//! A SARIF 2.1.0 log with one run.

use std::collections::HashMap;
use std::io::{self, Write};
use std::rc::Rc;

use heck::ToUpperCamelCase;
use msgraph_profile::{Code, Level, Related, Violation};
use serde_json::{Value, json};

use super::fingerprint::Fingerprints;
use super::workspace::Workspace;
use crate::input::InputFile;
use crate::output::span::{LineColumn, region};
use crate::output::{Checked, Output, Unchecked, not_shown, one_line};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Collects the results of all files, since a log is one JSON value.
pub(crate) struct Sarif {
    values: bool,
    results: Vec<Value>,
    /// What the results do not show: what could not be validated, and violations beyond the limit of a report.
    notifications: Vec<Value>,
    has_unread: bool,
    /// For each rule that is violated, the documentation page of its first violation.
    pages: HashMap<Code, &'static str>,
    workspace: Rc<Workspace>,
}

impl Sarif {
    pub(crate) fn new(values: bool, workspace: Rc<Workspace>) -> Self {
        Self {
            values,
            results: Vec::new(),
            notifications: Vec::new(),
            has_unread: false,
            pages: HashMap::new(),
            workspace,
        }
    }

    fn result(&self, violation: &Violation<'_>, checked: &Checked<'_>, fingerprint: &str) -> Value {
        let uri = self.workspace.uri(checked.file);
        let code = violation.code();
        let message = one_line(violation, checked, self.values);
        let mut result = json!({
            "ruleId": code.as_str(),
            "ruleIndex": Code::ALL.iter().position(|other| *other == code),
            "level": level(violation.level()),
            "message": { "text": without_links(message) },
            "locations": [location(violation, checked, &uri)],
            "partialFingerprints": { "codeAndPointer/v1": fingerprint },
        });
        if let (Some(related), Some(result)) = (violation.related(), result.as_object_mut()) {
            result.insert("relatedLocations".to_owned(), json!([related_location(&related, checked, &uri)]));
        }
        if let Some(fix) = fix(violation, checked, self.values, &uri)
            && let Some(result) = result.as_object_mut()
        {
            result.insert("fixes".to_owned(), json!([fix]));
        }
        result
    }

    fn notify(&mut self, file: &InputFile, level: &str, text: String) {
        self.notifications.push(json!({
            "level": level,
            "message": { "text": without_links(text) },
            "locations": [{ "physicalLocation": { "artifactLocation": { "uri": self.workspace.uri(file) } } }],
        }));
    }

    fn rule(&self, code: Code) -> Value {
        let help =
            format!("{}\n\nRun `msgraph-profile explain {code}` for examples and sources.", code.help());
        let mut rule = json!({
            "id": code.as_str(),
            "name": code.as_str().to_upper_camel_case(),
            "shortDescription": { "text": code.summary() },
            "fullDescription": { "text": code.reason() },
            "help": { "text": help, "markdown": help },
            "defaultConfiguration": {
                "level": level(code.default_level(msgraph_profile::Payload::CreatePersonInterest)),
            },
        });
        if let (Some(page), Some(rule)) = (self.pages.get(&code), rule.as_object_mut()) {
            rule.insert("helpUri".to_owned(), (*page).into());
        }
        rule
    }
}

impl Output for Sarif {
    fn body(&mut self, _: &mut dyn Write, checked: &Checked<'_>) -> io::Result<()> {
        let mut fingerprints = Fingerprints::default();
        for violation in checked.report.violations() {
            self.pages.entry(violation.code()).or_insert(violation.docs());
            self.results.push(self.result(&violation, checked, &fingerprints.next(&violation)));
        }
        if let Some(text) = not_shown(checked.report) {
            self.notify(checked.file, "warning", text);
        }
        Ok(())
    }

    fn unchecked(&mut self, _: &mut dyn Write, unchecked: &Unchecked<'_>) -> io::Result<()> {
        self.notify(unchecked.file, "error", unchecked.reason.to_owned());
        self.has_unread |= !unchecked.is_read;
        Ok(())
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let rules: Vec<Value> = Code::ALL.iter().map(|code| self.rule(*code)).collect();
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

/// A text that has no embedded link, which SARIF writes as `[text](address)` (3.11.6): what a body says is not one.
fn without_links(text: String) -> String {
    if !text.contains("](") {
        return text;
    }
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    }
}

fn location(violation: &Violation<'_>, checked: &Checked<'_>, uri: &str) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri } });
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

fn related_location(related: &Related, checked: &Checked<'_>, uri: &str) -> Value {
    let start = LineColumn::of(checked.bytes, related.span.start);
    let end = LineColumn::of(checked.bytes, related.span.end);
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri },
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
fn fix(violation: &Violation<'_>, checked: &Checked<'_>, values: bool, uri: &str) -> Option<Value> {
    let fix = violation.fix(checked.bytes).filter(|fix| values || !fix.repeats_text())?;
    let start = LineColumn::of(checked.bytes, fix.span.start);
    let end = LineColumn::of(checked.bytes, fix.span.end);
    Some(json!({
        "description": { "text": fix.title },
        "artifactChanges": [{
            "artifactLocation": { "uri": uri },
            "replacements": [{
                "deletedRegion": line_region(start, end),
                "insertedContent": { "text": fix.replacement },
            }],
        }],
    }))
}
