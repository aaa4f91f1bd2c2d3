//! The changes that `--fix` would make, as a unified diff.

use std::fmt::Write;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::{env, fs};

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use crate::text::{is_disruptive, shown_in_source};

const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();
/// Unchanged lines around each change.
const CONTEXT: usize = 3;

/// A diff for `git apply` and `patch`; in colour, it is for reading, with disruptive characters escaped.
pub(crate) fn unified(path: &[u8], old: &str, new: &str, in_colour: bool) -> String {
    let diff = TextDiff::from_lines(old, new);
    let name = |side: &str| quoted(&[side.as_bytes(), b"/", path].concat());
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

/// The folder that the paths of a patch start in.
pub(crate) struct Base {
    folder: PathBuf,
    is_current: bool,
}

impl Base {
    /// The current folder, or the root folder if a file is not below it: `git apply` and `patch` refuse paths with `..`.
    pub(crate) fn of<'a>(files: impl IntoIterator<Item = &'a Path>) -> Self {
        let current = env::current_dir().and_then(fs::canonicalize).unwrap_or_default();
        // A file that cannot be found is not in the patch.
        let is_below = |file: &Path| fs::canonicalize(file).map_or(true, |file| file.starts_with(&current));
        let is_current = files.into_iter().all(is_below);
        let root = || current.ancestors().last().map(Path::to_owned).unwrap_or_default();
        Self { folder: if is_current { current.clone() } else { root() }, is_current }
    }

    /// The path in the patch, with `/` as the separator.
    pub(crate) fn path(&self, file: &Path) -> Vec<u8> {
        let path = file.strip_prefix(&self.folder).unwrap_or(file);
        let bytes = path.as_os_str().as_encoded_bytes().iter();
        bytes.map(|byte| if char::from(*byte) == MAIN_SEPARATOR { b'/' } else { *byte }).collect()
    }

    /// The folder, if the patch has to be applied in another one than the current folder.
    pub(crate) fn other_folder(&self) -> Option<&Path> {
        (!self.is_current).then_some(&self.folder)
    }
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
