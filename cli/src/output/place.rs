//! Where a span ends, in lines and columns.

use msgraph_profile::{Position, Violation};

/// A line and a column, both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The first character of a violation's span, and the one after its last.
pub(crate) fn region(violation: &Violation<'_>, bytes: &[u8]) -> Option<(Place, Place)> {
    let (span, start) = (violation.span()?, violation.position()?);
    Some((Place { line: start.line, column: start.column }, end(start, bytes.get(span)?)))
}

/// The place of a byte, given one before it.
pub(crate) fn at(bytes: &[u8], byte: usize) -> Place {
    let passed = bytes.get(..byte).unwrap_or(bytes);
    after(Place { line: 1, column: 1 }, passed)
}

fn end(start: Position, span: &[u8]) -> Place {
    after(Place { line: start.line, column: start.column }, span)
}

fn after(start: Place, passed: &[u8]) -> Place {
    let lines = passed.split(|byte| *byte == b'\n').count() - 1;
    let last_line = passed.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    // A character's first byte is any but 10xxxxxx.
    let columns = last_line.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
    Place { line: start.line + lines, column: if lines == 0 { start.column + columns } else { 1 + columns } }
}

#[cfg(test)]
mod tests {
    use super::{Place, at};

    #[test]
    fn columns_are_characters() {
        assert_eq!(at("é日\n😀x".as_bytes(), 11), Place { line: 2, column: 3 });
        assert_eq!(at(b"ab", 2), Place { line: 1, column: 3 });
    }
}
