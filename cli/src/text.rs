//! Text that cannot corrupt a terminal, and lines that fit into it.

use unicode_width::UnicodeWidthChar;

/// Characters that move the cursor, turn the direction of writing or join what stands beside them.
pub(crate) fn is_disruptive(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// Appends a character as a terminal can show it; a tab is four blanks.
pub(crate) fn push_shown(text: &mut String, letter: char) {
    match letter {
        '\t' => text.push_str("    "),
        _ if is_disruptive(letter) => text.extend(letter.escape_unicode()),
        _ => text.push(letter),
    }
}

/// The text as a terminal can show it.
pub(crate) fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|letter| push_shown(&mut out, letter));
    out
}

/// How many cells of a terminal the text takes.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(|letter| letter.width().unwrap_or(0)).sum()
}

/// Breaks text between words so that lines fit into a width; longer words stand on lines of their own.
pub(crate) fn wrap(text: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && width(&line) + 1 + width(word) > most {
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

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::{shown, width, wrap};

    #[test]
    fn nothing_shown_moves_the_cursor() {
        assert_eq!(
            shown("a\u{1B}[31m\tb\u{202E}\r\u{7F}\u{9B}"),
            "a\\u{1b}[31m    b\\u{202e}\\u{d}\\u{7f}\\u{9b}"
        );
        assert_eq!(shown("e\u{301} 日本 שלום"), "e\u{301} 日本 שלום");
    }

    #[test]
    fn cells_are_counted() {
        assert_eq!((width("e\u{301}"), width("日本"), width("😀"), width("abc")), (1, 4, 2, 3));
    }

    #[test]
    fn words_stay_whole() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("https://example.com a", 4), ["https://example.com", "a"]);
        assert_eq!(wrap("", 4), Vec::<String>::new());
    }
}
