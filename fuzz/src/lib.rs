//! What several targets need: the payload that an input selects, and what holds for every text that is printed.

use msgraph_profile::Payload;

/// The payload that the first byte selects, and the rest, which is the body.
#[must_use]
pub fn with_payload(input: &[u8]) -> Option<(Payload, &[u8])> {
    let (&first, body) = input.split_first()?;
    Some((Payload::ALL[usize::from(first) % Payload::ALL.len()], body))
}

/// The first byte of an input that selects a payload.
#[must_use]
pub fn selector(payload: Payload) -> u8 {
    let index = Payload::ALL.iter().position(|one| *one == payload).expect("a payload");
    u8::try_from(index).expect("fewer payloads than a byte has values")
}

/// Whether a text could move a terminal's cursor, start a line, or change the direction of writing.
#[must_use]
pub fn is_disruptive(text: &str) -> bool {
    let changes_direction = |letter| matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().any(|letter| letter.is_control() || changes_direction(letter))
}

/// Whether a span is in a text, and cuts none of its characters.
#[must_use]
pub fn is_inside(span: &std::ops::Range<usize>, text: &[u8]) -> bool {
    let is_cut = std::str::from_utf8(text).is_ok_and(|text| text.get(span.clone()).is_none());
    text.get(span.clone()).is_some() && !is_cut
}
