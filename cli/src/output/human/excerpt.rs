//! Cuts the part of a line around a span that fits the terminal.
//!
//! Its cost depends on the width of the terminal, not on the length of the line.

use std::ops::Range;

use crate::text::{begins_character, shown_in_source, width};

/// The part of one line around a span.
pub(super) struct Excerpt {
    /// The text to show: one line, without tabs and disruptive characters.
    pub(super) text: String,
    /// The bytes of this text that show the span, or as much of it as fits.
    pub(super) marked: Range<usize>,
    /// Whether the whole span is shown.
    pub(super) whole: bool,
    /// The bytes of the source that the text shows, as far as they are shown without a cut.
    shown: Range<usize>,
}

impl Excerpt {
    /// The bytes of this text that show another span, if it is in the same part of the line.
    pub(super) fn marked(
        &self,
        source: &[u8],
        span: &Range<usize>,
        other: &Range<usize>,
    ) -> Option<Range<usize>> {
        let length = |range: Range<usize>| -> Option<usize> {
            Some(pieces(source.get(range)?).map(|piece| piece.len()).sum())
        };
        if other.start < self.shown.start || other.end > self.shown.end {
            return None;
        }
        let start = if other.end <= span.start {
            self.marked.start - length(other.start..span.start)?
        } else if other.start >= span.end && self.whole {
            self.marked.end + length(span.end..other.start)?
        } else {
            return None;
        };
        Some(start..start + length(other.clone())?)
    }
}

/// Shown in place of characters that are cut.
const CUT: char = '…';

/// The cells beside the span that a long span leaves to the rest of the line.
const MIN_CONTEXT: usize = 12;

/// The part of the line around a span that fits into `cells`.
pub(super) fn excerpt(source: &[u8], span: &Range<usize>, cells: usize) -> Excerpt {
    let shown = cut(source, span, cells);
    // Only a line that is cut needs room for the marks of its cuts, at most one on each side.
    if width(&shown.text) <= cells { shown } else { cut(source, span, cells.saturating_sub(2)) }
}

/// The part of the line around a span that takes `cells`, without the marks of its cuts.
fn cut(source: &[u8], span: &Range<usize>, cells: usize) -> Excerpt {
    let line = line_around(source, span.start, cells);
    let end = span.end.clamp(span.start, line.end.max(span.start));
    let (before, after) = (line.start..span.start, end..line.end);
    // The text before the span helps more than the text after it, so it gets its cells first.
    let mut mark = head(source, span.start..end, cells.saturating_sub(MIN_CONTEXT).max(1));
    let rest = cells.saturating_sub(width(&mark.text));
    let all_before = tail(source, before.clone(), rest);
    let lead = if all_before.cut { tail(source, before, rest / 2) } else { all_before };
    let trail = head(source, after, rest.saturating_sub(width(&lead.text)));
    let starts_cut = lead.cut || line.cut_start;
    let mut text = String::new();
    if starts_cut {
        text.push(CUT);
    }
    text.push_str(&lead.text);
    let start = text.len();
    text.push_str(&mark.text);
    mark.cut |= end < span.end;
    let marked = start..text.len();
    if mark.cut && end == span.end {
        text.push(CUT);
    } else {
        text.push_str(&trail.text);
        if trail.cut || line.cut_end {
            text.push(CUT);
        }
    }
    let shown_start = if starts_cut { span.start } else { line.start };
    let shown_end = if trail.cut || line.cut_end { end } else { line.end };
    Excerpt { text, marked, whole: !mark.cut, shown: shown_start..shown_end }
}

/// As much of a line as can be shown.
struct Line {
    start: usize,
    end: usize,
    cut_start: bool,
    cut_end: bool,
}

fn line_around(source: &[u8], at: usize, cells: usize) -> Line {
    let at = at.min(source.len());
    // A character takes at most four bytes; the rest is for combining characters, which take no cells.
    let reach = cells.saturating_mul(16).max(64);
    let (first, last) = (at.saturating_sub(reach), at.saturating_add(reach).min(source.len()));
    let before = source.get(first..at).unwrap_or_default();
    let after = source.get(at..last).unwrap_or_default();
    let start = before.iter().rposition(|byte| *byte == b'\n').map(|index| first + index + 1);
    let end = after.iter().position(|byte| *byte == b'\n').map(|index| at + index);
    let cut_start = start.is_none() && first > 0;
    let cut_end = end.is_none() && last < source.len();
    let start = start.unwrap_or_else(|| next_character(source, first));
    let mut end = end.unwrap_or(last);
    if !cut_end && end > at && source.get(end - 1) == Some(&b'\r') {
        end -= 1;
    }
    Line { start, end, cut_start, cut_end }
}

/// The index of the next byte that begins a character.
fn next_character(source: &[u8], from: usize) -> usize {
    let rest = source.get(from..).unwrap_or_default();
    from + rest.iter().take(4).position(|byte| begins_character(*byte)).unwrap_or(0)
}

/// The text shown for some bytes, and whether some of them were cut.
struct Part {
    text: String,
    cut: bool,
}

/// The first characters that fit.
fn head(source: &[u8], range: Range<usize>, cells: usize) -> Part {
    let mut text = String::new();
    let mut used = 0;
    let mut cut = false;
    for piece in pieces(source.get(range).unwrap_or_default()) {
        let cell = width(&piece);
        if used + cell > cells || text.len() > cells * 16 {
            cut = true;
            break;
        }
        used += cell;
        text.push_str(&piece);
    }
    Part { text, cut }
}

/// The last characters that fit.
fn tail(source: &[u8], range: Range<usize>, cells: usize) -> Part {
    let pieces: Vec<String> = pieces(source.get(range).unwrap_or_default()).collect();
    let mut used = 0;
    let kept = pieces.iter().rev().take_while(|piece| {
        used += width(piece);
        used <= cells
    });
    let kept = kept.count();
    let cut = kept < pieces.len();
    Part { text: pieces.iter().skip(pieces.len() - kept).map(String::as_str).collect(), cut }
}

/// The characters as they are shown; a byte that is not UTF-8 as `\xff`.
fn pieces(bytes: &[u8]) -> impl Iterator<Item = String> {
    bytes.utf8_chunks().flat_map(|chunk| {
        let valid = chunk.valid().chars().map(shown_in_source);
        valid.chain(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")))
    })
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, excerpt};
    use crate::text::width;

    fn at(source: &str, mark: &str, cells: usize) -> Excerpt {
        let start = source.find(mark).expect("the mark is in the source");
        excerpt(source.as_bytes(), &(start..start + mark.len()), cells)
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        let shown = at("{\n\t\"a\": 1,\r\n}", "1", 80);
        assert_eq!(shown.text, "    \"a\": 1,");
        assert_eq!((&shown.text[shown.marked], shown.whole), ("1", true));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let source = format!("{}MARK{}", "é日x".repeat(100_000), "é日".repeat(100_000));
        let shown = at(&source, "MARK", 40);
        assert_eq!(&shown.text[shown.marked], "MARK");
        assert!(shown.text.starts_with('…') && shown.text.ends_with('…'), "{}", shown.text);
        assert!(width(&shown.text) <= 42, "{}", shown.text);
    }

    #[test]
    fn a_long_span_is_cut() {
        let source = format!("{{\"a\": \"{}\"}}", "x".repeat(1000));
        let shown = excerpt(source.as_bytes(), &(6..1008), 40);
        assert!(!shown.whole && width(&shown.text) <= 42, "{}", shown.text);
        let shown = at("[1,\n2]", "[1,\n2]", 40);
        assert_eq!((shown.text.as_str(), shown.whole, shown.marked), ("[1,", false, 0..3));
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_escaped() {
        let shown = excerpt(b"{\"a\xff\x1b\": 1}", &(3..4), 40);
        assert_eq!(shown.text, "{\"a\\xff\\u{1b}\": 1}");
        assert_eq!(&shown.text[shown.marked], "\\xff");
    }

    #[test]
    fn any_span_of_any_bytes_is_shown() {
        let source = b"\xE2\x80\xAE{\r\n\"\xF0\x9F\x98\x80\xCC\x81\x00\n\n";
        for start in 0..=source.len() {
            for end in start..=source.len() {
                for cells in [0, 1, 5, 80] {
                    let shown = excerpt(source, &(start..end), cells);
                    assert!(shown.text.get(shown.marked.clone()).is_some());
                    assert!(!shown.text.contains(['\n', '\r', '\u{202E}', '\0']));
                }
            }
        }
    }
}
