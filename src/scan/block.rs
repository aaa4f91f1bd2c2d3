//! Several bytes at a time as vectors and bit masks: one bit per byte, the first byte lowest.

use wide::u8x16;

/// The number of bytes that a mask covers.
pub(super) const BLOCK: usize = 32;

/// Marks every byte that is not plain: the union of the [`Masks`].
#[inline(always)]
pub(super) fn not_plain(block: &[u8; BLOCK]) -> u32 {
    bits(block, |bytes| stops(bytes) | bytes)
}

pub(super) struct Masks {
    /// Quotation marks, backslashes and control characters, none of which a string may contain as they are.
    pub(super) stop: u32,
    /// Bytes outside ASCII.
    pub(super) high: u32,
}

impl Masks {
    /// The masks of the block at `position`; nothing is marked beyond the end of the input.
    #[inline(always)]
    pub(super) fn at(bytes: &[u8], position: usize) -> Self {
        match bytes.get(position..).and_then(<[u8]>::first_chunk) {
            Some(block) => Self::of(block),
            None => Self::at_end(bytes, position),
        }
    }

    #[inline(always)]
    fn of(block: &[u8; BLOCK]) -> Self {
        Self { stop: bits(block, stops), high: bits(block, |bytes| bytes) }
    }

    /// If less than a block is left: the last block, without the bytes before `position`.
    #[inline(never)]
    fn at_end(bytes: &[u8], position: usize) -> Self {
        let mut padded = [b' '; BLOCK];
        let block = bytes.last_chunk().unwrap_or_else(|| {
            padded.iter_mut().rev().zip(bytes.iter().rev()).for_each(|(to, &from)| *to = from);
            &padded
        });
        let before = (position + BLOCK).saturating_sub(bytes.len());
        let keep =
            |mask: u32| u32::try_from(before).ok().and_then(|before| mask.checked_shr(before)).unwrap_or(0);
        let Self { stop, high } = Self::of(block);
        Self { stop: keep(stop), high: keep(high) }
    }
}

/// All bits up to and including the lowest one of `mask`; all bits if it has none.
#[inline(always)]
pub(super) fn through_lowest(mask: u32) -> u32 {
    mask ^ mask.wrapping_sub(1)
}

#[inline(always)]
pub(super) fn stops(bytes: u8x16) -> u8x16 {
    let quote = bytes.cmp_eq(u8x16::new([b'"'; 16]));
    let backslash = bytes.cmp_eq(u8x16::new([b'\\'; 16]));
    let control = bytes.min(u8x16::new([0x1F; 16])).cmp_eq(bytes);
    quote | backslash | control
}

/// The bytes of a window from `start` on.
#[inline(always)]
pub(crate) fn lanes(window: &[u8], start: usize) -> u8x16 {
    let bytes = window.get(start..).and_then(<[u8]>::first_chunk);
    u8x16::new(bytes.copied().unwrap_or_default())
}

/// Whether the highest bit of any byte is set.
#[inline(always)]
pub(crate) fn any(bytes: u8x16) -> bool {
    bytes.move_mask() != 0
}

/// The highest bit of each byte.
#[inline(always)]
pub(crate) fn mask(bytes: u8x16) -> u32 {
    u32::from_ne_bytes(bytes.move_mask().to_ne_bytes())
}

/// The highest bit of each byte of four vectors.
#[inline(always)]
pub(crate) fn mask_of_four(vectors: [u8x16; 4]) -> u64 {
    let [first, second, third, fourth] = vectors.map(|bytes| u64::from(mask(bytes)));
    first | second << 16 | third << 32 | fourth << 48
}

/// The highest bit of each byte of `marks`.
#[inline(always)]
fn bits(block: &[u8; BLOCK], marks: impl Fn(u8x16) -> u8x16) -> u32 {
    let (Some(first), Some(last)) = (block.first_chunk(), block.last_chunk()) else { return 0 };
    let half = |bytes: &[u8; 16]| mask(marks(u8x16::new(*bytes)));
    half(first) | half(last) << 16
}
