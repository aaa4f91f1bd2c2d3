//! What mending would change, as a unified diff.

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use crate::text::shown;

const OLD: Style = AnsiColor::Red.on_default();
const NEW: Style = AnsiColor::Green.on_default();
const CONTEXT: usize = 3;

/// A diff that `patch` understands; in colour, everything is escaped that a terminal would obey.
pub(crate) fn unified(file: &str, old: &str, new: &str, colour: bool) -> String {
    let diff = TextDiff::from_lines(old, new);
    let name = file.trim_start_matches('/');
    let mut text = String::new();
    for (number, hunk) in diff.unified_diff().context_radius(CONTEXT).iter_hunks().enumerate() {
        if number == 0 {
            text.extend(["--- a/", name, "\n+++ b/", name, "\n"]);
        }
        text.extend([hunk.header().to_string().as_str(), "\n"]);
        for change in hunk.iter_changes() {
            let (sign, style) = match change.tag() {
                ChangeTag::Delete => ('-', OLD),
                ChangeTag::Insert => ('+', NEW),
                ChangeTag::Equal => (' ', Style::new()),
            };
            let line = change.value();
            let body = line.strip_suffix('\n').unwrap_or(line);
            if colour {
                let body = shown(body.strip_suffix('\r').unwrap_or(body));
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
