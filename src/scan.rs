//! A one-pass pull scanner over JSON text (RFC 8259).
//!
//! [`Scanner`] walks the bytes once, from value to value, and builds nothing. At each value the caller decides whether
//! to look inside it, [read](Scanner::text) it or [skip](Scanner::skip_value) it. Everything it steps over is checked:
//! the grammar, UTF-8 inside strings, escapes, and that a number is within the range of a double.
//!
//! No input makes it panic, recurse or take more than linear time. It only allocates to decode escapes and to remember
//! more than 64 open brackets.

#![expect(
    clippy::inline_always,
    reason = "users build without link-time optimisation, and each call costs as much as a token"
)]

mod block;
mod escape;
mod expected;
mod long;
mod number;
mod skip;
mod string;
#[cfg(test)]
mod tests;
mod utf8;
mod walk;

pub(crate) use block::{any, lanes, mask, mask_of_four};
pub(crate) use expected::Expected;
pub(crate) use skip::is_json;
pub(crate) use string::{RawString, quoted, unquoted};

/// The scanner stopped at an error, which [`Scanner::error`] returns.
///
/// It is empty so the results of the hot functions fit in registers.
#[derive(Debug)]
pub(crate) struct Stop;

/// Where the text stops being JSON, and what was expected there.
///
/// What was found instead is the byte at `offset`, or the end of the input if there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub(crate) offset: usize,
    pub(crate) expected: Expected,
}

/// A position in JSON text, which reading moves forward.
///
/// Out-of-line functions work on bytes and positions, never on the scanner: if its address is passed on, its position
/// cannot stay in a register.
#[derive(Clone, Copy)]
pub(crate) struct Scanner<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) position: usize,
    error: SyntaxError,
}

impl<'a> Scanner<'a> {
    #[inline]
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0, error: SyntaxError { offset: 0, expected: Expected::Value } }
    }

    /// The error of the last [`Stop`].
    #[inline]
    pub(crate) fn error(&self) -> SyntaxError {
        self.error
    }

    /// The next byte; 0 at the end of the input.
    ///
    /// Also 0 for a NUL byte. No token starts with one, so both are errors, which differ in their offset.
    #[inline(always)]
    pub(crate) fn peek(&self) -> u8 {
        self.byte_at(self.position)
    }

    #[inline(always)]
    fn byte_at(&self, position: usize) -> u8 {
        self.bytes.get(position).copied().unwrap_or(0)
    }

    /// Moves to the next byte that is not whitespace and returns it; 0 at the end, as with [`peek`](Self::peek).
    #[inline(always)]
    pub(crate) fn skip_whitespace(&mut self) -> u8 {
        let first = self.peek();
        if first > b' ' {
            return first;
        }
        if first == b' ' {
            let second = self.byte_at(self.position + 1);
            if second > b' ' {
                self.position += 1;
                return second;
            }
        }
        self.position = long_whitespace_end(self.bytes, self.position);
        self.peek()
    }

    /// Checks that only whitespace follows.
    #[inline]
    pub(crate) fn end(&mut self) -> Result<(), Stop> {
        self.skip_whitespace();
        if self.position == self.bytes.len() { Ok(()) } else { self.fail(Expected::EndOfInput) }
    }

    /// Steps over `true`, `false` or `null`.
    #[inline(always)]
    pub(crate) fn literal<const N: usize>(&mut self, literal: &'static [u8; N]) -> Result<(), Stop> {
        if self.starts_with_at(self.position, literal) {
            self.position += N;
            Ok(())
        } else {
            self.fail_with(not_the_literal(self.bytes, self.position, literal))
        }
    }

    /// The eight bytes at `position`, the first one lowest on every target; 0 if fewer are left.
    #[inline(always)]
    pub(crate) fn eight_bytes_at(&self, position: usize) -> u64 {
        self.bytes.get(position..).and_then(<[u8]>::first_chunk).map_or(0, |&chunk| u64::from_le_bytes(chunk))
    }

    /// Whether the bytes at `position` are `expected`.
    #[inline(always)]
    pub(crate) fn starts_with_at<const N: usize>(&self, position: usize, expected: &[u8; N]) -> bool {
        self.bytes.get(position..).and_then(<[u8]>::first_chunk) == Some(expected)
    }

    /// Stops at the current position.
    #[inline(always)]
    pub(crate) fn fail<T>(&mut self, expected: Expected) -> Result<T, Stop> {
        self.fail_at(self.position, expected)
    }

    /// Stops at a byte that does not start a value.
    #[inline(always)]
    pub(crate) fn fail_value<T>(&mut self) -> Result<T, Stop> {
        self.fail_with(not_a_value(self.bytes, self.position))
    }

    #[inline(always)]
    fn fail_at<T>(&mut self, offset: usize, expected: Expected) -> Result<T, Stop> {
        self.fail_with(syntax_error(offset, expected))
    }

    #[inline(always)]
    fn fail_with<T>(&mut self, error: SyntaxError) -> Result<T, Stop> {
        self.error = error;
        Err(Stop)
    }
}

/// Out of line, so paths that lead here are laid out as unlikely.
#[cold]
#[inline(never)]
fn syntax_error(offset: usize, expected: Expected) -> SyntaxError {
    SyntaxError { offset, expected }
}

/// Steps over line ends and indentation.
#[inline(never)]
fn long_whitespace_end(bytes: &[u8], mut position: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(position) {
        position += 1;
        if let Some(&chunk) = bytes.get(position..).and_then(<[u8]>::first_chunk) {
            let others = u64::from_le_bytes(chunk) ^ u64::from_le_bytes([b' '; 8]);
            position += others.trailing_zeros() as usize / 8;
        }
    }
    position
}

#[cold]
#[inline(never)]
fn not_a_value(bytes: &[u8], position: usize) -> SyntaxError {
    let before = bytes.get(..position).unwrap_or_default().trim_ascii_end();
    let expected = if before.ends_with(b"[") {
        // Not inside a string, so the bracket has just been opened.
        Expected::ValueOrEndOfArray
    } else {
        Expected::Value
    };
    SyntaxError { offset: position, expected }
}

#[cold]
#[inline(never)]
fn not_the_literal(bytes: &[u8], position: usize, literal: &[u8]) -> SyntaxError {
    let rest = bytes.get(position..).unwrap_or_default();
    let equal = rest.iter().zip(literal).take_while(|(found, wanted)| found == wanted).count();
    let expected = match literal {
        b"true" => Expected::True,
        b"false" => Expected::False,
        _ => Expected::Null,
    };
    SyntaxError { offset: position + equal, expected }
}
