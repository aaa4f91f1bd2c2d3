//! The bodies, of any size.

use std::fmt::Write;

/// Nested arrays.
pub(crate) fn nested(depth: usize) -> String {
    "[".repeat(depth) + &"]".repeat(depth)
}

/// An object of unknown properties.
pub(crate) fn unknown(count: usize) -> String {
    let mut body = String::from("{");
    for number in 0..count {
        let comma = if number == 0 { "" } else { "," };
        write!(body, r#"{comma}"n{number:07}":0"#).unwrap();
    }
    body + "}"
}

/// A text that is not only ASCII.
pub(crate) fn text(bytes: usize) -> String {
    let piece = "one hundred and more letters that mean little, na\u{ef}vely written \u{2013} \u{1f600} \u{442}\u{435}\u{43a}\u{441}\u{442}. ";
    // No blanks, so it can be part of a link.
    piece.replace(' ', "_").repeat(bytes / piece.len())
}

/// An object with a name/value pair many times.
pub(crate) fn repeated(pair: &str, count: usize) -> String {
    let mut body = format!("{{{pair}");
    for _ in 1..count {
        body.extend([",", pair]);
    }
    body + "}"
}

/// A collection of equal items.
pub(crate) fn items(name: &str, item: &str, count: usize) -> String {
    let mut body = format!("{{\"{name}\":[{item}");
    for _ in 1..count {
        body.extend([",", item]);
    }
    body + "]}"
}

/// A single line with 100 violations, evenly spread.
pub(crate) fn long_line(bytes: usize) -> String {
    let (filler, mut body) = (text(bytes / 100), String::from("{"));
    for number in 0..100 {
        let comma = if number == 0 { "" } else { "," };
        write!(body, r#"{comma}"@{number}":"{filler}","unknown{number}":0"#).unwrap();
    }
    body + "}"
}

/// A kind of body to measure.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bodies {
    Nested,
    NestedInCollection,
    Unclosed,
    Unknown,
    Text,
    Escapes,
    Name,
    Duplicates,
    Items,
    Combined,
    LongLine,
    Whitespace,
    Digits,
    Exponent,
    TrailingComma,
    Comment,
    Quoted,
    Python,
    UnclosedString,
    Lines,
    Path,
    Base64,
    Utf16,
    NestedDuplicates,
    NestedSpellings,
}

impl Bodies {
    pub(crate) const ALL: [Self; 25] = [
        Self::Nested,
        Self::NestedInCollection,
        Self::Unclosed,
        Self::Unknown,
        Self::Text,
        Self::Escapes,
        Self::Name,
        Self::Duplicates,
        Self::Items,
        Self::Combined,
        Self::LongLine,
        Self::Whitespace,
        Self::Digits,
        Self::Exponent,
        Self::TrailingComma,
        Self::Comment,
        Self::Quoted,
        Self::Python,
        Self::UnclosedString,
        Self::Lines,
        Self::Path,
        Self::Base64,
        Self::Utf16,
        Self::NestedDuplicates,
        Self::NestedSpellings,
    ];

    /// A body of about this many bytes.
    pub(crate) fn of(self, bytes: usize) -> String {
        match self {
            Self::Nested => nested(bytes / 2),
            Self::NestedInCollection => items("categories", &nested(bytes / 2), 1),
            Self::Unclosed => r#"{"x":["#.repeat(bytes / 6),
            Self::Unknown => unknown(bytes / 13),
            Self::Text => format!(r#"{{"webUrl":"https://{}"}}"#, text(bytes)),
            Self::Escapes => format!(r#"{{"webUrl":"https:{}"}}"#, "\\/\\u00e9".repeat(bytes / 8)),
            Self::Name => format!(r#"{{"{}":0}}"#, text(bytes)),
            Self::Duplicates => repeated(r#""displayName":5"#, bytes / 16),
            Self::Items => items("collaborationTags", r#""askMeAbout""#, bytes / 13),
            Self::Combined => format!(r#"{{"allowedAudiences":"me{}"}}"#, ",family".repeat(bytes / 7)),
            Self::LongLine => long_line(bytes),
            Self::Whitespace => " \n\t".repeat(bytes / 3) + "{}",
            Self::Digits => format!(r#"{{"inference":{{"confidenceScore":0.{}}}}}"#, "9".repeat(bytes)),
            Self::Exponent => format!(r#"{{"inference":{{"confidenceScore":0e{}}}}}"#, "9".repeat(bytes)),
            Self::TrailingComma => format!(r#"{{"@x":[{}]}}"#, "1,".repeat(bytes / 2)),
            Self::Comment => format!("{{ /*{}", "*".repeat(bytes)),
            Self::Quoted => format!("{{ '{}", "\\'".repeat(bytes / 2)),
            Self::Python => "{'a': ".repeat(bytes / 6),
            Self::UnclosedString => format!(r#"{{"@x":{}"{}"#, "[".repeat(bytes / 2), text(bytes / 2)),
            Self::Lines => format!("{{\"@x\": \"{}", "\n \\\"".repeat(bytes / 4)),
            Self::Path => format!(r#"{{"@x":"C:\n{}\U"}}"#, r"\\".repeat(bytes / 2)),
            Self::Base64 => "eyJA1+/".repeat(bytes / 7),
            Self::Utf16 => "{\0".repeat(bytes / 2),
            Self::NestedDuplicates => {
                items("sources", r#"{"sourceId":1,"sourceId":1,"sourceid":1}"#, bytes / 41)
            }
            Self::NestedSpellings => {
                items("colleagues", r#"{"displayname":"a","displayName":"a"}"#, bytes / 38)
            }
        }
    }
}
