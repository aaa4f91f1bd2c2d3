//! Mistakes inside a string.

use super::character::{self, is_typographic_quote, valid_prefix, windows_1252};
use super::shown::Shown;
use super::walk::open_string;
use super::{Broken, Diagnosis, SyntaxKind};
use crate::scan::Expected;

pub(super) fn diagnose(broken: Broken<'_>) -> Option<Diagnosis> {
    if broken.expected == Expected::Utf8 {
        return Some(not_utf8(broken));
    }
    let start = open_string(broken.bytes, broken.offset)?;
    if broken.offset == broken.bytes.len() {
        return Some(unclosed(broken, start));
    }
    Some(match broken.expected {
        Expected::EscapedControl => control(broken, start),
        Expected::Escape => escape(broken, start),
        Expected::FourHexadecimalDigits => {
            let before = broken.before(broken.offset);
            let escape = before.iter().rposition(|byte| *byte == b'\\').unwrap_or(broken.offset);
            broken.diagnosis(SyntaxKind::UnicodeEscape, escape, broken.offset)
        }
        _ => broken.diagnosis(SyntaxKind::LoneSurrogate, broken.offset, broken.offset + 6),
    })
}

/// A string without its closing quotation mark, marked from its opening one to the end of its line; or the quotation
/// mark of another kind that was meant to close it.
fn unclosed(broken: Broken<'_>, start: usize) -> Diagnosis {
    let line = broken.bytes.get(start..broken.line_end(start)).unwrap_or_default();
    let text = std::str::from_utf8(line).unwrap_or_default();
    let closing = text.char_indices().filter(|(_, character)| is_typographic_quote(*character)).find(
        |(index, character)| {
            let after = text.get(index + character.len_utf8()..).unwrap_or_default().trim_start();
            after.is_empty() || after.starts_with([',', ':', '}', ']'])
        },
    );
    if let Some((index, character)) = closing {
        let at = start + index;
        let diagnosis = broken.diagnosis(SyntaxKind::TypographicQuotes, at, at + character.len_utf8());
        return diagnosis.opened_at(Some(start));
    }
    broken.diagnosis(SyntaxKind::UnclosedString, start, start + valid_prefix(line.trim_ascii_end()).len())
}

/// A control character, or a line end at which a string should have been closed.
fn control(broken: Broken<'_>, start: usize) -> Diagnosis {
    match broken.byte(broken.offset) {
        Some(b'\n' | b'\r') if ends_later(broken) => {
            let length = if broken.rest().starts_with(b"\r\n") { 2 } else { 1 };
            broken.diagnosis(SyntaxKind::LineBreak, broken.offset, broken.offset + length)
        }
        Some(b'\n' | b'\r') => unclosed(broken, start),
        _ => broken.here(SyntaxKind::ControlCharacter),
    }
}

/// Whether the next quotation mark closes a string: what follows it can follow a value or a name.
fn ends_later(broken: Broken<'_>) -> bool {
    let mut position = broken.offset;
    loop {
        match broken.byte(position) {
            None => return false,
            Some(b'"') => break,
            Some(b'\\') => position += 2,
            Some(_) => position += 1,
        }
    }
    // After `,` and a line end a quotation mark opens the next string, unless it is closed right away.
    let before = broken.bytes.get(broken.offset..position).unwrap_or_default();
    let is_indentation = before.iter().all(u8::is_ascii_whitespace);
    let next = broken.byte(broken.skip_whitespace(position + 1));
    matches!(next, Some(b',' | b':' | b'}' | b']')) && !(is_indentation && broken.previous() == Some(b','))
}

/// A backslash that does not begin an escape.
fn escape(broken: Broken<'_>, start: usize) -> Diagnosis {
    let backslash = broken.offset.saturating_sub(1);
    let end = character::end(broken.bytes, broken.offset);
    let is_path = match broken.from(start + 1) {
        [drive, b':', b'\\', ..] => drive.is_ascii_alphabetic(),
        [b'\\', b'\\', ..] => true,
        _ => false,
    };
    let kind = if is_path { SyntaxKind::WindowsPath } else { SyntaxKind::InvalidEscape };
    match character::at(broken.bytes, broken.offset) {
        Some(character @ '!'..='~') => {
            broken.diagnosis(kind, backslash, end).found(Shown::new(format_args!("`\\{character}`")))
        }
        _ => broken.diagnosis(kind, backslash, broken.offset).found("a lone backslash"),
    }
}

/// Bytes that are not UTF-8.
pub(super) fn not_utf8(broken: Broken<'_>) -> Diagnosis {
    let byte = broken.byte(broken.offset).unwrap_or_default();
    let is_single = broken.byte(broken.offset + 1).is_none_or(|next| next.is_ascii());
    // If there is any other text in UTF-8, it is not Windows-1252 as a whole. Hardly any language has `ÿ`.
    let is_text = broken.expected == Expected::Utf8 && is_single && byte != 0xFF;
    match windows_1252(byte) {
        Some(character) if is_text && broken.before(broken.offset).is_ascii() => {
            broken.here(SyntaxKind::Windows1252).found(character::shown(character))
        }
        _ => broken.here(SyntaxKind::InvalidUtf8),
    }
}
