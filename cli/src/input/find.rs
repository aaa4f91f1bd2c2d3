//! Finds the files that arguments name: files, folders, patterns, and lists of files.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Component, Path, PathBuf};

use globset::GlobBuilder;
use ignore::WalkBuilder;

use super::{InputFile, NDJSON_ENDINGS, STDIN, has_ending, is_stdin, read};

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
        let mut inputs = Self::default();
        for argument in arguments {
            inputs.add_argument(Path::new(argument), is_ndjson);
        }
        if let Some(list) = files_from {
            match read(list).and_then(|bytes| paths(&bytes)) {
                Ok(paths) => inputs.files.extend(paths.into_iter().map(InputFile::new)),
                Err(error) => inputs.fail(Path::new(list), &error),
            }
        }
        inputs
    }

    fn add_argument(&mut self, path: &Path, is_ndjson: bool) {
        // Looking at each of thousands of files would take as long as reading them.
        let is_named_as_file = has_ending(path, &JSON_ENDINGS) || has_ending(path, &NDJSON_ENDINGS);
        if !is_named_as_file && !is_stdin(path) && path.is_dir() {
            self.add_folder(path, is_ndjson);
        } else if is_pattern(path) && !path.exists() {
            self.add_pattern(path);
        } else {
            self.files.push(InputFile::new(path));
        }
    }

    fn add_folder(&mut self, folder: &Path, is_ndjson: bool) {
        let (endings, nothing) = if is_ndjson {
            (&NDJSON_ENDINGS[..], "no .jsonl or .ndjson files in it")
        } else {
            (
                &JSON_ENDINGS[..],
                "no .json files in it (those with a value per line need `--input-format ndjson`)",
            )
        };
        self.walk(folder, folder, |path| has_ending(path, endings), nothing);
    }

    fn add_pattern(&mut self, pattern: &Path) {
        let Some(text) = without_detours(pattern).to_str().map(str::to_owned) else {
            return self.fail(pattern, &"a pattern must be UTF-8");
        };
        match GlobBuilder::new(&text).literal_separator(true).build() {
            Ok(glob) => {
                let matcher = glob.compile_matcher();
                self.walk(pattern, &fixed_folder(pattern), |path| matcher.is_match(path), "no file matches");
            }
            Err(error) => self.fail(pattern, &format_args!("not a valid pattern: {}", error.kind())),
        }
    }

    /// Adds the files below a folder that are wanted and that no ignore file excludes. Pipes and devices are left out:
    /// to read one could take forever.
    fn walk(&mut self, argument: &Path, folder: &Path, is_wanted: impl Fn(&Path) -> bool, nothing: &str) {
        let before = self.files.len() + self.errors.len();
        if folder.is_dir() {
            for entry in WalkBuilder::new(folder).require_git(false).sort_by_file_name(Ord::cmp).build() {
                match entry {
                    Ok(entry) => {
                        let path = without_detours(entry.path());
                        if is_wanted(&path) && path.is_file() {
                            self.files.push(InputFile::new(path));
                        }
                    }
                    Err(error) => self.fail_walk(argument, &error),
                }
            }
        }
        if self.files.len() + self.errors.len() == before {
            self.fail(argument, &nothing);
        }
    }

    fn fail_walk(&mut self, argument: &Path, error: &ignore::Error) {
        match error {
            ignore::Error::WithDepth { err, .. } => self.fail_walk(argument, err),
            ignore::Error::WithPath { path, err } => self.fail_walk(path, err),
            ignore::Error::Io(error) => self.fail(argument, error),
            error => self.fail(argument, error),
        }
    }

    fn fail(&mut self, path: &Path, reason: &dyn fmt::Display) {
        self.errors.push((InputFile::new(path), reason.to_string()));
    }
}

/// The path without `.` and empty components.
fn without_detours(path: &Path) -> PathBuf {
    path.components().filter(|component| *component != Component::CurDir).collect()
}

fn is_pattern(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().iter().any(|byte| b"*?[{".contains(byte))
}

/// The part of a pattern before the first component with a wildcard.
fn fixed_folder(pattern: &Path) -> PathBuf {
    let is_fixed = |component: &Component<'_>| !is_pattern(Path::new(component));
    let folder: PathBuf = pattern.components().take_while(is_fixed).collect();
    if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder }
}

/// The paths in a list, one per line.
fn paths(bytes: &[u8]) -> io::Result<Vec<PathBuf>> {
    let lines = bytes.split(|byte| *byte == b'\n');
    let lines = lines.map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    // In a list, `-` is the name of a file.
    let lines = lines.map(|line| if line == STDIN.as_bytes() { b"./-" } else { line });
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
