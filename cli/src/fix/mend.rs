//! Mends a file's bytes: the edits to which there is one right answer, until none is left.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use msgraph_profile::{Code, Limits, Report, Validator, Violation};

use super::propose::{Edit, Kind, propose};

/// More passes than any edit can uncover further ones.
const MOST_PASSES: usize = 16;

/// A file's bytes after mending.
pub(crate) struct Mended {
    pub(crate) bytes: Vec<u8>,
    /// How many edits were made.
    pub(crate) edits: usize,
}

/// Where a name goes: the pointer of its object, and the name.
type Target = (String, String);

/// Mends what has one right answer; none where that would leave the file no better.
pub(crate) fn mend(validator: &Validator, source: &[u8]) -> Option<Mended> {
    // All mistakes are wanted, so that one pass mends what is alike.
    let validator = validator.clone().limits(Limits::DEFAULT.max_violations(usize::MAX));
    let before = validator.validate_slice(source);
    let mut rejected = HashSet::new();
    let mut mended = Mended { bytes: source.to_vec(), edits: 0 };
    for _ in 0..MOST_PASSES {
        let report = validator.validate_slice(&mended.bytes);
        if !is_readable(&report) {
            return None;
        }
        let (edits, targets) = edits(&report, &mended.bytes, &rejected);
        if edits.is_empty() {
            break;
        }
        let bytes = apply(&mended.bytes, &edits);
        let clashes = clashes(&validator.validate_slice(&bytes), &report, &targets);
        if clashes.is_empty() {
            mended = Mended { bytes, edits: mended.edits + edits.len() };
        } else {
            rejected.extend(clashes);
        }
    }
    let after = validator.validate_slice(&mended.bytes);
    (rank(&after) < rank(&before)).then_some(mended)
}

/// What is better is less.
fn rank(report: &Report) -> (usize, usize) {
    (report.error_count(), report.len())
}

/// Whether every byte was read, so that places can be trusted.
fn is_readable(report: &Report) -> bool {
    !report.violations().any(|violation| {
        matches!(violation.code(), Code::JsonSyntax | Code::NotAnObject | Code::TooDeep | Code::TooLarge)
    })
}

/// The edits that can be made at once, in the order of the file, and where names go.
fn edits(report: &Report, source: &[u8], rejected: &HashSet<Target>) -> (Vec<Edit>, Vec<Target>) {
    let sure: Vec<(Edit, Option<Target>)> = report
        .violations()
        .filter_map(|violation| {
            let edit = propose(&violation, source).filter(|edit| edit.kind != Kind::Guess)?;
            let target = (edit.kind == Kind::Respell).then(|| target(&violation)).flatten();
            Some((edit, target))
        })
        .collect();
    let mut uses: HashMap<&Target, usize> = HashMap::new();
    for target in sure.iter().filter_map(|(_, target)| target.as_ref()) {
        *uses.entry(target).or_default() += 1;
    }
    // Two names that become one have no one right answer.
    let is_clear = |target: &Option<Target>| {
        target.as_ref().is_none_or(|target| uses.get(target) == Some(&1) && !rejected.contains(target))
    };
    let mut end = 0;
    let (mut edits, mut targets) = (Vec::new(), Vec::new());
    for (edit, target) in sure.iter().filter(|(_, target)| is_clear(target)) {
        // What overlaps waits for the next pass.
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

/// The new names that another property had already.
fn clashes(after: &Report, before: &Report, targets: &[Target]) -> Vec<Target> {
    let (old, new) = (repeats(before), repeats(after));
    let clash = |(object, name): &&Target| {
        let pointer = format!("{object}/{name}");
        new.get(pointer.as_str()) > old.get(pointer.as_str())
    };
    targets.iter().filter(clash).cloned().collect()
}

/// How often each property is repeated.
fn repeats(report: &Report) -> HashMap<&str, usize> {
    let repeated = report.violations().filter(|violation| violation.code() == Code::DuplicateProperty);
    repeated.filter_map(|violation| violation.pointer()).fold(HashMap::new(), |mut repeats, pointer| {
        *repeats.entry(pointer).or_default() += 1;
        repeats
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
