//! Lines and columns of spans: one pass over the text, only if something was found.

use wide::u8x16;

use crate::scan::{any, lanes, mask_of_four};
use crate::validation::report::{Item, Position, Span};

impl Position {
    /// The position of the first byte.
    pub(crate) const START: Self = Self { line: 1, column: 1, byte: 0 };

    /// The position of the byte at `to`, which is not before this one.
    pub(crate) fn advance(self, bytes: &[u8], to: usize) -> Self {
        Cursor::new(bytes, self).advance(to)
    }
}

/// Gives every item with a span its position. No span begins before `from`.
pub(crate) fn locate(bytes: &[u8], items: &mut [Item], from: Position) {
    let starts = items.iter().filter(|item| item.span != Span::NONE).map(|item| item.span.start);
    let Some(last) = starts.max() else { return };
    let items = items.iter_mut().filter(|item| item.span != Span::NONE);
    if is_plain(bytes.get(from.byte..last).unwrap_or_default()) {
        for item in items {
            item.line_and_column = (from.line, from.column + item.span.start.saturating_sub(from.byte));
        }
        return;
    }
    let mut cursor = Cursor::new(bytes, from);
    for item in items {
        let start = item.span.start;
        if start < cursor.block.byte {
            // Spans come in the order of the text, except the one of the whole body.
            cursor = Cursor::new(bytes, from);
        }
        let Position { line, column, .. } = cursor.advance(start);
        item.line_and_column = (line, column);
    }
}

/// Whether each byte of a text counts as one column. Not asked of short texts, for which it saves nothing.
fn is_plain(text: &[u8]) -> bool {
    let Some(last) = text.last_chunk() else { return false };
    let mut rest = text;
    while let Some((block, after)) = rest.split_first_chunk() {
        if !is_plain_block(block) {
            return false;
        }
        rest = after;
    }
    is_plain_block(last)
}

#[inline]
fn is_plain_block(block: &[u8; BLOCK]) -> bool {
    let [first, second, third, fourth] = vectors(block).map(|bytes| bytes | line_feeds(bytes));
    !any(first | second | third | fourth)
}

/// The number of bytes that are marked at a time.
const BLOCK: usize = 64;
const LANES: usize = 16;

/// A pass over a text, in blocks.
struct Cursor<'t> {
    bytes: &'t [u8],
    /// The position of the first byte of the block.
    block: Position,
    marks: Marks,
}

impl<'t> Cursor<'t> {
    fn new(bytes: &'t [u8], from: Position) -> Self {
        Self { bytes, block: from, marks: Marks::at(bytes, from.byte) }
    }

    /// The position of the byte at `to`, which is in the text or at its end, and not before the block.
    #[inline]
    fn advance(&mut self, to: usize) -> Position {
        if to.saturating_sub(self.block.byte) >= BLOCK {
            self.step_to(to);
        }
        self.marks.pass(self.block, to.saturating_sub(self.block.byte))
    }

    /// Steps to the block of a byte that is in a later one.
    #[inline(never)]
    fn step_to(&mut self, to: usize) {
        let Self { bytes, mut block, mut marks } = *self;
        let mut rest = bytes.get(block.byte..).unwrap_or_default();
        while let Some((_, after)) = rest.split_at_checked(BLOCK).filter(|_| block.byte + BLOCK <= to) {
            block = marks.pass(block, BLOCK);
            marks = match after.first_chunk() {
                Some(block) => Marks::of(block),
                None => Marks::at_end(bytes, block.byte),
            };
            rest = after;
        }
        *self = Self { bytes, block, marks };
    }
}

/// The bytes of a block that do not count as one column: one bit per byte, the first byte lowest.
#[derive(Clone, Copy)]
struct Marks {
    line_feeds: u64,
    /// 10xxxxxx: not the first byte of its character.
    continued: u64,
}

impl Marks {
    /// The marks of the block at `position`; nothing is marked beyond the end of the text.
    #[inline]
    fn at(bytes: &[u8], position: usize) -> Self {
        match bytes.get(position..).and_then(<[u8]>::first_chunk) {
            Some(block) => Self::of(block),
            None => Self::at_end(bytes, position),
        }
    }

    /// If less than a block is left: the last block, without the bytes before `position`.
    #[inline(never)]
    fn at_end(bytes: &[u8], position: usize) -> Self {
        let mut padded = [0; BLOCK];
        let block = bytes.last_chunk().unwrap_or_else(|| {
            padded.iter_mut().rev().zip(bytes.iter().rev()).for_each(|(to, &from)| *to = from);
            &padded
        });
        let before = u32::try_from((position + BLOCK).saturating_sub(bytes.len())).unwrap_or(u64::BITS);
        let keep = |marks: u64| marks.checked_shr(before).unwrap_or(0);
        let Self { line_feeds, continued } = Self::of(block);
        Self { line_feeds: keep(line_feeds), continued: keep(continued) }
    }

    #[inline]
    fn of(block: &[u8; BLOCK]) -> Self {
        if is_plain_block(block) { Self { line_feeds: 0, continued: 0 } } else { Self::of_not_plain(block) }
    }

    /// The marks of a block with a line feed or a byte outside ASCII.
    #[inline(never)]
    fn of_not_plain(block: &[u8; BLOCK]) -> Self {
        let bytes = vectors(block);
        let [first, second, third, fourth] = bytes;
        let is_ascii = !any(first | second | third | fourth);
        let continued = |bytes: u8x16| (bytes & u8x16::new([0xC0; LANES])).cmp_eq(u8x16::new([0x80; LANES]));
        Self {
            line_feeds: mask_of_four(bytes.map(line_feeds)),
            continued: if is_ascii { 0 } else { mask_of_four(bytes.map(continued)) },
        }
    }

    /// The position behind the first `count` bytes of the block that begins at `from`.
    #[inline]
    fn pass(self, from: Position, count: usize) -> Position {
        let byte = from.byte + count;
        if self.line_feeds | self.continued == 0 {
            return Position { column: from.column + count, byte, ..from };
        }
        let counted = if count < BLOCK { (1 << count) - 1 } else { u64::MAX };
        let (line_feeds, continued) = (self.line_feeds & counted, self.continued & counted);
        let (mut line, mut column) = (from.line, from.column + count);
        // The bytes of the last line.
        let mut last = u64::MAX;
        if line_feeds != 0 {
            let start = u64::BITS - line_feeds.leading_zeros();
            line += line_feeds.count_ones() as usize;
            column = 1 + count - start as usize;
            last = u64::MAX.checked_shl(start).unwrap_or(0);
        }
        if continued != 0 {
            column -= (continued & last).count_ones() as usize;
        }
        Position { line, column, byte }
    }
}

#[inline]
fn vectors(block: &[u8; BLOCK]) -> [u8x16; BLOCK / LANES] {
    [0, 16, 32, 48].map(|start| lanes(block, start))
}

#[inline]
fn line_feeds(bytes: u8x16) -> u8x16 {
    bytes.cmp_eq(u8x16::new([b'\n'; LANES]))
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Cursor, Position, is_plain};

    #[test]
    fn lines_end_with_line_feeds_and_columns_count_characters() {
        let start = Position { line: 1, column: 1, byte: 0 };
        let text = "aé😀\n\r\nüber den Dächern, weit über den Dächern\n日本語の本\tx".repeat(3);
        let mut cursor = Cursor::new(text.as_bytes(), start);
        for (byte, _) in text.char_indices() {
            let (before, _) = text.split_at(byte);
            let (lines, last) = (before.matches('\n').count(), before.rsplit('\n').next().unwrap());
            let expected = Position { line: 1 + lines, column: 1 + last.chars().count(), byte };
            assert_eq!(start.advance(text.as_bytes(), byte), expected, "{before:?}");
            assert_eq!(cursor.advance(byte), expected, "after the characters before it: {before:?}");
        }
    }

    #[test]
    fn plain_text_has_neither_line_feeds_nor_bytes_outside_ascii() {
        for length in BLOCK..3 * BLOCK {
            let mut text = vec![b'a'; length];
            assert!(is_plain(&text), "{length}");
            for index in 0..length {
                for byte in [b'\n', 0x80, 0xFF] {
                    text[index] = byte;
                    assert!(!is_plain(&text), "{byte} at {index} of {length}");
                }
                text[index] = b'\r';
            }
        }
    }
}
