//! Errors of `toml` and serde, reworded for authors of schema files, with how to fix them.

use crate::diagnostic::{Diagnostic, Help};
use crate::source::Source;
use crate::suggest::did_you_mean;

/// An error in the syntax.
pub(super) fn syntax(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let (message, help) = match error.message() {
        "duplicate key" => ("duplicate key".to_owned(), "keep only one of them"),
        message => (format!("not TOML: {}", one_line(message)), "schemas/README.md shows the form"),
    };
    Diagnostic::new(source, &error.span().unwrap_or(0..0), message, help)
}

/// A missing key or a wrong value.
pub(super) fn content(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let (message, help) = wording(error.message());
    Diagnostic::new(source, &error.span().unwrap_or(0..0), message, help)
}

/// The missing key, if that is the error.
pub(super) fn missing_key(error: &toml::de::Error) -> Option<&str> {
    error.message().strip_prefix("missing field `")?.strip_suffix('`')
}

fn wording(message: &str) -> (String, Help) {
    if let Some(key) = message.strip_prefix("missing field ") {
        let help = "add it; schemas/README.md describes the key".into();
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
        return (
            format!("wrong kind of value: {}", one_line(found)),
            format!("write {}", form_of(expected)).into(),
        );
    }
    if message == "wanted string or table" {
        return ("wrong kind of value".to_owned(), format!("write {}", form_of("a string")).into());
    }
    (one_line(message), "schemas/README.md shows the form".into())
}

/// How to write a value of the kind that serde expects.
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
