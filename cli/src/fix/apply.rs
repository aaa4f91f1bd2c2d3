//! Fixes a file's bytes: applies every edit that is the only correct one, until none is left.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use msgraph_profile::{Code, Limits, Report, Validator, Violation};

use super::propose::{Edit, EditKind, propose};

/// More passes than any chain of edits needs, each of which makes the next one possible.
const MAX_PASSES: usize = 16;

/// The bytes of a file after its fixes.
pub(crate) struct Fixed {
    pub(crate) bytes: Vec<u8>,
    /// How many edits were made.
    pub(crate) edits: usize,
}

/// The new name of a property: the pointer of its object, and the name.
type Target = (String, String);

/// Fixes everything that has exactly one correct value; `None` if that would not improve the file.
pub(crate) fn fix(validator: &Validator, source: &[u8]) -> Option<Fixed> {
    // Every violation counts here, also those beyond the limit of a report.
    let validator = validator.clone().limits(Limits::DEFAULT.max_violations(usize::MAX));
    let before = validator.validate_slice(source);
    let mut rejected = HashSet::new();
    let mut fixed = Fixed { bytes: source.to_vec(), edits: 0 };
    for _ in 0..MAX_PASSES {
        let report = validator.validate_slice(&fixed.bytes);
        if !is_complete(&report) {
            return None;
        }
        let (edits, targets) = edits(&report, &fixed.bytes, &rejected);
        if edits.is_empty() {
            break;
        }
        let bytes = apply(&fixed.bytes, &edits);
        let clashes = clashes(&validator.validate_slice(&bytes), &report, &targets);
        if clashes.is_empty() {
            fixed = Fixed { bytes, edits: fixed.edits + edits.len() };
        } else {
            rejected.extend(clashes);
        }
    }
    let after = validator.validate_slice(&fixed.bytes);
    (severity(&after) < severity(&before)).then_some(fixed)
}

/// How bad a report is: first by its errors, then by everything in it.
fn severity(report: &Report) -> (usize, usize) {
    (report.error_count(), report.len())
}

/// Whether the whole body was read as JSON, so that its spans can be edited.
fn is_complete(report: &Report) -> bool {
    !report.violations().any(|violation| {
        matches!(violation.code(), Code::JsonSyntax | Code::NotAnObject | Code::TooDeep | Code::TooLarge)
    })
}

/// The edits that can be made in one pass, in file order, and the new names that they write.
fn edits(report: &Report, source: &[u8], rejected: &HashSet<Target>) -> (Vec<Edit>, Vec<Target>) {
    let certain: Vec<(Edit, Option<Target>)> = report
        .violations()
        .filter_map(|violation| {
            let edit = propose(&violation, source).filter(|edit| edit.kind != EditKind::Guess)?;
            let target = (edit.kind == EditKind::Rename).then(|| target(&violation)).flatten();
            Some((edit, target))
        })
        .collect();
    let mut uses: HashMap<&Target, usize> = HashMap::new();
    for target in certain.iter().filter_map(|(_, target)| target.as_ref()) {
        *uses.entry(target).or_default() += 1;
    }
    // If two properties would get the same name, neither edit is certain.
    let is_unique = |target: &Option<Target>| {
        target.as_ref().is_none_or(|target| uses.get(target) == Some(&1) && !rejected.contains(target))
    };
    let mut end = 0;
    let (mut edits, mut targets) = (Vec::new(), Vec::new());
    for (edit, target) in certain.iter().filter(|(_, target)| is_unique(target)) {
        // Overlapping edits wait for the next pass.
        if edit.span.start >= end {
            end = edit.span.end;
            edits.push(edit.clone());
            targets.extend(target.clone());
        }
    }
    (edits, targets)
}

fn target(violation: &Violation<'_>) -> Option<Target> {
    let (object, _) = violation.pointer()?.rsplit_once('/')?;
    Some((object.to_owned(), violation.suggestion()?.to_owned()))
}

/// The new names that their object already had.
fn clashes(after: &Report, before: &Report, targets: &[Target]) -> Vec<Target> {
    let (old, new) = (duplicates(before), duplicates(after));
    let clash = |(object, name): &&Target| {
        let pointer = format!("{object}/{name}");
        new.get(pointer.as_str()) > old.get(pointer.as_str())
    };
    targets.iter().filter(clash).cloned().collect()
}

/// The number of duplicates of each property, by its pointer.
fn duplicates(report: &Report) -> HashMap<&str, usize> {
    let duplicate = report.violations().filter(|violation| violation.code() == Code::DuplicateProperty);
    duplicate.filter_map(|violation| violation.pointer()).fold(HashMap::new(), |mut counts, pointer| {
        *counts.entry(pointer).or_default() += 1;
        counts
    })
}

fn apply(source: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(source.len());
    let mut copied = 0;
    for Edit { span: Range { start, end }, text, .. } in edits {
        bytes.extend_from_slice(source.get(copied..*start).unwrap_or_default());
        bytes.extend_from_slice(text.as_bytes());
        copied = *end;
    }
    bytes.extend_from_slice(source.get(copied..).unwrap_or_default());
    bytes
}

#[cfg(test)]
mod tests;
