//! A violation in words: the texts of its rule with their placeholders filled in.
//!
//! | placeholder | is |
//! |---|---|
//! | `{name}` | the last name of the pointer, cut and escaped |
//! | `{owner}` | the payload or complex type whose table was asked |
//! | `{type}` | the type of the object |
//! | `{payload}` | the payload |
//! | `{expected}` | what would be valid |
//! | `{found}` | what was found |
//! | `{allowed}` | the members of the enum |
//! | `{limit}` | the limit that is exceeded |
//! | `{fault}` | what is wrong with a link |
//! | `{documented}` | what the documentation has if $metadata has something else |

use std::borrow::Cow;
use std::fmt;

use super::item::{Found, LinkFault};
use super::violation::Violation;
use crate::text::printable;
use crate::validation::detect::BodyKind;
use crate::validation::rules::ExpectedText;
use crate::validation::tables::{JsonKind, StringCheck, ValueCheck, ValueKind};

/// The maximum number of characters that a message shows of a name or value.
pub(super) const MAX_SHOWN: usize = 64;

/// A text of a rule, filled in for a violation.
pub(super) struct Filled<'r> {
    pub(super) template: &'static str,
    pub(super) violation: Violation<'r>,
}

impl fmt::Display for Filled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.template;
        while let Some((before, (placeholder, after))) =
            rest.split_once('{').and_then(|(before, from)| Some((before, from.split_once('}')?)))
        {
            f.write_str(before)?;
            write_placeholder(placeholder, self.violation, f)?;
            rest = after;
        }
        f.write_str(rest)
    }
}

fn write_placeholder(placeholder: &str, violation: Violation<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let item = violation.item();
    match placeholder {
        "name" => f.write_str(&printable(&violation.last_segment(), MAX_SHOWN)),
        "owner" => f.write_str(item.object.described),
        "type" => f.write_str(item.object.type_name),
        "payload" => f.write_str(violation.payload().as_str()),
        "expected" => f.write_str(&expected(violation).unwrap_or_default()),
        "found" => f.write_str(&found(violation).unwrap_or(Cow::Borrowed("the value"))),
        "allowed" => f.write_str(&violation.allowed_values().join(", ")),
        "limit" => match item.found {
            Found::Limit(limit) => write!(f, "{limit}"),
            _ => Ok(()),
        },
        "fault" => f.write_str(match item.found {
            Found::Link(LinkFault::Space) => "it contains a space",
            Found::Link(LinkFault::Control) => "it contains a control character",
            _ => "it has no scheme, such as https:",
        }),
        "documented" => match item.found {
            Found::OtherName(_) => write!(f, "\"{}\"", violation.last_segment()),
            _ => f.write_str("a single string"),
        },
        other => write!(f, "{{{other}}}"),
    }
}

/// What would be valid.
pub(super) fn expected(violation: Violation<'_>) -> Option<Cow<'static, str>> {
    let item = violation.item();
    match item.code.rule().expected {
        ExpectedText::Nothing => None,
        ExpectedText::Text(text) => Some(text.into()),
        ExpectedText::Kind => item.check.map(expected_kind),
        ExpectedText::Members => Some(one_of(violation.allowed_values())),
        ExpectedText::Annotations => {
            let quoted: Vec<String> =
                item.object.annotations.iter().map(|name| format!("\"{name}\"")).collect();
            Some(quoted.join(" or ").into())
        }
        ExpectedText::Payload => Some(violation.payload().as_str().into()),
        ExpectedText::Syntax => match item.found {
            Found::Syntax { expected, .. } => Some(expected.as_str().into()),
            _ => None,
        },
        ExpectedText::Declared => match item.found {
            Found::OtherName(other) => Some(format!("\"{other}\"").into()),
            _ => Some("an array of strings".into()),
        },
    }
}

fn one_of(names: &[&str]) -> Cow<'static, str> {
    format!("one of {}", names.join(", ")).into()
}

pub(super) fn expected_kind(check: &'static ValueCheck) -> Cow<'static, str> {
    let kind: Cow<'static, str> = match &check.kind {
        ValueKind::String(StringCheck::Enum(table)) => one_of(table.names),
        ValueKind::String(StringCheck::DateTime) => "a date and time, as a string".into(),
        ValueKind::String(StringCheck::Date) => "a date, as a string".into(),
        ValueKind::String(StringCheck::Link | StringCheck::LenientLink) => "a link, as a string".into(),
        ValueKind::String(StringCheck::Any) => "a string".into(),
        ValueKind::Boolean => "true or false".into(),
        ValueKind::Double => "a number (or \"INF\", \"-INF\", \"NaN\")".into(),
        ValueKind::Int32 => format!("an integer from {} to {}", i32::MIN, i32::MAX).into(),
        ValueKind::Object(object) => format!("an object of type {}", object.type_name).into(),
        ValueKind::Collection(_) => "an array".into(),
        ValueKind::StringOrCollection(_) => "a string or an array of strings".into(),
    };
    if check.nullable && matches!(check.kind, ValueKind::Boolean) {
        return "true, false or null".into();
    }
    if check.nullable { format!("{kind} or null").into() } else { kind }
}

/// The kind of value that is expected, in a word or two.
pub(super) fn kind_name(check: &ValueCheck) -> &'static str {
    match check.kind {
        ValueKind::String(StringCheck::Date) => "date",
        ValueKind::String(StringCheck::DateTime) => "date and time",
        ValueKind::String(StringCheck::Link | StringCheck::LenientLink) => "link",
        ValueKind::String(StringCheck::Enum(_) | StringCheck::Any) => "text",
        ValueKind::Boolean => "true or false",
        ValueKind::Double => "number",
        ValueKind::Int32 => "integer",
        ValueKind::Object(_) => "object",
        ValueKind::Collection(_) | ValueKind::StringOrCollection(_) => "array",
    }
}

/// What was found.
pub(super) fn found(violation: Violation<'_>) -> Option<Cow<'_, str>> {
    match violation.item().found {
        Found::Kind(kind) => Some(kind.with_article().into()),
        Found::Text { cut } => {
            let shown = printable(violation.text(), MAX_SHOWN);
            let ellipsis = if cut && !shown.ends_with('…') { "…" } else { "" };
            Some(format!("\"{shown}{ellipsis}\"").into())
        }
        Found::Body { payload: Some(payload), .. } => Some(payload.as_str().into()),
        Found::Body { kind: BodyKind::Object, .. } if violation.text().is_empty() => {
            Some("an object without any of its properties".into())
        }
        Found::Body { kind, .. } if violation.text().is_empty() => Some(kind.described().into()),
        Found::Body { kind, .. } => Some(format!("{} ({})", kind.described(), violation.text()).into()),
        Found::EncodedJson => Some("a string that holds JSON".into()),
        Found::Syntax { .. } => Some(violation.text().into()),
        Found::Integer(_) => Some(JsonKind::Number.with_article().into()),
        Found::PrintedObject | Found::Link(_) => Some(JsonKind::String.with_article().into()),
        Found::Nothing
        | Found::SetBefore(_)
        | Found::Beside { .. }
        | Found::OtherName(_)
        | Found::Limit(_) => None,
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

#[cfg(test)]
mod tests {
    use crate::validation::{Code, Limits, Report, Validator};

    fn report(code: Code) -> Report {
        if let Some(example) = code.example() {
            return Validator::new(example.payload).validate_str(&example.invalid);
        }
        let limits = Limits::DEFAULT.max_depth(0).max_bytes(if code == Code::TooLarge { 1 } else { 2 });
        Validator::new(crate::Payload::ALL[0]).limits(limits).validate_str("{}")
    }

    #[test]
    fn each_placeholder_is_filled_in() {
        for code in Code::ALL {
            let report = report(*code);
            let violation = report.violations().next().unwrap();
            assert_eq!(violation.code(), *code);
            for text in [violation.message().to_string(), violation.label().to_string()] {
                let has_gap = text.contains("  ") || text.ends_with(' ') || text.contains("\"\"");
                assert!(!text.contains('{') && !has_gap, "{code}: {text}");
            }
        }
    }
}
