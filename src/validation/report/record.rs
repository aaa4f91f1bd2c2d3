//! Reports as plain data, which can be stored, sent and compared.

#[cfg(feature = "schemars")]
mod json_schema;

use serde::{Deserialize, Serialize};

use super::{Applicability, Fix, Related, Report, Violation};
use crate::payload::Payload;
use crate::validation::rules::{Code, Level};
use crate::validation::syntax::SyntaxKind;

/// A [`Report`] as plain data; its JSON is that of the report, and can be read back.
///
/// ```
/// use msgraph_profile::{Payload, ReportRecord, validate_str};
///
/// let report = validate_str(Payload::CreatePersonInterest, r#"{ "id": "1" }"#);
/// let json = serde_json::to_string(&report)?;
/// let record: ReportRecord = serde_json::from_str(&json)?;
/// assert_eq!(record, ReportRecord::from(&report));
/// assert_eq!(record.violations[0].pointer.as_deref(), Some("/id"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// With the feature `schemars`, `schema_for!(ReportRecord)` is the JSON Schema of both.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportRecord {
    /// The payload that the input was checked as.
    pub payload: Payload,
    /// Whether nothing is denied.
    pub valid: bool,
    /// How many of the violations found are denied, kept or not.
    pub error_count: usize,
    /// How many of the violations found are warnings, kept or not.
    pub warning_count: usize,
    /// The violations that were kept.
    pub violations: Vec<ViolationRecord>,
    /// Whether more violations were found than were kept.
    pub truncated: bool,
}

/// A [`Violation`] as plain data: what its methods return, `None` for what is not known. Only
/// [`ReportRecord::with_fixes`] sets the fix.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
#[allow(missing_docs, reason = "each field is what the method of its name returns")]
pub struct ViolationRecord {
    pub code: Code,
    pub level: Level,
    pub pointer: Option<String>,
    pub line: Option<usize>,
    pub column: Option<usize>,
    pub byte_start: Option<usize>,
    pub byte_end: Option<usize>,
    pub message: String,
    pub expected: Option<String>,
    pub found: Option<String>,
    pub suggestion: Option<String>,
    pub syntax: Option<SyntaxKind>,
    pub related: Option<RelatedRecord>,
    pub allowed_values: Vec<String>,
    pub allowed_names: Vec<String>,
    pub docs: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<FixRecord>,
}

/// A [`Related`] span as plain data.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RelatedRecord {
    /// The first byte.
    pub byte_start: usize,
    /// The byte after the last one.
    pub byte_end: usize,
    /// What is there, in a few words.
    pub text: String,
}

/// A [`Fix`] as plain data. Back as a `Fix`, it counts as one that [repeats text](Fix::repeats_text).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FixRecord {
    /// What the change does: `remove the property`.
    pub title: String,
    /// The first byte to replace.
    pub byte_start: usize,
    /// The byte after the last one to replace.
    pub byte_end: usize,
    /// What to write instead.
    pub replacement: String,
    /// Whether a tool may apply it without asking.
    pub applicability: Applicability,
}

impl ReportRecord {
    /// The record with the fixes of the violations; `text` is what was checked. A fix may
    /// [repeat text](Fix::repeats_text) of the body.
    ///
    /// ```
    /// use msgraph_profile::{Fix, Payload, ReportRecord, apply_fixes, validate_str};
    ///
    /// let text = r#"{ "display_name": "Chess" }"#;
    /// let record = ReportRecord::with_fixes(&validate_str(Payload::CreatePersonInterest, text), text.as_bytes());
    /// let fixes: Vec<Fix> = record.violations.into_iter().filter_map(|one| one.fix).map(Fix::from).collect();
    /// assert_eq!(apply_fixes(text.as_bytes(), &fixes), br#"{ "displayName": "Chess" }"#);
    /// ```
    #[must_use]
    pub fn with_fixes(report: &Report, text: &[u8]) -> Self {
        let mut record = Self::from(report);
        for (violation, record) in report.violations().zip(&mut record.violations) {
            record.fix = violation.fix(text).map(FixRecord::from);
        }
        record
    }
}

impl From<&Report> for ReportRecord {
    fn from(report: &Report) -> Self {
        Self {
            payload: report.payload(),
            valid: report.is_valid(),
            error_count: report.error_count(),
            warning_count: report.warning_count(),
            violations: report.violations().map(ViolationRecord::from).collect(),
            truncated: report.is_truncated(),
        }
    }
}

impl From<Violation<'_>> for ViolationRecord {
    fn from(violation: Violation<'_>) -> Self {
        let (position, span) = (violation.position(), violation.span());
        Self {
            code: violation.code(),
            level: violation.level(),
            pointer: violation.pointer().map(str::to_owned),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            byte_start: span.as_ref().map(|span| span.start),
            byte_end: span.as_ref().map(|span| span.end),
            message: violation.message().to_string(),
            expected: violation.expected().map(Into::into),
            found: violation.found().map(Into::into),
            suggestion: violation.suggestion().map(str::to_owned),
            syntax: violation.syntax(),
            related: violation.related().map(RelatedRecord::from),
            allowed_values: violation.allowed_values().iter().copied().map(str::to_owned).collect(),
            allowed_names: violation.allowed_names().map(str::to_owned).collect(),
            docs: violation.docs().to_owned(),
            fix: None,
        }
    }
}

impl From<Related> for RelatedRecord {
    fn from(related: Related) -> Self {
        Self { byte_start: related.span.start, byte_end: related.span.end, text: related.text.to_owned() }
    }
}

impl From<Fix> for FixRecord {
    fn from(fix: Fix) -> Self {
        Self {
            title: fix.title.into_owned(),
            byte_start: fix.span.start,
            byte_end: fix.span.end,
            replacement: fix.replacement,
            applicability: fix.applicability,
        }
    }
}

impl From<FixRecord> for Fix {
    fn from(record: FixRecord) -> Self {
        let FixRecord { title, byte_start, byte_end, replacement, applicability } = record;
        Self {
            title: title.into(),
            span: byte_start..byte_end,
            replacement,
            applicability,
            repeats_text: true,
        }
    }
}
