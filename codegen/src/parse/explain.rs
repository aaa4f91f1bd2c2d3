//! What toml and serde say of a file, in the words of schema files, and how to mend it.

use super::Diagnostic;
use crate::source::Source;
use crate::suggest::did_you_mean;

/// A mistake in the syntax.
pub(super) fn syntax(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let (message, help) = match error.message() {
        "duplicate key" => ("this key stands here twice".to_owned(), "keep one of them"),
        message => (format!("not TOML: {}", one_line(message)), "schemas/README.md shows the right form"),
    };
    Diagnostic::new(source, &error.span().unwrap_or(0..0), message, help)
}

/// A missing key or a wrong value.
pub(super) fn content(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let (message, help) = wording(error.message());
    Diagnostic::new(source, &error.span().unwrap_or(0..0), message, help)
}

/// The key that is missing, if that is the mistake.
pub(super) fn missing_key(error: &toml::de::Error) -> Option<&str> {
    error.message().strip_prefix("missing field `")?.strip_suffix('`')
}

fn wording(message: &str) -> (String, String) {
    if let Some(key) = message.strip_prefix("missing field ") {
        let help = "add it; schemas/README.md says what stands there".to_owned();
        return (format!("missing key {}", key.replace('`', "\"")), help);
    }
    if message.starts_with("unknown variant ") {
        let mut names = message.split('`').skip(1).step_by(2);
        let found = names.next().unwrap_or_default();
        return (format!("unknown value \"{found}\""), did_you_mean(found, names));
    }
    let kind = message.strip_prefix("invalid type: ").or_else(|| message.strip_prefix("invalid value: "));
    if let Some((found, expected)) = kind.and_then(|rest| rest.rsplit_once(", expected ")) {
        let found = match found {
            "map" => "a table",
            "sequence" => "a list",
            value => value,
        };
        return (format!("wrong kind of value: {}", one_line(found)), format!("write {}", form_of(expected)));
    }
    if message == "wanted string or table" {
        return ("wrong kind of value".to_owned(), format!("write {}", form_of("a string")));
    }
    (one_line(message), "schemas/README.md shows the right form".to_owned())
}

/// How a value of the kind that serde expects is written.
fn form_of(expected: &str) -> &str {
    match expected {
        "a string" => "a string, in quotes",
        "a boolean" => "true or false",
        "a sequence" => "a list in [brackets], or rows below [[double brackets]]",
        "a TOML datetime" => "a day without quotes, such as 2026-11-23",
        "u16" => "a whole number of at most 65535",
        "i64" => "a whole number",
        other if other.starts_with("struct ") => "a table: its keys below [brackets]",
        other => other,
    }
}

fn one_line(text: &str) -> String {
    text.replace('\n', ", ")
}
