//! Lines and columns of spans: one pass over the text, only if something was found.

use wide::u8x16;

use crate::scan::mask;
use crate::validation::report::Item;
use crate::validation::report::Position;
use crate::validation::report::Span;

impl Position {
    /// The position of the first byte.
    pub(crate) const START: Self = Self { line: 1, column: 1, byte: 0 };

    /// The position of the byte at `to`, which is not before this one.
    pub(crate) fn advance(self, bytes: &[u8], to: usize) -> Self {
        advance(bytes, self, to)
    }
}

/// Gives every item with a span its position. No span begins before `from`.
pub(crate) fn locate(bytes: &[u8], items: &mut [Item], from: Position) {
    let mut cursor = from;
    for item in items {
        let start = item.span.start;
        if item.span == Span::NONE {
            continue;
        }
        if start < cursor.byte {
            // Spans come in the order of the text, except the one of the whole body.
            cursor = from;
        }
        cursor = advance(bytes, cursor, start);
        item.line_and_column = (cursor.line, cursor.column);
    }
}

/// The position of the byte at `to`, which is in the text or at its end, counted from an earlier position.
fn advance(bytes: &[u8], from: Position, to: usize) -> Position {
    let mut position = Position { byte: to, ..from };
    let mut rest = bytes.get(from.byte..to).unwrap_or_default();
    while let Some((block, after)) = rest.split_first_chunk() {
        pass(&mut position, *block, BLOCK);
        rest = after;
    }
    if !rest.is_empty() {
        pass(&mut position, last_block(bytes.get(..to).unwrap_or_default()), rest.len());
    }
    position
}

const BLOCK: usize = 16;

/// The last bytes, with zeros before them if there are fewer.
#[inline]
fn last_block(bytes: &[u8]) -> [u8; BLOCK] {
    bytes.last_chunk().copied().unwrap_or_else(|| {
        let mut padded = [0; BLOCK];
        padded.iter_mut().rev().zip(bytes.iter().rev()).for_each(|(to, &from)| *to = from);
        padded
    })
}

/// Counts the last bytes of a block.
#[inline]
fn pass(position: &mut Position, block: [u8; BLOCK], last: usize) {
    let bytes = u8x16::new(block);
    let counted = 0xFFFF << (BLOCK - last) & 0xFFFF;
    let line_feeds = mask(bytes.cmp_eq(u8x16::splat(b'\n'))) & counted;
    // 10xxxxxx: not the first byte of its character.
    let continued = mask((bytes & u8x16::splat(0xC0)).cmp_eq(u8x16::splat(0x80))) & counted;
    if line_feeds | continued == 0 {
        position.column += last;
        return;
    }
    let mut characters = counted ^ continued;
    if line_feeds != 0 {
        position.line += line_feeds.count_ones() as usize;
        position.column = 1;
        characters &= u32::MAX << (u32::BITS - line_feeds.leading_zeros());
    }
    position.column += characters.count_ones() as usize;
}

#[cfg(test)]
mod tests {
    use super::{Position, advance};

    #[test]
    fn lines_end_with_line_feeds_and_columns_count_characters() {
        let start = Position { line: 1, column: 1, byte: 0 };
        let text = "aé😀\n\r\nüber den Dächern, weit über den Dächern\n日本語の本\tx".repeat(3);
        for (byte, _) in text.char_indices() {
            let (before, _) = text.split_at(byte);
            let (lines, last) = (before.matches('\n').count(), before.rsplit('\n').next().unwrap());
            let expected = Position { line: 1 + lines, column: 1 + last.chars().count(), byte };
            assert_eq!(advance(text.as_bytes(), start, byte), expected, "{before:?}");
        }
    }
}
