//! Characters of the text, and how they are named.

use super::shown::Shown;
use crate::text::is_disruptive;

/// The character at an offset; `None` at the end of the text or if it is not UTF-8.
pub(super) fn at(bytes: &[u8], offset: usize) -> Option<char> {
    let rest = bytes.get(offset..)?;
    let chunk = rest.get(..4).unwrap_or(rest).utf8_chunks().next()?;
    chunk.valid().chars().next()
}

/// The end of the character at an offset, or of the bytes there that are not UTF-8.
pub(super) fn end(bytes: &[u8], offset: usize) -> usize {
    let rest = bytes.get(offset..).unwrap_or_default();
    let Some(chunk) = rest.get(..4).unwrap_or(rest).utf8_chunks().next() else { return offset };
    offset + chunk.valid().chars().next().map_or(chunk.invalid().len(), char::len_utf8)
}

/// The UTF-8 at the start of some bytes.
pub(super) fn valid_prefix(bytes: &[u8]) -> &[u8] {
    bytes.utf8_chunks().next().map_or(&[], |chunk| chunk.valid().as_bytes())
}

/// What is at an offset, for people.
pub(super) fn shown_at(bytes: &[u8], offset: usize) -> Shown {
    match (at(bytes, offset), bytes.get(offset)) {
        (Some(character), _) => shown(character),
        (None, Some(byte)) => Shown::new(format_args!("the byte 0x{byte:02X}")),
        (None, None) => "the end of the input".into(),
    }
}

/// A character, for people.
pub(super) fn shown(character: char) -> Shown {
    let code = u32::from(character);
    match character {
        ' ' => "a space".into(),
        '\t' => "a tab".into(),
        '\n' | '\r' => "the end of the line".into(),
        '`' => "a backquote".into(),
        '!'..='~' => Shown::new(format_args!("`{character}`")),
        _ if character.is_control() => Shown::new(format_args!("the control character U+{code:04X}")),
        _ => match space_name(character) {
            Some(name) => Shown::new(format_args!("{name} (U+{code:04X})")),
            None if is_disruptive(character) => {
                Shown::new(format_args!("the invisible character U+{code:04X}"))
            }
            None => Shown::new(format_args!("`{character}` (U+{code:04X})")),
        },
    }
}

/// The name of a space that is not JSON's, or of a character without width.
pub(super) fn space_name(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{A0}' => "a no-break space",
        '\u{AD}' => "a soft hyphen",
        '\u{1680}' => "an ogham space",
        '\u{2000}'..='\u{200A}' => "a typographic space",
        '\u{200B}' => "a zero-width space",
        '\u{200C}' | '\u{200D}' => "a zero-width joiner",
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "a direction mark",
        '\u{2028}' => "a line separator",
        '\u{2029}' => "a paragraph separator",
        '\u{202F}' => "a narrow no-break space",
        '\u{205F}' => "a mathematical space",
        '\u{2060}' => "a word joiner",
        '\u{3000}' => "an ideographic space",
        '\u{FEFF}' => "a byte order mark",
        '\u{B}' => "a vertical tab",
        '\u{C}' => "a form feed",
        '\u{85}' => "a next-line character",
        _ => return None,
    })
}

/// Whether a character is a quotation mark that programs for writing text use for `"`.
pub(super) fn is_typographic_quote(character: char) -> bool {
    matches!(character, '\u{201C}'..='\u{201F}' | '\u{2018}'..='\u{201B}' | '«' | '»' | '‹' | '›' | '＂' | '＇' | '″')
}

/// What a byte means in Windows-1252; `None` if it has no meaning there.
pub(super) fn windows_1252(byte: u8) -> Option<char> {
    /// What 0x80 to 0x9F mean; all other bytes mean what they do in Unicode.
    const C1: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’',
        '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    let index = usize::from(byte).checked_sub(0x80);
    let character = index.and_then(|index| C1.get(index)).copied().unwrap_or(char::from(byte));
    (character != '\0' || byte == 0).then_some(character)
}

#[cfg(test)]
mod tests {
    use super::{end, shown_at, windows_1252};

    #[test]
    fn characters_are_named() {
        for (text, shown, length) in [
            ("“x".as_bytes(), "`“` (U+201C)", 3),
            ("\u{A0}".as_bytes(), "a no-break space (U+00A0)", 2),
            (b"\0", "the control character U+0000", 1),
            (b"\xE9x", "the byte 0xE9", 1),
            (b"\xE2\x80", "the byte 0xE2", 2),
            ("\u{202E}".as_bytes(), "a direction mark (U+202E)", 3),
            ("\u{E0041}".as_bytes(), "the invisible character U+E0041", 4),
            ("😀".as_bytes(), "`😀` (U+1F600)", 4),
            (b"", "the end of the input", 0),
        ] {
            assert_eq!((shown_at(text, 0), end(text, 0)), (shown.into(), length));
        }
    }

    #[test]
    fn windows_1252_is_decoded() {
        assert_eq!(
            [0x41, 0x80, 0x81, 0x93, 0xE9].map(windows_1252),
            [Some('A'), Some('€'), None, Some('“'), Some('é')]
        );
    }
}
