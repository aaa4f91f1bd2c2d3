//! Validates the UTF-8 of long strings, 64 bytes at a time.
//!
//! `std` checks text outside ASCII character by character, which takes longer than everything else here together.

use wide::u8x16;

/// For fewer bytes `std` is as fast.
const LONG: usize = 256;

/// The bytes checked at a time, and the bytes before them in which a character may have begun.
const STEP: usize = 64;
const BEFORE: usize = 3;
const WINDOW: usize = BEFORE + STEP;

const LANES: usize = 16;

/// Whether `bytes` are UTF-8.
pub(super) fn is_utf8(bytes: &[u8]) -> bool {
    if bytes.len() < LONG { std::str::from_utf8(bytes).is_ok() } else { is_long_utf8(bytes) }
}

fn is_long_utf8(bytes: &[u8]) -> bool {
    let mut wrong = wrong_in_window(&padded(&[0; BEFORE], bytes));
    let mut position = STEP;
    while let Some(window) = bytes.get(position - BEFORE..).and_then(<[u8]>::first_chunk) {
        wrong |= wrong_in_window(window);
        position += STEP;
    }
    // At least one zero follows the last byte, so a character that is cut off is detected.
    wrong |= wrong_in_window(&padded(bytes.get(position - BEFORE..).unwrap_or_default(), &[]));
    !any(wrong)
}

/// `first`, then `second`, then zeros.
fn padded(first: &[u8], second: &[u8]) -> [u8; WINDOW] {
    let mut window = [0; WINDOW];
    window.iter_mut().zip(first.iter().chain(second)).for_each(|(to, &from)| *to = from);
    window
}

/// Sets the highest bit of some byte if the last 64 bytes are invalid; the other bits have no meaning.
#[inline(always)]
fn wrong_in_window(window: &[u8; WINDOW]) -> u8x16 {
    let starts = [BEFORE, BEFORE + LANES, BEFORE + 2 * LANES, BEFORE + 3 * LANES];
    let all = starts.iter().fold(lanes(window, 0), |all, &start| all | lanes(window, start));
    if !any(all) {
        return u8x16::ZERO;
    }
    starts.iter().fold(u8x16::ZERO, |wrong, &start| wrong | wrong_in_lanes(window, start))
}

#[inline(always)]
fn wrong_in_lanes(window: &[u8; WINDOW], start: usize) -> u8x16 {
    let (byte, before) = (lanes(window, start), lanes(window, start - 1));
    let (second_before, third_before) = (lanes(window, start - 2), lanes(window, start - 3));
    if !any(byte | third_before) {
        return u8x16::ZERO;
    }
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

#[inline(always)]
fn lanes(window: &[u8; WINDOW], start: usize) -> u8x16 {
    let bytes = window.get(start..).and_then(<[u8]>::first_chunk);
    u8x16::new(bytes.copied().unwrap_or_default())
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

/// Whether the highest bit of any byte is set.
#[inline(always)]
fn any(bytes: u8x16) -> bool {
    bytes.move_mask() != 0
}
