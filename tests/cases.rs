//! Runs the behaviour cases in `tests/cases` and `tests/cases-text` through every input of the validator.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fmt::{self, Write};

use msgraph_profile::{Code, Payload, Report, SyntaxKind, Violation, validate, validate_slice};
use serde_json::{Map, Value};

#[path = "cases/load.rs"]
mod load;

use load::{Entry, Outcome, cases, read, text_cases};

impl Outcome {
    /// Adds the verdict if the case leaves it to the violations.
    fn complete(mut self) -> Self {
        let denied = self.violations.iter().any(|entry| entry.level == "deny");
        self.valid = self.valid.or(Some(!denied));
        self
    }

    fn of(report: &Report) -> Self {
        let violations = report.violations().map(Entry::of).collect();
        Self { violations, truncated: report.is_truncated(), valid: Some(report.is_valid()) }
    }

    fn without_positions(mut self) -> Self {
        for entry in &mut self.violations {
            (entry.line, entry.column, entry.byte_start, entry.byte_end) = (None, None, None, None);
            entry.related = None;
        }
        self
    }
}

impl Entry {
    fn of(violation: Violation<'_>) -> Self {
        let (position, span) = (violation.position(), violation.span());
        assert_eq!(
            position.map(|position| position.byte),
            span.as_ref().map(|span| span.start),
            "{violation}"
        );
        Self {
            code: violation.code().to_string(),
            level: violation.level().to_string(),
            pointer: violation.pointer().map(str::to_owned),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            byte_start: span.as_ref().map(|span| span.start),
            byte_end: span.map(|span| span.end),
            syntax: violation.syntax().map(|kind| kind.to_string()),
            related: violation.related().map(|related| (related.span.start, related.span.end)),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.valid == Some(true) { "valid" } else { "invalid" };
        write!(f, "{verdict}{}", if self.truncated { ", truncated" } else { "" })?;
        for entry in &self.violations {
            write!(
                f,
                "\n      {} {} {:?}",
                entry.level,
                entry.code,
                entry.pointer.as_deref().unwrap_or("(no pointer)")
            )?;
            if let (Some(start), Some(end)) = (entry.byte_start, entry.byte_end) {
                write!(
                    f,
                    " {:?}:{:?} bytes {start}..{end}",
                    entry.line.unwrap_or(0),
                    entry.column.unwrap_or(0)
                )?;
            }
            if let Some(syntax) = &entry.syntax {
                write!(f, " {syntax}")?;
            }
            if let Some((start, end)) = entry.related {
                write!(f, " related to bytes {start}..{end}")?;
            }
        }
        Ok(())
    }
}

/// Collects the differences, so one run reports all of them.
#[derive(Default)]
struct Differences {
    text: String,
    count: usize,
}

impl Differences {
    fn compare(&mut self, title: &str, input: &str, expected: &Outcome, actual: &Outcome) {
        if expected != actual {
            self.count += 1;
            let text = format!("\n{title} ({input})\n  expected: {expected}\n  actual:   {actual}\n");
            self.text.write_str(&text).unwrap();
        }
    }

    fn finish(self, cases: usize) {
        assert!(cases > 0, "no case");
        assert!(self.count == 0, "{} differences in {cases} cases:\n{}", self.count, self.text);
    }
}

#[test]
fn every_case_gives_its_violations() {
    let cases = cases();
    let (count, mut differences) = (cases.len(), Differences::default());
    for (title, case) in cases {
        let (validator, expected) = (case.setup.validator(), case.expected.complete());
        let of_value = Outcome::of(&validator.validate(&case.instance));
        differences.compare(&title, "Value", &expected, &of_value);
        let bytes = serde_json::to_vec(&case.instance).unwrap();
        let of_slice = Outcome::of(&validator.validate_slice(&bytes)).without_positions();
        differences.compare(&title, "slice", &expected, &of_slice);
        let text = serde_json::to_string_pretty(&case.instance).unwrap();
        let of_text = Outcome::of(&validator.validate_str(&text)).without_positions();
        differences.compare(&title, "str", &expected, &of_text);
    }
    differences.finish(count);
}

#[test]
fn every_text_gives_its_violations_and_positions() {
    let cases = text_cases();
    let (count, mut differences) = (cases.len(), Differences::default());
    for (title, case) in cases {
        let bytes = case.bytes();
        let expected = case.expected.complete();
        differences.compare(
            &title,
            "slice",
            &expected,
            &Outcome::of(&case.setup.validator().validate_slice(&bytes)),
        );
    }
    differences.finish(count);
}

/// With the default limits, `json-syntax` or `too-deep` is reported if and only if `serde_json` cannot read the text.
#[test]
fn texts_are_json_if_serde_json_reads_them() {
    // Under `arbitrary_precision` a `Value` holds numbers beyond the range of a double.
    let keeps_digits = serde_json::from_str::<Value>("1e999").is_ok();
    for (title, case) in text_cases() {
        let bytes = case.bytes();
        let report = validate_slice(case.setup.payload(), &bytes);
        if keeps_digits && report.violations().any(|one| one.syntax() == Some(SyntaxKind::NumberTooLarge)) {
            continue;
        }
        let unreadable =
            report.violations().any(|one| matches!(one.code(), Code::JsonSyntax | Code::TooDeep));
        assert_eq!(serde_json::from_slice::<Value>(&bytes).is_err(), unreadable, "{title}: {report}");
    }
}

#[test]
fn every_code_occurs() {
    let cases = cases().into_iter().map(|(_, case)| case.expected);
    let texts = text_cases().into_iter().map(|(_, case)| case.expected);
    let expected = cases.chain(texts).flat_map(|outcome| outcome.violations).map(|entry| entry.code);
    let occurring: BTreeSet<String> = expected.collect();
    let missing: Vec<_> = Code::ALL.iter().filter(|code| !occurring.contains(code.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_kind_of_broken_json_occurs() {
    let expected = text_cases().into_iter().flat_map(|(_, case)| case.expected.violations);
    let occurring: BTreeSet<String> = expected.filter_map(|entry| entry.syntax).collect();
    let missing: Vec<_> = SyntaxKind::ALL.iter().filter(|kind| !occurring.contains(kind.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn cases_are_well_formed() {
    let common = [
        "description",
        "payload",
        "rules",
        "limits",
        "violations",
        "truncated",
        "valid",
        "json_schema",
        "reason",
    ];
    for (folder, own) in [("cases", ["instance"].as_slice()), ("cases-text", &["text", "hex"])] {
        let mut titles = BTreeSet::new();
        for (title, case) in read::<Map<String, Value>>(folder) {
            let unexpected =
                case.keys().find(|key| !common.contains(&key.as_str()) && !own.contains(&key.as_str()));
            assert_eq!(unexpected, None, "{title}");
            assert!(titles.insert(title.clone()), "duplicate: {title}");
        }
    }
}

#[test]
fn the_invalid_example_gives_its_violations() {
    let text = include_str!("../examples/create-personInterest.mistakes.json");
    let report = validate_slice(Payload::CreatePersonInterest, text.as_bytes());
    let found: Vec<_> =
        report.violations().map(|one| (one.code().as_str(), one.pointer().unwrap_or_default())).collect();
    let expected = [
        ("read-only-property", "/id"),
        ("enum-sentinel", "/allowedAudiences"),
        ("null-item", "/categories/1"),
        ("enum-unknown", "/collaborationTags/0"),
        ("wrong-type", "/description"),
        ("unknown-property", "/displayname"),
        ("unknown-property", "/inference/confidence_score"),
        ("link-shape", "/webUrl"),
    ];
    assert_eq!(found, expected);
    let value = serde_json::from_str(text).unwrap();
    assert_eq!(validate(Payload::CreatePersonInterest, &value).len(), expected.len());
}

/// What each violation says, sorted: a `Value` has another order.
fn said<'r>(report: &'r Report) -> Vec<(Option<&'r str>, String, Option<&'static str>)> {
    let said = |one: Violation<'r>| (one.pointer(), one.message().to_string(), one.suggestion());
    let mut said: Vec<_> = report.violations().map(said).collect();
    said.sort_unstable();
    said
}

#[test]
fn messages_do_not_depend_on_the_reader() {
    for (title, case) in cases().into_iter().filter(|(_, case)| !case.expected.truncated) {
        let validator = case.setup.validator();
        let (of_value, of_text) =
            (validator.validate(&case.instance), validator.validate_str(&case.instance.to_string()));
        assert_eq!(said(&of_value), said(&of_text), "{title}");
    }
}

/// The number of violations of each code, and how many deny.
fn counts(report: &Report) -> (Vec<usize>, usize) {
    (Code::ALL.iter().map(|code| report.count_of(*code)).collect(), report.error_count())
}

#[test]
fn violations_that_are_not_kept_are_counted() {
    for (title, case) in text_cases() {
        let (validator, bytes) = (case.setup.validator(), case.bytes());
        let keeping = |number| validator.limits(validator.get_limits().max_violations(number));
        let all = keeping(usize::MAX).validate_slice(&bytes);
        let of_code = |code: &Code| all.violations().filter(|one| one.code() == *code).count();
        let expected = (Code::ALL.iter().map(of_code).collect(), all.errors().count());
        for number in [usize::MAX, 1, 0] {
            assert_eq!(counts(&keeping(number).validate_slice(&bytes)), expected, "{title}, {number} kept");
        }
    }
}
