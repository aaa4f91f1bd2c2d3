//! The changes that `--fix` would make, as a unified diff.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use crate::text::{is_disruptive, shown_in_source};

const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();
/// Unchanged lines around each change.
const CONTEXT: usize = 3;

/// A diff for `git apply` and `patch`; in colour, it is for reading, with disruptive characters escaped.
pub(crate) fn unified(file: &str, old: &str, new: &str, in_colour: bool) -> String {
    let diff = TextDiff::from_lines(old, new);
    let name = |side: &str| quoted(&format!("{side}/{}", file.trim_start_matches('/')));
    let mut text = String::new();
    for (number, hunk) in diff.unified_diff().context_radius(CONTEXT).iter_hunks().enumerate() {
        if number == 0 {
            text.extend(["--- ", &name("a"), "\n+++ ", &name("b"), "\n"]);
        }
        text.extend([hunk.header().to_string().as_str(), "\n"]);
        for change in hunk.iter_changes() {
            let (sign, style) = match change.tag() {
                ChangeTag::Delete => ('-', REMOVED),
                ChangeTag::Insert => ('+', ADDED),
                ChangeTag::Equal => (' ', Style::new()),
            };
            let line = change.value();
            let body = line.strip_suffix('\n').unwrap_or(line);
            if in_colour {
                let body = body.strip_suffix('\r').unwrap_or(body);
                let body: String = body.chars().map(shown_in_source).collect();
                text.extend([format!("{style}{sign}{body}{style:#}").as_str(), "\n"]);
            } else {
                text.extend([sign.to_string().as_str(), body, "\n"]);
            }
            if change.missing_newline() {
                text.push_str("\\ No newline at end of file\n");
            }
        }
    }
    text
}

/// A file's name as git writes it: in quotation marks and with octal escapes if a terminal could not show it.
fn quoted(name: &str) -> String {
    if !name.chars().any(|letter| is_disruptive(letter) || matches!(letter, '"' | '\\')) {
        return name.to_owned();
    }
    let mut quoted = String::from("\"");
    for byte in name.bytes() {
        match byte {
            b'"' | b'\\' => quoted.extend(['\\', char::from(byte)]),
            b' '..=b'~' => quoted.push(char::from(byte)),
            _ => {
                // Writing to a String cannot fail.
                let _ = write!(quoted, "\\{byte:03o}");
            }
        }
    }
    quoted.push('"');
    quoted
}
