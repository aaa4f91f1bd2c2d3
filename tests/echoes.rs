//! What messages repeat of a body: cut, marked as cut, and with characters escaped that could corrupt an output.

#![cfg(test)]

use msgraph_profile::{Payload, validate, validate_slice};
use serde_json::{Value, json};

/// The message of the only violation of a body, which is the same for its bytes and its value.
fn message(body: &Value) -> String {
    let of_bytes = validate_slice(Payload::CreatePersonInterest, body.to_string().as_bytes());
    let of_value = validate(Payload::CreatePersonInterest, body);
    let messages = [of_bytes, of_value].map(|report| {
        assert_eq!(report.len(), 1, "{report}");
        report.violations().next().unwrap().message().to_string()
    });
    assert_eq!(messages[0], messages[1]);
    messages[0].clone()
}

fn of_member(text: &str) -> String {
    message(&json!({ "displayName": "x", "collaborationTags": [text] }))
}

fn of_name(name: &str) -> String {
    message(&json!({ "displayName": "x", name: 1 }))
}

#[test]
fn a_text_is_cut_after_64_characters_or_128_bytes() {
    for (piece, kept) in [("x", 64), ("é", 64), ("日", 42), ("😀", 32)] {
        let whole = of_member(&piece.repeat(kept));
        assert!(whole.contains(&format!("\"{}\"", piece.repeat(kept))), "{whole}");
        assert!(!whole.contains('…'), "{whole}");
        for more in [1, 2, 1_000] {
            let cut = of_member(&piece.repeat(kept + more));
            assert!(cut.contains(&format!("\"{}…\"", piece.repeat(kept))), "{cut}");
            assert_eq!(cut.matches('…').count(), 1, "{cut}");
        }
    }
}

#[test]
fn a_name_is_cut_after_64_characters() {
    for piece in ["x", "é", "日", "😀"] {
        let whole = of_name(&piece.repeat(64));
        assert!(whole.contains(&piece.repeat(64)) && !whole.contains('…'), "{whole}");
        for more in [1, 1_000] {
            let cut = of_name(&piece.repeat(64 + more));
            assert!(cut.contains(&format!("{}…", piece.repeat(64))), "{cut}");
            assert!(!cut.contains(&piece.repeat(65)), "{cut}");
        }
    }
}

#[test]
fn disruptive_characters_are_escaped() {
    for character in [
        '\0',
        '\n',
        '\r',
        '\u{1b}',
        '\u{7f}',
        '\u{85}',
        '\u{9b}',
        '\u{ad}',
        '\u{200b}',
        '\u{2028}',
        '\u{202e}',
        '\u{2066}',
        '\u{feff}',
        '\u{fe0f}',
        '\u{e0041}',
    ] {
        let text = format!("a{character}b");
        for message in [of_member(&text), of_name(&text)] {
            let escaped = format!("a{}b", character.escape_unicode());
            assert!(message.contains(&escaped) && !message.contains(character), "{message:?}");
        }
    }
}
