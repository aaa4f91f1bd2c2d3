//! Mistakes about the text as a whole: another encoding, another format, nothing, or more than one value.

use super::character;
use super::structure;
use super::{Broken, Diagnosis, SyntaxKind, token};

/// The first bytes of compressed data, and what compressed it.
const COMPRESSED: &[(&[u8], &str)] = &[
    (b"\x1F\x8B", "gzip"),
    (b"PK\x03\x04", "zip"),
    (b"\x28\xB5\x2F\xFD", "zstd"),
    (b"BZh", "bzip2"),
    (b"\xFD7zXZ\0", "xz"),
];

/// How HTTP requests begin; a response begins with `HTTP/`.
const METHODS: &[&[u8]] = &[b"GET ", b"POST ", b"PATCH ", b"PUT ", b"DELETE "];

/// What JSON in base64 begins with: a brace and a quotation mark, space or line end.
const BASE64_STARTS: &[&[u8]] = &[b"ey", b"ew"];
/// Shorter text may be a word.
const MIN_BASE64: usize = 16;

/// What the text is, if that can be seen from its first bytes and they are what is wrong.
pub(super) fn diagnose(broken: Broken<'_>) -> Option<Diagnosis> {
    let start = broken.skip_whitespace(body_start(broken));
    if start == broken.bytes.len() && broken.offset == start {
        let start = body_start(broken);
        return Some(broken.diagnosis(SyntaxKind::Empty, start, start).found("nothing"));
    }
    if broken.offset == start + 1 && broken.from(start).starts_with(b"---") {
        return Some(broken.diagnosis(SyntaxKind::Yaml, start, start + 3));
    }
    encoding(broken).or_else(|| (broken.offset <= start).then(|| format(broken)).flatten())
}

/// The beginning of the text behind a byte order mark.
fn body_start(broken: Broken<'_>) -> usize {
    if broken.bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 }
}

/// The byte order marks; those of UTF-32 before those of UTF-16, which begin like them.
const MARKS: &[(SyntaxKind, &[u8])] = &[
    (SyntaxKind::ByteOrderMark, BYTE_ORDER_MARK),
    (SyntaxKind::Utf32, b"\xFF\xFE\0\0"),
    (SyntaxKind::Utf32, b"\0\0\xFE\xFF"),
    (SyntaxKind::Utf16, b"\xFF\xFE"),
    (SyntaxKind::Utf16, b"\xFE\xFF"),
];

/// The byte order mark in UTF-8.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// An encoding other than UTF-8.
fn encoding(broken: Broken<'_>) -> Option<Diagnosis> {
    if broken.offset > 3 {
        return None;
    }
    if let Some((kind, mark)) = MARKS.iter().find(|(_, mark)| broken.bytes.starts_with(mark)) {
        return (broken.offset == 0).then(|| broken.diagnosis(*kind, 0, mark.len()));
    }
    let first = broken.bytes.get(..4).unwrap_or(broken.bytes);
    // JSON begins with an ASCII character, so other text that begins like this is UTF-8 with control characters.
    let (kind, length) = match *first {
        [1..=127, 0, 0, 0] | [0, 0, 0, 1..=127] => (SyntaxKind::Utf32, 4),
        [1..=127, 0, 1..=255, 0] | [0, 1..=127, 0, 1..=255] => (SyntaxKind::Utf16, 2),
        _ => return None,
    };
    Some(broken.diagnosis(kind, 0, length))
}

/// A format other than JSON, at the first character of the text.
fn format(broken: Broken<'_>) -> Option<Diagnosis> {
    let (rest, start) = (broken.rest(), broken.offset);
    let begins = |text: &[u8]| rest.get(..text.len()).is_some_and(|first| first.eq_ignore_ascii_case(text));
    if let Some((magic, name)) = COMPRESSED.iter().find(|(magic, _)| rest.starts_with(magic)) {
        let diagnosis = broken.diagnosis(SyntaxKind::Compressed, start, start + magic.len());
        return Some(diagnosis.found(*name));
    }
    if rest.starts_with(b"HTTP/")
        || METHODS.iter().any(|method| rest.starts_with(method))
        || is_header(broken)
    {
        return Some(broken.diagnosis(SyntaxKind::HttpMessage, start, token::line_end(broken, start)));
    }
    if begins(b"<!doctype html") || begins(b"<html") {
        return Some(broken.diagnosis(SyntaxKind::Html, start, start + 5));
    }
    if rest.starts_with(b"<")
        && rest.get(1).is_some_and(|next| next.is_ascii_alphabetic() || b"?!".contains(next))
    {
        return Some(broken.here(SyntaxKind::Xml));
    }
    if rest.starts_with(b"@{") {
        return Some(broken.diagnosis(SyntaxKind::PowershellHashtable, start, start + 2));
    }
    if is_base64(rest) {
        return Some(broken.diagnosis(SyntaxKind::Base64, start, token::line_end(broken, start)));
    }
    word(broken)
}

/// A word, which begins YAML or anything else; a literal or quoted text is not about the whole input.
fn word(broken: Broken<'_>) -> Option<Diagnosis> {
    let start = broken.offset;
    if broken.rest().starts_with(b"---") || broken.rest().starts_with(b"- ") {
        return Some(broken.diagnosis(SyntaxKind::Yaml, start, token::line_end(broken, start)));
    }
    let end = token::word_end(broken, start);
    let is_number = broken.byte(start).is_some_and(|first| first.is_ascii_digit());
    if end == start || is_number || token::is_literal(broken, start, end) {
        return None;
    }
    let kind = match broken.from(end) {
        [b':', b' ' | b'\n' | b'\r', ..] | [b':'] => SyntaxKind::Yaml,
        _ => SyntaxKind::NotJson,
    };
    Some(broken.diagnosis(kind, start, end))
}

/// Whether the text begins with a header of several words, and an empty line follows the headers.
fn is_header(broken: Broken<'_>) -> bool {
    let rest = broken.rest();
    let name = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-').count();
    let is_named = name > 0 && rest.get(name) == Some(&b':') && rest.contains(&b'{');
    let blank = |line: &[u8]| line.trim_ascii().is_empty();
    is_named
        && rest.split(|byte| *byte == b'\n').skip(1).take(MAX_HEADERS).any(blank)
        && rest.get(..name).is_some_and(|name| name.contains(&b'-'))
}

/// A message has fewer headers.
const MAX_HEADERS: usize = 100;

fn is_base64(text: &[u8]) -> bool {
    let text = text.trim_ascii_end();
    text.len() >= MIN_BASE64
        && BASE64_STARTS.iter().any(|start| text.starts_with(start))
        && text.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+/=-_\r\n".contains(byte))
        // Words are not this long, and have no digits or capitals inside.
        && text.iter().any(u8::is_ascii_digit)
        && text.iter().any(u8::is_ascii_uppercase)
}

/// What follows the body.
pub(super) fn after_body(broken: Broken<'_>) -> Option<Diagnosis> {
    let end = broken.previous_end();
    let first = broken.byte(broken.skip_whitespace(body_start(broken)));
    let is_container = matches!(first, Some(b'{' | b'['));
    let next = broken.byte(broken.offset);
    if let Some(comment) = structure::comment(broken, broken.offset) {
        return Some(comment);
    }
    Some(match next {
        Some(b'}' | b']') => broken.here(SyntaxKind::ExtraBracket),
        Some(b':') if first == Some(b'"') => broken.here(SyntaxKind::MissingBraces),
        _ if !is_container && end == broken.offset => token::after_scalar(broken)?,
        Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9') => second_value(broken, end),
        Some(b',')
            if matches!(broken.byte(broken.skip_whitespace(broken.offset + 1)), Some(b'{' | b'[' | b'"')) =>
        {
            broken.here(SyntaxKind::SecondValue)
        }
        Some(0x80..) if character::at(broken.bytes, broken.offset).is_none() => {
            super::string::not_utf8(broken)
        }
        _ => {
            broken.diagnosis(SyntaxKind::TextAfterBody, broken.offset, token::line_end(broken, broken.offset))
        }
    })
}

/// A second value: if the first one is a line, so is probably each.
fn second_value(broken: Broken<'_>, end: usize) -> Diagnosis {
    let between = broken.bytes.get(end..broken.offset).unwrap_or_default();
    let is_one_line = !broken.before(end).trim_ascii_start().contains(&b'\n');
    let is_lines = is_one_line && between.contains(&b'\n');
    broken.here(if is_lines { SyntaxKind::NewlineDelimited } else { SyntaxKind::SecondValue })
}
