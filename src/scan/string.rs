//! Strings.

use std::borrow::Cow;

use super::block::{BLOCK, Masks, not_plain, through_lowest};
use super::escape::{decode, frequent_escape_end, unescape};
use super::long::long_part;
use super::utf8::is_utf8;
use super::{Expected, Scanner, Stop, SyntaxError};

/// Strings that are longer are read by [`long_part`], which takes longer for others.
const LONG: usize = 256;

/// A checked string as written in the text: its bytes between the quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RawString {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether it contains escapes, so its value differs from its bytes.
    pub(crate) escaped: bool,
}

impl<'a> Scanner<'a> {
    /// Steps over a string; the position is at its opening quotation mark.
    #[inline(always)]
    pub(crate) fn string(&mut self) -> Result<RawString, Stop> {
        let start = self.position + 1;
        if let Some(block) = self.bytes.get(start..).and_then(<[u8]>::first_chunk) {
            let end = start + not_plain(block).trailing_zeros() as usize;
            if self.byte_at(end) == b'"' {
                self.position = end + 1;
                return Ok(RawString { start, end, escaped: false });
            }
        }
        match any_string(self.bytes, start) {
            Ok(raw) => {
                self.position = raw.end + 1;
                Ok(raw)
            }
            Err(error) => self.fail_with(error),
        }
    }

    /// The value of a string.
    #[inline]
    pub(crate) fn text(&self, raw: RawString) -> Cow<'a, str> {
        let bytes = self.bytes.get(raw.start..raw.end).unwrap_or_default();
        if raw.escaped {
            Cow::Owned(decode(bytes))
        } else {
            // Checked when it was scanned, so the default is never taken.
            Cow::Borrowed(std::str::from_utf8(bytes).unwrap_or_default())
        }
    }

    /// The value of a string, as UTF-8.
    #[inline(always)]
    pub(crate) fn utf8(&self, raw: RawString) -> Cow<'a, [u8]> {
        let bytes = self.bytes.get(raw.start..raw.end).unwrap_or_default();
        if raw.escaped { decoded(bytes) } else { bytes.into() }
    }
}

/// A text as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    // Writing to memory cannot fail.
    serde_json::to_string(text).unwrap_or_default()
}

/// The value of a text that is one JSON string.
pub(crate) fn unquoted(json: &[u8]) -> Option<String> {
    let mut scanner = Scanner::new(json);
    if scanner.peek() != b'"' {
        return None;
    }
    let raw = scanner.string().ok().filter(|_| scanner.position == json.len())?;
    Some(scanner.text(raw).into_owned())
}

#[cold]
#[inline(never)]
fn decoded(bytes: &[u8]) -> Cow<'_, [u8]> {
    decode(bytes).into_bytes().into()
}

/// Reads a string that is long, near the end of the input, or contains an escape or a byte outside ASCII.
#[inline(never)]
fn any_string(bytes: &[u8], start: usize) -> Result<RawString, SyntaxError> {
    let (mut position, mut unchecked) = (start, start);
    let mut long = start + LONG;
    let mut outside_ascii = 0;
    let mut escaped = false;
    loop {
        if position >= long {
            long = usize::MAX;
            let part = long_part(bytes, if outside_ascii == 0 { position } else { start });
            (position, unchecked) = (part.position, part.unchecked);
            escaped |= part.escaped;
            // A character may begin in the part and end behind it.
            outside_ascii = 1;
        }
        let Masks { stop, high } = Masks::at(bytes, position);
        outside_ascii |= high & through_lowest(stop);
        if stop == 0 {
            position += BLOCK;
            if position < bytes.len() {
                continue;
            }
            return Err(first_error(bytes, start, bytes.len(), Expected::ClosingQuote));
        }
        position += stop.trailing_zeros() as usize;
        match bytes.get(position) {
            Some(b'"') => break,
            Some(b'\\') => position = escapes_end(bytes, start, position)?,
            _ => return Err(first_error(bytes, start, position, Expected::EscapedControl)),
        }
        escaped = true;
    }
    if outside_ascii != 0 && !is_utf8(bytes, unchecked, position) {
        return Err(first_error(bytes, start, position, Expected::Utf8));
    }
    Ok(RawString { start, end: position, escaped })
}

/// The end of the escapes that begin at `position`.
#[inline(always)]
fn escapes_end(bytes: &[u8], start: usize, mut position: usize) -> Result<usize, SyntaxError> {
    while bytes.get(position) == Some(&b'\\') {
        position = match frequent_escape_end(bytes, position) {
            Some(end) => end,
            None => match unescape(bytes, position) {
                Ok((_, end)) => end,
                Err(SyntaxError { offset, expected }) => {
                    return Err(first_error(bytes, start, offset, expected));
                }
            },
        };
    }
    Ok(position)
}

/// The first error of a string: UTF-8 is checked last, but may be invalid before `offset`.
#[cold]
#[inline(never)]
fn first_error(bytes: &[u8], start: usize, offset: usize, expected: Expected) -> SyntaxError {
    let before = bytes.get(start..offset).unwrap_or_default();
    match std::str::from_utf8(before) {
        // A character that is cut off by the end of the input is not invalid UTF-8.
        Err(error) if error.error_len().is_some() || offset < bytes.len() => {
            SyntaxError { offset: start + error.valid_up_to(), expected: Expected::Utf8 }
        }
        _ => SyntaxError { offset, expected },
    }
}
