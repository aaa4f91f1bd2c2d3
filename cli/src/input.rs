//! Files and standard input.

mod find;
mod real;

use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use flate2::read::MultiGzDecoder;

use crate::text::{escaped, shown_bytes};
pub(crate) use find::Inputs;
pub(crate) use real::{RealPaths, real_folder};

/// The file name that means standard input.
pub(crate) const STDIN: &str = "-";

/// The endings of files with a JSON value on each line.
const NDJSON_ENDINGS: [&str; 2] = ["jsonl", "ndjson"];
const GZIP_ENDING: &str = "gz";

/// Below this, the standard library would grow the buffer before it looks for the end.
const END_ROOM: usize = 64;

/// The default limit of a file: 256 MiB.
pub(crate) const MAX_BYTES: u64 = 256 << 20;

/// A file to validate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InputFile {
    pub(crate) path: PathBuf,
    /// The path in output; bytes that are not UTF-8 are written as `\xff`.
    pub(crate) name: String,
}

impl InputFile {
    pub(crate) fn new(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = shown_bytes(path.as_os_str().as_encoded_bytes());
        Self { path, name }
    }

    pub(crate) fn is_stdin(&self) -> bool {
        is_stdin(&self.path)
    }

    pub(crate) fn is_gzip(&self) -> bool {
        is_gzip(&self.path)
    }

    /// Whether its name says that each line is a JSON value.
    pub(crate) fn is_ndjson(&self) -> bool {
        has_ending(&self.path, &NDJSON_ENDINGS)
    }
}

// There may be many files, and these are faster than comparing the components of paths.

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == STDIN
}

/// Whether a file's name ends with one of these, or before `.gz` if it is compressed.
fn has_ending(path: &Path, endings: &[&str]) -> bool {
    let name = path.as_os_str().as_encoded_bytes();
    let name = without_ending(name, GZIP_ENDING).unwrap_or(name);
    endings.iter().any(|ending| without_ending(name, ending).is_some())
}

fn is_gzip(path: &Path) -> bool {
    without_ending(path.as_os_str().as_encoded_bytes(), GZIP_ENDING).is_some()
}

/// A name without an ending, in any case, and the dot before it.
fn without_ending<'n>(name: &'n [u8], ending: &str) -> Option<&'n [u8]> {
    let (stem, last) = name.split_at_checked(name.len().checked_sub(ending.len())?)?;
    let stem = stem.strip_suffix(b".")?;
    last.eq_ignore_ascii_case(ending.as_bytes()).then_some(stem)
}

/// Opens a file, or standard input for `-`; a file that is named `.gz` is decompressed.
pub(crate) fn open(file: impl AsRef<Path>) -> io::Result<Box<dyn Read>> {
    let path = file.as_ref();
    if is_stdin(path) {
        if io::stdin().is_terminal() {
            let _ = writeln!(io::stderr().lock(), "Reading standard input; end it with {END_OF_INPUT}.");
        }
        return Ok(Box::new(io::stdin().lock()));
    }
    let (file, _) = open_file(path)?;
    Ok(if is_gzip(path) { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) })
}

/// Opens a file, and says how many bytes it probably has.
fn open_file(path: &Path) -> io::Result<(File, u64)> {
    let file = File::open(path)?;
    let size = match file.metadata() {
        Ok(metadata) if metadata.is_dir() => return Err(looks_like_a_file(path)),
        metadata => metadata.map_or(0, |metadata| metadata.len()),
    };
    Ok((file, size))
}

/// The error for a folder that is named like a file.
fn looks_like_a_file(path: &Path) -> io::Error {
    let name = escaped(&path.to_string_lossy()).into_owned();
    let message = format!("is a folder; write {name}{MAIN_SEPARATOR} for the files in it");
    io::Error::new(io::ErrorKind::IsADirectory, message)
}

#[cfg(windows)]
const END_OF_INPUT: &str = "Ctrl-Z and Enter";
#[cfg(not(windows))]
const END_OF_INPUT: &str = "Ctrl-D";

/// Reads a whole file, or standard input for `-`, up to the default limit.
pub(crate) fn read(file: impl AsRef<Path>) -> io::Result<Vec<u8>> {
    read_file(file.as_ref(), MAX_BYTES)
}

/// Reads a whole file, or standard input for `-`, unless there are more bytes than the limit.
pub(crate) fn read_file(path: &Path, max_bytes: u64) -> io::Result<Vec<u8>> {
    if is_stdin(path) || is_gzip(path) {
        return read_at_most(open(path)?, 0, max_bytes);
    }
    let (file, size) = open_file(path)?;
    read_at_most(file, size, max_bytes)
}

/// Reads to the end, which is probably after `size` bytes, unless there are more than the limit.
pub(crate) fn read_at_most(reader: impl Read, size: u64, max_bytes: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // With room to notice the end of the file. If memory runs out here, reading reports it.
    let _ =
        bytes.try_reserve_exact(usize::try_from(size.min(max_bytes)).unwrap_or(0).saturating_add(END_ROOM));
    reader.take(max_bytes.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max_bytes {
        let message =
            format!("larger than {max_bytes} bytes, the limit (`validate --max-bytes` sets another)");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
}
