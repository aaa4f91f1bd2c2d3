//! Text that is safe to print on a terminal, and lines that fit its width.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

/// Whether a character moves the cursor, changes the direction of writing, or is invisible.
pub(crate) fn is_disruptive(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// The first `max` characters of a text, with an ellipsis if there are more, and with disruptive characters escaped.
pub(crate) fn printable(text: &str, max: usize) -> Cow<'_, str> {
    let is_cut = text.char_indices().nth(max).is_some();
    if !is_cut && !text.chars().any(is_disruptive) {
        return text.into();
    }
    let mut shown = String::new();
    for character in text.chars().take(max) {
        if is_disruptive(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    if is_cut {
        shown.push('…');
    }
    shown.into()
}

/// Whether a byte of UTF-8 text begins a character.
pub(crate) const fn begins_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// A number with its noun: `1 error`, `2 errors`.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// A whole text with disruptive characters escaped.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    printable(text, usize::MAX)
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
    use super::{escaped, printable, shown_in_source, width, wrap};

    #[test]
    fn disruptive_characters_are_escaped() {
        let text = "a\u{1B}[31m\tb\u{202E}\r\u{7F}\u{9B}";
        assert_eq!(escaped(text), "a\\u{1b}[31m\\u{9}b\\u{202e}\\u{d}\\u{7f}\\u{9b}");
        let line: String = text.chars().map(shown_in_source).collect();
        assert_eq!(line, "a\\u{1b}[31m    b\\u{202e}\\u{d}\\u{7f}\\u{9b}");
        assert_eq!(escaped("e\u{301} 日本 שלום"), "e\u{301} 日本 שלום");
    }

    #[test]
    fn long_text_is_cut_between_characters() {
        assert_eq!(printable("日本語", 3), "日本語");
        assert_eq!(printable("日本語", 2), "日本…");
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
