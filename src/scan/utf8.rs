//! Checks UTF-8 in vectors of bytes: `std` does it character by character.

use wide::u8x16;

use super::block::{any, lanes, mask};

/// The bytes before those that are checked in which a character may have begun.
pub(super) const BEFORE: usize = 3;

/// The bytes of a long string that are checked at a time, and with those before them.
pub(super) const STEP: usize = 64;
pub(super) const WINDOW: usize = BEFORE + STEP;

const LANES: usize = 16;

/// Whether a byte continues a character.
#[inline(always)]
pub(super) fn is_continuation(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

/// Whether the bytes from `start` to the quotation mark at `end` are UTF-8. A character begins at `start`.
#[inline(always)]
pub(super) fn is_utf8(bytes: &[u8], start: usize, end: usize) -> bool {
    let window_at = |position: usize| -> Option<&[u8; BEFORE + LANES]> {
        bytes.get(position.checked_sub(BEFORE)?..)?.first_chunk()
    };
    let mut position = start;
    while let Some(window) = window_at(position) {
        // Up to the quotation mark, before which every character must be complete.
        let counted = u32::try_from(end - position).ok().and_then(|last| 2_u32.checked_shl(last));
        if mask(wrong_in_lanes(window, BEFORE)) & counted.unwrap_or(0).wrapping_sub(1) != 0 {
            return false;
        }
        position += LANES;
        if position > end {
            return !bytes.get(start).is_some_and(|byte| is_continuation(*byte));
        }
    }
    is_utf8_by_std(bytes, start, end)
}

/// Near the ends of the input.
#[inline(never)]
fn is_utf8_by_std(bytes: &[u8], start: usize, end: usize) -> bool {
    std::str::from_utf8(bytes.get(start..end).unwrap_or_default()).is_ok()
}

/// Sets the highest bit of some byte if the last 64 bytes are invalid; the other bits have no meaning.
#[inline(always)]
pub(super) fn wrong_in_window(window: &[u8; WINDOW]) -> u8x16 {
    let starts = [BEFORE, BEFORE + LANES, BEFORE + 2 * LANES, BEFORE + 3 * LANES];
    starts.iter().fold(u8x16::ZERO, |wrong, &start| {
        if any(lanes(window, start) | lanes(window, start - BEFORE)) {
            wrong | wrong_in_lanes(window, start)
        } else {
            wrong
        }
    })
}

/// Sets the highest bit of each byte of a window, from `start` on, that is wrong behind those before it.
#[inline(always)]
fn wrong_in_lanes(window: &[u8], start: usize) -> u8x16 {
    let (byte, before) = (lanes(window, start), lanes(window, start - 1));
    let (second_before, third_before) = (lanes(window, start - 2), lanes(window, start - 3));
    let continues = byte ^ at_least(byte, 0xC0);
    let must_continue = at_least(before, 0xC0) | at_least(second_before, 0xE0) | at_least(third_before, 0xF0);
    let misplaced = continues ^ must_continue;

    let c0_or_c1 = equal(before & u8x16::new([0xFE; LANES]), 0xC0);
    let (e0, ed) = (equal(before, 0xE0), equal(before, 0xED));
    if !any(c0_or_c1 | e0 | ed | at_least(before, 0xF0)) {
        return misplaced;
    }
    // Overlong forms, surrogates and code points beyond U+10FFFF.
    let (f0, f4) = (equal(before, 0xF0), equal(before, 0xF4));
    let three_bytes = (at_least(byte, 0xA0) ^ e0) & (e0 | ed);
    let four_bytes = (at_least(byte, 0x90) ^ f0) & (f0 | f4);
    misplaced | c0_or_c1 | three_bytes | four_bytes | at_least(before, 0xF5)
}

/// Sets the highest bit of each byte that is at least `min`, which is 0x80 or more.
#[inline(always)]
fn at_least(bytes: u8x16, min: u8) -> u8x16 {
    bytes.saturating_sub(u8x16::new([min - 0x80; LANES]))
}

#[inline(always)]
fn equal(bytes: u8x16, byte: u8) -> u8x16 {
    bytes.cmp_eq(u8x16::new([byte; LANES]))
}
