//! Escapes in strings.

use super::{Expected, SyntaxError};

/// The end of the escape at `position` if it is a frequent one; [`unescape`] handles the others.
#[inline(always)]
pub(super) fn frequent_escape_end(bytes: &[u8], position: usize) -> Option<usize> {
    match bytes.get(position + 1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(position + 2),
        b'u' if !matches!(code_unit(bytes, position + 2)?, 0xD800..=0xDFFF) => Some(position + 6),
        _ => None,
    }
}

/// The value of a string that contains escapes and has been checked.
#[cold]
#[inline(never)]
pub(super) fn decode(bytes: &[u8]) -> String {
    let mut text = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(plain) = rest.iter().position(|&byte| byte == b'\\') {
        let (before, escape) = rest.split_at(plain);
        let Ok((character, end)) = unescape(escape, 0) else { break };
        text.extend_from_slice(before);
        text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        rest = escape.get(end..).unwrap_or_default();
    }
    text.extend_from_slice(rest);
    String::from_utf8(text).unwrap_or_default()
}

/// The character that the escape at `position` represents, and the end of the escape.
pub(super) fn unescape(bytes: &[u8], position: usize) -> Result<(char, usize), SyntaxError> {
    let character = match bytes.get(position + 1) {
        Some(&byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{C}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unescape_unicode(bytes, position),
        _ => return Err(SyntaxError { offset: position + 1, expected: Expected::Escape }),
    };
    Ok((character, position + 2))
}

fn unescape_unicode(bytes: &[u8], position: usize) -> Result<(char, usize), SyntaxError> {
    let first = four_digits(bytes, position + 2)?;
    if let Some(character) = char::from_u32(u32::from(first)) {
        return Ok((character, position + 6));
    }
    let lone = SyntaxError { offset: position, expected: Expected::SurrogatePair };
    let second = match bytes.get(position + 6..).unwrap_or_default() {
        [b'\\', b'u', ..] => four_digits(bytes, position + 8)?,
        [] | [b'\\'] if first < 0xDC00 => return Err(SyntaxError { offset: bytes.len(), ..lone }),
        _ => return Err(lone),
    };
    match char::decode_utf16([first, second]).next() {
        Some(Ok(character)) => Ok((character, position + 12)),
        _ => Err(lone),
    }
}

fn four_digits(bytes: &[u8], start: usize) -> Result<u16, SyntaxError> {
    code_unit(bytes, start).ok_or_else(|| {
        let rest = bytes.get(start..).unwrap_or_default();
        let digits = rest.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
        SyntaxError { offset: start + digits, expected: Expected::FourHexadecimalDigits }
    })
}

/// The value of four hexadecimal digits.
#[inline(always)]
fn code_unit(bytes: &[u8], start: usize) -> Option<u16> {
    let digits: [u8; 4] = *bytes.get(start..)?.first_chunk()?;
    digits.iter().try_fold(0, |value, &digit| Some(value << 4 | hexadecimal_value(digit)?))
}

#[inline(always)]
fn hexadecimal_value(digit: u8) -> Option<u16> {
    let value = char::from(digit).to_digit(16)?;
    u16::try_from(value).ok()
}
