//! Words and numbers that are not JSON.

use super::character::{self, valid_prefix};
use super::shown::Shown;
use super::walk::innermost_open;
use super::{Broken, Diagnosis, SyntaxKind};
use crate::scan::Expected;
use crate::text::printable;

/// The maximum number of characters that are shown of a word.
const MAX_SHOWN: usize = 32;
/// A longer word is not a misspelled literal.
const MAX_LITERAL: usize = 10;

/// Names of what is not a number, in lower case.
const NON_FINITE: &[&str] = &["nan", "inf", "infinity"];
/// Other languages' names of JSON's literals, in lower case.
const OTHER_LITERALS: &[&str] = &["true", "false", "null", "none", "nil"];

/// The end of the word at an offset: letters, digits, `_`, `$`, and characters outside ASCII that are letters.
pub(super) fn word_end(broken: Broken<'_>, start: usize) -> usize {
    let mut end = start;
    while let Some(character) = character::at(broken.bytes, end) {
        if !(character.is_alphanumeric() || matches!(character, '_' | '$')) {
            break;
        }
        end += character.len_utf8();
    }
    end
}

/// The end of the rest of a line, up to what is not UTF-8.
pub(super) fn line_end(broken: Broken<'_>, start: usize) -> usize {
    let line = broken.bytes.get(start..broken.line_end(start)).unwrap_or_default();
    start + valid_prefix(line).trim_ascii_end().len()
}

/// The end of text without quotation marks: the rest of the line up to what may follow a value.
fn text_end(broken: Broken<'_>, start: usize) -> usize {
    let line = broken.bytes.get(start..broken.line_end(start)).unwrap_or_default();
    let end = line.iter().position(|byte| matches!(byte, b',' | b'}' | b']' | b'"')).unwrap_or(line.len());
    let text = valid_prefix(line.get(..end).unwrap_or_default());
    start + text.trim_ascii_end().len()
}

fn text(broken: Broken<'_>, start: usize, end: usize) -> &str {
    std::str::from_utf8(broken.bytes.get(start..end).unwrap_or_default()).unwrap_or_default()
}

/// What a word is in another language.
fn literal_kind(word: &str) -> Option<SyntaxKind> {
    if word.len() > MAX_LITERAL {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    if NON_FINITE.contains(&lower.as_str()) {
        return Some(SyntaxKind::NonFiniteNumber);
    }
    if lower == "undefined" {
        return Some(SyntaxKind::Undefined);
    }
    let is_near = |literal: &&str| lower.len() > 2 && strsim::osa_distance(literal, &lower) <= 1;
    let is_other = OTHER_LITERALS.contains(&lower.as_str()) || ["true", "false", "null"].iter().any(is_near);
    is_other.then_some(SyntaxKind::OtherLiteral)
}

/// Whether a word is a literal of JSON or of another language.
pub(super) fn is_literal(broken: Broken<'_>, start: usize, end: usize) -> bool {
    literal_kind(text(broken, start, end)).is_some()
}

/// Whether the word at an offset is infinity, or not a number.
pub(super) fn is_non_finite(broken: Broken<'_>, start: usize) -> bool {
    literal_kind(text(broken, start, word_end(broken, start))) == Some(SyntaxKind::NonFiniteNumber)
}

/// A word in place of a value.
pub(super) fn value(broken: Broken<'_>, start: usize) -> Diagnosis {
    let end = word_end(broken, start);
    let word = text(broken, start, end);
    match literal_kind(word) {
        Some(kind) => broken
            .diagnosis(kind, start, end)
            .found(Shown::new(format_args!("`{}`", printable(word, MAX_SHOWN)))),
        None => broken.diagnosis(SyntaxKind::UnquotedText, start, text_end(broken, start).max(end)),
    }
}

/// The beginning of the word or number that ends at an offset.
fn word_start(broken: Broken<'_>, end: usize) -> usize {
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'+' | b'-');
    end - broken.before(end).iter().rev().take_while(is_part).count()
}

/// A word that begins like `true`, `false` or `null`.
pub(super) fn literal(broken: Broken<'_>) -> Option<Diagnosis> {
    let letters = broken.before(broken.offset).iter().rev().take_while(|byte| byte.is_ascii_lowercase());
    let start = broken.offset - letters.count();
    cut_off(broken).or_else(|| Some(value(broken, start)))
}

/// Text that ends before an open bracket is closed.
pub(super) fn cut_off(broken: Broken<'_>) -> Option<Diagnosis> {
    if broken.offset < broken.bytes.len() {
        return None;
    }
    let opening = innermost_open(broken.bytes, broken.offset)?;
    let end = broken.previous_end();
    let bracket = character::shown_at(broken.bytes, opening);
    Some(broken.diagnosis(SyntaxKind::UnclosedBracket, end, end).found(bracket).opened_at(Some(opening)))
}

/// A mistake in a number.
pub(super) fn number(broken: Broken<'_>) -> Option<Diagnosis> {
    if let Some(cut_off) = cut_off(broken) {
        return Some(cut_off);
    }
    let start =
        if broken.expected == Expected::InRange { broken.offset } else { word_start(broken, broken.offset) };
    let end = number_end(broken, start);
    let token = text(broken, start, end);
    if token.strip_prefix('-').and_then(literal_kind) == Some(SyntaxKind::NonFiniteNumber) {
        let shown = Shown::new(format_args!("`{token}`"));
        return Some(broken.diagnosis(SyntaxKind::NonFiniteNumber, start, end).found(shown));
    }
    let kind = match broken.expected {
        Expected::InRange => SyntaxKind::NumberTooLarge,
        Expected::NoLeadingZero if token.contains(['/', ':']) || token.get(1..)?.contains('-') => {
            SyntaxKind::UnquotedText
        }
        Expected::NoLeadingZero => SyntaxKind::LeadingZero,
        _ if broken.rest().first().is_some_and(u8::is_ascii_alphabetic) && !is_exponent(broken.rest()) => {
            SyntaxKind::UnquotedText
        }
        _ => SyntaxKind::MissingDigit,
    };
    Some(broken.diagnosis(kind, start, end.max(start + 1)))
}

/// Whether an exponent begins, as after the point of `1.e5`.
fn is_exponent(rest: &[u8]) -> bool {
    matches!(rest, [b'e' | b'E', b'0'..=b'9' | b'+' | b'-', ..])
}

/// The end of a number, or of text that begins like one.
pub(super) fn number_end(broken: Broken<'_>, start: usize) -> usize {
    let is_part =
        |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'+' | b'-' | b'/' | b':');
    start + broken.from(start).iter().take_while(is_part).count()
}

/// A value that goes on directly behind a number or literal.
pub(super) fn after_scalar(broken: Broken<'_>) -> Option<Diagnosis> {
    let before = *broken.before(broken.offset).last()?;
    let start = word_start(broken, broken.offset);
    let is_number = broken.byte(start).is_some_and(|first| first == b'-' || first.is_ascii_digit());
    let next = broken.byte(broken.offset)?;
    let next_is_digit = broken.byte(broken.offset + 1).is_some_and(|byte| byte.is_ascii_digit());
    let is_time = is_number && next == b':' && next_is_digit;
    let goes_on = word_end(broken, broken.offset) > broken.offset || b".-/%+".contains(&next) || is_time;
    if !before.is_ascii_alphanumeric() || !goes_on {
        return None;
    }
    if !is_number {
        return (word_end(broken, start) > broken.offset).then(|| value(broken, start));
    }
    let end = number_end(broken, start);
    let token = text(broken, start, end);
    let kind = match next {
        b'_' if next_is_digit => SyntaxKind::DigitSeparator,
        b'x' | b'X' | b'o' | b'O' | b'b' | b'B' if token.trim_start_matches('-').starts_with('0') => {
            SyntaxKind::NumberBase
        }
        _ => {
            return Some(broken.diagnosis(SyntaxKind::UnquotedText, start, text_end(broken, start).max(end)));
        }
    };
    Some(broken.diagnosis(kind, start, end))
}
