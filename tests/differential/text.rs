//! Mutations of the characters of strings and of their spelling.

use std::fmt::Write;

use super::random::Random;
use super::tree::quoted;

/// Characters that are edge cases of rules, grammars and encodings.
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

/// Changes some characters of a string. A token that is not a JSON string is returned unchanged.
pub(crate) fn edited(token: &str, random: &mut Random) -> String {
    let Ok(text) = serde_json::from_str::<String>(token) else { return token.to_owned() };
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(2) {
        let at = random.below(characters.len() + 1);
        match (random.below(7), characters.get(at).copied()) {
            (0, Some(_)) => characters[at] = random.copy(ODD),
            (1, Some(_)) => drop(characters.remove(at)),
            (2, Some(character)) => characters.insert(at, character),
            (3, Some(character)) if character.is_uppercase() => {
                characters.splice(at..=at, character.to_lowercase());
            }
            (3, Some(character)) => drop(characters.splice(at..=at, character.to_uppercase())),
            (4, Some(_)) => characters.truncate(at),
            (5, _) => {
                // The form of combined members of a flags enum.
                let copy = characters.clone();
                characters.push(',');
                characters.extend(copy);
            }
            _ => characters.insert(at, random.copy(ODD)),
        }
    }
    spelled(&characters.into_iter().collect::<String>(), random)
}

/// Spells the same string differently.
pub(crate) fn respelled(token: &str, random: &mut Random) -> String {
    serde_json::from_str::<String>(token).map_or_else(|_| token.to_owned(), |text| escaped(&text, random, 3))
}

/// A string as JSON, sometimes with more escapes than needed.
pub(crate) fn spelled(text: &str, random: &mut Random) -> String {
    if random.one_in(4) { escaped(text, random, 4) } else { quoted(text) }
}

/// Escapes about one in `one_in` of the characters that need no escape.
fn escaped(text: &str, random: &mut Random, one_in: usize) -> String {
    let mut token = String::from("\"");
    for character in text.chars() {
        if character == '/' && random.one_in(2) {
            token.push_str("\\/");
        } else if random.one_in(one_in) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                // Writing to a String cannot fail.
                let _ = if random.one_in(2) {
                    write!(token, "\\u{unit:04x}")
                } else {
                    write!(token, "\\u{unit:04X}")
                };
            }
        } else {
            let plain = quoted(character.encode_utf8(&mut [0; 4]));
            token.push_str(&plain[1..plain.len() - 1]);
        }
    }
    token.push('"');
    token
}
