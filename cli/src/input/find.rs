//! Finds the files that arguments name: files, folders, patterns, and lists of files.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Component, Path, PathBuf};

use globset::GlobBuilder;
use ignore::WalkBuilder;

use super::{InputFile, NDJSON_ENDINGS, STDIN, ending, read};

const JSON_ENDINGS: [&str; 1] = ["json"];

/// The files to validate.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    pub(crate) files: Vec<InputFile>,
    /// The folders, patterns and lists that gave no files, and why.
    pub(crate) errors: Vec<(InputFile, String)>,
}

impl Inputs {
    /// Finds all files, in the order of the arguments. In a folder, they are those with an ending for JSON, or for
    /// NDJSON if that is what is looked for.
    pub(crate) fn find(arguments: &[OsString], files_from: Option<&OsString>, is_ndjson: bool) -> Self {
        let endings = if is_ndjson { &NDJSON_ENDINGS[..] } else { &JSON_ENDINGS };
        let mut inputs = Self::default();
        for argument in arguments {
            inputs.add_argument(Path::new(argument), endings);
        }
        if let Some(list) = files_from {
            match read(list).and_then(|bytes| paths(&bytes)) {
                Ok(paths) => inputs.files.extend(paths.into_iter().map(InputFile::new)),
                Err(error) => inputs.fail(Path::new(list), &error),
            }
        }
        inputs
    }

    fn add_argument(&mut self, path: &Path, endings: &[&str]) {
        if path.is_dir() {
            let has_ending = |path: &Path| {
                ending(path).is_some_and(|one| endings.iter().any(|e| one.eq_ignore_ascii_case(e)))
            };
            self.walk(path, path, has_ending, &format_args!("no .{} files in it", endings.join(" or .")));
        } else if path != Path::new(STDIN) && !path.exists() && is_pattern(path) {
            self.add_pattern(path);
        } else {
            self.files.push(InputFile::new(path));
        }
    }

    fn add_pattern(&mut self, pattern: &Path) {
        let Some(text) = pattern.to_str() else {
            return self.fail(pattern, &"a pattern must be UTF-8");
        };
        let text = text.strip_prefix("./").unwrap_or(text);
        match GlobBuilder::new(text).literal_separator(true).build() {
            Ok(glob) => {
                let matcher = glob.compile_matcher();
                let is_match = |path: &Path| matcher.is_match(path.strip_prefix(".").unwrap_or(path));
                self.walk(pattern, &fixed_folder(pattern), is_match, &"no file matches");
            }
            Err(error) => self.fail(pattern, &format_args!("not a valid pattern: {}", error.kind())),
        }
    }

    /// Adds the files below a folder that are wanted and that no ignore file excludes.
    fn walk(
        &mut self,
        argument: &Path,
        folder: &Path,
        is_wanted: impl Fn(&Path) -> bool,
        nothing: &dyn fmt::Display,
    ) {
        let before = self.files.len() + self.errors.len();
        let walk = WalkBuilder::new(folder).require_git(false).sort_by_file_name(Ord::cmp).build();
        for entry in walk {
            match entry {
                Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_dir()) => {}
                Ok(entry) if is_wanted(entry.path()) => self.files.push(InputFile::new(entry.into_path())),
                Ok(_) => {}
                Err(error) => self.fail(argument, &error),
            }
        }
        if self.files.len() + self.errors.len() == before {
            self.fail(argument, nothing);
        }
    }

    fn fail(&mut self, path: &Path, reason: &dyn fmt::Display) {
        self.errors.push((InputFile::new(path), reason.to_string()));
    }
}

fn is_pattern(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().iter().any(|byte| b"*?[{".contains(byte))
}

/// The part of a pattern before the first component with a wildcard.
fn fixed_folder(pattern: &Path) -> PathBuf {
    let is_fixed = |component: &Component<'_>| !is_pattern(Path::new(component.as_os_str()));
    let folder: PathBuf = pattern.components().take_while(is_fixed).collect();
    if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder }
}

/// The paths in a list, one per line.
fn paths(bytes: &[u8]) -> io::Result<Vec<PathBuf>> {
    let lines = bytes.split(|byte| *byte == b'\n');
    let lines = lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    lines.filter(|line| !line.is_empty()).map(path).collect()
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere, a path must be Unicode")]
fn path(bytes: &[u8]) -> io::Result<PathBuf> {
    use std::os::unix::ffi::OsStrExt;
    Ok(PathBuf::from(std::ffi::OsStr::from_bytes(bytes)))
}

#[cfg(not(unix))]
fn path(bytes: &[u8]) -> io::Result<PathBuf> {
    std::str::from_utf8(bytes).map(PathBuf::from).map_err(io::Error::other)
}
