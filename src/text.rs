//! Text that is safe to print: cut between characters, and without characters that could corrupt a terminal or a log.
//!
//! Shared with the command line tool, and not a part of the public API.

use std::borrow::Cow;

pub use crate::validation::most_similar;

/// Whether a character moves the cursor, changes the direction of writing, or is invisible: controls, Unicode's format
/// characters (`Cf`), line and paragraph separators, and what Unicode lets a renderer ignore
/// (`Default_Ignorable_Code_Point`).
#[must_use]
pub const fn is_disruptive(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{1F}'
            | '\u{7F}'..='\u{9F}'
            | '\u{AD}'
            | '\u{34F}'
            | '\u{600}'..='\u{605}'
            | '\u{61C}'
            | '\u{6DD}'
            | '\u{70F}'
            | '\u{890}'..='\u{891}'
            | '\u{8E2}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{110BD}'
            | '\u{110CD}'
            | '\u{13430}'..='\u{1343F}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// The first `max` characters of a text, with an ellipsis if there are more, and with disruptive characters escaped.
#[must_use]
pub fn printable(text: &str, max: usize) -> Cow<'_, str> {
    if text.len() <= max && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.into();
    }
    let is_cut = text.char_indices().nth(max).is_some();
    if !is_cut && !text.chars().any(is_disruptive) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len().min(max.saturating_mul(4)));
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
#[must_use]
pub const fn begins_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// At most `max` bytes from the start of UTF-8 text, cut between characters.
#[must_use]
pub fn truncated(text: &[u8], max: usize) -> &[u8] {
    let Some(kept) = text.get(..=max) else { return text };
    let end = kept.iter().rposition(|byte| begins_character(*byte)).unwrap_or(0);
    kept.get(..end).unwrap_or_default()
}

/// A number with its noun: `1 error`, `2 errors`.
#[must_use]
pub fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::{counted, is_disruptive, printable, truncated};

    #[test]
    fn control_characters_are_disruptive() {
        assert!(('\0'..=char::MAX).filter(|character| character.is_control()).all(is_disruptive));
        assert!(!"e\u{301} 日本 שלום 😀".chars().any(is_disruptive));
    }

    /// Unicode 17, by name of the property.
    #[test]
    fn format_characters_and_what_may_be_ignored_are_disruptive() {
        let format = "\u{AD}\u{600}\u{605}\u{61C}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{180E}\u{200B}\u{200F}\u{202A}\
                      \u{202E}\u{2060}\u{2064}\u{2066}\u{206F}\u{FEFF}\u{FFF9}\u{FFFB}\u{110BD}\u{110CD}\u{13430}\u{1343F}\
                      \u{1BCA0}\u{1BCA3}\u{1D173}\u{1D17A}\u{E0001}\u{E0020}\u{E007F}";
        let ignorable = "\u{34F}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}\u{180F}\u{2065}\u{3164}\u{FE00}\u{FE0F}\u{FFA0}\
                         \u{FFF0}\u{FFF8}\u{E0000}\u{E01EF}\u{E0FFF}";
        for character in format.chars().chain(ignorable.chars()) {
            assert!(is_disruptive(character), "{}", character.escape_unicode());
        }
    }

    #[test]
    fn printable_text_is_cut_and_escaped() {
        assert_eq!(printable("abc", 3), "abc");
        assert_eq!(printable("日本語", 3), "日本語");
        assert_eq!(printable("日本語", 2), "日本…");
        assert_eq!(printable("a\u{1B}[31m\u{202E}\u{E0041}", 8), "a\\u{1b}[31m\\u{202e}\\u{e0041}");
    }

    #[test]
    fn bytes_are_cut_between_characters() {
        assert_eq!(truncated("aé".as_bytes(), 3), "aé".as_bytes());
        assert_eq!(truncated("aé".as_bytes(), 2), b"a");
        assert_eq!(truncated("é".as_bytes(), 1), b"");
    }

    #[test]
    fn nouns_agree_with_their_number() {
        assert_eq!([counted(0, "error"), counted(1, "error")], ["0 errors", "1 error"]);
    }
}
