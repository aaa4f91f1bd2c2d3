//! Text that is safe to print on a terminal, and lines that fit its width.

use std::borrow::Cow;

pub(crate) use msgraph_profile::text::{begins_character, counted, is_disruptive, printable};
use unicode_width::UnicodeWidthChar;

/// A whole text with disruptive characters escaped.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    printable(text, usize::MAX)
}

/// A text of which some bytes may not be UTF-8; those are written as `\xff`.
pub(crate) fn shown_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")));
    }
    text
}

/// A character of a source line as it is shown: a tab as four spaces, a disruptive character escaped.
pub(crate) fn shown_in_source(character: char) -> String {
    match character {
        '\t' => "    ".to_owned(),
        _ if is_disruptive(character) => character.escape_unicode().to_string(),
        _ => character.to_string(),
    }
}

/// The number of terminal cells that a text takes.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(|character| character.width().unwrap_or(0)).sum()
}

/// Breaks a text between words into lines of at most `max` cells; a longer word gets its own line.
pub(crate) fn wrap(text: &str, max: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && width(&line) + 1 + width(word) > max {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{escaped, shown_in_source, width, wrap};

    #[test]
    fn disruptive_characters_are_escaped() {
        let text = "a\u{1B}[31m\tb\u{202E}\r\u{7F}\u{9B}";
        assert_eq!(escaped(text), "a\\u{1b}[31m\\u{9}b\\u{202e}\\u{d}\\u{7f}\\u{9b}");
        let line: String = text.chars().map(shown_in_source).collect();
        assert_eq!(line, "a\\u{1b}[31m    b\\u{202e}\\u{d}\\u{7f}\\u{9b}");
        assert_eq!(escaped("e\u{301} 日本 שלום"), "e\u{301} 日本 שלום");
    }

    #[test]
    fn width_is_counted_in_cells() {
        assert_eq!((width("e\u{301}"), width("日本"), width("😀"), width("abc")), (1, 4, 2, 3));
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("https://example.com a", 4), ["https://example.com", "a"]);
        assert_eq!(wrap("", 4), Vec::<String>::new());
    }
}
