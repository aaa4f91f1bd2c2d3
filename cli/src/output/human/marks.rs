//! Marks the spans of a violation in the lines of the file.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Snippet};
use msgraph_profile::Violation;

use super::excerpt::{Excerpt, excerpt};
use crate::output::span::LineColumn;
use crate::text::width;

/// A part of a line with a mark.
struct Marked {
    line: usize,
    text: String,
    span: Range<usize>,
    kind: AnnotationKind,
    label: String,
}

impl Marked {
    fn new(part: Excerpt, line: usize, kind: AnnotationKind, label: String) -> Self {
        Self { line, text: part.text, span: part.marked, kind, label }
    }

    /// The mark, in a text that the line begins `shift` bytes into; without its label if that does not fit.
    fn annotation(&self, shift: usize, cells: usize) -> Annotation<'static> {
        let end = width(self.text.get(..self.span.end).unwrap_or_default());
        let annotation = self.kind.span(self.span.start + shift..self.span.end + shift);
        let fits = end + 1 + width(&self.label) <= cells;
        if fits { annotation.label(self.label.clone()) } else { annotation }
    }
}

/// The line of a violation with its span marked, and with the span that is related to it.
pub(super) fn marked_lines(
    violation: &Violation<'_>,
    bytes: &[u8],
    span: &Range<usize>,
    line: usize,
    cells: usize,
) -> Snippet<'static, Annotation<'static>> {
    let part = excerpt(bytes, span, cells);
    let label = violation.label().to_string();
    let Some(related) = violation.related() else {
        return one_line(&Marked::new(part, line, AnnotationKind::Primary, label), cells);
    };
    let same_line = part.marked(bytes, span, &related.span);
    let first = Marked::new(part, line, AnnotationKind::Primary, label);
    let (kind, label) = (AnnotationKind::Context, related.text.to_owned());
    if let Some(span) = same_line {
        let second = Marked { line, text: first.text.clone(), span, kind, label };
        return one_line(&first, cells).annotation(second.annotation(0, cells));
    }
    let other_line = LineColumn::of(bytes, related.span.start).line;
    let second = Marked::new(excerpt(bytes, &related.span, cells), other_line, kind, label);
    match other_line.cmp(&line) {
        std::cmp::Ordering::Less => two_lines(&second, &first, bytes, related.span.end, cells),
        // In a part of the line that is not shown.
        std::cmp::Ordering::Equal => one_line(&first, cells),
        std::cmp::Ordering::Greater => two_lines(&first, &second, bytes, span.end, cells),
    }
}

fn one_line(marked: &Marked, cells: usize) -> Snippet<'static, Annotation<'static>> {
    Snippet::source(marked.text.clone()).line_start(marked.line).annotation(marked.annotation(0, cells))
}

/// Two lines; those between them are left out, except a single one.
fn two_lines(
    upper: &Marked,
    lower: &Marked,
    bytes: &[u8],
    upper_end: usize,
    cells: usize,
) -> Snippet<'static, Annotation<'static>> {
    let mut text = upper.text.clone();
    for _ in upper.line..lower.line {
        text.push('\n');
    }
    if lower.line - upper.line == 2 {
        let rest = bytes.get(upper_end..).unwrap_or_default();
        let next = rest.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| upper_end + end + 1);
        text.insert_str(upper.text.len() + 1, &excerpt(bytes, &(next..next), cells).text);
    }
    let shift = text.len();
    text.push_str(&lower.text);
    let snippet = Snippet::source(text).line_start(upper.line);
    snippet.annotation(upper.annotation(0, cells)).annotation(lower.annotation(shift, cells))
}
