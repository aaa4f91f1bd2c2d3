//! Numbers: checked, not computed.

use super::{Expected, Scanner, Stop};

/// A number with at most this many integer digits and an exponent of at most two digits is below 1e308.
const SAFE_INTEGER_DIGITS: usize = 209;
const SAFE_EXPONENT_DIGITS: usize = 2;

impl Scanner<'_> {
    /// Steps over a number; the position is at its first byte, `-` or a digit.
    #[inline(always)]
    pub(crate) fn number(&mut self) -> Result<(), Stop> {
        let integer = self.position + usize::from(self.peek() == b'-');
        let mut end = self.digits(integer)?;
        let integer_digits = end - integer;
        if integer_digits > 1 && self.byte_at(integer) == b'0' {
            return self.fail_at(integer + 1, Expected::NoLeadingZero);
        }
        if self.byte_at(end) == b'.' {
            end = self.digits(end + 1)?;
        }
        let mut exponent_digits = 0;
        if let b'e' | b'E' = self.byte_at(end) {
            let exponent = end + 1 + usize::from(matches!(self.byte_at(end + 1), b'+' | b'-'));
            end = self.digits(exponent)?;
            exponent_digits = end - exponent;
        }
        if integer_digits > SAFE_INTEGER_DIGITS || exponent_digits > SAFE_EXPONENT_DIGITS {
            let number = self.bytes.get(self.position..end).unwrap_or_default();
            if !is_in_range(number) {
                return self.fail(Expected::InRange);
            }
        }
        self.position = end;
        Ok(())
    }

    /// The end of the digits that begin at `start`; there must be at least one.
    #[inline(always)]
    fn digits(&mut self, start: usize) -> Result<usize, Stop> {
        let end = digits_end(self.bytes, start);
        if end == start { self.fail_at(start, Expected::Digit) } else { Ok(end) }
    }
}

#[inline(always)]
fn digits_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while let Some(&chunk) = bytes.get(end..).and_then(<[u8]>::first_chunk) {
        let digits = leading_digits(u64::from_le_bytes(chunk));
        end += digits;
        if digits < 8 {
            return end;
        }
    }
    while bytes.get(end).is_some_and(u8::is_ascii_digit) {
        end += 1;
    }
    end
}

/// The number of digits at the start of eight bytes, from the lowest byte.
#[inline(always)]
fn leading_digits(bytes: u64) -> usize {
    const EACH: u64 = u64::MAX / 0xFF;
    let values = bytes ^ (EACH * 0x30);
    // The highest bit of each byte that is not a digit; a carry only reaches bytes above such a byte.
    let others = (values.wrapping_add(EACH * 0x76) | values) & (EACH * 0x80);
    others.trailing_zeros() as usize / 8
}

/// Asks the parser that will read the number, since parsers differ in the last digit before infinity, and `str::parse`
/// is wrong for exponents of a million or more.
#[cold]
#[inline(never)]
fn is_in_range(number: &[u8]) -> bool {
    if cfg!(msgraph_profile_small) {
        // The errors of the other reader need the code that prints doubles.
        return serde_json::from_slice::<serde_json::Value>(number).is_ok();
    }
    serde_json::from_slice::<f64>(number).is_ok()
}
