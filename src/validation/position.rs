//! Lines and columns of spans: one sweep over the text, made only when something was found.

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
    let lines = count(passed, |byte| byte == b'\n');
    let last_line =
        if lines == 0 { passed } else { passed.rsplit(|&byte| byte == b'\n').next().unwrap_or_default() };
    // A character's first byte is any but 10xxxxxx.
    let columns = count(last_line, |byte| byte & 0xC0 != 0x80);
    Position {
        line: from.line + lines,
        column: if lines == 0 { from.column + columns } else { 1 + columns },
        byte: from.byte + passed.len(),
    }
}

/// Block by block, so that the compiler counts many bytes at a time.
fn count(bytes: &[u8], counts: impl Fn(u8) -> bool) -> usize {
    let (blocks, rest) = bytes.as_chunks::<32>();
    let in_block = |block: &[u8]| block.iter().map(|&byte| u8::from(counts(byte))).sum::<u8>();
    blocks.iter().map(|block| usize::from(in_block(block))).sum::<usize>() + usize::from(in_block(rest))
}
