//! The edit that makes a text less broken.

use std::borrow::Cow;
use std::ops::Range;

use super::input::BYTE_ORDER_MARK;
use super::walk::{Step, Walk, open_string};
use super::{SyntaxKind, character, encoding};
use crate::scan::{is_json, quoted};

/// Bytes to replace, and their replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) span: Range<usize>,
    pub(crate) replacement: String,
    /// Whether nothing else can have been meant.
    pub(crate) is_certain: bool,
    /// What the edit does, as an imperative.
    pub(crate) title: Cow<'static, str>,
}

/// The text around a mistake.
#[derive(Clone, Copy)]
struct Mistake<'b> {
    bytes: &'b [u8],
    start: usize,
    end: usize,
}

/// The edit for a kind of mistake at a span, if one is known.
pub(crate) fn edit(kind: SyntaxKind, span: Range<usize>, bytes: &[u8]) -> Option<Edit> {
    let mistake = Mistake { bytes, start: span.start, end: span.end };
    let text = std::str::from_utf8(bytes.get(span)?).unwrap_or_default();
    match kind {
        SyntaxKind::ByteOrderMark
        | SyntaxKind::Utf16
        | SyntaxKind::Utf32
        | SyntaxKind::Windows1252
        | SyntaxKind::UnusualSpace => characters(kind, mistake, text),
        SyntaxKind::TrailingComma
        | SyntaxKind::ExtraComma
        | SyntaxKind::Comment
        | SyntaxKind::MissingComma
        | SyntaxKind::MissingColon
        | SyntaxKind::WrongSeparator
        | SyntaxKind::ExtraBracket => structure(kind, mistake, text),
        SyntaxKind::LineBreak
        | SyntaxKind::ControlCharacter
        | SyntaxKind::InvalidEscape
        | SyntaxKind::WindowsPath => in_string(kind, mistake, text),
        SyntaxKind::OtherLiteral | SyntaxKind::Undefined | SyntaxKind::NonFiniteNumber => {
            literal(mistake, text)
        }
        SyntaxKind::LeadingPlus
        | SyntaxKind::LeadingZero
        | SyntaxKind::MissingDigit
        | SyntaxKind::DecimalComma
        | SyntaxKind::DigitSeparator => number(kind, mistake, text),
        _ => quotes(kind, mistake, text),
    }
}

impl<'b> Mistake<'b> {
    fn write(
        self,
        title: impl Into<Cow<'static, str>>,
        replacement: impl Into<String>,
        is_certain: bool,
    ) -> Edit {
        Edit { span: self.start..self.end, replacement: replacement.into(), is_certain, title: title.into() }
    }

    fn remove(self, title: &'static str, is_certain: bool) -> Edit {
        self.write(title, "", is_certain)
    }

    /// The edit of the whole text.
    fn whole(self) -> Self {
        Self { start: 0, end: self.bytes.len(), ..self }
    }

    fn after(self) -> &'b [u8] {
        self.bytes.get(self.end..).unwrap_or_default()
    }

    /// Whether nothing follows in the line.
    fn ends_line(self) -> bool {
        let after = self.after().iter().find(|byte| !matches!(byte, b' ' | b'\t'));
        matches!(after, None | Some(b'\n' | b'\r'))
    }

    /// The first byte after the mistake that is not whitespace.
    fn next(self) -> Option<u8> {
        self.after().trim_ascii_start().first().copied()
    }
}

fn characters(kind: SyntaxKind, mistake: Mistake<'_>, text: &str) -> Option<Edit> {
    const TITLE: &str = "convert the text to UTF-8";
    Some(match kind {
        SyntaxKind::ByteOrderMark => mistake.remove("remove the byte order mark", true),
        SyntaxKind::Utf16 => mistake.whole().write(TITLE, encoding::from_utf16(mistake.bytes)?, true),
        SyntaxKind::Utf32 => mistake.whole().write(TITLE, encoding::from_utf32(mistake.bytes)?, true),
        SyntaxKind::Windows1252 => {
            let decoded: Option<String> =
                mistake.bytes.iter().map(|byte| character::windows_1252(*byte)).collect();
            mistake.whole().write(TITLE, decoded?, false)
        }
        _ if text.as_bytes() == BYTE_ORDER_MARK => mistake.remove("remove it", true),
        _ => mistake.write("write a space", " ", true),
    })
}

fn structure(kind: SyntaxKind, mistake: Mistake<'_>, text: &str) -> Option<Edit> {
    Some(match kind {
        SyntaxKind::TrailingComma => mistake.remove("remove the comma", true),
        SyntaxKind::ExtraComma => mistake.remove("remove the comma", false),
        SyntaxKind::Comment => {
            // One that is not closed goes on to the end of the text, and values may be in it.
            let is_closed = !text.starts_with("/*") || text.len() >= 4 && text.ends_with("*/");
            lines_of(mistake).remove("remove the comment", is_closed)
        }
        SyntaxKind::MissingComma => mistake.write("write a comma", ",", is_comma_certain(mistake)),
        SyntaxKind::MissingColon => mistake.write("write a colon", ":", mistake.next() != Some(b'"')),
        SyntaxKind::WrongSeparator if text.starts_with('=') => mistake.write("write a colon", ":", true),
        SyntaxKind::WrongSeparator if is_after_name(mistake) => mistake.write("write a colon", ":", false),
        SyntaxKind::WrongSeparator => mistake.write("write a comma", ",", true),
        SyntaxKind::ExtraBracket => mistake.remove("remove the bracket", false),
        _ => return None,
    })
}

/// Whether a mistake follows a name, and not a value.
fn is_after_name(mistake: Mistake<'_>) -> bool {
    let before = mistake.bytes.get(..mistake.start).unwrap_or_default();
    let end = before.trim_ascii_end().len();
    Walk::new(before, end).any(|step| matches!(step, Step::Name { end: name_end, .. } if name_end == end))
}

/// Whether a comma is missing for certain, and not a quotation mark or a backslash before one.
fn is_comma_certain(mistake: Mistake<'_>) -> bool {
    let after = mistake.after();
    let blank = after.len() - after.trim_ascii_start().len();
    let has_line_end = after.get(..blank).is_some_and(|blank| blank.contains(&b'\n'));
    match mistake.next() {
        Some(b'{' | b'[') => true,
        Some(b'"') if has_line_end => true,
        Some(b'"') => {
            // A name and a colon follow.
            let name = after.get(blank + 1..).unwrap_or_default();
            let end = name.iter().position(|byte| matches!(byte, b'"' | b'\\' | b'\n')).unwrap_or(name.len());
            name.get(end) == Some(&b'"')
                && name.get(end + 1..).is_some_and(|after| after.trim_ascii_start().starts_with(b":"))
        }
        _ => false,
    }
}

/// A comment with the whitespace before it, or with its line if there is nothing else in it.
fn lines_of(mistake: Mistake<'_>) -> Mistake<'_> {
    let before = mistake.bytes.get(..mistake.start).unwrap_or_default();
    let blank = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let start = mistake.start - blank;
    let begins_line = start == 0 || before.get(start - 1) == Some(&b'\n');
    let line_end = [b"\r\n".as_slice(), b"\n"].into_iter().find(|end| mistake.after().starts_with(end));
    match line_end {
        Some(end) if begins_line => Mistake { start, end: mistake.end + end.len(), ..mistake },
        Some(_) => Mistake { start, ..mistake },
        None if mistake.after().is_empty() => Mistake { start, ..mistake },
        None => mistake,
    }
}

fn in_string(kind: SyntaxKind, mistake: Mistake<'_>, text: &str) -> Option<Edit> {
    const ESCAPE: &str = "escape it";
    Some(match kind {
        SyntaxKind::LineBreak => mistake.write(r"write `\n`", r"\n", false),
        SyntaxKind::ControlCharacter => {
            let escaped = quoted(text);
            mistake.write(ESCAPE, escaped.trim_matches('"'), !text.is_empty())
        }
        _ if text == r"\'" => mistake.write("remove the backslash", "'", true),
        SyntaxKind::WindowsPath => return path(mistake),
        _ if text.starts_with('\\') => mistake.write("write the backslash twice", format!("\\{text}"), false),
        _ => return None,
    })
}

/// The whole string, with each of its backslashes twice.
fn path(mistake: Mistake<'_>) -> Option<Edit> {
    let start = open_string(mistake.bytes, mistake.start)? + 1;
    let line = mistake.bytes.get(start..)?.split(|byte| *byte == b'"' || *byte == b'\n').next()?;
    let text = std::str::from_utf8(line).ok()?;
    let doubled = text.replace(r"\\", r"\").replace('\\', r"\\");
    let string = Mistake { start, end: start + line.len(), ..mistake };
    Some(string.write("write each backslash twice", doubled, false))
}

fn literal(mistake: Mistake<'_>, text: &str) -> Option<Edit> {
    let (replacement, is_certain) = match text.trim_start_matches('+').to_ascii_lowercase().as_str() {
        "true" => ("true", true),
        "false" => ("false", true),
        "null" | "none" | "nil" => ("null", true),
        "undefined" => ("null", false),
        "nan" | "-nan" => (r#""NaN""#, false),
        "inf" | "infinity" => (r#""INF""#, false),
        "-inf" | "-infinity" => (r#""-INF""#, false),
        other => {
            let near =
                ["true", "false", "null"].into_iter().find(|one| strsim::osa_distance(one, other) <= 1);
            (near?, false)
        }
    };
    Some(mistake.write(format!("write {replacement}"), replacement, is_certain))
}

fn number(kind: SyntaxKind, mistake: Mistake<'_>, text: &str) -> Option<Edit> {
    let (digits, is_certain) = match kind {
        SyntaxKind::LeadingPlus => (text.strip_prefix('+')?.to_owned(), true),
        SyntaxKind::DecimalComma => return Some(mistake.write("write a point", ".", false)),
        SyntaxKind::DigitSeparator => (text.replace('_', ""), true),
        SyntaxKind::LeadingZero => {
            let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
            (format!("{sign}{}", digits.trim_start_matches('0')), false)
        }
        _ => {
            let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
            let (whole, fraction) = digits.split_once('.')?;
            let or_zero = |digits: &str| if digits.is_empty() { "0".to_owned() } else { digits.to_owned() };
            (format!("{sign}{}.{}", or_zero(whole), or_zero(fraction)), true)
        }
    };
    // Anything else would be another mistake in its place.
    let is_number = digits.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    (is_number && is_json(digits.as_bytes(), 0))
        .then(|| mistake.write(format!("write {digits}"), digits, is_certain))
}

fn quotes(kind: SyntaxKind, mistake: Mistake<'_>, text: &str) -> Option<Edit> {
    const TITLE: &str = "write double quotes";
    let ends = mistake.ends_line() || matches!(mistake.next(), Some(b':' | b',' | b'}' | b']'));
    let inner = || {
        let mut characters = text.chars();
        (characters.next().is_some() && characters.next_back().is_some()).then_some(characters.as_str())
    };
    Some(match kind {
        SyntaxKind::UnquotedName => mistake.write(TITLE, format!("\"{text}\""), mistake.next() == Some(b':')),
        SyntaxKind::UnquotedText => mistake.write(TITLE, quoted(text), false),
        SyntaxKind::SingleQuotes | SyntaxKind::PythonDict => {
            mistake.write(TITLE, format!("\"{}\"", requoted(inner()?)), ends)
        }
        SyntaxKind::TypographicQuotes if text.chars().count() == 1 => mistake.write(TITLE, "\"", ends),
        SyntaxKind::TypographicQuotes => mistake.write(TITLE, format!("\"{}\"", inner()?), ends),
        SyntaxKind::Backquotes => mistake.write(TITLE, format!("\"{}\"", requoted(inner()?)), false),
        _ => return None,
    })
}

/// The inside of a string in single quotes as the inside of one in double quotes.
fn requoted(text: &str) -> String {
    let mut requoted = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => requoted.push_str("\\\""),
            '\\' => match characters.next() {
                Some('\'') => requoted.push('\''),
                Some(escaped) => requoted.extend(['\\', escaped]),
                None => requoted.push('\\'),
            },
            character => requoted.push(character),
        }
    }
    requoted
}
