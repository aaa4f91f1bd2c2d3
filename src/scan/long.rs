//! The middle of long strings, 64 bytes at a time: escapes and UTF-8 are checked while the bytes are in registers.

use wide::u8x16;

use super::block::{any, lanes, mask, stops};
use super::escape::{frequent_escape_end, unescape};
use super::utf8::{BEFORE, STEP, WINDOW, is_continuation, wrong_in_window};

/// The part of a string that has been stepped over.
pub(super) struct Part {
    /// Where to read on. It is not inside an escape, but may be inside a character.
    pub(super) position: usize,
    /// Where to check UTF-8 from.
    pub(super) unchecked: usize,
    pub(super) escaped: bool,
}

/// Steps over all but the end of a string whose first byte is at `start`, or up to a mistake in it.
#[inline(never)]
pub(super) fn long_part(bytes: &[u8], start: usize) -> Part {
    let (mut position, mut escaped) = (start, false);
    if bytes.get(start).is_some_and(|byte| is_continuation(*byte)) {
        return Part { position, unchecked: start, escaped };
    }
    while let Some(window) = window_at(bytes, position) {
        let Some((end, escapes)) = step(bytes, window, position) else { break };
        position = end;
        escaped |= escapes;
    }
    // The character that the last step ends in is not complete.
    let last = bytes.get(start..position).unwrap_or_default();
    let last = last.last_chunk().copied().unwrap_or([0; BEFORE]);
    let continued = last.iter().take_while(|byte| is_continuation(**byte)).count();
    Part { position, unchecked: start.max(position.saturating_sub(BEFORE) + continued), escaped }
}

#[inline(always)]
fn window_at(bytes: &[u8], position: usize) -> Option<&[u8; WINDOW]> {
    bytes.get(position.checked_sub(BEFORE)?..)?.first_chunk()
}

/// The end of the next bytes, and whether there are escapes; `None` if the string ends in them or has a mistake.
#[inline(always)]
fn step(bytes: &[u8], window: &[u8; WINDOW], position: usize) -> Option<(usize, bool)> {
    let blocks = [0, 1, 2, 3].map(|block| lanes(window, BEFORE + 16 * block));
    let stops = blocks.map(stops);
    let some_stop = stops[0] | stops[1] | stops[2] | stops[3];
    let bytes_or = blocks[0] | blocks[1] | blocks[2] | blocks[3] | lanes(window, 0);
    let mut end = position + STEP;
    if !any(some_stop | bytes_or) {
        return Some((end, false));
    }
    let mut escaped = false;
    if any(some_stop) {
        let backslashes = bits(blocks.map(|block| block.cmp_eq(u8x16::new([b'\\'; 16]))));
        let escapes = Escapes::of(backslashes);
        if bits(stops) & !backslashes & !escapes.escaped != 0 {
            return None;
        }
        end = end.max(escapes_end(bytes, position, escapes.first)?);
        escaped = true;
    }
    (!any(bytes_or) || !any(wrong_in_window(window))).then_some((end, escaped))
}

/// The end of the last of the escapes that are marked.
#[inline(always)]
fn escapes_end(bytes: &[u8], position: usize, mut marked: u64) -> Option<usize> {
    let mut end = position;
    while marked != 0 {
        let escape = position + marked.trailing_zeros() as usize;
        marked &= marked - 1;
        // The second half of a surrogate pair has been stepped over with the first.
        if escape >= end {
            end = match frequent_escape_end(bytes, escape) {
                Some(end) => end,
                None => unescape(bytes, escape).ok()?.1,
            };
        }
    }
    Some(end)
}

#[inline(always)]
fn bits(blocks: [u8x16; 4]) -> u64 {
    let [first, second, third, fourth] = blocks.map(|block| u64::from(mask(block)));
    first | second << 16 | third << 32 | fourth << 48
}

struct Escapes {
    /// The backslashes that begin an escape.
    first: u64,
    /// The bytes behind them.
    escaped: u64,
}

impl Escapes {
    /// The escapes among all backslashes. In a row of them, every second one is escaped.
    #[inline(always)]
    fn of(backslashes: u64) -> Self {
        const ODD: u64 = 0xAAAA_AAAA_AAAA_AAAA;
        // The subtraction carries from the first of a row to the byte behind it.
        let ends = ((backslashes << 1 | ODD).wrapping_sub(backslashes)) ^ ODD;
        Self { first: ends & backslashes, escaped: ends ^ backslashes }
    }
}
