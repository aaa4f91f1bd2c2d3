//! Files and standard input.

use std::fs::File;
use std::io::{self, Read};

/// The file name that means standard input.
pub(crate) const STDIN: &str = "-";

/// Opens a file, or standard input for `-`.
pub(crate) fn open(file: &str) -> io::Result<Box<dyn Read>> {
    if file == STDIN { Ok(Box::new(io::stdin().lock())) } else { Ok(Box::new(File::open(file)?)) }
}

/// Reads a whole file, or standard input for `-`.
pub(crate) fn read(file: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open(file)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}
