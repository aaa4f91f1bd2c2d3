//! Files and standard input, whole.

use std::fs::File;
use std::io::{self, Read};

/// Reads a file, or standard input for `-`.
pub(crate) fn read(file: &str) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if file == "-" {
        io::stdin().lock().read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
