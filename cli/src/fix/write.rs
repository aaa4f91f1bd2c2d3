//! Writes a file whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// Puts new bytes in the place of a file's, which keeps its permissions; a link stays a link.
pub(crate) fn replace(file: &str, bytes: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(file)?;
    let folder = path.parent().unwrap_or(Path::new("."));
    let permissions = fs::metadata(&path)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file is read-only"));
    }
    let mut new = NamedTempFile::new_in(folder).map_err(|error| {
        io::Error::new(
            error.kind(),
            format!("no file can be made beside it to take its place: {}", error.kind()),
        )
    })?;
    new.write_all(bytes)?;
    new.as_file().set_permissions(permissions)?;
    new.as_file().sync_all()?;
    new.persist(&path)?;
    Ok(())
}
