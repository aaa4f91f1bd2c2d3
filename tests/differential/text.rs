//! Mutations of strings: their characters, and how these are spelled.

use std::fmt::Write;

use super::random::Random;
use super::tree::quoted;

/// Characters at which rules, grammars and encodings change their minds.
const ODD: &[char] = &[
    '\0',
    '\t',
    '\n',
    '\r',
    ' ',
    '\x1F',
    '\x7F',
    '\u{80}',
    '\u{85}',
    '\u{9f}',
    '\u{a0}',
    '\u{200b}',
    '\u{2028}',
    '\u{feff}',
    '\u{ff0e}',
    '\u{661}',
    '\u{e9}',
    '\u{130}',
    '\u{17f}',
    '\u{212a}',
    '\u{7ff}',
    '\u{800}',
    '\u{d7ff}',
    '\u{e000}',
    '\u{ffff}',
    '\u{1f600}',
    '\u{10ffff}',
    '"',
    '\\',
    '/',
    '~',
    ',',
    '-',
    '+',
    ':',
    '.',
    'Z',
    'z',
    'T',
    't',
    '0',
    '1',
    '9',
    '@',
    '#',
    '%',
    '_',
    'e',
    'i',
];

/// A string with some characters changed. What is no JSON string stays as it is.
pub(crate) fn edited(token: &str, random: &mut Random) -> String {
    let Ok(text) = serde_json::from_str::<String>(token) else { return token.to_owned() };
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(2) {
        let at = random.below(letters.len() + 1);
        match (random.below(7), letters.get(at).copied()) {
            (0, Some(_)) => letters[at] = random.copy(ODD),
            (1, Some(_)) => drop(letters.remove(at)),
            (2, Some(letter)) => letters.insert(at, letter),
            (3, Some(letter)) if letter.is_uppercase() => {
                letters.splice(at..=at, letter.to_lowercase());
            }
            (3, Some(letter)) => drop(letters.splice(at..=at, letter.to_uppercase())),
            (4, Some(_)) => letters.truncate(at),
            (5, _) => {
                // As values of a flags enum are combined.
                let copy = letters.clone();
                letters.push(',');
                letters.extend(copy);
            }
            _ => letters.insert(at, random.copy(ODD)),
        }
    }
    spelled(&letters.into_iter().collect::<String>(), random)
}

/// The same string in another spelling.
pub(crate) fn respelled(token: &str, random: &mut Random) -> String {
    serde_json::from_str::<String>(token).map_or_else(|_| token.to_owned(), |text| escaped(&text, random, 3))
}

/// A string as JSON, now and then with more escapes than it needs.
pub(crate) fn spelled(text: &str, random: &mut Random) -> String {
    if random.one_in(4) { escaped(text, random, 4) } else { quoted(text) }
}

/// Escapes about one in so many characters that need no escape.
fn escaped(text: &str, random: &mut Random, one_in: usize) -> String {
    let mut token = String::from("\"");
    for letter in text.chars() {
        if letter == '/' && random.one_in(2) {
            token.push_str("\\/");
        } else if random.one_in(one_in) {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // Writing to a String cannot fail.
                let _ = if random.one_in(2) {
                    write!(token, "\\u{unit:04x}")
                } else {
                    write!(token, "\\u{unit:04X}")
                };
            }
        } else {
            let plain = quoted(letter.encode_utf8(&mut [0; 4]));
            token.push_str(&plain[1..plain.len() - 1]);
        }
    }
    token.push('"');
    token
}
