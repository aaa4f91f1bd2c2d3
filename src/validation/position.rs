//! Lines and columns of spans: one sweep over the text, made only when something was found.

use wide::u8x16;

use super::path::Span;
use super::report::Item;
use super::violation::Position;

/// Gives every item with a span its position.
pub(super) fn locate(bytes: &[u8], items: &mut [Item]) {
    let mut cursor = Position { line: 1, column: 1, byte: 0 };
    for item in items {
        let start = item.span.start;
        if item.span == Span::NONE {
            continue;
        }
        if start < cursor.byte {
            // Spans come in the order of the text, but for the body's own.
            cursor = Position { line: 1, column: 1, byte: 0 };
        }
        cursor = advance(cursor, bytes.get(cursor.byte..start).unwrap_or_default());
        item.position = Some(cursor);
    }
}

fn advance(from: Position, passed: &[u8]) -> Position {
    let mut to = Position { byte: from.byte + passed.len(), ..from };
    let (blocks, rest) = passed.as_chunks::<BLOCK>();
    // Filled up with bytes that are neither a line feed nor the first of a character.
    let mut last = [0x80; BLOCK];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    for block in blocks.iter().chain([&last]) {
        pass(&mut to, *block);
    }
    to
}

const BLOCK: usize = 16;

fn pass(position: &mut Position, block: [u8; BLOCK]) {
    let bytes = u8x16::new(block);
    let line_feeds = mask(bytes.cmp_eq(u8x16::splat(b'\n')));
    // The first byte of a character is any but 10xxxxxx.
    let mut characters = !mask((bytes & u8x16::splat(0xC0)).cmp_eq(u8x16::splat(0x80))) & 0xFFFF;
    if line_feeds != 0 {
        position.line += line_feeds.count_ones() as usize;
        position.column = 1;
        characters &= u32::MAX << (u32::BITS - line_feeds.leading_zeros());
    }
    position.column += characters.count_ones() as usize;
}

/// One bit for each byte that is set.
fn mask(bytes: u8x16) -> u32 {
    bytes.move_mask().cast_unsigned()
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
            assert_eq!(advance(start, before.as_bytes()), expected, "{before:?}");
        }
    }
}
