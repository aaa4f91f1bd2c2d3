//! The middle of long strings, 64 bytes at a time: escapes and UTF-8 are checked while the bytes are in registers.

use wide::u8x16;

use super::block::{any, lanes, mask_of_four, stops};
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
        let Some((end, has_escape)) = step(bytes, window, position) else { break };
        position = end;
        escaped |= has_escape;
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
    let blocks = [0, 16, 32, 48].map(|start| lanes(window, BEFORE + start));
    let stops = blocks.map(stops);
    let has_stop = any(stops.iter().fold(u8x16::ZERO, |all, stop| all | *stop));
    let is_ascii = !any(blocks.iter().fold(lanes(window, 0), |all, block| all | *block));
    let mut end = position + STEP;
    if has_stop {
        let backslashes = mask_of_four(blocks.map(|block| block.cmp_eq(u8x16::new([b'\\'; 16]))));
        let escapes = Escapes::of(backslashes);
        if mask_of_four(stops) & !backslashes & !escapes.escaped != 0 {
            return None;
        }
        end = end.max(escapes_end(bytes, position, escapes.first)?);
    }
    (is_ascii || !any(wrong_in_window(window))).then_some((end, has_stop))
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
