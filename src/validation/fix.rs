//! Fixes a body: applies every fix that needs no decision, until none is left.

use std::collections::{HashMap, HashSet};

use super::report::{Fix, Report, Violation};
use super::rules::{Code, Limits};
use super::validator::Validator;
use crate::scan::{is_json, unquoted};

/// The most violations that one pass looks at, which bounds its memory.
const MAX_VIOLATIONS: usize = 100_000;
/// The fewest passes that are made if each one makes new fixes possible.
const MIN_PASSES: usize = 32;
/// Small bodies get more passes, up to this many bytes read in all.
const MAX_BYTES_READ: usize = 64 << 20;

/// A body after its fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fixed {
    /// The text; every byte that no fix is about is unchanged.
    pub text: Vec<u8>,
    /// How many fixes were applied.
    pub fixes: usize,
}

/// The new name of a property: the pointer of its object, and the name.
type Target = (String, String);

impl Validator {
    /// Applies every fix that is [`MachineApplicable`](crate::Applicability::MachineApplicable) until none is left;
    /// `None` if that would not improve the body. To fix a fixed body again changes nothing.
    ///
    /// Two names never become one, and everything else in the text stays as it is.
    ///
    /// ```
    /// use msgraph_profile::{Payload, Validator};
    ///
    /// let validator = Validator::new(Payload::CreatePersonInterest);
    /// let fixed = validator.fix(br#"{ "display_name": "Chess", "categories": null }"#).unwrap();
    /// assert_eq!(fixed.text, br#"{ "displayName": "Chess", "categories": [] }"#);
    /// assert_eq!(fixed.fixes, 2);
    /// assert_eq!(validator.fix(&fixed.text), None);
    /// ```
    #[must_use]
    pub fn fix(&self, text: &[u8]) -> Option<Fixed> {
        let validator = self.limits(Limits::DEFAULT.max_violations(MAX_VIOLATIONS));
        let mut report = validator.validate_slice(text);
        let before = severity(&report, text);
        let mut fixed = Fixed { text: text.to_vec(), fixes: 0 };
        let mut rejected = HashSet::new();
        for _ in 0..MIN_PASSES.max(MAX_BYTES_READ / text.len().max(1)) {
            let (pass, targets) = next_fixes(&report, &fixed.text, &rejected);
            if pass.is_empty() {
                break;
            }
            let text = apply_fixes(&fixed.text, &pass);
            let after = validator.validate_slice(&text);
            let clashes = clashes(&after, &report, &targets);
            if clashes.is_empty() {
                fixed = Fixed { text, fixes: fixed.fixes + pass.len() };
                report = after;
            } else {
                rejected.extend(clashes);
            }
        }
        (severity(&report, &fixed.text) < before).then_some(fixed)
    }
}

/// How bad a report is: first by the bytes that could not be read, then by its errors, then by everything in it.
fn severity(report: &Report, text: &[u8]) -> (usize, usize, usize) {
    let unread = syntax_violation(report).and_then(|violation| violation.span());
    let unread = unread.map_or(0, |span| text.len() + 1 - span.start.min(text.len()));
    (unread, report.error_count(), report.len())
}

fn syntax_violation(report: &Report) -> Option<Violation<'_>> {
    report.violations().find(|violation| violation.code() == Code::JsonSyntax)
}

/// The fixes that can be applied in one pass, in the order of the text, and the new names that they write.
fn next_fixes(report: &Report, text: &[u8], rejected: &HashSet<Target>) -> (Vec<Fix>, Vec<Target>) {
    let certain = |violation: &Violation<'_>| violation.fix(text).filter(Fix::is_machine_applicable);
    if let Some(violation) = syntax_violation(report) {
        return (certain(&violation).into_iter().collect(), Vec::new());
    }
    if report.is_truncated() && !is_json(text, usize::MAX) {
        return (Vec::new(), Vec::new());
    }
    let certain: Vec<(Fix, Option<Target>)> = report
        .violations()
        .filter_map(|violation| certain(&violation).map(|fix| (target(&violation, &fix), fix)))
        .map(|(target, fix)| (fix, target))
        .collect();
    let mut uses: HashMap<&Target, usize> = HashMap::new();
    for target in certain.iter().filter_map(|(_, target)| target.as_ref()) {
        *uses.entry(target).or_default() += 1;
    }
    // If two properties would get the same name, neither fix is certain.
    let is_unique = |target: &Option<Target>| {
        target.as_ref().is_none_or(|target| uses.get(target) == Some(&1) && !rejected.contains(target))
    };
    let mut end = 0;
    let (mut fixes, mut targets) = (Vec::new(), Vec::new());
    for (fix, target) in certain.iter().filter(|(_, target)| is_unique(target)) {
        // Overlapping fixes wait for the next pass.
        if fix.span.start >= end {
            end = fix.span.end;
            fixes.push(fix.clone());
            targets.extend(target.clone());
        }
    }
    (fixes, targets)
}

/// The new name, if the fix writes one.
fn target(violation: &Violation<'_>, fix: &Fix) -> Option<Target> {
    let is_name = matches!(violation.code(), Code::UnknownProperty | Code::AnnotationName);
    if !is_name || fix.replacement.is_empty() {
        return None;
    }
    let (object, _) = violation.pointer()?.rsplit_once('/')?;
    Some((object.to_owned(), unquoted(fix.replacement.as_bytes())?))
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

/// The text after some fixes of its violations, in the order of the text; a fix that overlaps one before it is left out.
#[must_use]
pub fn apply_fixes(text: &[u8], fixes: &[Fix]) -> Vec<u8> {
    let mut changed = Vec::with_capacity(text.len());
    let mut copied = 0;
    for fix in fixes.iter().filter(|fix| fix.span.start <= fix.span.end) {
        let Some(between) = text.get(copied..fix.span.start) else { continue };
        changed.extend_from_slice(between);
        changed.extend_from_slice(fix.replacement.as_bytes());
        copied = fix.span.end;
    }
    changed.extend_from_slice(text.get(copied..).unwrap_or_default());
    changed
}

#[cfg(test)]
mod tests;
