//! What must hold for any bytes: the readers, `serde_json` and the typed models answer alike.
//!
//! The deliberate differences from `serde_json`, each asserted in the form that it has:
//!
//! - Duplicates: a `Value` keeps the last of two members, the bytes' reader reports and checks both. So what a `Value`
//!   gives is among what its bytes give, and no name twice means no `duplicate-property`.
//! - Depth: `serde_json` stops at the 128th level. The scanner reports `too-deep` there and reads on, so that an error
//!   in the rest is found as well; whether the rest is JSON, `serde_json` cannot be asked.
//! - Huge numbers: `IgnoredAny` takes `1e999`, a `Value` does not. The scanner sides with `Value`. Under
//!   `arbitrary_precision` a `Value` takes it too, and the scanner does not: no `Double` could hold it.
//! - Under `arbitrary_precision` an object whose first name is `$serde_json::private::Number` is a number for a `Value`,
//!   and what it is for the bytes' reader. No mutation makes one.
//! - UTF-8 and lone surrogates: `IgnoredAny` checks neither. Again the scanner sides with `Value`.

use std::fmt::Debug;

use msgraph_profile::{Code, Limits, Payload, PayloadType, Report, Rules, Validator, Violation};
use serde::de::IgnoredAny;
use serde_json::{Number, Value};

use super::load::with_type_of;
use super::repeats::Repeats;

/// Something that does not hold.
#[derive(Debug)]
pub(crate) struct Difference {
    pub(crate) what: &'static str,
    pub(crate) details: String,
}

/// What a document turned out to be.
#[expect(clippy::struct_excessive_bools, reason = "they are counted one by one")]
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    /// The value, where it is JSON that `serde_json` reads.
    pub(crate) value: Option<Value>,
    pub(crate) too_deep: bool,
    pub(crate) repeats: bool,
    pub(crate) valid: bool,
    pub(crate) warned: bool,
    /// Whether the payload's type could be read.
    pub(crate) typed: bool,
}

type Checked<T = ()> = Result<T, Difference>;

fn demand(holds: bool, what: &'static str, details: impl FnOnce() -> String) -> Checked {
    if holds { Ok(()) } else { Err(Difference { what, details: details() }) }
}

/// Names the two answers.
fn both(one: &impl Debug, other: &impl Debug) -> String {
    format!("  one:   {one:?}\n  other: {other:?}")
}

/// More than any mutated document has, so that sets of violations can be compared.
const MANY: Limits = Limits::DEFAULT.max_violations(100_000);

/// Checks everything about one document.
pub(crate) fn check(payload: Payload, bytes: &[u8]) -> Checked<Answer> {
    let validator = Validator::new(payload).limits(MANY);
    let report = validator.validate_slice(bytes);
    let (value, too_deep) = well_formed(&report, bytes)?;
    let mut answer = Answer {
        too_deep,
        valid: report.is_valid(),
        warned: report.warnings().next().is_some(),
        ..Answer::default()
    };
    spans_lie_in_the_text(&report, bytes)?;
    limits_hold(&validator, &report, bytes)?;
    if let Some(value) = value {
        answer.repeats = repeats(bytes);
        values_are_judged_as_bytes(&validator, &report, &value, bytes, answer.repeats)?;
        if !answer.repeats {
            places_are_right(&report, &value, bytes)?;
        }
        answer.value = Some(value);
    }
    answer.typed = with_type_of!(payload, T => typed::<T>(&answer, bytes))?;
    Ok(answer)
}

fn has(report: &Report, code: Code) -> bool {
    report.violations().any(|one| one.code() == code)
}

/// Code and pointer of each violation, in order.
fn listed(report: &Report) -> Vec<(Code, Option<&str>)> {
    report.violations().map(|one| (one.code(), one.pointer())).collect()
}

/// Code and pointer of each violation, sorted: members stand in another order in a map, and in a typed value.
fn found(report: &Report) -> Vec<(Code, Option<&str>)> {
    let mut found = listed(report);
    found.sort_unstable();
    found
}

/// The value, where `serde_json` reads it, and whether it is too deep for that.
fn well_formed(report: &Report, bytes: &[u8]) -> Checked<(Option<Value>, bool)> {
    let (not_json, too_deep) = (has(report, Code::JsonSyntax), has(report, Code::TooDeep));
    let read = serde_json::from_slice::<Value>(bytes);
    let details = || format!("  serde_json: {:?}\n  report: {report}", read.as_ref().map(drop));
    if let Err(error) = &read
        && error.to_string().starts_with("recursion limit exceeded")
    {
        demand(too_deep, "too deep for serde_json, but not reported", details)?;
        return Ok((None, true));
    }
    let ignored = std::str::from_utf8(bytes).is_ok() && serde_json::from_slice::<IgnoredAny>(bytes).is_ok();
    demand(read.is_err() || ignored, "serde_json does not agree with itself", details)?;
    if let Ok(value) = &read
        && Number::from_u128(u128::MAX).is_some()
    {
        // Only under `arbitrary_precision`. A huge number may also stand where a repeated name has overwritten it.
        let huge = is_huge(value);
        demand(not_json || !huge, "a number beyond a double, but not reported", details)?;
        if huge || not_json && repeats(bytes) {
            return Ok((None, false));
        }
    }
    demand(read.is_err() == not_json, "json-syntax where serde_json reads, or the other way round", details)?;
    demand(!too_deep || not_json, "too-deep, but not for serde_json", details)?;
    Ok((read.ok(), too_deep))
}

/// Whether any object has a name twice.
fn repeats(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Repeats>(bytes).is_ok_and(|Repeats(repeats)| repeats)
}

/// Whether a number is beyond a double, which a `Value` keeps under `arbitrary_precision` only.
fn is_huge(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_none(),
        Value::Array(items) => items.iter().any(is_huge),
        Value::Object(members) => members.values().any(is_huge),
        _ => false,
    }
}

fn spans_lie_in_the_text(report: &Report, bytes: &[u8]) -> Checked {
    let mut last = 0;
    for violation in report.violations() {
        let (span, position) = (violation.span(), violation.position());
        let (Some(span), Some(position)) = (span, position) else {
            return demand(false, "no place", || violation.to_string());
        };
        let before = bytes.get(..span.start).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        let current = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let column = 1 + current.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let right = span.start <= span.end && span.end <= bytes.len();
        let told = (position.byte, position.line, position.column) == (span.start, line, column);
        demand(right && told, "a wrong place", || format!("{violation}: {span:?} {position:?}"))?;
        // That an update is empty is known at its end.
        let ordered = last <= span.start || violation.code() == Code::EmptyUpdate;
        demand(ordered, "not in the order of the text", || report.to_string())?;
        last = span.start;
    }
    Ok(())
}

/// Fewer are kept, all are counted.
fn limits_hold(validator: &Validator, report: &Report, bytes: &[u8]) -> Checked {
    let most = bytes.len() % 3;
    let short = validator.clone().limits(MANY.max_violations(most)).validate_slice(bytes);
    let same = (short.len(), short.is_valid()) == (report.len(), report.is_valid());
    let kept = report.len().min(most);
    let first = listed(&short) == listed(report).get(..kept).unwrap_or_default();
    let told = short.is_truncated() == (report.len() > most);
    demand(same && first && told, "a limit on violations changes more", || both(report, &short))
}

fn values_are_judged_as_bytes(
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
        return demand(among && verdict, "less in bytes with duplicates", || both(report, &of_value));
    }
    let same = found_in_bytes == found_in_value
        && (report.len(), report.is_valid()) == (of_value.len(), of_value.is_valid());
    demand(same, "bytes and Value differ", || both(report, &of_value))?;
    let rewritten = serde_json::to_vec(value).unwrap_or_default();
    let of_rewritten = validator.validate_slice(&rewritten);
    let same = listed(&of_rewritten) == listed(&of_value);
    demand(same, "bytes and Value differ in order", || both(&of_rewritten, &of_value))?;
    flat_values_are_judged_as_bytes(validator, value, bytes)
}

/// With a limit on depth that is met. Where the first value is that is too deep depends on the order.
fn flat_values_are_judged_as_bytes(validator: &Validator, value: &Value, bytes: &[u8]) -> Checked {
    let flat = validator.clone().limits(MANY.max_depth(bytes.len() % 6));
    let (of_bytes, of_value) = (flat.validate_slice(bytes), flat.validate(value));
    let others = |report| {
        let mut others = found(report);
        others.retain(|(code, _)| *code != Code::TooDeep);
        others
    };
    let same = others(&of_bytes) == others(&of_value) && of_bytes.len() == of_value.len();
    demand(same, "bytes and Value differ under a limit on depth", || both(&of_bytes, &of_value))
}

/// Whether every element of a sorted list is in another one, as often.
fn is_among<T: Ord>(few: &[T], many: &[T]) -> bool {
    let mut many = many.iter();
    few.iter().all(|one| many.by_ref().any(|other| other == one))
}

/// Pointer and span lead to the same.
fn places_are_right(report: &Report, value: &Value, bytes: &[u8]) -> Checked {
    for violation in report.violations() {
        let there = violation.pointer().and_then(|pointer| value.pointer(pointer));
        let text = violation.span().and_then(|span| bytes.get(span)).unwrap_or_default();
        let right = match violation.code() {
            Code::UnknownProperty | Code::ReadOnlyProperty | Code::NotSettable => {
                there.is_some() && serde_json::from_slice::<String>(text).ok() == last_step(violation)
            }
            _ => there.is_some() && serde_json::from_slice::<Value>(text).ok().as_ref() == there,
        };
        demand(right, "pointer and span lead to different things", || {
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

/// Whether the type could be read.
fn typed<T: PayloadType>(answer: &Answer, bytes: &[u8]) -> Checked<bool> {
    let is_request = T::PAYLOAD.is_request();
    let read = serde_json::from_slice::<T>(bytes);
    let written = match &read {
        Ok(value) => Some(typed_values_are_judged_as_written(value)?),
        Err(_) => None,
    };
    // What the rules of a request let pass, its type holds and writes as it was.
    if let (true, true, false, Some(before)) = (is_request, answer.valid, answer.repeats, &answer.value) {
        let same = written.as_ref() == Some(before);
        demand(same, "a valid request does not come back", || both(&written, before))?;
    }
    let changeable = Code::ALL.iter().copied().filter(|code| !code.is_fixed());
    let loose = changeable.fold(Rules::DEFAULT, Rules::allow);
    for rules in [Rules::DEFAULT, loose] {
        what_is_valid_is_read(&Validator::new(T::PAYLOAD).rules(rules.clone()), strict(rules), bytes, &read)?;
    }
    Ok(read.is_ok())
}

/// The rules that `parse` goes by.
fn strict(rules: Rules) -> Rules {
    rules.deny(Code::NullItem).deny(Code::DuplicateProperty).deny(Code::TooDeep)
}

fn typed_values_are_judged_as_written<T: PayloadType>(value: &T) -> Checked<Value> {
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

/// `parse` succeeds exactly where the strict report is valid, and serde then reads the type by itself.
fn what_is_valid_is_read<T: PayloadType>(
    validator: &Validator,
    strict: Rules,
    bytes: &[u8],
    read: &serde_json::Result<T>,
) -> Checked {
    let report = Validator::new(T::PAYLOAD).rules(strict).validate_slice(bytes);
    let unreadable = || format!("  report: {report}\n  serde: {:?}", read.as_ref().map(drop));
    demand(!report.is_valid() || read.is_ok(), "valid, but serde does not read it", unreadable)?;
    let (parsed, of_parse) = match validator.parse::<T>(bytes) {
        Ok((_, warnings)) => (true, warnings),
        Err(errors) => (false, errors),
    };
    let same = parsed == report.is_valid() && listed(&of_parse) == listed(&report);
    demand(same, "parse and the strict rules differ", || both(&of_parse, &report))
}
