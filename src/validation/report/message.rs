//! What is said of a violation: message, expected, found.

use std::borrow::Cow;
use std::fmt;

use crate::validation::report::Found;
use crate::validation::report::Violation;
use crate::validation::rules::Code;
use crate::validation::tables::{JsonKind, StringCheck, ValueCheck, ValueKind};

/// The most characters of a name or value that a message shows.
pub(crate) const MOST_SHOWN: usize = 64;

/// A violation's message.
pub(crate) struct Message<'r>(pub(crate) Violation<'r>);

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let violation = self.0;
        let item = violation.item();
        let name = violation.name();
        let name = printable(&name, MOST_SHOWN);
        let described = item.object.described;
        match item.code {
            Code::JsonSyntax => write_expected_found(violation, "not JSON: ", f),
            Code::NotAnObject | Code::WrongType => write_expected_found(violation, "", f),
            Code::NullItem => f.write_str("null inside a collection"),
            Code::DateTimeFormat => {
                f.write_str("not a date and time with an offset, such as 2020-07-06T06:34:12Z")
            }
            Code::UnknownProperty => write!(f, "{described} has no property \"{name}\""),
            Code::ReadOnlyProperty => write!(f, "\"{name}\" is read-only: only the service sets it"),
            Code::NotSettable => write!(f, "\"{name}\" is not settable by {}", violation.payload_name()),
            Code::EnumUnknown => write_unknown_member(violation, f),
            Code::EnumCombined => {
                write!(f, "{} combines several values where one is documented", quoted(violation))
            }
            Code::EnumSentinel => {
                write!(f, "{} stands for values yet to come and is not for writing", quoted(violation))
            }
            Code::TypeAnnotation => {
                write!(f, "the type annotation contradicts the type {}: ", item.object.type_name)?;
                write_expected_found(violation, "", f)
            }
            Code::DuplicateProperty => write!(f, "\"{name}\" stands in this object already"),
            Code::LinkShape => f.write_str(
                "not an absolute link: it begins with a scheme and a colon, and has no blanks or control characters",
            ),
            Code::LinkScheme => f.write_str("the link's scheme is neither http nor https"),
            Code::NullCollection => f.write_str("null for a collection: an empty one is []"),
            Code::DisputedShape => write_disputed(violation, f),
            Code::UndocumentedProperty => {
                write!(f, "\"{name}\" is in $metadata, but on no documented request table")
            }
            Code::DuplicateItem => f.write_str("this value stands in the collection already"),
            Code::EmptyUpdate => f.write_str("the update changes nothing"),
            Code::TooDeep => write!(f, "nested more than {} levels deep", limit(item.found)),
            Code::TooLarge => write!(f, "larger than the limit of {} bytes", limit(item.found)),
        }
    }
}

fn limit(found: Found) -> usize {
    match found {
        Found::Limit(limit) => limit,
        _ => 0,
    }
}

fn quoted(violation: Violation<'_>) -> Cow<'_, str> {
    found(violation).unwrap_or(Cow::Borrowed("the value"))
}

fn write_expected_found(violation: Violation<'_>, before: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let expected = expected(violation).unwrap_or_default();
    let found = found(violation).unwrap_or_default();
    write!(f, "{before}expected {expected}, found {found}")
}

fn write_unknown_member(violation: Violation<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{} is not one of {}", quoted(violation), violation.allowed_values().join(", "))
}

fn write_disputed(violation: Violation<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match violation.item().found {
        Found::OtherName(other) => {
            write!(f, "\"{}\" is documented, but $metadata calls it \"{other}\"", violation.name())
        }
        _ => f.write_str("a single string is documented, but $metadata has a collection here"),
    }
}

/// What would have been right.
pub(crate) fn expected(violation: Violation<'_>) -> Option<Cow<'static, str>> {
    let item = violation.item();
    match item.code {
        Code::JsonSyntax => match item.found {
            Found::Syntax { expected, .. } => Some(expected.into()),
            _ => None,
        },
        Code::NotAnObject => Some("an object".into()),
        Code::TypeAnnotation => {
            let quoted: Vec<String> =
                item.object.annotations.iter().map(|right| format!("\"{right}\"")).collect();
            Some(quoted.join(" or ").into())
        }
        Code::EnumUnknown | Code::EnumCombined | Code::EnumSentinel => {
            Some(format!("one of {}", violation.allowed_values().join(", ")).into())
        }
        Code::DateTimeFormat => Some("a date and time with an offset".into()),
        Code::LinkShape => Some("an absolute link".into()),
        Code::LinkScheme => Some("a link with the scheme http or https".into()),
        Code::NullCollection => Some("an array".into()),
        Code::NullItem | Code::WrongType => item.check.map(expected_kind),
        Code::DisputedShape if !matches!(item.found, Found::OtherName(_)) => {
            Some("an array of strings".into())
        }
        _ => None,
    }
}

fn expected_kind(check: &'static ValueCheck) -> Cow<'static, str> {
    let kind: Cow<'static, str> = match &check.kind {
        ValueKind::String(StringCheck::Enum(table)) => format!("one of {}", table.names.join(", ")).into(),
        ValueKind::String(StringCheck::DateTime) => "a date and time, as a string".into(),
        ValueKind::String(StringCheck::Link) => "a link, as a string".into(),
        ValueKind::String(StringCheck::Any) => "a string".into(),
        ValueKind::Boolean => "true or false".into(),
        ValueKind::Double => "a number (or \"INF\", \"-INF\", \"NaN\")".into(),
        ValueKind::Object(shape) => format!("an object of type {}", shape.type_name).into(),
        ValueKind::Collection(_) => "an array".into(),
        ValueKind::StringOrCollection(_) => "a string or an array of strings".into(),
    };
    if check.nullable { format!("{kind} or null").into() } else { kind }
}

/// What stands there instead.
pub(crate) fn found(violation: Violation<'_>) -> Option<Cow<'_, str>> {
    match violation.item().found {
        Found::Kind(kind) => Some(kind.with_article().into()),
        Found::Text { cut } => {
            let shown = printable(violation.text(), MOST_SHOWN);
            let ellipsis = if cut && !shown.ends_with('…') { "…" } else { "" };
            Some(format!("\"{shown}{ellipsis}\"").into())
        }
        Found::Syntax { found: None, .. } => Some("the end of the input".into()),
        Found::Syntax { found: Some(byte), .. } => Some(byte_name(byte).into()),
        Found::Nothing | Found::OtherName(_) | Found::Limit(_) => None,
    }
}

fn byte_name(byte: u8) -> String {
    match byte {
        b'!'..=b'~' => format!("`{}`", char::from(byte)),
        b' ' => "a blank".to_owned(),
        b'\n' => "the end of the line".to_owned(),
        0..b' ' | 0x7F => format!("the control character U+{byte:04X}"),
        0x80.. => format!("the byte 0x{byte:02X}"),
    }
}

impl JsonKind {
    fn with_article(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// The text, cut and with everything escaped that could change how a terminal or a log shows what stands around it.
pub(crate) fn printable(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.into();
    }
    let short = text.char_indices().nth(most).is_none();
    if short && !text.chars().any(is_disruptive) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len().min(4 * most));
    for letter in text.chars().take(most) {
        if is_disruptive(letter) { shown.extend(letter.escape_unicode()) } else { shown.push(letter) }
    }
    if !short {
        shown.push('…');
    }
    shown.into()
}

/// Control characters, line separators, and characters that turn the direction of writing.
fn is_disruptive(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
