//! What must hold for any bytes: the readers, `serde_json` and the typed models agree.
//!
//! The intended differences from `serde_json`, which are asserted as well:
//!
//! - Duplicates: a `Value` keeps the last of two values; the bytes reader reports the duplicate and checks both. So the
//!   violations of a `Value` are among those of its bytes, and without duplicate names there is no `duplicate-property`.
//! - Depth: `serde_json` stops at a depth of 128. The scanner reports `too-deep` there and reads on, so errors in the rest
//!   are found as well; `serde_json` cannot tell whether the rest is JSON.
//! - Huge numbers: `IgnoredAny` accepts `1e999`, a `Value` does not. The scanner agrees with `Value`. Under
//!   `arbitrary_precision` a `Value` accepts it too, and the scanner does not: a `Double` could not hold it.
//! - Under `arbitrary_precision` a `Value` of `-0` is the integer 0. Without it, and for a field of type `i32` in any case,
//!   `serde_json` reads a float, which is not an `Edm.Int32`; the bytes reader agrees with that.
//! - Under `arbitrary_precision` an object whose first name is `$serde_json::private::Number` is a number for a `Value`
//!   and an object for the bytes reader. No mutation makes one.
//! - UTF-8 and lone surrogates: `IgnoredAny` checks neither. Again the scanner agrees with `Value`.

use std::fmt::Debug;

use msgraph_profile::{
    Code, Level, Limits, Payload, PayloadType, Report, Rules, SyntaxKind, Validator, Violation,
};
use serde::de::IgnoredAny;
use serde_json::{Number, Value};

use super::load::with_type_of;
use super::repeats::Repeats;

/// A check that failed.
#[derive(Debug)]
pub(crate) struct Difference {
    pub(crate) what: &'static str,
    pub(crate) details: String,
}

/// What was found out about a document.
#[expect(clippy::struct_excessive_bools, reason = "each is counted separately")]
#[derive(Clone, Debug, Default)]
pub(crate) struct Outcome {
    /// The value, if `serde_json` reads it.
    pub(crate) value: Option<Value>,
    pub(crate) too_deep: bool,
    pub(crate) repeats: bool,
    pub(crate) valid: bool,
    pub(crate) warned: bool,
    /// Whether it has more violations than are kept by default.
    pub(crate) flooded: bool,
    /// Whether the document could be read as the payload's type.
    pub(crate) typed: bool,
}

type Checked<T = ()> = Result<T, Difference>;

fn demand(holds: bool, what: &'static str, details: impl FnOnce() -> String) -> Checked {
    if holds { Ok(()) } else { Err(Difference { what, details: details() }) }
}

/// Shows the two results.
fn both(one: &impl Debug, other: &impl Debug) -> String {
    format!("  one:   {one:?}\n  other: {other:?}")
}

/// More than any mutated document has, so sets of violations can be compared.
const MANY: Limits = Limits::DEFAULT.max_violations(100_000);

/// The number of violations that are kept by default.
const DEFAULT_MAX: usize = 100;

/// Checks everything about one document.
pub(crate) fn check(payload: Payload, bytes: &[u8]) -> Checked<Outcome> {
    let validator = Validator::new(payload).limits(MANY);
    let report = validator.validate_slice(bytes);
    let (value, too_deep) = well_formed(&report, bytes)?;
    let mut outcome = Outcome {
        too_deep,
        valid: report.is_valid(),
        warned: report.warnings().next().is_some(),
        flooded: report.len() > DEFAULT_MAX,
        ..Outcome::default()
    };
    check_spans(&report, bytes)?;
    check_limits(&validator, &report, bytes)?;
    check_levels(payload, bytes)?;
    if let Some(value) = value {
        outcome.repeats = repeats(bytes);
        compare_with_value(&validator, &report, &value, bytes, outcome.repeats)?;
        if !outcome.repeats {
            compare_pointers_and_spans(&report, &value, bytes)?;
        }
        outcome.value = Some(value);
    }
    outcome.typed = with_type_of!(payload, T => typed::<T>(&outcome, bytes))?;
    Ok(outcome)
}

fn has(report: &Report, code: Code) -> bool {
    report.violations().any(|one| one.code() == code)
}

/// Code and pointer of each violation, in order.
fn listed(report: &Report) -> Vec<(Code, Option<&str>)> {
    report.violations().map(|one| (one.code(), one.pointer())).collect()
}

/// Code and pointer of each violation, sorted: maps and typed values have another order.
fn found(report: &Report) -> Vec<(Code, Option<&str>)> {
    let mut found = listed(report);
    found.sort_unstable();
    found
}

/// The value, if `serde_json` reads it, and whether it is too deep for that.
fn well_formed(report: &Report, bytes: &[u8]) -> Checked<(Option<Value>, bool)> {
    let (not_json, too_deep) = (has(report, Code::JsonSyntax), has(report, Code::TooDeep));
    let read = serde_json::from_slice::<Value>(bytes);
    let details = || format!("  serde_json: {:?}\n  report: {report}", read.as_ref().map(drop));
    let is_too_deep = |error: &serde_json::Error| error.to_string().starts_with("recursion limit exceeded");
    if read.as_ref().is_err_and(is_too_deep) {
        // Under `arbitrary_precision`, `serde_json` reads on behind a number at which the scanner ends.
        let mut kinds = report.violations().filter_map(|one| one.syntax());
        let may_end_before = is_arbitrary_precision() && kinds.any(|kind| kind == SyntaxKind::NumberTooLarge);
        demand(too_deep || may_end_before, "too deep for serde_json, but not reported", details)?;
        return Ok((None, true));
    }
    let ignored = std::str::from_utf8(bytes).is_ok() && serde_json::from_slice::<IgnoredAny>(bytes).is_ok();
    demand(read.is_err() || ignored, "serde_json disagrees with itself", details)?;
    if let Some(value) = read.as_ref().ok().filter(|_| is_arbitrary_precision()) {
        // A huge number may also have been overwritten by a duplicate name.
        let huge = is_huge(value);
        demand(not_json || !huge, "a number beyond the range of a double is not reported", details)?;
        let minus_zero = bytes.windows(2).any(|pair| pair == b"-0");
        if huge || minus_zero || not_json && repeats(bytes) {
            return Ok((None, false));
        }
    }
    demand(read.is_err() == not_json, "json-syntax and serde_json disagree", details)?;
    demand(!too_deep || not_json, "too-deep, but not for serde_json", details)?;
    Ok((read.ok(), too_deep))
}

/// Whether `serde_json` keeps numbers as their text.
fn is_arbitrary_precision() -> bool {
    Number::from_u128(u128::MAX).is_some()
}

/// Whether any object has a duplicate name.
fn repeats(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Repeats>(bytes).is_ok_and(|Repeats(repeats)| repeats)
}

/// Whether a number is beyond the range of a double, which a `Value` only keeps under `arbitrary_precision`.
fn is_huge(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_none(),
        Value::Array(items) => items.iter().any(is_huge),
        Value::Object(object) => object.values().any(is_huge),
        _ => false,
    }
}

fn check_spans(report: &Report, bytes: &[u8]) -> Checked {
    let mut last = 0;
    for violation in report.violations() {
        let (span, position) = (violation.span(), violation.position());
        let (Some(span), Some(position)) = (span, position) else {
            return demand(false, "no span", || violation.to_string());
        };
        let before = bytes.get(..span.start).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        let current = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let column = 1 + current.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let is_inside = span.start <= span.end && span.end <= bytes.len();
        let is_correct = (position.byte, position.line, position.column) == (span.start, line, column);
        demand(is_inside && is_correct, "a wrong position", || {
            format!("{violation}: {span:?} {position:?}")
        })?;
        let related = violation.related().map(|related| related.span);
        for span in [Some(span.clone()), related].into_iter().flatten() {
            let cuts = std::str::from_utf8(bytes).is_ok_and(|text| text.get(span.clone()).is_none());
            demand(!cuts, "a span cuts a character", || format!("{violation}: {span:?}"))?;
        }
        // What the whole body is, is only known at its end.
        let is_whole = matches!(violation.code(), Code::EmptyUpdate | Code::WrongPayload);
        let ordered = last <= span.start || is_whole;
        demand(ordered, "not in the order of the text", || report.to_string())?;
        last = span.start;
    }
    Ok(())
}

/// With a limit, fewer violations are kept, but all are counted.
fn check_limits(validator: &Validator, report: &Report, bytes: &[u8]) -> Checked {
    let max = if report.len() > DEFAULT_MAX { DEFAULT_MAX } else { bytes.len() % 3 };
    let short = validator.limits(MANY.max_violations(max)).validate_slice(bytes);
    let counts = |report: &Report| {
        (Code::ALL.iter().map(|code| report.count_of(*code)).collect::<Vec<_>>(), report.error_count())
    };
    let same = (short.len(), short.is_valid()) == (report.len(), report.is_valid())
        && counts(&short) == counts(report);
    let kept = report.len().min(max);
    let first = listed(&short) == listed(report).get(..kept).unwrap_or_default();
    let truncated = short.is_truncated() == (report.len() > max);
    demand(same && first && truncated, "a limit on violations changes the rest of the report", || {
        both(report, &short)
    })
}

/// Levels decide what is reported of the same violations, and nothing else.
fn check_levels(payload: Payload, bytes: &[u8]) -> Checked {
    let mut bits = bytes.iter().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3)
    });
    let (mut all, mut some) = (Rules::DEFAULT, Rules::DEFAULT);
    for code in Code::ALL.iter().filter(|code| !code.is_fixed()) {
        bits = bits.rotate_left(7).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let level = [Level::Allow, Level::Warn, Level::Deny][usize::try_from(bits >> 33).unwrap_or(0) % 3];
        (all, some) = (all.warn(*code), some.set(*code, level));
    }
    let validator = Validator::new(payload).limits(MANY);
    let (of_all, of_some) =
        (validator.rules(all).validate_slice(bytes), validator.rules(some).validate_slice(bytes));
    let level = |one: &Violation<'_>| some.level(one.code(), payload);
    let expected: Vec<_> = of_all
        .violations()
        .filter(|one| level(one) != Level::Allow)
        .map(|one| (one.code(), one.pointer(), one.span(), level(&one)))
        .collect();
    let found: Vec<_> =
        of_some.violations().map(|one| (one.code(), one.pointer(), one.span(), one.level())).collect();
    let is_valid = !expected.iter().any(|(.., level)| *level == Level::Deny);
    demand(expected == found && of_some.is_valid() == is_valid, "levels change what is found", || {
        both(&expected, &found)
    })
}

fn compare_with_value(
    validator: &Validator,
    report: &Report,
    value: &Value,
    bytes: &[u8],
    repeats: bool,
) -> Checked {
    let of_value = validator.validate(value);
    let (found_in_bytes, found_in_value) = (found(report), found(&of_value));
    if repeats {
        let among = is_among(&found_in_value, &found_in_bytes);
        let verdict = of_value.is_valid() || !report.is_valid();
        return demand(among && verdict, "bytes with duplicates have fewer violations", || {
            both(report, &of_value)
        });
    }
    let same = found_in_bytes == found_in_value
        && (report.len(), report.is_valid()) == (of_value.len(), of_value.is_valid());
    demand(same, "bytes and Value differ", || both(report, &of_value))?;
    let rewritten = serde_json::to_vec(value).unwrap_or_default();
    let of_rewritten = validator.validate_slice(&rewritten);
    let same = listed(&of_rewritten) == listed(&of_value);
    demand(same, "bytes and Value differ in order", || both(&of_rewritten, &of_value))?;
    compare_under_depth_limit(validator, value, bytes)
}

/// Compares under a limit on depth that is exceeded.
fn compare_under_depth_limit(validator: &Validator, value: &Value, bytes: &[u8]) -> Checked {
    let limited = validator.limits(MANY.max_depth(bytes.len() % 6));
    let (of_bytes, of_value) = (limited.validate_slice(bytes), limited.validate(value));
    let same = found(&of_bytes) == found(&of_value);
    demand(same, "bytes and Value differ under a limit on depth", || both(&of_bytes, &of_value))
}

/// Whether every element of a sorted list is in another one, at least as often.
fn is_among<T: Ord>(few: &[T], many: &[T]) -> bool {
    let mut many = many.iter();
    few.iter().all(|one| many.by_ref().any(|other| other == one))
}

/// Pointer and span refer to the same value.
fn compare_pointers_and_spans(report: &Report, value: &Value, bytes: &[u8]) -> Checked {
    for violation in report.violations() {
        let target = violation.pointer().and_then(|pointer| value.pointer(pointer));
        let text = violation.span().and_then(|span| bytes.get(span)).unwrap_or_default();
        let is_about_name = match violation.code() {
            Code::UnknownProperty
            | Code::AnnotationName
            | Code::ReadOnlyProperty
            | Code::NotSettable
            | Code::UndocumentedProperty => true,
            // It suggests the other name.
            Code::DisputedShape => violation.suggestion().is_some(),
            _ => false,
        };
        let same = if is_about_name {
            target.is_some() && serde_json::from_slice::<String>(text).ok() == last_step(violation)
        } else {
            target.is_some() && serde_json::from_slice::<Value>(text).ok().as_ref() == target
        };
        demand(same, "pointer and span refer to different values", || {
            format!("{violation}: {}", String::from_utf8_lossy(text))
        })?;
    }
    Ok(())
}

/// The name that a violation points to.
fn last_step(violation: Violation<'_>) -> Option<String> {
    let (_, last) = violation.pointer()?.rsplit_once('/')?;
    Some(last.replace("~1", "/").replace("~0", "~"))
}

/// Whether the document could be read as `T`.
fn typed<T: PayloadType>(outcome: &Outcome, bytes: &[u8]) -> Checked<bool> {
    let is_request = T::PAYLOAD.is_request();
    let read = serde_json::from_slice::<T>(bytes);
    let written = match &read {
        Ok(value) => Some(compare_typed_with_written(value)?),
        Err(_) => None,
    };
    // The type of a request holds every valid body, and writes it unchanged.
    if let (true, true, false, Some(before)) = (is_request, outcome.valid, outcome.repeats, &outcome.value) {
        let same = written.as_ref() == Some(before);
        demand(same, "a valid request does not round-trip", || both(&written, before))?;
    }
    let changeable = Code::ALL.iter().copied().filter(|code| !code.is_fixed());
    let lenient = changeable.fold(Rules::DEFAULT, Rules::allow);
    for rules in [Rules::DEFAULT, lenient] {
        check_parse(&Validator::new(T::PAYLOAD).rules(rules), strict(rules), bytes, &read)?;
    }
    Ok(read.is_ok())
}

/// The rules that `parse` applies.
fn strict(rules: Rules) -> Rules {
    rules.deny(Code::NullItem).deny(Code::NumberRange).deny(Code::DuplicateProperty).deny(Code::TooDeep)
}

fn compare_typed_with_written<T: PayloadType>(value: &T) -> Checked<Value> {
    let validator = Validator::new(T::PAYLOAD).limits(MANY);
    let written = serde_json::to_value(value)
        .map_err(|error| Difference { what: "a typed value is not written", details: error.to_string() })?;
    let (of_typed, of_written) = (validator.validate_typed(value), validator.validate(&written));
    let same = found(&of_typed) == found(&of_written) && of_typed.is_valid() == of_written.is_valid();
    demand(same, "typed and written values differ", || both(&of_typed, &of_written))?;
    for payload in Payload::ALL {
        let other = Validator::new(*payload).limits(MANY);
        let (of_typed, of_written) = (other.validate_typed(value), other.validate(&written));
        let same = found(&of_typed) == found(&of_written);
        demand(same, "typed and written values differ as another payload", || both(&of_typed, &of_written))?;
    }
    Ok(written)
}

/// `parse` succeeds if and only if the report under strict rules is valid, and serde can then read the type by itself.
fn check_parse<T: PayloadType>(
    validator: &Validator,
    strict: Rules,
    bytes: &[u8],
    read: &serde_json::Result<T>,
) -> Checked {
    let report = Validator::new(T::PAYLOAD).rules(strict).validate_slice(bytes);
    let unreadable = || format!("  report: {report}\n  serde: {:?}", read.as_ref().map(drop));
    demand(!report.is_valid() || read.is_ok(), "a valid body cannot be read by serde", unreadable)?;
    let (parsed, of_parse) = match validator.parse::<T>(bytes) {
        Ok((_, warnings)) => (true, warnings),
        Err(errors) => (false, errors),
    };
    let same = parsed == report.is_valid() && listed(&of_parse) == listed(&report);
    demand(same, "parse and the strict rules disagree", || both(&of_parse, &report))
}
