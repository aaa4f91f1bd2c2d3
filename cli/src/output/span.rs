//! The lines and columns of spans.

use msgraph_profile::Violation;

use crate::text::begins_character;

/// A line and a column, both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LineColumn {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl LineColumn {
    const START: Self = Self { line: 1, column: 1 };

    /// The position of a byte.
    pub(crate) fn of(bytes: &[u8], byte: usize) -> Self {
        Self::START.after(bytes.get(..byte).unwrap_or(bytes))
    }

    /// The position that follows some bytes.
    fn after(self, passed: &[u8]) -> Self {
        let lines = passed.split(|byte| *byte == b'\n').count() - 1;
        let last_line = passed.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let columns = last_line.iter().filter(|byte| begins_character(**byte)).count();
        let first = if lines == 0 { self.column } else { 1 };
        Self { line: self.line + lines, column: first + columns }
    }
}

/// The positions of the first character of a violation's span, and of the one after its last.
pub(crate) fn region(violation: &Violation<'_>, bytes: &[u8]) -> Option<(LineColumn, LineColumn)> {
    let (span, position) = (violation.span()?, violation.position()?);
    let start = LineColumn { line: position.line, column: position.column };
    Some((start, start.after(bytes.get(span)?)))
}

#[cfg(test)]
mod tests {
    use super::LineColumn;

    #[test]
    fn columns_are_counted_in_characters() {
        assert_eq!(LineColumn::of("é日\n😀x".as_bytes(), 11), LineColumn { line: 2, column: 3 });
        assert_eq!(LineColumn::of(b"ab", 2), LineColumn { line: 1, column: 3 });
    }
}
