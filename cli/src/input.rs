//! Files and standard input.

mod find;
mod real;

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;

use crate::text::shown_bytes;
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
        self.path == Path::new(STDIN)
    }

    pub(crate) fn is_gzip(&self) -> bool {
        is_gzip(&self.path)
    }

    /// Whether its name says that each line is a JSON value.
    pub(crate) fn is_ndjson(&self) -> bool {
        let is_ndjson = |ending: &OsStr| NDJSON_ENDINGS.iter().any(|one| ending.eq_ignore_ascii_case(one));
        ending(&self.path).is_some_and(is_ndjson)
    }
}

/// The ending of a file's name, before `.gz` if it is compressed.
fn ending(path: &Path) -> Option<&OsStr> {
    if is_gzip(path) { Path::new(path.file_stem()?).extension() } else { path.extension() }
}

fn is_gzip(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(GZIP_ENDING))
}

/// Opens a file, or standard input for `-`; a file that is named `.gz` is decompressed.
pub(crate) fn open(file: impl AsRef<Path>) -> io::Result<Box<dyn Read>> {
    Ok(open_with_size(file.as_ref())?.0)
}

/// Opens a file, and says how many bytes it probably has; 0 if that is not known.
fn open_with_size(path: &Path) -> io::Result<(Box<dyn Read>, u64)> {
    if path == Path::new(STDIN) {
        if io::stdin().is_terminal() {
            let _ = writeln!(io::stderr().lock(), "Reading standard input; end it with {END_OF_INPUT}.");
        }
        return Ok((Box::new(io::stdin().lock()), 0));
    }
    let file = File::open(path)?;
    if is_gzip(path) {
        return Ok((Box::new(MultiGzDecoder::new(file)), 0));
    }
    let size = file.metadata().map_or(0, |metadata| metadata.len());
    Ok((Box::new(file), size))
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
    let (reader, size) = open_with_size(path)?;
    read_at_most(reader, size, max_bytes)
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
