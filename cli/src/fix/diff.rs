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
///
/// The text may be in any encoding, and only a line feed ends a line.
pub(crate) fn unified(path: &[u8], old: &[u8], new: &[u8], in_colour: bool) -> Vec<u8> {
    let lines = |text| <[u8]>::split_inclusive(text, |byte| *byte == b'\n').collect::<Vec<_>>();
    let (old, new) = (lines(old), lines(new));
    let diff = TextDiff::from_slices(&old, &new);
    let mut text = Vec::new();
    for (number, hunk) in diff.unified_diff().context_radius(CONTEXT).iter_hunks().enumerate() {
        if number == 0 {
            push_names(&mut text, path);
        }
        text.extend_from_slice(format!("{}\n", hunk.header()).as_bytes());
        for change in hunk.iter_changes() {
            push_line(&mut text, change.tag(), change.value(), in_colour);
        }
    }
    text
}

/// Appends the header.
fn push_names(text: &mut Vec<u8>, path: &[u8]) {
    // After a name with blanks, a tab tells `patch` where it ends.
    let end: &[u8] = if path.contains(&b' ') { b"\t\n" } else { b"\n" };
    for side in ["--- a/", "+++ b/"] {
        let (sign, folder) = side.split_at(4);
        text.extend_from_slice(sign.as_bytes());
        text.extend_from_slice(quoted(&[folder.as_bytes(), path].concat()).as_bytes());
        text.extend_from_slice(end);
    }
}

fn push_line(text: &mut Vec<u8>, tag: ChangeTag, line: &[u8], in_colour: bool) {
    let (sign, style) = match tag {
        ChangeTag::Delete => (b'-', REMOVED),
        ChangeTag::Insert => (b'+', ADDED),
        ChangeTag::Equal => (b' ', Style::new()),
    };
    let body = line.strip_suffix(b"\n").unwrap_or(line);
    if in_colour {
        let body = String::from_utf8_lossy(body.strip_suffix(b"\r").unwrap_or(body));
        let body: String = body.chars().map(shown_in_source).collect();
        text.extend_from_slice(format!("{style}{}{body}{style:#}", char::from(sign)).as_bytes());
    } else {
        text.push(sign);
        text.extend_from_slice(body);
    }
    text.push(b'\n');
    if body.len() == line.len() {
        text.extend_from_slice(b"\\ No newline at end of file\n");
    }
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
