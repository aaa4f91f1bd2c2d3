//! Mistakes between values: quotation marks, separators, brackets, comments.

use super::character::{self, is_typographic_quote, space_name};
use super::walk::innermost_open;
use super::{Broken, Diagnosis, SyntaxKind, string, token};
use crate::scan::Expected;

pub(super) fn diagnose(broken: Broken<'_>) -> Option<Diagnosis> {
    token::cut_off(broken)
        .or_else(|| comment(broken, broken.offset))
        .or_else(|| match broken.expected {
            Expected::Colon => after_name(broken),
            Expected::CommaOrEndOfArray | Expected::CommaOrEndOfObject => after_value(broken),
            Expected::Name | Expected::NameOrEndOfObject => name(broken),
            _ => value(broken),
        })
        .or_else(|| odd_character(broken))
}

/// A comment at an offset.
pub(super) fn comment(broken: Broken<'_>, start: usize) -> Option<Diagnosis> {
    let end = match broken.from(start) {
        [b'/', b'*', rest @ ..] => {
            let closed = rest.windows(2).position(|pair| pair == b"*/").map(|index| start + index + 4);
            closed.unwrap_or(broken.bytes.len())
        }
        [b'/', b'/', ..] | [b'#', ..] => token::line_end(broken, start),
        _ => return None,
    };
    let text = broken.bytes.get(start..end).unwrap_or_default();
    let end = start + character::valid_prefix(text).len();
    Some(broken.diagnosis(SyntaxKind::Comment, start, end))
}

/// Quotation marks of other languages and programs, in place of a name or a value.
fn quotes(broken: Broken<'_>) -> Option<Diagnosis> {
    let (start, character) = (broken.offset, character::at(broken.bytes, broken.offset)?);
    let kind = match character {
        '\'' if is_python(broken) => SyntaxKind::PythonDict,
        '\'' => SyntaxKind::SingleQuotes,
        '`' => SyntaxKind::Backquotes,
        '\\' if broken.rest().starts_with(b"\\\"") => {
            return Some(broken.diagnosis(SyntaxKind::EscapedJson, start, start + 2));
        }
        _ if is_typographic_quote(character) => SyntaxKind::TypographicQuotes,
        _ => return None,
    };
    let end = quoted_end(broken, character).unwrap_or(start + character.len_utf8());
    Some(broken.diagnosis(kind, start, end))
}

/// The end of the text in other quotation marks, if it ends in its line.
fn quoted_end(broken: Broken<'_>, open: char) -> Option<usize> {
    let inner = broken.offset + open.len_utf8();
    let line = broken.bytes.get(inner..broken.line_end(inner))?;
    let text = line.utf8_chunks().next()?.valid();
    let closes = |character: char| match open {
        '\'' | '`' => character == open,
        _ => is_typographic_quote(character) || character == '"',
    };
    let mut escaped = false;
    let closing = text.char_indices().find(|(_, character)| {
        let closes = !escaped && closes(*character);
        escaped = !escaped && *character == '\\';
        closes
    });
    closing.map(|(index, character)| inner + index + character.len_utf8())
}

/// Whether a name in single quotes is one of a Python dict: a literal of Python follows.
fn is_python(broken: Broken<'_>) -> bool {
    if !matches!(broken.expected, Expected::Name | Expected::NameOrEndOfObject) {
        return false;
    }
    let has = |word: &[u8]| broken.rest().windows(word.len()).any(|window| window == word);
    has(b": True") || has(b": False") || has(b": None")
}

fn name(broken: Broken<'_>) -> Option<Diagnosis> {
    let previous = broken.previous();
    match broken.byte(broken.offset)? {
        b'}' if previous == Some(b',') => Some(comma_before(broken, SyntaxKind::TrailingComma)),
        b'}' | b']' => wrong_bracket(broken),
        b',' => Some(broken.here(SyntaxKind::ExtraComma)),
        b'0'..=b'9' if is_decimal_comma(broken) => {
            let comma = broken.offset - 1;
            Some(broken.diagnosis(SyntaxKind::DecimalComma, comma, broken.offset))
        }
        _ => quotes(broken).or_else(|| {
            let end = token::word_end(broken, broken.offset);
            let end = end + hyphenated(broken.from(end));
            (end > broken.offset).then(|| broken.diagnosis(SyntaxKind::UnquotedName, broken.offset, end))
        }),
    }
}

/// The rest of a name such as `display-name` or `@odata.type`.
fn hyphenated(rest: &[u8]) -> usize {
    rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"-._@$".contains(byte)).count()
}

/// Whether a comma is between two digits, as in `1,5`.
fn is_decimal_comma(broken: Broken<'_>) -> bool {
    let before = broken.before(broken.offset);
    matches!(before, [.., b'0'..=b'9', b','])
}

fn comma_before(broken: Broken<'_>, kind: SyntaxKind) -> Diagnosis {
    let end = broken.previous_end();
    broken.diagnosis(kind, end.saturating_sub(1), end)
}

fn value(broken: Broken<'_>) -> Option<Diagnosis> {
    let (start, previous) = (broken.offset, broken.previous());
    match (broken.byte(start)?, previous) {
        (b']' | b'}' | b',', Some(b':')) => {
            let end = broken.previous_end();
            Some(broken.diagnosis(SyntaxKind::MissingValue, end, end))
        }
        (b']', Some(b',')) => Some(comma_before(broken, SyntaxKind::TrailingComma)),
        (b']' | b'}', None) => Some(broken.here(SyntaxKind::ExtraBracket)),
        (b']' | b'}', _) => wrong_bracket(broken),
        (b',', _) => Some(broken.here(SyntaxKind::ExtraComma)),
        (b'@', _) if broken.from(start).starts_with(b"@{") => {
            Some(broken.diagnosis(SyntaxKind::PowershellHashtable, start, start + 2))
        }
        (b'+', _) if token::is_non_finite(broken, start + 1) => {
            let word = token::value(broken, start + 1);
            Some(Diagnosis { span: start..word.span.end, ..word })
        }
        (b'+', _) => {
            let end = token::number_end(broken, start);
            Some(broken.diagnosis(SyntaxKind::LeadingPlus, start, end))
        }
        (b'.', _) if broken.byte(start + 1).is_some_and(|next| next.is_ascii_digit()) => {
            Some(broken.diagnosis(SyntaxKind::MissingDigit, start, token::number_end(broken, start)))
        }
        _ => quotes(broken)
            .or_else(|| (token::word_end(broken, start) > start).then(|| token::value(broken, start))),
    }
}

/// What follows a name in place of a colon.
fn after_name(broken: Broken<'_>) -> Option<Diagnosis> {
    let end = broken.previous_end();
    match broken.byte(broken.offset)? {
        b'=' => {
            let length = if broken.rest().starts_with(b"=>") { 2 } else { 1 };
            let found = if length == 2 { "`=>`" } else { "`=`" };
            let separator =
                broken.diagnosis(SyntaxKind::WrongSeparator, broken.offset, broken.offset + length);
            Some(separator.found(found))
        }
        b';' | b'|' => Some(broken.here(SyntaxKind::WrongSeparator)),
        b',' | b'}' => Some(broken.diagnosis(SyntaxKind::MissingValue, end, end)),
        b']' => wrong_bracket(broken),
        _ if broken.offset == end && is_letter(broken) => Some(swallowed(broken)),
        byte if begins_value(byte) => Some(broken.diagnosis(SyntaxKind::MissingColon, end, end)),
        _ => None,
    }
}

/// A letter right behind a name: the quotation mark that ended it opens the next string, as in `"a: "text"`, or is part
/// of the text.
fn swallowed(broken: Broken<'_>) -> Diagnosis {
    let closing = broken.offset - 1;
    let before = broken.before(closing);
    let opening = before.iter().rposition(|byte| *byte == b'"').unwrap_or(closing);
    let name = before.get(opening + 1..).unwrap_or_default();
    match name.iter().rposition(|byte| *byte == b':') {
        Some(colon) => broken.diagnosis(SyntaxKind::UnclosedString, opening, opening + 1 + colon),
        None => broken.diagnosis(SyntaxKind::UnescapedQuote, closing, closing + 1),
    }
}

fn is_letter(broken: Broken<'_>) -> bool {
    character::at(broken.bytes, broken.offset).is_some_and(|next| next.is_alphanumeric() || next == '\'')
}

fn begins_value(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'{' | b'[' | b'-' | b'0'..=b'9') || byte.is_ascii_alphabetic()
}

/// What follows a value in place of a comma or a bracket.
fn after_value(broken: Broken<'_>) -> Option<Diagnosis> {
    let end = broken.previous_end();
    let next = broken.byte(broken.offset)?;
    match next {
        b'}' | b']' => return wrong_bracket(broken),
        b';' => return Some(broken.here(SyntaxKind::WrongSeparator)),
        b':' if broken.expected == Expected::CommaOrEndOfArray && broken.previous() == Some(b'"') => {
            let opening = innermost_open(broken.bytes, broken.offset);
            return Some(broken.here(SyntaxKind::NameInArray).opened_at(opening));
        }
        _ => {}
    }
    if broken.offset == end {
        if broken.previous() == Some(b'"') && is_letter(broken) {
            return Some(broken.diagnosis(SyntaxKind::UnescapedQuote, end - 1, end));
        }
        if let Some(scalar) = token::after_scalar(broken) {
            return Some(scalar);
        }
    }
    let is_quote = character::at(broken.bytes, broken.offset).is_some_and(is_typographic_quote);
    (begins_value(next) || is_quote).then(|| broken.diagnosis(SyntaxKind::MissingComma, end, end))
}

/// A bracket that does not close the one that is open.
fn wrong_bracket(broken: Broken<'_>) -> Option<Diagnosis> {
    let opening = innermost_open(broken.bytes, broken.offset)?;
    Some(broken.here(SyntaxKind::WrongBracket).opened_at(Some(opening)))
}

/// A character that JSON has only inside strings.
fn odd_character(broken: Broken<'_>) -> Option<Diagnosis> {
    let Some(character) = character::at(broken.bytes, broken.offset) else {
        return Some(string::not_utf8(broken));
    };
    space_name(character).map(|_| broken.here(SyntaxKind::UnusualSpace))
}
