//! The changes that `--fix` would make, as a unified diff.

use std::fmt::Write;
use std::fs;
use std::path::{MAIN_SEPARATOR, Path};

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use crate::text::{is_disruptive, shown_in_source};

const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();
/// Unchanged lines around each change.
const CONTEXT: usize = 3;

/// A diff for `git apply` and `patch`; in colour, it is for reading, with disruptive characters escaped.
pub(crate) fn unified(file: &Path, old: &str, new: &str, in_colour: bool) -> String {
    let diff = TextDiff::from_lines(old, new);
    let path = name_to_apply(file);
    let name = |side: &str| quoted(&[side.as_bytes(), b"/", &path].concat());
    let mut text = String::new();
    // After a name with blanks, a tab tells `patch` where it ends.
    let end = if path.contains(&b' ') { "\t" } else { "" };
    for (number, hunk) in diff.unified_diff().context_radius(CONTEXT).iter_hunks().enumerate() {
        if number == 0 {
            text.extend(["--- ", &name("a"), end, "\n+++ ", &name("b"), end, "\n"]);
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

/// The path that `git apply` and `patch -p1` accept: below the current folder, or else below the root folder.
fn name_to_apply(file: &Path) -> Vec<u8> {
    let path = std::env::current_dir().and_then(|folder| {
        let absolute = fs::canonicalize(folder.join(file).parent().unwrap_or(&folder))?
            .join(file.file_name().unwrap_or_default());
        Ok(absolute.strip_prefix(fs::canonicalize(folder)?).map(Path::to_owned).unwrap_or(absolute))
    });
    let path = path.unwrap_or_else(|_| file.to_owned());
    let bytes = path.as_os_str().as_encoded_bytes();
    let bytes = bytes.iter().map(|byte| if char::from(*byte) == MAIN_SEPARATOR { b'/' } else { *byte });
    bytes.skip_while(|byte| *byte == b'/').collect()
}

/// A file's name as git writes it: in quotation marks and with octal escapes if a terminal could not show it.
fn quoted(name: &[u8]) -> String {
    if let Ok(name) = str::from_utf8(name)
        && !name.chars().any(|letter| is_disruptive(letter) || matches!(letter, '"' | '\\'))
    {
        return name.to_owned();
    }
    let mut quoted = String::from("\"");
    for byte in name {
        match byte {
            b'"' | b'\\' => quoted.extend(['\\', char::from(*byte)]),
            b' '..=b'~' => quoted.push(char::from(*byte)),
            _ => {
                // Writing to a String cannot fail.
                let _ = write!(quoted, "\\{byte:03o}");
            }
        }
    }
    quoted.push('"');
    quoted
}
